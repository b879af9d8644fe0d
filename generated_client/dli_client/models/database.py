from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class Database(_Model):
    """The databases.

    Attributes:
        database_name (str): Name of the database.
        owner (str): User who created the database.
        table_number (int): Number of tables in the database.
        description (str): Free text that tells what the database is for.
        enterprise_project_id (str | None): ID of the enterprise project that owns the resource; **0** stands
            for the project that exists from the start. Only users of Enterprise Management can choose one.

    """

    database_name: str = ABSENT
    owner: str = ABSENT
    table_number: int = ABSENT
    description: str = ABSENT
    enterprise_project_id: str | None = None

    def __init__(
        self,
        database_name: str | None | Unset = UNSET,
        owner: str | None | Unset = UNSET,
        table_number: int | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        enterprise_project_id: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "database_name": database_name,
                "owner": owner,
                "table_number": table_number,
                "description": description,
                "enterprise_project_id": enterprise_project_id,
            }
        )
