from enum import StrEnum


class ResourceStatus(StrEnum):
    """Where the upload stands.

    - `UPLOADING`: is being uploaded
    - `READY`: has been uploaded
    - `FAILED`: has failed

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
