from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class Plan(_Model):
    """The scheduled changes.

    Attributes:
        repeat_day (list[str]): Days of the week on which the change recurs, such as **MONDAY**. With none, it
            happens once, at the next time that **start_hour** and **start_minute** name.
        id (int): ID of the scheduled change.
        plan_name (str): Name of the scheduled change: letters, digits and underscores. It neither consists of
            digits alone nor starts with an underscore.
        target_cu (int): Number of compute units (CUs) to reach.
        start_hour (int): Hour at which the change happens.
        start_minute (int): Minute of the change.
        valid_date_begin (int | None): Begin of the time in which the change may happen, as a UNIX timestamp in
            milliseconds (13 digits).
        valid_date_end (int | None): End of the time in which the change may happen, as a UNIX timestamp in
            milliseconds (13 digits).
        activate (bool): Whether the change is in force. The default value is **true**. Default: true.
        last_execute_time (int): Time when the change was last carried out.

    """

    repeat_day: list[str] = ABSENT
    id: int = ABSENT
    plan_name: str = ABSENT
    target_cu: int = ABSENT
    start_hour: int = ABSENT
    start_minute: int = ABSENT
    valid_date_begin: int | None = None
    valid_date_end: int | None = None
    activate: bool = ABSENT
    last_execute_time: int = ABSENT

    _required = frozenset(("repeat_day",))

    def __init__(
        self,
        repeat_day: list[str],
        id: int | None | Unset = UNSET,
        plan_name: str | None | Unset = UNSET,
        target_cu: int | None | Unset = UNSET,
        start_hour: int | None | Unset = UNSET,
        start_minute: int | None | Unset = UNSET,
        valid_date_begin: int | None | Unset = UNSET,
        valid_date_end: int | None | Unset = UNSET,
        activate: bool | None | Unset = UNSET,
        last_execute_time: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "repeat_day": repeat_day,
                "id": id,
                "plan_name": plan_name,
                "target_cu": target_cu,
                "start_hour": start_hour,
                "start_minute": start_minute,
                "valid_date_begin": valid_date_begin,
                "valid_date_end": valid_date_end,
                "activate": activate,
                "last_execute_time": last_execute_time,
            }
        )
