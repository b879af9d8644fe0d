from enum import StrEnum


class ScType(StrEnum):
    """Size of the compute resources.

    - `A`: 8 vCPUs, 32 GB: driver 2 cores, 7 GB; 6 executors, each 1 core, 4 GB
    - `B`: 16 vCPUs, 64 GB: driver 2 cores, 7 GB; 7 executors, each 2 cores, 8 GB
    - `C`: 32 vCPUs, 128 GB: driver 4 cores, 15 GB; 14 executors, each 2 cores, 8 GB
    - `CUSTOMIZED`: memory and cores as they were set one by one

    The service may send others: they are kept.
    """

    A = "A"
    B = "B"
    C = "C"
    CUSTOMIZED = "CUSTOMIZED"

    @classmethod
    def _missing_(cls, value: object) -> "ScType | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
