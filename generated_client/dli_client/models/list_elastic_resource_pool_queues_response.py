from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.elastic_resource_pool_queue import ElasticResourcePoolQueue


class ListElasticResourcePoolQueuesResponse(_Model):
    """Answer to a request: list all queues in an elastic resource pool.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        queues (list[ElasticResourcePoolQueue]): Queues of the pool, with their share of it.
        count (int): Number of queues in the pool.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    queues: list[ElasticResourcePoolQueue] = ABSENT
    count: int = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        queues: Sequence[ElasticResourcePoolQueue | Mapping[str, Any]] | None | Unset = UNSET,
        count: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "queues": queues,
                "count": count,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.elastic_resource_pool_queue import ElasticResourcePoolQueue

        return (("queues", _wire.Objects(ElasticResourcePoolQueue)),)
