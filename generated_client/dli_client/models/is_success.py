from enum import StrEnum


class IsSuccess(StrEnum):
    """Whether the request succeeded.

    - `true`: the request succeeded
    - `false`: the request failed

    The service may send others: they are kept.
    """

    TRUE = "true"
    FALSE = "false"

    @classmethod
    def _missing_(cls, value: object) -> "IsSuccess | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
