from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.source import Source


class FlinkJobMetricMetricsJobMetrics(_Model):
    """What the job reads and writes.

    Attributes:
        sources (list[Source]): Streams that the job reads.
        sinks (list[Source]): Streams that the job writes.
        total_read_rate (float): How fast the job reads from all its sources.
        total_write_rate (float): How fast the job writes to all its sinks.

    """

    sources: list[Source] = ABSENT
    sinks: list[Source] = ABSENT
    total_read_rate: float = ABSENT
    total_write_rate: float = ABSENT

    def __init__(
        self,
        sources: Sequence[Source | Mapping[str, Any]] | None | Unset = UNSET,
        sinks: Sequence[Source | Mapping[str, Any]] | None | Unset = UNSET,
        total_read_rate: float | None | Unset = UNSET,
        total_write_rate: float | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "sources": sources,
                "sinks": sinks,
                "total_read_rate": total_read_rate,
                "total_write_rate": total_write_rate,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.source import Source

        return (
            ("sources", _wire.Objects(Source)),
            ("sinks", _wire.Objects(Source)),
        )
