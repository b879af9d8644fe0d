from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.sql_job_engine_type import SqlJobEngineType
from ..models.sql_job_job_type import SqlJobJobType
from ..models.sql_job_result_format import SqlJobResultFormat
from ..models.sql_job_status import SqlJobStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.tag import Tag


class SqlJob(_Model):
    """The jobs of this page.

    Attributes:
        job_id (str): ID of the job.
        job_type (SqlJobJobType): Type of the job. The options are:

            - **DDL**: defines databases and tables, such as CREATE, ALTER and DROP
            - **DCL**: grants or revokes permissions; runs while the caller waits
            - **IMPORT**: loads data from outside
            - **EXPORT**: writes data to the outside
            - **QUERY**: reads data, such as SELECT
            - **INSERT**: adds data to a table
            - **DATA_MIGRATION**: moves data between databases or clusters
            - **UPDATE**: changes data of a table
            - **DELETE**: removes data from a table
            - **RESTART_QUEUE**: restarts a queue
            - **SCALE_QUEUE**: changes the size of a queue
            - **ALL**: jobs of any type
        queue_name (str): Queue that runs the job.
        owner (str): User who submitted the job.
        start_time (int): Time of the start, as a UNIX timestamp in milliseconds.
        duration (int): How long the job has run, in milliseconds.
        status (SqlJobStatus): Where the job stands. The options are:

            - **RUNNING**: is running
            - **SCALING**: is changing its size
            - **LAUNCHING**: is being submitted
            - **FINISHED**: has succeeded
            - **FAILED**: has failed
            - **CANCELLED**: has been cancelled
        input_size (int): How much data the job has read, in bytes.
        result_count (int): Number of records that the job has returned, or that an INSERT job has written.
        detail (str): What is known of the columns that the statement uses, as JSON text.
        statement (str): The SQL statement of the job.
        input_row_count (int | None): Number of records that an INSERT job has read.
        bad_row_count (int | None): Number of records that an INSERT job could not use.
        database_name (str | None): Database of the target table. Only IMPORT and EXPORT jobs have one.
        table_name (str | None): Name of the target table. Only IMPORT and EXPORT jobs have one.
        with_column_header (bool): Whether the data that an IMPORT job loads has the names of the columns in its
            first line.
        engine_type (SqlJobEngineType | None): Engine that runs the job. The options are:

            - **spark**: Spark

            - `spark`: Spark
        message (str): Message of the system, such as the reason why the job failed.
        end_time (int): Time of the end, as a UNIX timestamp in milliseconds.
        tags (list[Tag] | None): Tags of the job.
        result_format (SqlJobResultFormat | None): File format of the result that is kept. **CSV** is the only
            value.
        result_path (str | None): Where OBS keeps the result of the job.
        execution_details_path (str | None): Where OBS keeps the execution plan of the job.

            Example: **obs://bucketName/jobs/execution_details/xxx/2023/11/10/xxx** Example:
            obs://bucketName/jobs/execution_details/xxx/2023/11/10/xxx.

    """

    job_id: str = ABSENT
    job_type: SqlJobJobType = ABSENT
    queue_name: str = ABSENT
    owner: str = ABSENT
    start_time: int = ABSENT
    duration: int = ABSENT
    status: SqlJobStatus = ABSENT
    input_size: int = ABSENT
    result_count: int = ABSENT
    detail: str = ABSENT
    statement: str = ABSENT
    input_row_count: int | None = None
    bad_row_count: int | None = None
    database_name: str | None = None
    table_name: str | None = None
    with_column_header: bool = ABSENT
    engine_type: SqlJobEngineType | None = None
    message: str = ABSENT
    end_time: int = ABSENT
    tags: list[Tag] | None = None
    result_format: SqlJobResultFormat | None = None
    result_path: str | None = None
    execution_details_path: str | None = None

    _required = frozenset(
        (
            "job_id",
            "job_type",
            "queue_name",
            "owner",
            "start_time",
            "duration",
            "status",
            "input_size",
            "result_count",
            "detail",
            "statement",
        )
    )

    def __init__(
        self,
        job_id: str,
        job_type: SqlJobJobType | str,
        queue_name: str,
        owner: str,
        start_time: int,
        duration: int,
        status: SqlJobStatus | str,
        input_size: int,
        result_count: int,
        detail: str,
        statement: str,
        input_row_count: int | None | Unset = UNSET,
        bad_row_count: int | None | Unset = UNSET,
        database_name: str | None | Unset = UNSET,
        table_name: str | None | Unset = UNSET,
        with_column_header: bool | None | Unset = UNSET,
        engine_type: SqlJobEngineType | str | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        end_time: int | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        result_format: SqlJobResultFormat | str | None | Unset = UNSET,
        result_path: str | None | Unset = UNSET,
        execution_details_path: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "job_id": job_id,
                "job_type": job_type,
                "queue_name": queue_name,
                "owner": owner,
                "start_time": start_time,
                "duration": duration,
                "status": status,
                "input_size": input_size,
                "result_count": result_count,
                "detail": detail,
                "statement": statement,
                "input_row_count": input_row_count,
                "bad_row_count": bad_row_count,
                "database_name": database_name,
                "table_name": table_name,
                "with_column_header": with_column_header,
                "engine_type": engine_type,
                "message": message,
                "end_time": end_time,
                "tags": tags,
                "result_format": result_format,
                "result_path": result_path,
                "execution_details_path": execution_details_path,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.tag import Tag

        return (
            ("job_type", _wire.Member(SqlJobJobType)),
            ("status", _wire.Member(SqlJobStatus)),
            ("engine_type", _wire.Member(SqlJobEngineType)),
            ("tags", _wire.Objects(Tag)),
            ("result_format", _wire.Member(SqlJobResultFormat)),
        )
