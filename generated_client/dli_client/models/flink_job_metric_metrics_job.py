from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.flink_job_metric_metrics_job_metrics import FlinkJobMetricMetricsJobMetrics


class FlinkJobMetricMetricsJob(_Model):
    """Figures, one entry for each job.

    Attributes:
        job_id (int): ID of the job.
        metrics (FlinkJobMetricMetricsJobMetrics): What the job reads and writes.

    """

    job_id: int = ABSENT
    metrics: FlinkJobMetricMetricsJobMetrics = ABSENT

    def __init__(
        self,
        job_id: int | None | Unset = UNSET,
        metrics: FlinkJobMetricMetricsJobMetrics | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "job_id": job_id,
                "metrics": metrics,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.flink_job_metric_metrics_job_metrics import FlinkJobMetricMetricsJobMetrics

        return (("metrics", _wire.Object(FlinkJobMetricMetricsJobMetrics)),)
