from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._runtime import wire as _wire
from ..models.resource_packages_in_group_status import ResourcePackagesInGroupStatus
from ..types import ABSENT, UNSET, Unset


@_attrs_define
class UploadPackageGroupResponseDetail:
    """UploadPackageGroupResponseDetail.

    Attributes:
        create_time (int): When the package was uploaded, in UNIX time (milliseconds).
        resource_type (str): Type of the package.
        update_time (int | Unset): When the uploaded package was updated, in UNIX time (milliseconds).
        resource_name (str | Unset): Name of the package.
        status (ResourcePackagesInGroupStatus | Unset): - Value **UPLOADING** means that the package is still
            being uploaded.
            - Value **READY** means that the package has been uploaded.
            - Value **FAILED** means that the upload of the package failed.
        underlying_name (str | Unset): Name that the package has in the queue.
        is_async (bool | Unset): Whether packages are uploaded asynchronously, which is the recommended mode.
            The default value is **false**, which makes the upload synchronous. Default: false.

    """

    create_time: int
    resource_type: str
    update_time: int | Unset = UNSET
    resource_name: str | Unset = UNSET
    status: ResourcePackagesInGroupStatus | Unset = UNSET
    underlying_name: str | Unset = UNSET
    is_async: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model; what is `UNSET` is not in it."""
        return _wire.members(
            {
                "create_time": self.create_time,
                "resource_type": self.resource_type,
                "update_time": self.update_time,
                "resource_name": self.resource_name,
                "status": self.status,
                "underlying_name": self.underlying_name,
                "is_async": self.is_async,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """This model from a JSON object. It never raises: what is not as documented is kept as it came."""
        data = dict(src_dict)
        instance = cls(
            create_time=data.pop("create_time", ABSENT),
            resource_type=data.pop("resource_type", ABSENT),
            update_time=data.pop("update_time", ABSENT),
            resource_name=data.pop("resource_name", ABSENT),
            status=_wire.as_enum(ResourcePackagesInGroupStatus, data.pop("status", ABSENT)),
            underlying_name=data.pop("underlying_name", ABSENT),
            is_async=data.pop("is_async", ABSENT),
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
