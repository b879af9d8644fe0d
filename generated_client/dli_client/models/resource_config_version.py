from enum import StrEnum


class ResourceConfigVersion(StrEnum):
    """Which settings of resources count: with v1 the numbers of CUs, with v2 the memory and cores in resource_config.

    - `v1`: for Flink 1.12 and 1.15
    - `v2`: for Flink 1.15 and 1.17

    The service may send others: they are kept.
    """

    V1 = "v1"
    V2 = "v2"

    @classmethod
    def _missing_(cls, value: object) -> "ResourceConfigVersion | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
