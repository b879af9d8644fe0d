from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.jobs import Jobs


class JobList(_Model):
    """Jobs that were found.

    Attributes:
        total_count (int): Number of jobs that were found.
        jobs (list[Jobs]): The jobs.

    """

    total_count: int = ABSENT
    jobs: list[Jobs] = ABSENT

    def __init__(
        self,
        total_count: int | None | Unset = UNSET,
        jobs: Sequence[Jobs | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "total_count": total_count,
                "jobs": jobs,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.jobs import Jobs

        return (("jobs", _wire.Objects(Jobs)),)
