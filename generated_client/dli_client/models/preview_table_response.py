from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.preview_table_response_schema_item import PreviewTableResponseSchemaItem


class PreviewTableResponse(_Model):
    """Answer to a request: preview table content.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        schema (list[PreviewTableResponseSchemaItem]): Columns in order: for each the name and the type.
        rows (list[list[Any]]): Rows of the result; each has its values in the order of **schema**.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    schema: list[PreviewTableResponseSchemaItem] = ABSENT
    rows: list[list[Any]] = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        schema: Sequence[PreviewTableResponseSchemaItem | Mapping[str, Any]] | None | Unset = UNSET,
        rows: list[list[Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "schema": schema,
                "rows": rows,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.preview_table_response_schema_item import PreviewTableResponseSchemaItem

        return (("schema", _wire.Objects(PreviewTableResponseSchemaItem)),)
