from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class CancelSparkJobsResponse(_Model):
    """Answer to a request: cancel a batch processing job.

    Attributes:
        msg (str): **deleted** if the job has been cancelled.

    """

    msg: str = ABSENT

    def __init__(
        self,
        msg: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "msg": msg,
            }
        )
