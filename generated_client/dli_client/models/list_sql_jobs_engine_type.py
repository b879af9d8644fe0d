from enum import StrEnum


class ListSqlJobsEngineType(StrEnum):
    """Documented values:

    - `spark`: Spark

    The service may send others: they are kept.
    """

    SPARK = "spark"

    @classmethod
    def _missing_(cls, value: object) -> "ListSqlJobsEngineType | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
