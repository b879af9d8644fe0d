from enum import StrEnum


class QueueOrder(StrEnum):
    """Order of the list.

    - `queue_name_asc`: by name, from A to Z
    - `queue_name_desc`: by name, from Z to A
    - `cu_asc`: by compute units, smallest first
    - `cu_desc`: by compute units, largest first

    The service may send others: they are kept.
    """

    QUEUE_NAME_ASC = "queue_name_asc"
    QUEUE_NAME_DESC = "queue_name_desc"
    CU_ASC = "cu_asc"
    CU_DESC = "cu_desc"

    @classmethod
    def _missing_(cls, value: object) -> "QueueOrder | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
