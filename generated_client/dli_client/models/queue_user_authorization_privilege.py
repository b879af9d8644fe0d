from enum import StrEnum


class QueueUserAuthorizationPrivilege(StrEnum):
    """Permissions that the action is about.

    - `SUBMIT_JOB`: submit jobs
    - `CANCEL_JOB`: cancel jobs
    - `DROP_QUEUE`: delete the queue
    - `GRANT_PRIVILEGE`: grant permissions
    - `REVOKE_PRIVILEGE`: revoke permissions
    - `SHOW_PRIVILEGES`: see what others may do
    - `RESTART`: restart the queue
    - `SCALE_QUEUE`: resize the queue

    The service may send others: they are kept.
    """

    SUBMIT_JOB = "SUBMIT_JOB"
    CANCEL_JOB = "CANCEL_JOB"
    DROP_QUEUE = "DROP_QUEUE"
    GRANT_PRIVILEGE = "GRANT_PRIVILEGE"
    REVOKE_PRIVILEGE = "REVOKE_PRIVILEGE"
    SHOW_PRIVILEGES = "SHOW_PRIVILEGES"
    RESTART = "RESTART"
    SCALE_QUEUE = "SCALE_QUEUE"

    @classmethod
    def _missing_(cls, value: object) -> "QueueUserAuthorizationPrivilege | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
