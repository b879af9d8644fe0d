from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._runtime import wire as _wire
from ..models.resource_packages_in_group_status import ResourcePackagesInGroupStatus
from ..types import ABSENT, UNSET, Unset


@_attrs_define
class QueryResourcePackagesInGroupResponse:
    """QueryResourcePackagesInGroupResponse.

    Attributes:
        create_time (int | Unset): When the package was uploaded, in UNIX time (milliseconds).
        update_time (int | Unset): When the uploaded package was updated, in UNIX time (milliseconds).
        resource_type (str | Unset): Type of the package.
        resource_name (str | Unset): Name of the package.
        status (ResourcePackagesInGroupStatus | Unset): - Value **UPLOADING** means that the package is still
            being uploaded.
            - Value **READY** means that the package has been uploaded.
            - Value **FAILED** means that the upload of the package failed.
        underlying_name (str | Unset): Name that the package has in the queue.
        owner (str | Unset): User who owns the package.

    """

    create_time: int | Unset = UNSET
    update_time: int | Unset = UNSET
    resource_type: str | Unset = UNSET
    resource_name: str | Unset = UNSET
    status: ResourcePackagesInGroupStatus | Unset = UNSET
    underlying_name: str | Unset = UNSET
    owner: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model; what is `UNSET` is not in it."""
        return _wire.members(
            {
                "create_time": self.create_time,
                "update_time": self.update_time,
                "resource_type": self.resource_type,
                "resource_name": self.resource_name,
                "status": self.status,
                "underlying_name": self.underlying_name,
                "owner": self.owner,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """This model from a JSON object. It never raises: what is not as documented is kept as it came."""
        data = dict(src_dict)
        instance = cls(
            create_time=data.pop("create_time", ABSENT),
            update_time=data.pop("update_time", ABSENT),
            resource_type=data.pop("resource_type", ABSENT),
            resource_name=data.pop("resource_name", ABSENT),
            status=_wire.as_enum(ResourcePackagesInGroupStatus, data.pop("status", ABSENT)),
            underlying_name=data.pop("underlying_name", ABSENT),
            owner=data.pop("owner", ABSENT),
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
