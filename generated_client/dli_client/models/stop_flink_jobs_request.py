from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class StopFlinkJobsRequest(_Model):
    """Body of a request: stop jobs in batches.

    Attributes:
        job_ids (list[int]): IDs of the jobs.
        trigger_savepoint (bool | None): Whether to keep the state of each job in a savepoint before it is
            stopped. The default value is **false**. Default: false.

    """

    job_ids: list[int] = ABSENT
    trigger_savepoint: bool | None = None

    _required = frozenset(("job_ids",))

    def __init__(
        self,
        job_ids: list[int],
        trigger_savepoint: bool | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "job_ids": job_ids,
                "trigger_savepoint": trigger_savepoint,
            }
        )
