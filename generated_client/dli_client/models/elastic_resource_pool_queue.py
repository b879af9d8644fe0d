from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.queue_type import QueueType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.elastic_resource_pool_queue_scaling_policy import ElasticResourcePoolQueueScalingPolicy


class ElasticResourcePoolQueue(_Model):
    """Queues of the pool, with their share of it.

    Attributes:
        queue_name (str): Name of the queue.
        enterprise_project_id (str): ID of the enterprise project that owns the resource; **0** stands for the
            project that exists from the start. Only users of Enterprise Management can choose one.
        queue_type (QueueType): Type of the queue, which decides what jobs it runs. The options are:

            - **sql**: runs SQL jobs
            - **general**: runs Flink and Spark JAR jobs
        queue_scaling_policies (list[ElasticResourcePoolQueueScalingPolicy]): When the queue gets how much of
            the pool.
        owner (str | None): User who created the queue.
        create_time (int | None): Time of creation, as a UNIX timestamp in milliseconds.
        engine (str | None): Engine that runs the jobs of the queue.

    """

    queue_name: str = ABSENT
    enterprise_project_id: str = ABSENT
    queue_type: QueueType = ABSENT
    queue_scaling_policies: list[ElasticResourcePoolQueueScalingPolicy] = ABSENT
    owner: str | None = None
    create_time: int | None = None
    engine: str | None = None

    def __init__(
        self,
        queue_name: str | None | Unset = UNSET,
        enterprise_project_id: str | None | Unset = UNSET,
        queue_type: QueueType | str | None | Unset = UNSET,
        queue_scaling_policies: Sequence[ElasticResourcePoolQueueScalingPolicy | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        owner: str | None | Unset = UNSET,
        create_time: int | None | Unset = UNSET,
        engine: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "queue_name": queue_name,
                "enterprise_project_id": enterprise_project_id,
                "queue_type": queue_type,
                "queue_scaling_policies": queue_scaling_policies,
                "owner": owner,
                "create_time": create_time,
                "engine": engine,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.elastic_resource_pool_queue_scaling_policy import ElasticResourcePoolQueueScalingPolicy

        return (
            ("queue_type", _wire.Member(QueueType)),
            ("queue_scaling_policies", _wire.Objects(ElasticResourcePoolQueueScalingPolicy)),
        )
