from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.elastic_resource_pool_scale_record_item import ElasticResourcePoolScaleRecordItem


class ListElasticResourcePoolScaleRecordsResponse(_Model):
    """Answer to a request: list scaling history of an elastic resource pool.

    Attributes:
        count (int): Number of records in **items**.
        items (list[ElasticResourcePoolScaleRecordItem]): The records.

    """

    count: int = ABSENT
    items: list[ElasticResourcePoolScaleRecordItem] = ABSENT

    def __init__(
        self,
        count: int | None | Unset = UNSET,
        items: Sequence[ElasticResourcePoolScaleRecordItem | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "count": count,
                "items": items,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.elastic_resource_pool_scale_record_item import ElasticResourcePoolScaleRecordItem

        return (("items", _wire.Objects(ElasticResourcePoolScaleRecordItem)),)
