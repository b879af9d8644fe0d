from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class ExportFlinkJobResponse(_Model):
    """Answer to a request: export a Flink job.

    Attributes:
        is_success (str): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        zip_file (list[str]): Names of the ZIP files in OBS.

    """

    is_success: str = ABSENT
    message: str = ABSENT
    zip_file: list[str] = ABSENT

    def __init__(
        self,
        is_success: str | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        zip_file: list[str] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "zip_file": zip_file,
            }
        )
