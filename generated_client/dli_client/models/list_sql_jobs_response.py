from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers

if TYPE_CHECKING:
    from ..models.sql_job import SqlJob


class ListSqlJobsResponse(_Model):
    """Answer to a request: list all jobs.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        job_count (int): Total number of jobs, whatever the page.
        jobs (list[SqlJob]): The jobs of this page.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    job_count: int = ABSENT
    jobs: list[SqlJob] = ABSENT

    _required = frozenset(
        (
            "is_success",
            "message",
            "job_count",
            "jobs",
        )
    )

    def __init__(
        self,
        is_success: bool,
        message: str,
        job_count: int,
        jobs: Sequence[SqlJob | Mapping[str, Any]],
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "job_count": job_count,
                "jobs": jobs,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.sql_job import SqlJob

        return (("jobs", _wire.Objects(SqlJob)),)
