from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.package_group_tag import PackageGroupTag


class SubmitSqlJobRequest(_Model):
    """Body of a request: submit a SQL job.

    Attributes:
        sql (str): The SQL statement to run.
        currentdb (str | None): Database that names without a database in the statement refer to: letters,
            digits and underscores. It is not needed to create a database.
        queue_name (str | None): Queue that runs the job: letters, digits and underscores. Its name neither
            consists of digits alone nor starts with an underscore.
        conf (list[str] | None): Settings of the job, each a text of the form **key=value**. Below the tables
            stands what keys there are.
        tags (list[PackageGroupTag] | None): Tags of the job, to find it by.
        engine_type (str | None): Engine that runs the job. The default value is **spark**. Default: "spark".

    """

    sql: str = ABSENT
    currentdb: str | None = None
    queue_name: str | None = None
    conf: list[str] | None = None
    tags: list[PackageGroupTag] | None = None
    engine_type: str | None = None

    _required = frozenset(("sql",))

    def __init__(
        self,
        sql: str,
        currentdb: str | None | Unset = UNSET,
        queue_name: str | None | Unset = UNSET,
        conf: list[str] | None | Unset = UNSET,
        tags: Sequence[PackageGroupTag | Mapping[str, Any]] | None | Unset = UNSET,
        engine_type: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "sql": sql,
                "currentdb": currentdb,
                "queue_name": queue_name,
                "conf": conf,
                "tags": tags,
                "engine_type": engine_type,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.package_group_tag import PackageGroupTag

        return (("tags", _wire.Objects(PackageGroupTag)),)
