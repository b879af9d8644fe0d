from enum import StrEnum


class FlinkJobTemplateJobType(StrEnum):
    """Type of the jobs that the template is for.

    - `flink_sql_job`: Flink SQL job
    - `flink_opensource_sql_job`: Flink OpenSource SQL job

    The service may send others: they are kept.
    """

    FLINK_SQL_JOB = "flink_sql_job"
    FLINK_OPENSOURCE_SQL_JOB = "flink_opensource_sql_job"

    @classmethod
    def _missing_(cls, value: object) -> "FlinkJobTemplateJobType | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
