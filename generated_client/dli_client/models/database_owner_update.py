from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model


class DatabaseOwnerUpdate(_Model):
    """Body of a request: modify a database owner.

    Attributes:
        new_owner (str): Name of the new owner, who must be a user of this tenant.

    """

    new_owner: str = ABSENT

    _required = frozenset(("new_owner",))

    def __init__(
        self,
        new_owner: str,
    ) -> None:
        self._take(
            {
                "new_owner": new_owner,
            }
        )
