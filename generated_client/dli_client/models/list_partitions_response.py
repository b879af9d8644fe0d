from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.partitions import Partitions


class ListPartitionsResponse(_Model):
    """Answer to a request: list partitions.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        partitions (Partitions): The partitions and their number.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    partitions: Partitions = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        partitions: Partitions | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "partitions": partitions,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.partitions import Partitions

        return (("partitions", _wire.Object(Partitions)),)
