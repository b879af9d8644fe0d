from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.flink_job_metric_metrics_job import FlinkJobMetricMetricsJob


class FlinkJobMetricMetrics(_Model):
    """Figures of the jobs.

    Attributes:
        jobs (list[FlinkJobMetricMetricsJob]): Figures, one entry for each job.

    """

    jobs: list[FlinkJobMetricMetricsJob] = ABSENT

    def __init__(
        self,
        jobs: Sequence[FlinkJobMetricMetricsJob | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "jobs": jobs,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.flink_job_metric_metrics_job import FlinkJobMetricMetricsJob

        return (("jobs", _wire.Objects(FlinkJobMetricMetricsJob)),)
