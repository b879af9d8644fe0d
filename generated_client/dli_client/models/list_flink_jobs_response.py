from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.is_success import IsSuccess
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.job_list import JobList


class ListFlinkJobsResponse(_Model):
    """Answer to a request: list jobs.

    Attributes:
        is_success (IsSuccess): Whether the request succeeded. Value **true** means that it did. The options
            are:

            - **true**: the request succeeded
            - **false**: the request failed
        message (str): Message of the system. It may be empty after a successful request.
        job_list (JobList): Jobs that were found.

    """

    is_success: IsSuccess = ABSENT
    message: str = ABSENT
    job_list: JobList = ABSENT

    def __init__(
        self,
        is_success: IsSuccess | str | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        job_list: JobList | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "job_list": job_list,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.job_list import JobList

        return (
            ("is_success", _wire.Member(IsSuccess)),
            ("job_list", _wire.Object(JobList)),
        )
