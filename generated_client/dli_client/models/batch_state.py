from enum import StrEnum


class BatchState(StrEnum):
    """Where the job stands.

    - `starting`: is being started
    - `running`: is running
    - `dead`: has ended without success
    - `success`: has succeeded
    - `recovering`: is being restored

    The service may send others: they are kept.
    """

    STARTING = "starting"
    RUNNING = "running"
    DEAD = "dead"
    SUCCESS = "success"
    RECOVERING = "recovering"

    @classmethod
    def _missing_(cls, value: object) -> "BatchState | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
