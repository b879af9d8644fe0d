from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model


class UserAuthorizationPrivilege(_Model):
    """Permissions that the action is about, one entry for each object.

    Attributes:
        object_ (str): Object: **databases.** and the name of a database; then **.tables.** and that of a table;
            then **.columns.** and that of a column. Or **jobs.flink.** and a job ID, **groups.** and a group,
            **resources.** and a package.
        privileges (list[str]): Permissions that the action is about. An empty list with **update** takes all
            permissions on the object away.

    """

    object_: str = ABSENT
    privileges: list[str] = ABSENT

    _renamed = {
        "object": "object_",
    }
    _required = frozenset(
        (
            "object_",
            "privileges",
        )
    )

    def __init__(
        self,
        object_: str,
        privileges: list[str],
    ) -> None:
        self._take(
            {
                "object_": object_,
                "privileges": privileges,
            }
        )
