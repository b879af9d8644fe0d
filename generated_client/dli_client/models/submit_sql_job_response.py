from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.database_job_type import DatabaseJobType
from ..models.job_mode import JobMode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.submit_sql_job_response_schema_item import SubmitSqlJobResponseSchemaItem


class SubmitSqlJobResponse(_Model):
    """Answer to a request: submit a SQL job.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        job_id (str): ID of the new job. With it, ask for the status and the result.
        job_type (DatabaseJobType): Type of the job. The options are:

            - **DDL**: defines databases and tables, such as CREATE, ALTER and DROP
            - **DCL**: grants or revokes permissions; runs while the caller waits
            - **IMPORT**: loads data from outside
            - **EXPORT**: writes data to the outside
            - **QUERY**: reads data, such as SELECT
            - **INSERT**: adds data to a table
        schema (list[SubmitSqlJobResponseSchemaItem]): Columns of the result of a DDL statement: for each the
            name and the type.
        rows (list[list[Any]]): Result of a DDL statement that ran while the caller waited (setting
            **dli.sql.sqlasync.enabled** is **false**). **result_path** of the status leads to a longer result. A
            maximum of 1000 items can be given.
        job_mode (JobMode): How the job is run. The options are:

            - **async**: the call returns at once, and the job goes on
            - **sync**: the call returns when the job is done

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    job_id: str = ABSENT
    job_type: DatabaseJobType = ABSENT
    schema: list[SubmitSqlJobResponseSchemaItem] = ABSENT
    rows: list[list[Any]] = ABSENT
    job_mode: JobMode = ABSENT

    _required = frozenset(
        (
            "is_success",
            "message",
            "job_id",
            "job_type",
        )
    )

    def __init__(
        self,
        is_success: bool,
        message: str,
        job_id: str,
        job_type: DatabaseJobType | str,
        schema: Sequence[SubmitSqlJobResponseSchemaItem | Mapping[str, Any]] | None | Unset = UNSET,
        rows: list[list[Any]] | None | Unset = UNSET,
        job_mode: JobMode | str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "job_id": job_id,
                "job_type": job_type,
                "schema": schema,
                "rows": rows,
                "job_mode": job_mode,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.submit_sql_job_response_schema_item import SubmitSqlJobResponseSchemaItem

        return (
            ("job_type", _wire.Member(DatabaseJobType)),
            ("schema", _wire.Objects(SubmitSqlJobResponseSchemaItem)),
            ("job_mode", _wire.Member(JobMode)),
        )
