from enum import StrEnum


class ElasticResourcePoolStatus(StrEnum):
    """Where the pool stands.

    - `AVAILABLE`: ready for use
    - `SCALING`: is being resized
    - `CREATING`: is being created
    - `FAILED`: could not be created

    The service may send others: they are kept.
    """

    AVAILABLE = "AVAILABLE"
    SCALING = "SCALING"
    CREATING = "CREATING"
    FAILED = "FAILED"

    @classmethod
    def _missing_(cls, value: object) -> "ElasticResourcePoolStatus | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
