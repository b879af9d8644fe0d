from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class ErrorResponse(_Model):
    """An object of the service, with these fields.

    Attributes:
        error_code (str): Code of the error. Table 2 lists the codes.
        error_msg (str): What went wrong.

    """

    error_code: str = ABSENT
    error_msg: str = ABSENT

    def __init__(
        self,
        error_code: str | None | Unset = UNSET,
        error_msg: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "error_code": error_code,
                "error_msg": error_msg,
            }
        )
