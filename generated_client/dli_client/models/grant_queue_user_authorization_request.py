from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.queue_user_authorization_privilege import QueueUserAuthorizationPrivilege
from ..models.user_authorization_action import UserAuthorizationAction


class GrantQueueUserAuthorizationRequest(_Model):
    """Body of a request: grant queue permissions to a user.

    Attributes:
        queue_name (str): Name of the queue.

            Example: **queue1** Example: queue1.
        user_name (str): Name of the user whose permissions change.

            Example: **tenant2** Example: tenant2.
        action (UserAuthorizationAction): What to do with the permissions. Only users who may both grant and
            revoke can use **update**. The options are:

            - **grant**: give these permissions
            - **revoke**: take these permissions away
            - **update**: replace all permissions by these
        privileges (list[QueueUserAuthorizationPrivilege]): Permissions that the action is about. An empty list
            with **update** takes all permissions away. The options are:

            - **SUBMIT_JOB**: submit jobs
            - **CANCEL_JOB**: cancel jobs
            - **DROP_QUEUE**: delete the queue
            - **GRANT_PRIVILEGE**: grant permissions
            - **REVOKE_PRIVILEGE**: revoke permissions
            - **SHOW_PRIVILEGES**: see what others may do
            - **RESTART**: restart the queue
            - **SCALE_QUEUE**: resize the queue

    """

    queue_name: str = ABSENT
    user_name: str = ABSENT
    action: UserAuthorizationAction = ABSENT
    privileges: list[QueueUserAuthorizationPrivilege] = ABSENT

    _required = frozenset(
        (
            "queue_name",
            "user_name",
            "action",
            "privileges",
        )
    )

    def __init__(
        self,
        queue_name: str,
        user_name: str,
        action: UserAuthorizationAction | str,
        privileges: list[QueueUserAuthorizationPrivilege] | list[str],
    ) -> None:
        self._take(
            {
                "queue_name": queue_name,
                "user_name": user_name,
                "action": action,
                "privileges": privileges,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (
            ("action", _wire.Member(UserAuthorizationAction)),
            (
                "privileges",
                lambda value: _wire.as_list(lambda item: _wire.as_enum(QueueUserAuthorizationPrivilege, item), value),
            ),
        )
