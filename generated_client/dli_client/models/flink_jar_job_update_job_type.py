from enum import StrEnum


class FlinkJarJobUpdateJobType(StrEnum):
    """Type of the job. The options are:

    - **flink_jar_job**: Flink job from JAR files

    - `flink_jar_job`: Flink job from JAR files

    The service may send others: they are kept.
    """

    FLINK_JAR_JOB = "flink_jar_job"

    @classmethod
    def _missing_(cls, value: object) -> "FlinkJarJobUpdateJobType | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
