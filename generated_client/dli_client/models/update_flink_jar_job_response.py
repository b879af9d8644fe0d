from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.flink_jar_job import FlinkJarJob


class UpdateFlinkJarJobResponse(_Model):
    """Answer to a requests of several operations.

    Attributes:
        is_success (str): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        job (FlinkJarJob): What has changed.

    """

    is_success: str = ABSENT
    message: str = ABSENT
    job: FlinkJarJob = ABSENT

    def __init__(
        self,
        is_success: str | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        job: FlinkJarJob | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "job": job,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.flink_jar_job import FlinkJarJob

        return (("job", _wire.Object(FlinkJarJob)),)
