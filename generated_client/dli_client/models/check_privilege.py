from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class CheckPrivilege(_Model):
    """Permissions, one entry for each user.

    Attributes:
        object_ (str | None): Object that the permissions are for, written as in the request.
        is_admin (bool): Whether the user is an administrator.
        user_name (str): Name of the user.
        privileges (list[str]): Permissions of the user on the object.

    """

    object_: str | None = None
    is_admin: bool = ABSENT
    user_name: str = ABSENT
    privileges: list[str] = ABSENT

    _renamed = {
        "object": "object_",
    }

    def __init__(
        self,
        object_: str | None | Unset = UNSET,
        is_admin: bool | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        privileges: list[str] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "object_": object_,
                "is_admin": is_admin,
                "user_name": user_name,
                "privileges": privileges,
            }
        )
