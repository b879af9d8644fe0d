from enum import StrEnum


class EnhancedDatasourceConnectionStatus(StrEnum):
    """Whether the connection is in use.

    - `ACTIVE`: in use
    - `DELETED`: deleted

    The service may send others: they are kept.
    """

    ACTIVE = "ACTIVE"
    DELETED = "DELETED"

    @classmethod
    def _missing_(cls, value: object) -> "EnhancedDatasourceConnectionStatus | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
