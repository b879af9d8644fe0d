from enum import StrEnum


class FlinkJobTemplateOrder(StrEnum):
    """Order of the list.

    - `asc`: ascending
    - `desc`: descending

    The service may send others: they are kept.
    """

    ASC = "asc"
    DESC = "desc"

    @classmethod
    def _missing_(cls, value: object) -> "FlinkJobTemplateOrder | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
