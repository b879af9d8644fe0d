from enum import StrEnum


class ElasticResourcePoolScaleRecordStatus(StrEnum):
    """Outcome of the attempts to list.

    - `success`: the pool was resized
    - `fail`: the pool could not be resized

    The service may send others: they are kept.
    """

    SUCCESS = "success"
    FAIL = "fail"

    @classmethod
    def _missing_(cls, value: object) -> "ElasticResourcePoolScaleRecordStatus | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
