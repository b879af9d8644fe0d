from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.job_mode import JobMode
from ..types import UNSET, Unset


class DeleteTableResponse(_Model):
    """Answer to a request: delete a table.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        job_mode (JobMode | None): How the job is run. The options are:

            - **async**: the call returns at once, and the job goes on
            - **sync**: the call returns when the job is done

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    job_mode: JobMode | None = None

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        job_mode: JobMode | str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "job_mode": job_mode,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (("job_mode", _wire.Member(JobMode)),)
