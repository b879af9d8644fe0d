from __future__ import annotations

from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from ..types import UNSET, Unset


class ResourceOwnerUpdate(_Model):
    """Body of a request: change the owner of a group or resource package.

    Attributes:
        new_owner (str): Name of the new owner. It has 5 to 32 characters: letters, digits, underscores (_), and
            hyphens (-), and does not start with a digit.
        group_name (str): Name of the group. It has a maximum of 64 characters: letters, digits, periods (.),
            underscores (_), and hyphens (-).
        resource_name (str | None): Name of the package. It has up to 128 characters, the file name extension
            included: letters, digits, periods (.), hyphens (-), underscores (_), and exclamation marks (!). It does
            not start with a period.

            **Mandatory to change the owner of a package in a group.**

    """

    new_owner: str = ABSENT
    group_name: str = ABSENT
    resource_name: str | None = None

    _required = frozenset(
        (
            "new_owner",
            "group_name",
        )
    )

    def __init__(
        self,
        new_owner: str,
        group_name: str,
        resource_name: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "new_owner": new_owner,
                "group_name": group_name,
                "resource_name": resource_name,
            }
        )
