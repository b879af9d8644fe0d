from enum import StrEnum


class JobMode(StrEnum):
    """How the job is run.

    - `async`: the call returns at once, and the job goes on
    - `sync`: the call returns when the job is done

    The service may send others: they are kept.
    """

    ASYNC = "async"
    SYNC = "sync"

    @classmethod
    def _missing_(cls, value: object) -> "JobMode | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
