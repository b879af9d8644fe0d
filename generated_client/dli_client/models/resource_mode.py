from enum import IntEnum


class ResourceMode(IntEnum):
    """Whether the queue has its compute resources to itself.

    - `0`: shared with other users
    - `1`: for this project alone

    The service may send others: they are kept.
    """

    SHARED_WITH_OTHER_USERS = 0
    FOR_PROJECT_ALONE = 1

    @classmethod
    def _missing_(cls, value: object) -> "ResourceMode | None":
        if type(value) is not int:
            return None
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member
