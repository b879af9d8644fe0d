from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.elastic_resource_pool import ElasticResourcePool


class ListElasticResourcePoolsResponse(_Model):
    """Answer to a request: list all elastic resource pools.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        count (int): Total number of pools.
        elastic_resource_pools (list[ElasticResourcePool]): The pools.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    count: int = ABSENT
    elastic_resource_pools: list[ElasticResourcePool] = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        count: int | None | Unset = UNSET,
        elastic_resource_pools: Sequence[ElasticResourcePool | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "count": count,
                "elastic_resource_pools": elastic_resource_pools,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.elastic_resource_pool import ElasticResourcePool

        return (("elastic_resource_pools", _wire.Objects(ElasticResourcePool)),)
