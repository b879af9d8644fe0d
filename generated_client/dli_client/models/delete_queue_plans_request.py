from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model


class DeleteQueuePlansRequest(_Model):
    """Body of a request: delete scheduled CU changes in batches.

    Attributes:
        plan_ids (list[int]): IDs of the scheduled changes to delete, as
            [listQueuePlans](https://docs.otc.t-systems.com/data-lake-insight/api-ref/out-of-date_apis/queue-related_apis_deprecated/viewing_a_scheduled_cu_change_deprecated.html)
            returned them.

    """

    plan_ids: list[int] = ABSENT

    _required = frozenset(("plan_ids",))

    def __init__(
        self,
        plan_ids: list[int],
    ) -> None:
        self._take(
            {
                "plan_ids": plan_ids,
            }
        )
