from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.privilege import Privilege


class ListQueueUsersResponse(_Model):
    """Answer to a request: list queue users.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.

            Example: **true** Example: True.
        message (str): Message of the system. It may be empty after a successful request.
        queue_name (str): Name of the queue.

            Example: **queue1** Example: queue1.
        privileges (list[Privilege]): Permissions, one entry for each user.
        count (int): Total number of users.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    queue_name: str = ABSENT
    privileges: list[Privilege] = ABSENT
    count: int = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        privileges: Sequence[Privilege | Mapping[str, Any]] | None | Unset = UNSET,
        count: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "queue_name": queue_name,
                "privileges": privileges,
                "count": count,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.privilege import Privilege

        return (("privileges", _wire.Objects(Privilege)),)
