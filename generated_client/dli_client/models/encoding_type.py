from enum import StrEnum


class EncodingType(StrEnum):
    """Character encoding of the files.

    - `utf-8`: UTF-8
    - `gb2312`: GB 2312
    - `gbk`: GBK

    The service may send others: they are kept.
    """

    UTF_8 = "utf-8"
    GB2312 = "gb2312"
    GBK = "gbk"

    @classmethod
    def _missing_(cls, value: object) -> "EncodingType | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
