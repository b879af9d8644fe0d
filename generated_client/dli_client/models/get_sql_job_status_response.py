from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.get_sql_job_status_response_result_format import GetSqlJobStatusResponseResultFormat
from ..models.job_mode import JobMode
from ..models.sql_job_status import SqlJobStatus
from ..models.sql_job_type import SqlJobType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.tag import Tag


class GetSqlJobStatusResponse(_Model):
    """Answer to a request: get job status.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. For a job that failed it has the reason.
        job_id (str): ID of the job.
        job_type (SqlJobType): Type of the job. The options are:

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
        job_mode (JobMode): How the job is run. The options are:

            - **async**: the call returns at once, and the job goes on
            - **sync**: the call returns when the job is done
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
        input_row_count (int | None): Number of records that an INSERT job has read.
        bad_row_count (int | None): Number of records that an INSERT job could not use.
        input_size (int): How much data the job has read, in bytes.
        result_count (int): Number of records that the job has returned, or that an INSERT job has written.
        database_name (str): Database of the target table. Only IMPORT, EXPORT and QUERY jobs have one.
        table_name (str): Name of the target table. Only IMPORT, EXPORT and QUERY jobs have one.
        detail (str): What is known of the columns that the statement uses, as JSON text.
        statement (str): The SQL statement of the job.
        tags (list[Tag] | None): Tags of the job.
        user_conf (str | None): Settings that the caller gave to the job, as **key=value**.
        result_format (GetSqlJobStatusResponseResultFormat | None): File format of the result that is kept.
            **CSV** is the only value.
        result_path (str | None): Where OBS keeps the result of the job.
        execution_details_path (str | None): Where OBS keeps the execution plan of the job.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    job_id: str = ABSENT
    job_type: SqlJobType = ABSENT
    job_mode: JobMode = ABSENT
    queue_name: str = ABSENT
    owner: str = ABSENT
    start_time: int = ABSENT
    duration: int = ABSENT
    status: SqlJobStatus = ABSENT
    input_row_count: int | None = None
    bad_row_count: int | None = None
    input_size: int = ABSENT
    result_count: int = ABSENT
    database_name: str = ABSENT
    table_name: str = ABSENT
    detail: str = ABSENT
    statement: str = ABSENT
    tags: list[Tag] | None = None
    user_conf: str | None = None
    result_format: GetSqlJobStatusResponseResultFormat | None = None
    result_path: str | None = None
    execution_details_path: str | None = None

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        job_id: str | None | Unset = UNSET,
        job_type: SqlJobType | str | None | Unset = UNSET,
        job_mode: JobMode | str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        owner: str | None | Unset = UNSET,
        start_time: int | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        status: SqlJobStatus | str | None | Unset = UNSET,
        input_row_count: int | None | Unset = UNSET,
        bad_row_count: int | None | Unset = UNSET,
        input_size: int | None | Unset = UNSET,
        result_count: int | None | Unset = UNSET,
        database_name: str | None | Unset = UNSET,
        table_name: str | None | Unset = UNSET,
        detail: str | None | Unset = UNSET,
        statement: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
        user_conf: str | None | Unset = UNSET,
        result_format: GetSqlJobStatusResponseResultFormat | str | None | Unset = UNSET,
        result_path: str | None | Unset = UNSET,
        execution_details_path: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "job_id": job_id,
                "job_type": job_type,
                "job_mode": job_mode,
                "queue_name": queue_name,
                "owner": owner,
                "start_time": start_time,
                "duration": duration,
                "status": status,
                "input_row_count": input_row_count,
                "bad_row_count": bad_row_count,
                "input_size": input_size,
                "result_count": result_count,
                "database_name": database_name,
                "table_name": table_name,
                "detail": detail,
                "statement": statement,
                "tags": tags,
                "user_conf": user_conf,
                "result_format": result_format,
                "result_path": result_path,
                "execution_details_path": execution_details_path,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.tag import Tag

        return (
            ("job_type", _wire.Member(SqlJobType)),
            ("job_mode", _wire.Member(JobMode)),
            ("status", _wire.Member(SqlJobStatus)),
            ("tags", _wire.Objects(Tag)),
            ("result_format", _wire.Member(GetSqlJobStatusResponseResultFormat)),
        )
