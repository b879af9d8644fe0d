from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class RunFlinkJobsRequest(_Model):
    """Body of a request: run jobs in batches.

    Attributes:
        job_ids (list[int]): IDs of the jobs to start, as creating or listing them returned.
        resume_savepoint (bool | None): Whether to go on from the latest savepoint; otherwise the jobs start
            afresh. The default value is **false**. Default: false.

    """

    job_ids: list[int] = ABSENT
    resume_savepoint: bool | None = None

    _required = frozenset(("job_ids",))

    def __init__(
        self,
        job_ids: list[int],
        resume_savepoint: bool | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "job_ids": job_ids,
                "resume_savepoint": resume_savepoint,
            }
        )
