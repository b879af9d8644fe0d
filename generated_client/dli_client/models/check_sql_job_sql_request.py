from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class CheckSqlJobSqlRequest(_Model):
    """Body of a request: check SQL syntax.

    Attributes:
        sql (str): The SQL statement to check.
        currentdb (str | None): Database that names in the statement refer to. It may be missing if each name in
            the statement has its database, as in **db1.t1**; otherwise the check fails.

    """

    sql: str = ABSENT
    currentdb: str | None = None

    _required = frozenset(("sql",))

    def __init__(
        self,
        sql: str,
        currentdb: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "sql": sql,
                "currentdb": currentdb,
            }
        )
