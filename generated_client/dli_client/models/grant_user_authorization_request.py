from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.user_authorization_action import UserAuthorizationAction

if TYPE_CHECKING:
    from ..models.user_authorization_privilege import UserAuthorizationPrivilege


class GrantUserAuthorizationRequest(_Model):
    """Body of a request: grant data permission to users.

    Attributes:
        user_name (str): Name of the user whose permissions change.

            Example: **user2** Example: user2.
        action (UserAuthorizationAction): What to do with the permissions. Only users who may both grant and
            revoke can use **update**. The options are:

            - **grant**: give these permissions
            - **revoke**: take these permissions away
            - **update**: replace all permissions by these
        privileges (list[UserAuthorizationPrivilege]): Permissions that the action is about, one entry for each
            object.

    """

    user_name: str = ABSENT
    action: UserAuthorizationAction = ABSENT
    privileges: list[UserAuthorizationPrivilege] = ABSENT

    _required = frozenset(
        (
            "user_name",
            "action",
            "privileges",
        )
    )

    def __init__(
        self,
        user_name: str,
        action: UserAuthorizationAction | str,
        privileges: Sequence[UserAuthorizationPrivilege | Mapping[str, Any]],
    ) -> None:
        self._take(
            {
                "user_name": user_name,
                "action": action,
                "privileges": privileges,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.user_authorization_privilege import UserAuthorizationPrivilege

        return (
            ("action", _wire.Member(UserAuthorizationAction)),
            ("privileges", _wire.Objects(UserAuthorizationPrivilege)),
        )
