from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.import_sql_job_table_request_partition_spec import ImportSqlJobTableRequestPartitionSpec


class ImportSqlJobTableRequest(_Model):
    """Body of a request: import data.

    Attributes:
        data_path (str): Path in OBS of the data to load.
        data_type (str): File format: CSV, Parquet, ORC, JSON or Avro. Avro files that Hive has written cannot
            be loaded.
        database_name (str): Database of the table to fill.
        table_name (str): Name of the table to fill.
        with_column_header (bool | None): Whether the first line has the names of the columns. It counts for CSV
            only. The default value is **false**. Default: false.
        delimiter (str | None): Character between two values of a CSV file. Without it, a comma.
        quote_char (str | None): Character that encloses a text in a CSV file. Without it, double quotation
            marks.
        escape_char (str | None): Character that takes the special meaning from the next one in a CSV file.
            Without it, a backslash.
        date_format (str | None): Pattern of dates in CSV and JSON files. The default value is **yyyy-MM-dd**.
            Default: "yyyy-MM-dd".
        bad_records_path (str | None): Where to put records that cannot be read, instead of loading them.
        timestamp_format (str | None): Pattern of points in time in CSV and JSON files. The default value is
            **yyyy-MM-dd HH:mm:ss**. Default: "yyyy-MM-dd HH:mm:ss".
        queue_name (str | None): Queue that does the work. Without it, the default queue does.
        overwrite (bool | None): Whether to replace what the table holds; otherwise the data is added. The
            default value is **false**. Default: false.
        partition_spec (ImportSqlJobTableRequestPartitionSpec | None): Partition to fill, as column and value.
            Columns of partitions that are not named here must be in the data; without any, rows go to the
            partitions that they name.
        conf (list[str] | None): Settings of the job. With **dli.sql.dynamicPartitionOverwrite.enabled** set to
            **true**, overwriting replaces the partition alone and not the whole table.

    """

    data_path: str = ABSENT
    data_type: str = ABSENT
    database_name: str = ABSENT
    table_name: str = ABSENT
    with_column_header: bool | None = None
    delimiter: str | None = None
    quote_char: str | None = None
    escape_char: str | None = None
    date_format: str | None = None
    bad_records_path: str | None = None
    timestamp_format: str | None = None
    queue_name: str | None = None
    overwrite: bool | None = None
    partition_spec: ImportSqlJobTableRequestPartitionSpec | None = None
    conf: list[str] | None = None

    _required = frozenset(
        (
            "data_path",
            "data_type",
            "database_name",
            "table_name",
        )
    )

    def __init__(
        self,
        data_path: str,
        data_type: str,
        database_name: str,
        table_name: str,
        with_column_header: bool | None | Unset = UNSET,
        delimiter: str | None | Unset = UNSET,
        quote_char: str | None | Unset = UNSET,
        escape_char: str | None | Unset = UNSET,
        date_format: str | None | Unset = UNSET,
        bad_records_path: str | None | Unset = UNSET,
        timestamp_format: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        overwrite: bool | None | Unset = UNSET,
        partition_spec: ImportSqlJobTableRequestPartitionSpec | Mapping[str, Any] | None | Unset = UNSET,
        conf: list[str] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "data_path": data_path,
                "data_type": data_type,
                "database_name": database_name,
                "table_name": table_name,
                "with_column_header": with_column_header,
                "delimiter": delimiter,
                "quote_char": quote_char,
                "escape_char": escape_char,
                "date_format": date_format,
                "bad_records_path": bad_records_path,
                "timestamp_format": timestamp_format,
                "queue_name": queue_name,
                "overwrite": overwrite,
                "partition_spec": partition_spec,
                "conf": conf,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.import_sql_job_table_request_partition_spec import ImportSqlJobTableRequestPartitionSpec

        return (("partition_spec", _wire.Object(ImportSqlJobTableRequestPartitionSpec)),)
