from enum import StrEnum


class UserAuthorizationAction(StrEnum):
    """What to do with the permissions.

    - `grant`: give these permissions
    - `revoke`: take these permissions away
    - `update`: replace all permissions by these

    The service may send others: they are kept.
    """

    GRANT = "grant"
    REVOKE = "revoke"
    UPDATE = "update"

    @classmethod
    def _missing_(cls, value: object) -> "UserAuthorizationAction | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
