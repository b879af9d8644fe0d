from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class Privilege(_Model):
    """Permissions, one entry for each user.

    Attributes:
        is_admin (bool): Whether the user is an administrator.

            Example: **true** Example: True.
        user_name (str): Name of the user.

            Example: **test** Example: test.
        privileges (list[str]): Permissions of the user.

    """

    is_admin: bool = ABSENT
    user_name: str = ABSENT
    privileges: list[str] = ABSENT

    def __init__(
        self,
        is_admin: bool | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        privileges: list[str] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_admin": is_admin,
                "user_name": user_name,
                "privileges": privileges,
            }
        )
