from enum import StrEnum


class TableMode(StrEnum):
    """Whether the call waits for the rows.

    - `SYNC`: wait for the rows
    - `ASYNC`: return at once

    The service may send others: they are kept.
    """

    SYNC = "SYNC"
    ASYNC = "ASYNC"

    @classmethod
    def _missing_(cls, value: object) -> "TableMode | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
