from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.queue import Queue


class ListQueuesResponse(_Model):
    """Answer to a request: list all queues.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        queues (list[Queue]): The queues.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    queues: list[Queue] = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        queues: Sequence[Queue | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "queues": queues,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.queue import Queue

        return (("queues", _wire.Objects(Queue)),)
