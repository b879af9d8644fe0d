from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class TableUserPrivilege(_Model):
    """Permissions, one entry for each user and object.

    Attributes:
        is_admin (bool): Whether the user is an administrator.
        object_ (str): Object that the permissions are for: **databases.** and the name of the database,
            **.tables.** and that of the table, and for a column **.columns.** and its name.
        privileges (list[str]): Permissions of the user on the object.
        user_name (str): Name of the user.

    """

    is_admin: bool = ABSENT
    object_: str = ABSENT
    privileges: list[str] = ABSENT
    user_name: str = ABSENT

    _renamed = {
        "object": "object_",
    }

    def __init__(
        self,
        is_admin: bool | None | Unset = UNSET,
        object_: str | None | Unset = UNSET,
        privileges: list[str] | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_admin": is_admin,
                "object_": object_,
                "privileges": privileges,
                "user_name": user_name,
            }
        )
