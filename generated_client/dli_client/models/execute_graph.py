from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.execute_graph_state import ExecuteGraphState
from ..types import UNSET, Unset


class ExecuteGraph(_Model):
    """Execution plan of the job.

    Attributes:
        jid (str): ID of the job in Flink.
        name (str): Name of the job in Flink.
        is_stoppable (bool): Whether the job can be stopped.
        state (ExecuteGraphState): Where the job stands in Flink. The options are:

            - **INITIALIZING**: is being initialized
            - **CREATED**: has been created
            - **RUNNING**: is running
            - **FAILING**: a failure has occurred
            - **FAILED**: has failed
            - **CANCELLING**: is being cancelled
            - **CANCELED**: has been cancelled
            - **FINISHED**: has come to its end
            - **RESTARTING**: is being started again
            - **SUSPENDED**: has been suspended
            - **RECONCILING**: the system checks itself
        start_time (int): Time of the start.
        end_time (int): Time of the end.
        duration (int): How long the job has run.

    """

    jid: str = ABSENT
    name: str = ABSENT
    is_stoppable: bool = ABSENT
    state: ExecuteGraphState = ABSENT
    start_time: int = ABSENT
    end_time: int = ABSENT
    duration: int = ABSENT

    _renamed = {
        "isStoppable": "is_stoppable",
        "start-time": "start_time",
        "end-time": "end_time",
    }

    def __init__(
        self,
        jid: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        is_stoppable: bool | None | Unset = UNSET,
        state: ExecuteGraphState | str | None | Unset = UNSET,
        start_time: int | None | Unset = UNSET,
        end_time: int | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "jid": jid,
                "name": name,
                "is_stoppable": is_stoppable,
                "state": state,
                "start_time": start_time,
                "end_time": end_time,
                "duration": duration,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (("state", _wire.Member(ExecuteGraphState)),)
