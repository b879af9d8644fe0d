from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class ElasticResourcePoolQueueScalingPolicy(_Model):
    """When the queue gets how much of the pool.

    Attributes:
        priority (int): Rank of the queue against the others in the pool during these hours; the highest number
            comes first. The value ranges from 1 to 100.
        impact_start_time (str): Time of day when the policy begins to count, such as **06:00**.
        impact_stop_time (str): Time of day when the policy ceases to count, such as **24:00**.
        min_cu (int): Compute units (CUs) that the queue keeps at least.
        max_cu (int): Compute units (CUs) that the queue gets at most.
        inherit_elastic_resource_pool_max_cu (bool | None): Whether the queue may take as many compute units as
            the pool has at most. This counts for the hours of this policy only.

    """

    priority: int = ABSENT
    impact_start_time: str = ABSENT
    impact_stop_time: str = ABSENT
    min_cu: int = ABSENT
    max_cu: int = ABSENT
    inherit_elastic_resource_pool_max_cu: bool | None = None

    def __init__(
        self,
        priority: int | None | Unset = UNSET,
        impact_start_time: str | None | Unset = UNSET,
        impact_stop_time: str | None | Unset = UNSET,
        min_cu: int | None | Unset = UNSET,
        max_cu: int | None | Unset = UNSET,
        inherit_elastic_resource_pool_max_cu: bool | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "priority": priority,
                "impact_start_time": impact_start_time,
                "impact_stop_time": impact_stop_time,
                "min_cu": min_cu,
                "max_cu": max_cu,
                "inherit_elastic_resource_pool_max_cu": inherit_elastic_resource_pool_max_cu,
            }
        )
