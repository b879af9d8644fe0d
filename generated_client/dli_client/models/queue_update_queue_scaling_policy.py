from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class QueueUpdateQueueScalingPolicy(_Model):
    """All policies of the queue.

    Attributes:
        impact_start_time (str): Time of day when the policy begins to count, such as **06:00**.
        impact_stop_time (str): Time of day when the policy ceases to count, such as **24:00**.
        priority (int): Rank of the queue against the others in the pool during these hours.
        min_cu (int): Compute units (CUs) that the queue keeps at least.
        max_cu (int): Compute units (CUs) that the queue gets at most.
        inherit_elastic_resource_pool_max_cu (bool | None): Whether the queue may take as many compute units as
            the pool has at most. This counts for the hours of this policy only.

    """

    impact_start_time: str = ABSENT
    impact_stop_time: str = ABSENT
    priority: int = ABSENT
    min_cu: int = ABSENT
    max_cu: int = ABSENT
    inherit_elastic_resource_pool_max_cu: bool | None = None

    _required = frozenset(
        (
            "impact_start_time",
            "impact_stop_time",
            "priority",
            "min_cu",
            "max_cu",
        )
    )

    def __init__(
        self,
        impact_start_time: str,
        impact_stop_time: str,
        priority: int,
        min_cu: int,
        max_cu: int,
        inherit_elastic_resource_pool_max_cu: bool | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "impact_start_time": impact_start_time,
                "impact_stop_time": impact_stop_time,
                "priority": priority,
                "min_cu": min_cu,
                "max_cu": max_cu,
                "inherit_elastic_resource_pool_max_cu": inherit_elastic_resource_pool_max_cu,
            }
        )
