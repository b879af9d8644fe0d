from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class Job(_Model):
    """The new job.

    Attributes:
        job_id (int): ID of the job.
        status_name (str): Name of the status.
        status_desc (str): The status in words: for a bad one, why, and what to do.

    """

    job_id: int = ABSENT
    status_name: str = ABSENT
    status_desc: str = ABSENT

    _required = frozenset(("job_id",))

    def __init__(
        self,
        job_id: int,
        status_name: str | None | Unset = UNSET,
        status_desc: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "job_id": job_id,
                "status_name": status_name,
                "status_desc": status_desc,
            }
        )
