from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.privilege import Privilege


class ListDatabaseUsersResponse(_Model):
    """Answer to a request: list database users.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.

            Example: **true** Example: True.
        message (str): Message of the system. It may be empty after a successful request.
        database_name (str): Name of the database.

            Example: **dsstest** Example: dsstest.
        privileges (list[Privilege]): Permissions, one entry for each user.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    database_name: str = ABSENT
    privileges: list[Privilege] = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        database_name: str | None | Unset = UNSET,
        privileges: Sequence[Privilege | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "database_name": database_name,
                "privileges": privileges,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.privilege import Privilege

        return (("privileges", _wire.Objects(Privilege)),)
