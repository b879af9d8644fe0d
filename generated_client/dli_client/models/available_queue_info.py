from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class AvailableQueueInfo(_Model):
    """Queues that use the connection.

    Attributes:
        peer_id (str): ID of the connection between the queue and the VPC.
        status (str): Status of the connection of this queue.
        name (str): Name of the queue.
        err_msg (str): What went wrong, if **status** is **FAILED**.
        update_time (int): Time when this list was last changed, as a UNIX timestamp in milliseconds.

    """

    peer_id: str = ABSENT
    status: str = ABSENT
    name: str = ABSENT
    err_msg: str = ABSENT
    update_time: int = ABSENT

    def __init__(
        self,
        peer_id: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        err_msg: str | None | Unset = UNSET,
        update_time: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "peer_id": peer_id,
                "status": status,
                "name": name,
                "err_msg": err_msg,
                "update_time": update_time,
            }
        )
