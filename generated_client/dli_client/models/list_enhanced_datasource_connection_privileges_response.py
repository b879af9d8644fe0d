from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enhanced_datasource_connection_privilege import EnhancedDatasourceConnectionPrivilege


class ListEnhancedDatasourceConnectionPrivilegesResponse(_Model):
    """Answer to a request: list authorization of an enhanced datasource connection.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        connection_id (str): ID of the enhanced datasource connection.
        privileges (list[EnhancedDatasourceConnectionPrivilege]): Permissions, one entry for each project.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    connection_id: str = ABSENT
    privileges: list[EnhancedDatasourceConnectionPrivilege] = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        connection_id: str | None | Unset = UNSET,
        privileges: Sequence[EnhancedDatasourceConnectionPrivilege | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "connection_id": connection_id,
                "privileges": privileges,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.enhanced_datasource_connection_privilege import EnhancedDatasourceConnectionPrivilege

        return (("privileges", _wire.Objects(EnhancedDatasourceConnectionPrivilege)),)
