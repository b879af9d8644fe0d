from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.compress import Compress
from ..models.encoding_type import EncodingType
from ..models.export_mode import ExportMode
from ..types import UNSET, Unset


class ExportSqlJobResultsRequest(_Model):
    """Body of a request: export Query results.

    Attributes:
        data_path (str): Folder in OBS that receives the files. Its last part must not exist yet.
        data_type (str): File format: CSV or JSON.
        compress (Compress | None): How to compress the files. The default value is **none**. The options are:

            - **gzip**: gzip
            - **bzip2**: bzip2
            - **deflate**: deflate
            - **none**: no compression Default: "none".
        queue_name (str | None): Queue that does the work. Without it, the default queue does.
        export_mode (ExportMode | None): What to do if the folder exists. The default value is
            **ErrorIfExists**. The options are:

            - **ErrorIfExists**: refuse the export; the folder must not exist yet
            - **Overwrite**: delete what the folder holds and write the new files Default: "ErrorIfExists".
        with_column_header (bool | None): Whether to write the names of the columns as well. The default value
            is **false**. Default: false.
        limit_num (int | None): How many records to export; **0** stands for all. The default value is **0**.
            Default: 0.
        encoding_type (EncodingType | None): Character encoding of the files. The default value is **utf-8**.
            The options are:

            - **utf-8**: UTF-8
            - **gb2312**: GB 2312
            - **gbk**: GBK Default: "utf-8".
        quote_char (str | None): One character that encloses texts with spaces, delimiters or other special
            characters; for CSV only. Without it, double quotation marks.
        escape_char (str | None): One character that is put before a quotation mark, or before itself, inside a
            text; for CSV only. Without it, a backslash.

    """

    data_path: str = ABSENT
    data_type: str = ABSENT
    compress: Compress | None = None
    queue_name: str | None = None
    export_mode: ExportMode | None = None
    with_column_header: bool | None = None
    limit_num: int | None = None
    encoding_type: EncodingType | None = None
    quote_char: str | None = None
    escape_char: str | None = None

    _required = frozenset(
        (
            "data_path",
            "data_type",
        )
    )

    def __init__(
        self,
        data_path: str,
        data_type: str,
        compress: Compress | str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        export_mode: ExportMode | str | None | Unset = UNSET,
        with_column_header: bool | None | Unset = UNSET,
        limit_num: int | None | Unset = UNSET,
        encoding_type: EncodingType | str | None | Unset = UNSET,
        quote_char: str | None | Unset = UNSET,
        escape_char: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "data_path": data_path,
                "data_type": data_type,
                "compress": compress,
                "queue_name": queue_name,
                "export_mode": export_mode,
                "with_column_header": with_column_header,
                "limit_num": limit_num,
                "encoding_type": encoding_type,
                "quote_char": quote_char,
                "escape_char": escape_char,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (
            ("compress", _wire.Member(Compress)),
            ("export_mode", _wire.Member(ExportMode)),
            ("encoding_type", _wire.Member(EncodingType)),
        )
