from enum import StrEnum


class Compress(StrEnum):
    """How to compress the files: gzip, bzip2, deflate, or none.

    - `gzip`: gzip
    - `bzip2`: bzip2
    - `deflate`: deflate
    - `none`: no compression

    The service may send others: they are kept.
    """

    GZIP = "gzip"
    BZIP2 = "bzip2"
    DEFLATE = "deflate"
    NONE = "none"

    @classmethod
    def _missing_(cls, value: object) -> "Compress | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
