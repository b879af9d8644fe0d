from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.sql_job_status import SqlJobStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.sub_job import SubJob


class GetSqlJobProgressResponse(_Model):
    """Answer to a request: get the job execution progress.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        status (SqlJobStatus): Where the job stands. The options are:

            - **RUNNING**: is running
            - **SCALING**: is changing its size
            - **LAUNCHING**: is being submitted
            - **FINISHED**: has succeeded
            - **FAILED**: has failed
            - **CANCELLED**: has been cancelled
        job_id (str): ID of the job.
        sub_job_id (int): ID of the subjob that is running. It is missing when none is.
        progress (float): Rough share of the work that is done, from 0 to 1: that of the subjob named in
            **sub_job_id** (tasks done out of all its tasks), or else that of the whole job.
        sub_jobs (list[SubJob]): Subjobs of a running job.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    status: SqlJobStatus = ABSENT
    job_id: str = ABSENT
    sub_job_id: int = ABSENT
    progress: float = ABSENT
    sub_jobs: list[SubJob] = ABSENT

    _required = frozenset(
        (
            "is_success",
            "message",
            "status",
        )
    )

    def __init__(
        self,
        is_success: bool,
        message: str,
        status: SqlJobStatus | str,
        job_id: str | None | Unset = UNSET,
        sub_job_id: int | None | Unset = UNSET,
        progress: float | None | Unset = UNSET,
        sub_jobs: Sequence[SubJob | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "status": status,
                "job_id": job_id,
                "sub_job_id": sub_job_id,
                "progress": progress,
                "sub_jobs": sub_jobs,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.sub_job import SubJob

        return (
            ("status", _wire.Member(SqlJobStatus)),
            ("sub_jobs", _wire.Objects(SubJob)),
        )
