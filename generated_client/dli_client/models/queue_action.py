from enum import StrEnum


class QueueAction(StrEnum):
    """What to do with the queue.

    - `restart`: restart an SQL queue
    - `scale_out`: add compute units
    - `scale_in`: take compute units away

    The service may send others: they are kept.
    """

    RESTART = "restart"
    SCALE_OUT = "scale_out"
    SCALE_IN = "scale_in"

    @classmethod
    def _missing_(cls, value: object) -> "QueueAction | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
