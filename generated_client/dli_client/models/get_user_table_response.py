from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.user_table_privilege import UserTablePrivilege


class GetUserTableResponse(_Model):
    """Answer to a request: get a user's table permissions.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.

            Example: **true** Example: True.
        message (str): Message of the system. It may be empty after a successful request.
        user_name (str): Name of the user.
        privileges (list[UserTablePrivilege]): Permissions of the user, one entry for each object.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    user_name: str = ABSENT
    privileges: list[UserTablePrivilege] = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        privileges: Sequence[UserTablePrivilege | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "user_name": user_name,
                "privileges": privileges,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.user_table_privilege import UserTablePrivilege

        return (("privileges", _wire.Objects(UserTablePrivilege)),)
