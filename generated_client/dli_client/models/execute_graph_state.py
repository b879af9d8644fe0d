from enum import StrEnum


class ExecuteGraphState(StrEnum):
    """Where the job stands in Flink.

    - `INITIALIZING`: is being initialized
    - `CREATED`: has been created
    - `RUNNING`: is running
    - `FAILING`: a failure has occurred
    - `FAILED`: has failed
    - `CANCELLING`: is being cancelled
    - `CANCELED`: has been cancelled
    - `FINISHED`: has come to its end
    - `RESTARTING`: is being started again
    - `SUSPENDED`: has been suspended
    - `RECONCILING`: the system checks itself

    The service may send others: they are kept.
    """

    INITIALIZING = "INITIALIZING"
    CREATED = "CREATED"
    RUNNING = "RUNNING"
    FAILING = "FAILING"
    FAILED = "FAILED"
    CANCELLING = "CANCELLING"
    CANCELED = "CANCELED"
    FINISHED = "FINISHED"
    RESTARTING = "RESTARTING"
    SUSPENDED = "SUSPENDED"
    RECONCILING = "RECONCILING"

    @classmethod
    def _missing_(cls, value: object) -> "ExecuteGraphState | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
