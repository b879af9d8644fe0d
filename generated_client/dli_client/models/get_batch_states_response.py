from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.batch_state import BatchState
from ..types import UNSET, Unset


class GetBatchStatesResponse(_Model):
    """Answer to a request: get a batch processing job status.

    Attributes:
        id (str): ID of the job, in UUID form.
        state (BatchState): Where the job stands. The options are:

            - **starting**: is being started
            - **running**: is running
            - **dead**: has ended without success
            - **success**: has succeeded
            - **recovering**: is being restored

    """

    id: str = ABSENT
    state: BatchState = ABSENT

    def __init__(
        self,
        id: str | None | Unset = UNSET,
        state: BatchState | str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "id": id,
                "state": state,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (("state", _wire.Member(BatchState)),)
