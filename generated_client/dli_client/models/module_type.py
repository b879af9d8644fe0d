from enum import StrEnum


class ModuleType(StrEnum):
    """Type of the module.

    - `jar`: JAR file
    - `pyFile`: Python file of the user
    - `file`: File of the user

    The service may send others: they are kept.
    """

    JAR = "jar"
    PY_FILE = "pyFile"
    FILE = "file"

    @classmethod
    def _missing_(cls, value: object) -> "ModuleType | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
