from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model


class AssociateQueueRequest(_Model):
    """Body of a request: associate a queue with an elastic resource pool.

    Attributes:
        queue_name (str): Name of the queue to move.

    """

    queue_name: str = ABSENT

    _required = frozenset(("queue_name",))

    def __init__(
        self,
        queue_name: str,
    ) -> None:
        self._take(
            {
                "queue_name": queue_name,
            }
        )
