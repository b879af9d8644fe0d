from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.data_location import DataLocation
from ..models.data_type import DataType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.table_create_column import TableCreateColumn
    from ..models.tag import Tag


class TableCreate(_Model):
    """Body of a request: create a table.

    Attributes:
        table_name (str): Name of the new table: letters, digits, underscores, dollar signs; small and capital
            letters are the same. It neither consists of digits alone nor starts with an underscore. The value
            contains at most 128 characters.

            Example: **$test** Example: $test.
        data_location (DataLocation): Where the data is kept. The options are:

            - **OBS**: table in OBS
            - **DLI**: table in DLI
            - **VIEW**: view
        columns (list[TableCreateColumn]): Columns of the table. A view may leave them out.
        description (str | None): Free text that tells what the table is for.
        select_statement (str | None): Query that makes up a view; it names tables together with their database.
            Needed if **data_location** is **VIEW**.
        data_type (DataType | None): Format of the data. Needed for a table in OBS. The value can be
            **parquet**, **orc**, **csv**, **json**, or **avro**.
        data_path (str | None): Path in OBS, beginning with **obs**. Needed for a table in OBS. Never use the
            root of a bucket: clearing the table would clear all of it.
        with_column_header (bool | None): Whether the first line of the data has the names of the columns; for
            CSV only. Needed if **data_location** is **OBS**.
        delimiter (str | None): Character between two values; for CSV only. Needed if **data_location** is
            **OBS**.
        quote_char (str | None): Character that encloses a text; for CSV only. Without it, double quotation
            marks. Needed if **data_location** is **OBS**.
        escape_char (str | None): Character that takes the special meaning from the next one; for CSV only.
            Without it, a backslash. Needed if **data_location** is **OBS**.
        date_format (str | None): Pattern of dates; for CSV and JSON only. Needed if **data_location** is
            **OBS**. The default value is **yyyy-MM-dd**. Default: "yyyy-MM-dd".
        timestamp_format (str | None): Pattern of points in time; for CSV and JSON only. Needed if
            **data_location** is **OBS**. The default value is **yyyy-MM-dd HH:mm:ss**. Default: "yyyy-MM-dd
            HH:mm:ss".
        tags (list[Tag] | None): Tags of the table, each a pair of a key and a value.

    """

    table_name: str = ABSENT
    data_location: DataLocation = ABSENT
    columns: list[TableCreateColumn] = ABSENT
    description: str | None = None
    select_statement: str | None = None
    data_type: DataType | None = None
    data_path: str | None = None
    with_column_header: bool | None = None
    delimiter: str | None = None
    quote_char: str | None = None
    escape_char: str | None = None
    date_format: str | None = None
    timestamp_format: str | None = None
    tags: list[Tag] | None = None

    _required = frozenset(
        (
            "table_name",
            "data_location",
            "columns",
        )
    )

    def __init__(
        self,
        table_name: str,
        data_location: DataLocation | str,
        columns: Sequence[TableCreateColumn | Mapping[str, Any]],
        description: str | None | Unset = UNSET,
        select_statement: str | None | Unset = UNSET,
        data_type: DataType | str | None | Unset = UNSET,
        data_path: str | None | Unset = UNSET,
        with_column_header: bool | None | Unset = UNSET,
        delimiter: str | None | Unset = UNSET,
        quote_char: str | None | Unset = UNSET,
        escape_char: str | None | Unset = UNSET,
        date_format: str | None | Unset = UNSET,
        timestamp_format: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "table_name": table_name,
                "data_location": data_location,
                "columns": columns,
                "description": description,
                "select_statement": select_statement,
                "data_type": data_type,
                "data_path": data_path,
                "with_column_header": with_column_header,
                "delimiter": delimiter,
                "quote_char": quote_char,
                "escape_char": escape_char,
                "date_format": date_format,
                "timestamp_format": timestamp_format,
                "tags": tags,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.table_create_column import TableCreateColumn
        from ..models.tag import Tag

        return (
            ("data_location", _wire.Member(DataLocation)),
            ("columns", _wire.Objects(TableCreateColumn)),
            ("data_type", _wire.Member(DataType)),
            ("tags", _wire.Objects(Tag)),
        )
