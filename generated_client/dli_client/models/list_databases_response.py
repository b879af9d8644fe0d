from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.database import Database


class ListDatabasesResponse(_Model):
    """Answer to a request: list all databases.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        database_count (int): Total number of databases.
        databases (list[Database]): The databases.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    database_count: int = ABSENT
    databases: list[Database] = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        database_count: int | None | Unset = UNSET,
        databases: Sequence[Database | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "database_count": database_count,
                "databases": databases,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.database import Database

        return (("databases", _wire.Objects(Database)),)
