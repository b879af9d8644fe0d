from enum import StrEnum


class Feature(StrEnum):
    """Whether the job runs in an image of DLI or in one of your own.

    - `basic`: image of DLI
    - `custom`: image of your own

    The service may send others: they are kept.
    """

    BASIC = "basic"
    CUSTOM = "custom"

    @classmethod
    def _missing_(cls, value: object) -> "Feature | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
