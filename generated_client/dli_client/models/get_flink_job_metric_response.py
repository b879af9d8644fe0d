from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.flink_job_metric_metrics import FlinkJobMetricMetrics


class GetFlinkJobMetricResponse(_Model):
    """Answer to a request: get job monitoring information.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        metrics (FlinkJobMetricMetrics): Figures of the jobs.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    metrics: FlinkJobMetricMetrics = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        metrics: FlinkJobMetricMetrics | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "metrics": metrics,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.flink_job_metric_metrics import FlinkJobMetricMetrics

        return (("metrics", _wire.Object(FlinkJobMetricMetrics)),)
