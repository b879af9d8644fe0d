from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class ListBatchLogsResponse(_Model):
    """Answer to a request: list batch job logs.

    Attributes:
        id (str): ID of the Spark job.
        from_ (int): Number of the first line returned.
        total (int): Total number of lines.
        log (list[str]): Lines of the log.

    """

    id: str = ABSENT
    from_: int = ABSENT
    total: int = ABSENT
    log: list[str] = ABSENT

    _renamed = {
        "from": "from_",
    }

    def __init__(
        self,
        id: str | None | Unset = UNSET,
        from_: int | None | Unset = UNSET,
        total: int | None | Unset = UNSET,
        log: list[str] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "id": id,
                "from_": from_,
                "total": total,
                "log": log,
            }
        )
