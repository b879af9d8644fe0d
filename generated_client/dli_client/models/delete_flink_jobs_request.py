from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model


class DeleteFlinkJobsRequest(_Model):
    """Body of a requests of several operations.

    Attributes:
        job_ids (list[int]): IDs of the jobs.

    """

    job_ids: list[int] = ABSENT

    _required = frozenset(("job_ids",))

    def __init__(
        self,
        job_ids: list[int],
    ) -> None:
        self._take(
            {
                "job_ids": job_ids,
            }
        )
