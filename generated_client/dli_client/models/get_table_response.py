from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.data_type import DataType
from ..models.table_type import TableType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_table_response_storage_properties_item import GetTableResponseStoragePropertiesItem
    from ..models.table_column import TableColumn


class GetTableResponse(_Model):
    """Answer to a request: get table information.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        column_count (int): Number of columns.
        columns (list[TableColumn]): Columns of the table.
        table_type (TableType): Where the table is kept. The options are:

            - **MANAGED**: table in DLI
            - **EXTERNAL**: table in OBS
            - **VIEW**: view
        data_type (DataType | None): Format of the data. The value can be **parquet**, **orc**, **csv**,
            **json**, or **avro**.
        data_location (str | None): Path of the data in OBS.
        storage_properties (list[GetTableResponseStoragePropertiesItem] | None): How files of the table are
            written, as keys and values: delimiter, escape and quotation characters, header, patterns of dates and
            of points in time.
        table_comment (str | None): Comment on the table.
        create_table_sql (str | None): Statement that creates such a table.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    column_count: int = ABSENT
    columns: list[TableColumn] = ABSENT
    table_type: TableType = ABSENT
    data_type: DataType | None = None
    data_location: str | None = None
    storage_properties: list[GetTableResponseStoragePropertiesItem] | None = None
    table_comment: str | None = None
    create_table_sql: str | None = None

    _required = frozenset(
        (
            "is_success",
            "message",
            "column_count",
            "columns",
            "table_type",
        )
    )

    def __init__(
        self,
        is_success: bool,
        message: str,
        column_count: int,
        columns: Sequence[TableColumn | Mapping[str, Any]],
        table_type: TableType | str,
        data_type: DataType | str | None | Unset = UNSET,
        data_location: str | None | Unset = UNSET,
        storage_properties: Sequence[GetTableResponseStoragePropertiesItem | Mapping[str, Any]] | None | Unset = UNSET,
        table_comment: str | None | Unset = UNSET,
        create_table_sql: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "column_count": column_count,
                "columns": columns,
                "table_type": table_type,
                "data_type": data_type,
                "data_location": data_location,
                "storage_properties": storage_properties,
                "table_comment": table_comment,
                "create_table_sql": create_table_sql,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.get_table_response_storage_properties_item import GetTableResponseStoragePropertiesItem
        from ..models.table_column import TableColumn

        return (
            ("columns", _wire.Objects(TableColumn)),
            ("table_type", _wire.Member(TableType)),
            ("data_type", _wire.Member(DataType)),
            ("storage_properties", _wire.Objects(GetTableResponseStoragePropertiesItem)),
        )
