from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.tag import Tag


class DatabaseCreate(_Model):
    """Body of a request: create a database.

    Attributes:
        database_name (str): Name of the new database: letters, digits and underscores; small and capital
            letters are the same. It neither consists of digits alone nor starts with an underscore. **default**
            exists already. The value contains at most 128 characters.
        description (str | None): Free text that tells what the database is for.
        enterprise_project_id (str | None): ID of the enterprise project that owns the resource; **0** stands
            for the project that exists from the start. Only users of Enterprise Management can choose one.
        tags (list[Tag] | None): Tags of the database, each a pair of a key and a value.

    """

    database_name: str = ABSENT
    description: str | None = None
    enterprise_project_id: str | None = None
    tags: list[Tag] | None = None

    _required = frozenset(("database_name",))

    def __init__(
        self,
        database_name: str,
        description: str | None | Unset = UNSET,
        enterprise_project_id: str | None | Unset = UNSET,
        tags: Sequence[Tag | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "database_name": database_name,
                "description": description,
                "enterprise_project_id": enterprise_project_id,
                "tags": tags,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.tag import Tag

        return (("tags", _wire.Objects(Tag)),)
