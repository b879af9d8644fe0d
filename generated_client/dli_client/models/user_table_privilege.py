from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class UserTablePrivilege(_Model):
    """Permissions of the user, one entry for each object.

    Attributes:
        object_ (str): Object that the permissions are for: **databases.** and the name of the database,
            **.tables.** and that of the table, and for a column **.columns.** and its name.

            Example: **databases.dsstest.tables.obs_231** Example: databases.dsstest.tables.obs_231.
        privileges (list[str]): Permissions of the user on the object.

    """

    object_: str = ABSENT
    privileges: list[str] = ABSENT

    _renamed = {
        "object": "object_",
    }

    def __init__(
        self,
        object_: str | None | Unset = UNSET,
        privileges: list[str] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "object_": object_,
                "privileges": privileges,
            }
        )
