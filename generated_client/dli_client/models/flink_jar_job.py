from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class FlinkJarJob(_Model):
    """What has changed.

    Attributes:
        update_time (int): Time of the last change, as a UNIX timestamp in milliseconds.

    """

    update_time: int = ABSENT

    def __init__(
        self,
        update_time: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "update_time": update_time,
            }
        )
