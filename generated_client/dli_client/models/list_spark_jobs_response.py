from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.session import Session


class ListSparkJobsResponse(_Model):
    """Answer to a request: list batch processing jobs.

    Attributes:
        from_ (int): Index of the first job returned.
        total (int): Total number of jobs.
        sessions (list[Session]): The jobs.
        create_time (int | None): Time of creation, as a UNIX timestamp in milliseconds.

    """

    from_: int = ABSENT
    total: int = ABSENT
    sessions: list[Session] = ABSENT
    create_time: int | None = None

    _renamed = {
        "from": "from_",
    }

    def __init__(
        self,
        from_: int | None | Unset = UNSET,
        total: int | None | Unset = UNSET,
        sessions: Sequence[Session | Mapping[str, Any]] | None | Unset = UNSET,
        create_time: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "from_": from_,
                "total": total,
                "sessions": sessions,
                "create_time": create_time,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.session import Session

        return (("sessions", _wire.Objects(Session)),)
