from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_package_groups_response_groups_item import ListPackageGroupsResponseGroupsItem
    from ..models.list_package_groups_response_module import ListPackageGroupsResponseModule
    from ..models.list_package_groups_response_resource import ListPackageGroupsResponseResource


class ListPackageGroupsResponse(_Model):
    """ListPackageGroupsResponse.

    Attributes:
        resources (list[ListPackageGroupsResponseResource]): Packages that users have uploaded. Table 4
            describes an entry.
        modules (list[ListPackageGroupsResponseModule]): Resource groups built into DLI. Table 5 describes an
            entry.
        groups (list[ListPackageGroupsResponseGroupsItem]): Package groups that the user has uploaded.
        total (int | None): Total number of packages in the response.

    """

    resources: list[ListPackageGroupsResponseResource] = ABSENT
    modules: list[ListPackageGroupsResponseModule] = ABSENT
    groups: list[ListPackageGroupsResponseGroupsItem] = ABSENT
    total: int | None = None

    def __init__(
        self,
        resources: Sequence[ListPackageGroupsResponseResource | Mapping[str, Any]] | None | Unset = UNSET,
        modules: Sequence[ListPackageGroupsResponseModule | Mapping[str, Any]] | None | Unset = UNSET,
        groups: Sequence[ListPackageGroupsResponseGroupsItem | Mapping[str, Any]] | None | Unset = UNSET,
        total: int | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "resources": resources,
                "modules": modules,
                "groups": groups,
                "total": total,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.list_package_groups_response_groups_item import ListPackageGroupsResponseGroupsItem
        from ..models.list_package_groups_response_module import ListPackageGroupsResponseModule
        from ..models.list_package_groups_response_resource import ListPackageGroupsResponseResource

        return (
            ("resources", lambda value: _wire.as_models(ListPackageGroupsResponseResource, value)),
            ("modules", lambda value: _wire.as_models(ListPackageGroupsResponseModule, value)),
            ("groups", lambda value: _wire.as_models(ListPackageGroupsResponseGroupsItem, value)),
        )
