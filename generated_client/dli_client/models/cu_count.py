from enum import IntEnum


class CuCount(IntEnum):
    """Number of compute units (CUs) that the queue keeps at least.

    The service may send others: they are kept.
    """

    VALUE_16 = 16
    VALUE_64 = 64
    VALUE_256 = 256

    @classmethod
    def _missing_(cls, value: object) -> "CuCount | None":
        if type(value) is not int:
            return None
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member
