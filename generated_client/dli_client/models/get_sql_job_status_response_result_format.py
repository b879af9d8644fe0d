from enum import StrEnum


class GetSqlJobStatusResponseResultFormat(StrEnum):
    """File format of the result that is kept. **CSV** is the only value.

    The service may send others: they are kept.
    """

    CSV = "CSV"

    @classmethod
    def _missing_(cls, value: object) -> "GetSqlJobStatusResponseResultFormat | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
