from enum import StrEnum


class ListTablesRequestTableType(StrEnum):
    """Type of the tables to list.

    - `MANAGED_TABLE`: table in DLI
    - `EXTERNAL_TABLE`: table in OBS
    - `VIRTUAL_VIEW`: view

    The service may send others: they are kept.
    """

    MANAGED_TABLE = "MANAGED_TABLE"
    EXTERNAL_TABLE = "EXTERNAL_TABLE"
    VIRTUAL_VIEW = "VIRTUAL_VIEW"

    @classmethod
    def _missing_(cls, value: object) -> "ListTablesRequestTableType | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
