from enum import StrEnum


class DataType(StrEnum):
    """Format of the data.

    The service may send others: they are kept.
    """

    PARQUET = "parquet"
    ORC = "orc"
    CSV = "csv"
    JSON = "json"
    AVRO = "avro"

    @classmethod
    def _missing_(cls, value: object) -> "DataType | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
