from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._runtime import wire as _wire
from ..types import ABSENT, UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_package_groups_response_groups_item import ListPackageGroupsResponseGroupsItem
    from ..models.list_package_groups_response_module import ListPackageGroupsResponseModule
    from ..models.list_package_groups_response_resource import ListPackageGroupsResponseResource


@_attrs_define
class ListPackageGroupsResponse:
    """ListPackageGroupsResponse.

    Attributes:
        resources (list[ListPackageGroupsResponseResource] | Unset): Packages that users have uploaded. Table 4
            describes an entry.
        modules (list[ListPackageGroupsResponseModule] | Unset): Resource groups built into DLI. Table 5
            describes an entry.
        groups (list[ListPackageGroupsResponseGroupsItem] | Unset): Package groups that the user has uploaded.
        total (int | Unset): Total number of packages in the response.

    """

    resources: list[ListPackageGroupsResponseResource] | Unset = UNSET
    modules: list[ListPackageGroupsResponseModule] | Unset = UNSET
    groups: list[ListPackageGroupsResponseGroupsItem] | Unset = UNSET
    total: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model; what is `UNSET` is not in it."""
        return _wire.members(
            {
                "resources": self.resources,
                "modules": self.modules,
                "groups": self.groups,
                "total": self.total,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """This model from a JSON object. It never raises: what is not as documented is kept as it came."""
        from ..models.list_package_groups_response_groups_item import ListPackageGroupsResponseGroupsItem
        from ..models.list_package_groups_response_module import ListPackageGroupsResponseModule
        from ..models.list_package_groups_response_resource import ListPackageGroupsResponseResource

        data = dict(src_dict)
        instance = cls(
            resources=_wire.as_models(ListPackageGroupsResponseResource.from_dict, data.pop("resources", ABSENT)),
            modules=_wire.as_models(ListPackageGroupsResponseModule.from_dict, data.pop("modules", ABSENT)),
            groups=_wire.as_models(ListPackageGroupsResponseGroupsItem.from_dict, data.pop("groups", ABSENT)),
            total=data.pop("total", ABSENT),
        )
        instance.additional_properties = data
        return instance

    @property
    def additional_keys(self) -> list[str]:
        """The keys that came along and are not documented."""
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
