from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.execute_graph import ExecuteGraph


class GetFlinkJobExecuteGraphResponse(_Model):
    """Answer to a request: get the job execution plan.

    Attributes:
        is_success (str): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        execute_graph (ExecuteGraph): Execution plan of the job.

    """

    is_success: str = ABSENT
    message: str = ABSENT
    execute_graph: ExecuteGraph = ABSENT

    def __init__(
        self,
        is_success: str | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        execute_graph: ExecuteGraph | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "execute_graph": execute_graph,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.execute_graph import ExecuteGraph

        return (("execute_graph", _wire.Object(ExecuteGraph)),)
