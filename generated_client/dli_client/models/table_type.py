from enum import StrEnum


class TableType(StrEnum):
    """Where the table is kept.

    - `MANAGED`: table in DLI
    - `EXTERNAL`: table in OBS
    - `VIEW`: view

    The service may send others: they are kept.
    """

    MANAGED = "MANAGED"
    EXTERNAL = "EXTERNAL"
    VIEW = "VIEW"

    @classmethod
    def _missing_(cls, value: object) -> "TableType | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
