from enum import StrEnum


class JobsJobConfigCheckpointMode(StrEnum):
    """How often a record may be processed when the job resumes from a checkpoint.

    - `exactly_once`: no record is processed twice
    - `at_least_once`: a record may be processed again

    The service may send others: they are kept.
    """

    EXACTLY_ONCE = "exactly_once"
    AT_LEAST_ONCE = "at_least_once"

    @classmethod
    def _missing_(cls, value: object) -> "JobsJobConfigCheckpointMode | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
