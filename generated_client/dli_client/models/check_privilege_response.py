from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.check_privilege import CheckPrivilege


class CheckPrivilegeResponse(_Model):
    """Answer to a request: check the permissions granted to a user.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        object_name (str): Name of the object.
        object_type (str): Type of the object. Common values:

            - **database**: database
            - **table**: table
            - **column**: column of a table
            - **queue**: queue
            - **datasourceauth**: enhanced datasource connection
            - **resource**: package
            - **group**: package group
            - **elasticresourcepool**: elastic resource pool
            - **variable**: global variable
            - **flink**: Flink job
        privileges (list[CheckPrivilege]): Permissions, one entry for each user.
        count (int): Total number of permissions.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    object_name: str = ABSENT
    object_type: str = ABSENT
    privileges: list[CheckPrivilege] = ABSENT
    count: int = ABSENT

    _required = frozenset(
        (
            "is_success",
            "message",
        )
    )

    def __init__(
        self,
        is_success: bool,
        message: str,
        object_name: str | None | Unset = UNSET,
        object_type: str | None | Unset = UNSET,
        privileges: Sequence[CheckPrivilege | Mapping[str, Any]] | None | Unset = UNSET,
        count: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "object_name": object_name,
                "object_type": object_type,
                "privileges": privileges,
                "count": count,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.check_privilege import CheckPrivilege

        return (("privileges", _wire.Objects(CheckPrivilege)),)
