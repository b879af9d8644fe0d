from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers

if TYPE_CHECKING:
    from ..models.queue_update_queue_scaling_policy import QueueUpdateQueueScalingPolicy


class QueueUpdate(_Model):
    """Body of a request: modify the scaling policy of a queue associated with an elastic resource pool.

    Attributes:
        queue_scaling_policies (list[QueueUpdateQueueScalingPolicy]): All policies of the queue. One of them
            must cover the whole day, from **00:00** to **24:00**; it holds where no other does.

    """

    queue_scaling_policies: list[QueueUpdateQueueScalingPolicy] = ABSENT

    _required = frozenset(("queue_scaling_policies",))

    def __init__(
        self,
        queue_scaling_policies: Sequence[QueueUpdateQueueScalingPolicy | Mapping[str, Any]],
    ) -> None:
        self._take(
            {
                "queue_scaling_policies": queue_scaling_policies,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.queue_update_queue_scaling_policy import QueueUpdateQueueScalingPolicy

        return (("queue_scaling_policies", _wire.Objects(QueueUpdateQueueScalingPolicy)),)
