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
    from ..models.package_group_module import PackageGroupModule
    from ..models.package_group_resource import PackageGroupResource


class ListPackageGroupsResponse(_Model):
    """Answer to a request: list package groups.

    Attributes:
        resources (list[PackageGroupResource]): Packages that users have uploaded.
        modules (list[PackageGroupModule]): Resource groups built into DLI.
        groups (list[ListPackageGroupsResponseGroupsItem]): Package groups that the user has uploaded.
        total (int | None): Number of packages in the response.

    """

    resources: list[PackageGroupResource] = ABSENT
    modules: list[PackageGroupModule] = ABSENT
    groups: list[ListPackageGroupsResponseGroupsItem] = ABSENT
    total: int | None = None

    def __init__(
        self,
        resources: Sequence[PackageGroupResource | Mapping[str, Any]] | None | Unset = UNSET,
        modules: Sequence[PackageGroupModule | Mapping[str, Any]] | None | Unset = UNSET,
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
        from ..models.package_group_module import PackageGroupModule
        from ..models.package_group_resource import PackageGroupResource

        return (
            ("resources", _wire.Objects(PackageGroupResource)),
            ("modules", _wire.Objects(PackageGroupModule)),
            ("groups", _wire.Objects(ListPackageGroupsResponseGroupsItem)),
        )
