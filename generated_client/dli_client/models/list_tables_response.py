from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers

if TYPE_CHECKING:
    from ..models.table import Table


class ListTablesResponse(_Model):
    """Answer to a request: list all tables.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        table_count (int): Total number of tables.
        tables (list[Table]): The tables of this page.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    table_count: int = ABSENT
    tables: list[Table] = ABSENT

    _required = frozenset(
        (
            "is_success",
            "message",
            "table_count",
            "tables",
        )
    )

    def __init__(
        self,
        is_success: bool,
        message: str,
        table_count: int,
        tables: Sequence[Table | Mapping[str, Any]],
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "table_count": table_count,
                "tables": tables,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.table import Table

        return (("tables", _wire.Objects(Table)),)
