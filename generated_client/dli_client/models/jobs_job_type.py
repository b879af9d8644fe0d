from enum import StrEnum


class JobsJobType(StrEnum):
    """Type of the job.

    - `flink_sql_job`: Flink SQL job
    - `flink_jar_job`: Flink job from JAR files

    The service may send others: they are kept.
    """

    FLINK_SQL_JOB = "flink_sql_job"
    FLINK_JAR_JOB = "flink_jar_job"

    @classmethod
    def _missing_(cls, value: object) -> "JobsJobType | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
