from enum import StrEnum


class ResourceStatus(StrEnum):
    """Documented values:

    - `UPLOADING`: means that the package is still being uploaded
    - `READY`: means that the package has been uploaded
    - `FAILED`: means that the upload of the package failed

    The service may send others: they are kept.
    """

    UPLOADING = "UPLOADING"
    READY = "READY"
    FAILED = "FAILED"

    @classmethod
    def _missing_(cls, value: object) -> "ResourceStatus | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
