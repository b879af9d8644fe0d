from enum import StrEnum


class ListQueuesRequestQueueType(StrEnum):
    """Type of the queues to list.

    - `sql`: runs SQL jobs
    - `general`: runs Flink and Spark JAR jobs
    - `all`: queues of both types

    The service may send others: they are kept.
    """

    SQL = "sql"
    GENERAL = "general"
    ALL = "all"

    @classmethod
    def _missing_(cls, value: object) -> "ListQueuesRequestQueueType | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
