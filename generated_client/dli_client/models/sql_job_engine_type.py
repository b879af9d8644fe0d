from enum import StrEnum


class SqlJobEngineType(StrEnum):
    """Engine that runs the job. The options are:

    - **spark**: Spark

    - `spark`: Spark

    The service may send others: they are kept.
    """

    SPARK = "spark"

    @classmethod
    def _missing_(cls, value: object) -> "SqlJobEngineType | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
