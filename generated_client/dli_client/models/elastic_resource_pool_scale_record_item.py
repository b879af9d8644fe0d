from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class ElasticResourcePoolScaleRecordItem(_Model):
    """The records.

    Attributes:
        max_cu (int): Most compute units (CUs) that the pool might have then.
        min_cu (int): Fewest compute units (CUs) that the pool might have then.
        current_cu (int): Number of compute units (CUs) afterwards.
        origin_cu (int): Number of compute units (CUs) before.
        target_cu (int): Number of compute units (CUs) that was aimed at.
        record_time (int): Time when the attempt ended, as a UNIX timestamp in milliseconds.
        status (str): Whether the attempt succeeded.
        fail_reason (str): Why the attempt failed.

    """

    max_cu: int = ABSENT
    min_cu: int = ABSENT
    current_cu: int = ABSENT
    origin_cu: int = ABSENT
    target_cu: int = ABSENT
    record_time: int = ABSENT
    status: str = ABSENT
    fail_reason: str = ABSENT

    def __init__(
        self,
        max_cu: int | None | Unset = UNSET,
        min_cu: int | None | Unset = UNSET,
        current_cu: int | None | Unset = UNSET,
        origin_cu: int | None | Unset = UNSET,
        target_cu: int | None | Unset = UNSET,
        record_time: int | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        fail_reason: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "max_cu": max_cu,
                "min_cu": min_cu,
                "current_cu": current_cu,
                "origin_cu": origin_cu,
                "target_cu": target_cu,
                "record_time": record_time,
                "status": status,
                "fail_reason": fail_reason,
            }
        )
