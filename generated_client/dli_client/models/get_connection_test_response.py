from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model


class GetConnectionTestResponse(_Model):
    """Answer to a request: get connectivity test details of a specified address.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        connectivity (str): Whether the queue reaches the address.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    connectivity: str = ABSENT

    _required = frozenset(
        (
            "is_success",
            "message",
            "connectivity",
        )
    )

    def __init__(
        self,
        is_success: bool,
        message: str,
        connectivity: str,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "connectivity": connectivity,
            }
        )
