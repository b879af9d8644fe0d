from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class CreateEnhancedDatasourceConnectionResponse(_Model):
    """Answer to a request: create an enhanced datasource connection.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        connection_id (str): ID of the new connection.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    connection_id: str = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        connection_id: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "connection_id": connection_id,
            }
        )
