from enum import StrEnum


class TableDataLocation(StrEnum):
    """Where the data is.

    The service may send others: they are kept.
    """

    DLI = "DLI"
    OBS = "OBS"

    @classmethod
    def _missing_(cls, value: object) -> "TableDataLocation | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
