from enum import StrEnum


class DataLocation(StrEnum):
    """Where the data is kept.

    - `OBS`: table in OBS
    - `DLI`: table in DLI
    - `VIEW`: view

    The service may send others: they are kept.
    """

    OBS = "OBS"
    DLI = "DLI"
    VIEW = "VIEW"

    @classmethod
    def _missing_(cls, value: object) -> "DataLocation | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
