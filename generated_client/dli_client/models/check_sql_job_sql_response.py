from __future__ import annotations

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.database_job_type import DatabaseJobType
from ..types import UNSET, Unset


class CheckSqlJobSqlResponse(_Model):
    """Answer to a request: check SQL syntax.

    Attributes:
        is_success (bool): Whether the request succeeded. Value **true** means that it did.
        message (str): Message of the system. It may be empty after a successful request.
        job_type (DatabaseJobType): Type of the job. The options are:

            - **DDL**: defines databases and tables, such as CREATE, ALTER and DROP
            - **DCL**: grants or revokes permissions; runs while the caller waits
            - **IMPORT**: loads data from outside
            - **EXPORT**: writes data to the outside
            - **QUERY**: reads data, such as SELECT
            - **INSERT**: adds data to a table

    """

    is_success: bool = ABSENT
    message: str = ABSENT
    job_type: DatabaseJobType = ABSENT

    def __init__(
        self,
        is_success: bool | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        job_type: DatabaseJobType | str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "is_success": is_success,
                "message": message,
                "job_type": job_type,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        return (("job_type", _wire.Member(DatabaseJobType)),)
