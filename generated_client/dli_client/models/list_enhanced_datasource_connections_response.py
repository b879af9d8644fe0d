from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.connection import Connection


class ListEnhancedDatasourceConnectionsResponse(_Model):
    """Answer to a request: list enhanced datasource connections.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        connections (list[Connection]): The connections.
        count (int): Number of connections returned.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    connections: list[Connection] = ABSENT
    count: int = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        connections: Sequence[Connection | Mapping[str, Any]] | None | Unset = UNSET,
        count: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "connections": connections,
                "count": count,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.connection import Connection

        return (("connections", _wire.Objects(Connection)),)
