from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class UpdateQueuePlanResponse(_Model):
    """Answer to a request: modify a scheduled CU change.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        queue_name (str): Name of the queue, or several names with commas between. The value contains 1 to 128
            characters.
        plan_id (int): ID of the scheduled change, or several IDs with commas between.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    queue_name: str = ABSENT
    plan_id: int = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        plan_id: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "queue_name": queue_name,
                "plan_id": plan_id,
            }
        )
