from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.export_mode import ExportMode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.tag import Tag


class GetSqlJobResponse(_Model):
    """Answer to a request: get job details.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        job_id (str): ID of the job.
        owner (str): User who submitted the job.
        start_time (int): Time of the start, as a UNIX timestamp in milliseconds.
        duration (int): How long the job has run, in milliseconds.
        data_path (str): Where the files are that the job reads or writes.
        data_type (str): Format of the files that the job reads or writes: CSV or JSON.
        database_name (str): Database of the table that is filled or exported.
        table_name (str): Name of the table that is filled or exported.
        export_mode (ExportMode | None): What the job does if the folder for its files exists. The options are:

            - **ErrorIfExists**: refuse the export; the folder must not exist yet
            - **Overwrite**: delete what the folder holds and write the new files
        with_column_header (bool | None): Whether the data that an IMPORT job loads has the names of the columns
            in its first line.
        delimiter (str | None): Character between two values, as set for an IMPORT job.
        quote_char (str | None): Character that encloses a text, as set for an IMPORT job.
        escape_char (str | None): Character that takes the special meaning from the next one, as set for an
            IMPORT job.
        date_format (str | None): Pattern of dates, as set for an IMPORT job.
        timestamp_format (str | None): Pattern of points in time, as set for an IMPORT job.
        compress (str | None): How an EXPORT job compresses its files.
        tags (list[Tag] | None): Tags of the job.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    job_id: str = ABSENT
    owner: str = ABSENT
    start_time: int = ABSENT
    duration: int = ABSENT
    data_path: str = ABSENT
    data_type: str = ABSENT
    database_name: str = ABSENT
    table_name: str = ABSENT
    export_mode: ExportMode | None = None
    with_column_header: bool | None = None
    delimiter: str | None = None
    quote_char: str | None = None
    escape_char: str | None = None
    date_format: str | None = None
    timestamp_format: str | None = None
    compress: str | None = None
    tags: list[Tag] | None = None

    _required = frozenset(
        (
            "is_success",
            "message",
            "job_id",
            "owner",
            "start_time",
            "duration",
            "data_path",
            "data_type",
            "database_name",
            "table_name",
        )
    )

    def __init__(
        self,
        is_success: bool,
        message: str,
        job_id: str,
        owner: str,
        start_time: int,
        duration: int,
        data_path: str,
        data_type: str,
        database_name: str,
        table_name: str,
        export_mode: ExportMode | str | None | Unset = UNSET,
        with_column_header: bool | None | Unset = UNSET,
        delimiter: str | None | Unset = UNSET,
        quote_char: str | None | Unset = UNSET,
        escape_char: str | None | Unset = UNSET,
        date_format: str | None | Unset = UNSET,
        timestamp_format: str | None | Unset = UNSET,
        compress: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "job_id": job_id,
                "owner": owner,
                "start_time": start_time,
                "duration": duration,
                "data_path": data_path,
                "data_type": data_type,
                "database_name": database_name,
                "table_name": table_name,
                "export_mode": export_mode,
                "with_column_header": with_column_header,
                "delimiter": delimiter,
                "quote_char": quote_char,
                "escape_char": escape_char,
                "date_format": date_format,
                "timestamp_format": timestamp_format,
                "compress": compress,
                "tags": tags,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.tag import Tag

        return (
            ("export_mode", _wire.Member(ExportMode)),
            ("tags", _wire.Objects(Tag)),
        )
