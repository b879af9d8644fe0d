from enum import StrEnum


class PackageGroupKind(StrEnum):
    """Type of the files in the package group.

    - `jar`: JAR file
    - `pyFile`: Python file of the user
    - `file`: File of the user
    - `modelFile`: AI model file of the user

    The service may send others: they are kept.
    """

    JAR = "jar"
    PY_FILE = "pyFile"
    FILE = "file"
    MODEL_FILE = "modelFile"

    @classmethod
    def _missing_(cls, value: object) -> "PackageGroupKind | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
