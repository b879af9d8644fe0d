from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.job_mapping import JobMapping


class ImportFlinkJobResponse(_Model):
    """Answer to a request: import a Flink job.

    Attributes:
        is_success (str): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        job_mapping (list[JobMapping]): What became of each job.

    """

    is_success: str = ABSENT
    message: str = ABSENT
    job_mapping: list[JobMapping] = ABSENT

    def __init__(
        self,
        is_success: str | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        job_mapping: Sequence[JobMapping | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "job_mapping": job_mapping,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.job_mapping import JobMapping

        return (("job_mapping", _wire.Objects(JobMapping)),)
