from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.compress import Compress
from ..models.export_mode import ExportMode
from ..types import UNSET, Unset


class ExportSqlJobTableRequest(_Model):
    """Body of a request: export data.

    Attributes:
        data_path (str): Folder in OBS that receives the files. With **ErrorIfExists** it must not exist yet.
        data_type (str): File format: CSV or JSON.
        database_name (str): Database of the table to export.
        table_name (str): Name of the table to export.
        compress (Compress): How to compress the files: **gzip**, **bzip2**, **deflate**, or **none**.
        queue_name (str | None): Queue that does the work. Without it, the default queue does.
        export_mode (ExportMode | None): What to do if the folder exists. The default value is
            **ErrorIfExists**. The options are:

            - **ErrorIfExists**: refuse the export; the folder must not exist yet
            - **Overwrite**: delete what the folder holds and write the new files Default: "ErrorIfExists".
        with_column_header (bool | None): Whether to write the names of the columns as well. The default value
            is **false**. Default: false.

    """

    data_path: str = ABSENT
    data_type: str = ABSENT
    database_name: str = ABSENT
    table_name: str = ABSENT
    compress: Compress = ABSENT
    queue_name: str | None = None
    export_mode: ExportMode | None = None
    with_column_header: bool | None = None

    _required = frozenset(
        (
            "data_path",
            "data_type",
            "database_name",
            "table_name",
            "compress",
        )
    )

    def __init__(
        self,
        data_path: str,
        data_type: str,
        database_name: str,
        table_name: str,
        compress: Compress | str,
        queue_name: str | None | Unset = UNSET,
        export_mode: ExportMode | str | None | Unset = UNSET,
        with_column_header: bool | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "data_path": data_path,
                "data_type": data_type,
                "database_name": database_name,
                "table_name": table_name,
                "compress": compress,
                "queue_name": queue_name,
                "export_mode": export_mode,
                "with_column_header": with_column_header,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (
            ("compress", _wire.Member(Compress)),
            ("export_mode", _wire.Member(ExportMode)),
        )
