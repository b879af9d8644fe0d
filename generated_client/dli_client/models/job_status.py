from enum import StrEnum


class JobStatus(StrEnum):
    """Status of the jobs to list.

    - `RUNNING`: is running
    - `SCALING`: is changing its size
    - `LAUNCHING`: is being submitted
    - `FINISHED`: has succeeded
    - `FAILED`: has failed
    - `CANCELLED`: has been cancelled

    The service may send others: they are kept.
    """

    RUNNING = "RUNNING"
    SCALING = "SCALING"
    LAUNCHING = "LAUNCHING"
    FINISHED = "FINISHED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"

    @classmethod
    def _missing_(cls, value: object) -> "JobStatus | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
