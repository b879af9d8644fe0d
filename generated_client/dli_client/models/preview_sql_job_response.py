from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.sql_job_type import SqlJobType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.preview_sql_job_response_schema_item import PreviewSqlJobResponseSchemaItem


class PreviewSqlJobResponse(_Model):
    """Answer to a request: preview SQL job Query results.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
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
        row_count (int): Total number of rows of the result.
        input_size (int): How much data the job has read, in bytes.
        schema (list[PreviewSqlJobResponseSchemaItem]): Columns in order: for each the name and the type.
        rows (list[list[Any]]): Rows of the result; each has its values in the order of **schema**.

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    job_id: str = ABSENT
    job_type: SqlJobType = ABSENT
    row_count: int = ABSENT
    input_size: int = ABSENT
    schema: list[PreviewSqlJobResponseSchemaItem] = ABSENT
    rows: list[list[Any]] = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        job_id: str | None | Unset = UNSET,
        job_type: SqlJobType | str | None | Unset = UNSET,
        row_count: int | None | Unset = UNSET,
        input_size: int | None | Unset = UNSET,
        schema: Sequence[PreviewSqlJobResponseSchemaItem | Mapping[str, Any]] | None | Unset = UNSET,
        rows: list[list[Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "job_id": job_id,
                "job_type": job_type,
                "row_count": row_count,
                "input_size": input_size,
                "schema": schema,
                "rows": rows,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.preview_sql_job_response_schema_item import PreviewSqlJobResponseSchemaItem

        return (
            ("job_type", _wire.Member(SqlJobType)),
            ("schema", _wire.Objects(PreviewSqlJobResponseSchemaItem)),
        )
