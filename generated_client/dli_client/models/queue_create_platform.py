from enum import StrEnum


class QueueCreatePlatform(StrEnum):
    """Processor architecture of the compute resources. The options are:

    - **x86_64**: 64-bit x86

    - `x86_64`: 64-bit x86

    The service may send others: they are kept.
    """

    X86_64 = "x86_64"

    @classmethod
    def _missing_(cls, value: object) -> "QueueCreatePlatform | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
