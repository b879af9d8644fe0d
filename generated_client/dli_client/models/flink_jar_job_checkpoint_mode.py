from enum import IntEnum


class FlinkJarJobCheckpointMode(IntEnum):
    """How often a record may be processed when the job resumes from a snapshot.

    - `1`: exactly once: no record is processed twice
    - `2`: at least once: a record may be processed again

    The service may send others: they are kept.
    """

    EXACTLY_ONCE = 1
    AT_LEAST_ONCE = 2

    @classmethod
    def _missing_(cls, value: object) -> "FlinkJarJobCheckpointMode | None":
        if type(value) is not int:
            return None
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member
