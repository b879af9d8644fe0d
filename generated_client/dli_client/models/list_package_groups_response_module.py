from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._runtime import wire as _wire
from ..models.resource_packages_in_group_status import ResourcePackagesInGroupStatus
from ..types import ABSENT, UNSET, Unset


@_attrs_define
class ListPackageGroupsResponseModule:
    """ListPackageGroupsResponseModule.

    Attributes:
        module_name (str | Unset): Name of the module.
        module_type (str | Unset): Type of the module.
        status (ResourcePackagesInGroupStatus | Unset): - Value **UPLOADING** means that the package group is
            still being uploaded.
            - Value **READY** means that the package group has been uploaded.
            - Value **FAILED** means that the upload of the package group failed.
        resources (list[str] | Unset): Names of the packages in the group.
        description (str | Unset): Description of the module.
        create_time (int | Unset): When the package group was uploaded, as a UNIX timestamp.
        update_time (int | Unset): When the package group was updated, as a UNIX timestamp.

    """

    module_name: str | Unset = UNSET
    module_type: str | Unset = UNSET
    status: ResourcePackagesInGroupStatus | Unset = UNSET
    resources: list[str] | Unset = UNSET
    description: str | Unset = UNSET
    create_time: int | Unset = UNSET
    update_time: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model; what is `UNSET` is not in it."""
        return _wire.members(
            {
                "module_name": self.module_name,
                "module_type": self.module_type,
                "status": self.status,
                "resources": self.resources,
                "description": self.description,
                "create_time": self.create_time,
                "update_time": self.update_time,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """This model from a JSON object. It never raises: what is not as documented is kept as it came."""
        data = dict(src_dict)
        instance = cls(
            module_name=data.pop("module_name", ABSENT),
            module_type=data.pop("module_type", ABSENT),
            status=_wire.as_enum(ResourcePackagesInGroupStatus, data.pop("status", ABSENT)),
            resources=data.pop("resources", ABSENT),
            description=data.pop("description", ABSENT),
            create_time=data.pop("create_time", ABSENT),
            update_time=data.pop("update_time", ABSENT),
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
