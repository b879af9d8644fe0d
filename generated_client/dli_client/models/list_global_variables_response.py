from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.global_var import GlobalVar


class ListGlobalVariablesResponse(_Model):
    """Answer to a request: list all global variables.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        count (int): Number of global variables.
        global_vars (list[GlobalVar]): The global variables.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    count: int = ABSENT
    global_vars: list[GlobalVar] = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        count: int | None | Unset = UNSET,
        global_vars: Sequence[GlobalVar | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "count": count,
                "global_vars": global_vars,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.global_var import GlobalVar

        return (("global_vars", _wire.Objects(GlobalVar)),)
