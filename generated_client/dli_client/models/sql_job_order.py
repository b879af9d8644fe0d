from enum import StrEnum


class SqlJobOrder(StrEnum):
    """Order of the list.

    - `duration_desc`: longest running time first
    - `duration_asc`: shortest running time first
    - `start_time_desc`: latest submission first
    - `start_time_asc`: earliest submission first

    The service may send others: they are kept.
    """

    DURATION_DESC = "duration_desc"
    DURATION_ASC = "duration_asc"
    START_TIME_DESC = "start_time_desc"
    START_TIME_ASC = "start_time_asc"

    @classmethod
    def _missing_(cls, value: object) -> "SqlJobOrder | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
