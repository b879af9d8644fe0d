from __future__ import annotations

from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class EnhancedDatasourceConnectionQueueRequest(_Model):
    """Body of a requests of several operations.

    Attributes:
        queues (list[str] | None): Names of the queues.

    """

    queues: list[str] | None = None

    def __init__(
        self,
        queues: list[str] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "queues": queues,
            }
        )
