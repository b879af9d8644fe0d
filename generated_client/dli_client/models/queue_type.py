from enum import StrEnum


class QueueType(StrEnum):
    """Type of the queue, which decides what jobs it runs.

    - `sql`: runs SQL jobs
    - `general`: runs Flink and Spark JAR jobs

    The service may send others: they are kept.
    """

    SQL = "sql"
    GENERAL = "general"

    @classmethod
    def _missing_(cls, value: object) -> "QueueType | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
