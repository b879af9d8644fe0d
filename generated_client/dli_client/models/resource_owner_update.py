from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class ResourceOwnerUpdate(_Model):
    """Body of a request: change the owner of a group or resource package.

    Attributes:
        new_owner (str): Name of the new owner: letters, digits, underscores and hyphens. It does not start with
            a digit. The value contains 5 to 32 characters.
        group_name (str | None): Name of the group: letters, digits, periods, underscores and hyphens. The value
            contains at most 64 characters.
        resource_name (str | None): Name of the package, with its extension: letters, digits, underscores,
            hyphens, exclamation marks and periods, but no period at the start. Needed for a package in a group. The
            value contains at most 128 characters.

    """

    new_owner: str = ABSENT
    group_name: str | None = None
    resource_name: str | None = None

    _required = frozenset(("new_owner",))

    def __init__(
        self,
        new_owner: str,
        group_name: str | None | Unset = UNSET,
        resource_name: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "new_owner": new_owner,
                "group_name": group_name,
                "resource_name": resource_name,
            }
        )
