from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model


class CreateFlinkJobGenGraphResponse(_Model):
    """Answer to a request: generate a static stream graph for a Flink SQL job.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        error_code (str): Code of the error.
        stream_graph (str): The graph, as JSON text.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    error_code: str = ABSENT
    stream_graph: str = ABSENT

    _required = frozenset(
        (
            "is_success",
            "message",
            "error_code",
            "stream_graph",
        )
    )

    def __init__(
        self,
        is_success: bool,
        message: str,
        error_code: str,
        stream_graph: str,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "error_code": error_code,
                "stream_graph": stream_graph,
            }
        )
