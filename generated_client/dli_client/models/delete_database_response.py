from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.database_job_type import DatabaseJobType
from ..models.job_mode import JobMode
from ..types import UNSET, Unset


class DeleteDatabaseResponse(_Model):
    """Answer to a request: delete a database.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        job_id (str | None): ID of the job that deletes the database. With it, ask for the status.
        job_type (DatabaseJobType | None): Type of the job. The options are:

            - **DDL**: defines databases and tables, such as CREATE, ALTER and DROP
            - **DCL**: grants or revokes permissions; runs while the caller waits
            - **IMPORT**: loads data from outside
            - **EXPORT**: writes data to the outside
            - **QUERY**: reads data, such as SELECT
            - **INSERT**: adds data to a table
        job_mode (JobMode): How the job is run. The options are:

            - **async**: the call returns at once, and the job goes on
            - **sync**: the call returns when the job is done

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    job_id: str | None = None
    job_type: DatabaseJobType | None = None
    job_mode: JobMode = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        job_id: str | None | Unset = UNSET,
        job_type: DatabaseJobType | str | None | Unset = UNSET,
        job_mode: JobMode | str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "job_id": job_id,
                "job_type": job_type,
                "job_mode": job_mode,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (
            ("job_type", _wire.Member(DatabaseJobType)),
            ("job_mode", _wire.Member(JobMode)),
        )
