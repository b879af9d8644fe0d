from enum import StrEnum


class ExportMode(StrEnum):
    """What to do if the folder exists.

    - `ErrorIfExists`: refuse the export; the folder must not exist yet
    - `Overwrite`: delete what the folder holds and write the new files

    The service may send others: they are kept.
    """

    ERROR_IF_EXISTS = "ErrorIfExists"
    OVERWRITE = "Overwrite"

    @classmethod
    def _missing_(cls, value: object) -> "ExportMode | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
