from enum import StrEnum


class DirtyDataStrategy(StrEnum):
    """What to do with records that cannot be used.

    - `2:obsDir`: keep them in the folder of OBS that stands in place of obsDir
    - `1`: let the job fail
    - `0`: ignore them

    The service may send others: they are kept.
    """

    VALUE_2_OBSDIR = "2:obsDir"
    VALUE_1 = "1"
    VALUE_0 = "0"

    @classmethod
    def _missing_(cls, value: object) -> "DirtyDataStrategy | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
