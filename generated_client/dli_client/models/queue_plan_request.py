from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class QueuePlanRequest(_Model):
    """Body of a requests of several operations.

    Attributes:
        plan_name (str): Name of the scheduled change: letters, digits and underscores. It neither consists of
            digits alone nor starts with an underscore.
        target_cu (int): Number of compute units (CUs) to reach.
        start_hour (int): Hour at which the change happens.
        start_minute (int): Minute of the change.
        repeat_day (list[str] | None): Days of the week on which the change recurs, such as **MONDAY**. With
            none, it happens once, at the next time that **start_hour** and **start_minute** name.
        valid_date_begin (int | None): Begin of the time in which the change may happen, as a UNIX timestamp in
            milliseconds (13 digits).
        valid_date_end (int | None): End of the time in which the change may happen, as a UNIX timestamp in
            milliseconds (13 digits).
        activate (bool | None): Whether the change is in force. The default value is **true**. Default: true.

    """

    plan_name: str = ABSENT
    target_cu: int = ABSENT
    start_hour: int = ABSENT
    start_minute: int = ABSENT
    repeat_day: list[str] | None = None
    valid_date_begin: int | None = None
    valid_date_end: int | None = None
    activate: bool | None = None

    _required = frozenset(
        (
            "plan_name",
            "target_cu",
            "start_hour",
            "start_minute",
        )
    )

    def __init__(
        self,
        plan_name: str,
        target_cu: int,
        start_hour: int,
        start_minute: int,
        repeat_day: list[str] | None | Unset = UNSET,
        valid_date_begin: int | None | Unset = UNSET,
        valid_date_end: int | None | Unset = UNSET,
        activate: bool | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "plan_name": plan_name,
                "target_cu": target_cu,
                "start_hour": start_hour,
                "start_minute": start_minute,
                "repeat_day": repeat_day,
                "valid_date_begin": valid_date_begin,
                "valid_date_end": valid_date_end,
                "activate": activate,
            }
        )
