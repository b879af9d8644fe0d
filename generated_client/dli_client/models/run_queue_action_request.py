from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.queue_action import QueueAction
from ..types import UNSET, Unset


class RunQueueActionRequest(_Model):
    """Body of a request: restart, scale out, and scale in queues.

    Attributes:
        action (QueueAction): What to do with the queue. The options are:

            - **restart**: restart an SQL queue
            - **scale_out**: add compute units
            - **scale_in**: take compute units away
        force (bool | None): Whether to restart by force. It counts only if **action** is **restart**. The
            default value is **false**. Default: false.
        cu_count (int | None): Number of compute units (CUs) to add or to take away, in steps of 16. It counts
            only if **action** is **scale_out** or **scale_in**.

    """

    action: QueueAction = ABSENT
    force: bool | None = None
    cu_count: int | None = None

    _required = frozenset(("action",))

    def __init__(
        self,
        action: QueueAction | str,
        force: bool | None | Unset = UNSET,
        cu_count: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "action": action,
                "force": force,
                "cu_count": cu_count,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (("action", _wire.Member(QueueAction)),)
