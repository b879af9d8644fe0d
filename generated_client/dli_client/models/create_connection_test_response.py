from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model


class CreateConnectionTestResponse(_Model):
    """Answer to a request: create an address connectivity test request.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        task_id (int): ID of the connectivity test.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    task_id: int = ABSENT

    _required = frozenset(
        (
            "is_success",
            "message",
            "task_id",
        )
    )

    def __init__(
        self,
        is_success: bool,
        message: str,
        task_id: int,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "task_id": task_id,
            }
        )
