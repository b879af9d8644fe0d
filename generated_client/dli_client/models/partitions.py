from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers

if TYPE_CHECKING:
    from ..models.partition_info import PartitionInfo


class Partitions(_Model):
    """The partitions and their number.

    Attributes:
        total_count (int): Total number of entries.
        partition_infos (list[PartitionInfo]): The partitions.

    """

    total_count: int = ABSENT
    partition_infos: list[PartitionInfo] = ABSENT

    _required = frozenset(
        (
            "total_count",
            "partition_infos",
        )
    )

    def __init__(
        self,
        total_count: int,
        partition_infos: Sequence[PartitionInfo | Mapping[str, Any]],
    ) -> None:
        self._take(
            {
                "total_count": total_count,
                "partition_infos": partition_infos,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.partition_info import PartitionInfo

        return (("partition_infos", _wire.Objects(PartitionInfo)),)
