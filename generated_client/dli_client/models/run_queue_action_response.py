from __future__ import annotations

from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class RunQueueActionResponse(_Model):
    """Answer to a request: restart, scale out, and scale in queues.

    Attributes:
        is_success (bool | None): Whether the request succeeded. Value **true** means that it did.
        message (str | None): Message of the system. It may be empty after a successful request.
        job_id (str | None): ID of the job that restarts the queue, if **force** was **true**.
        queue_name (str | None): Name of the queue that is resized.
        result (bool | None): Whether the resizing succeeded.

    """

    is_success: bool | None = None
    message: str | None = None
    job_id: str | None = None
    queue_name: str | None = None
    result: bool | None = None

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        job_id: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        result: bool | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "job_id": job_id,
                "queue_name": queue_name,
                "result": result,
            }
        )
