from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class JobMapping(_Model):
    """What became of each job.

    Attributes:
        old_job_id (int): ID of the job when it was exported.
        new_job_id (int): ID that the job has now; **-1** if it was left out because its name is taken and
            **is_cover** is **false**.
        remark (str): Outcome in words.

    """

    old_job_id: int = ABSENT
    new_job_id: int = ABSENT
    remark: str = ABSENT

    def __init__(
        self,
        old_job_id: int | None | Unset = UNSET,
        new_job_id: int | None | Unset = UNSET,
        remark: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "old_job_id": old_job_id,
                "new_job_id": new_job_id,
                "remark": remark,
            }
        )
