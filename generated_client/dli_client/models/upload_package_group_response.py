from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._runtime import wire as _wire
from ..types import ABSENT, UNSET, Unset

if TYPE_CHECKING:
    from ..models.upload_package_group_response_detail import UploadPackageGroupResponseDetail


@_attrs_define
class UploadPackageGroupResponse:
    """UploadPackageGroupResponse.

    Attributes:
        group_name (str | Unset): Name of the group.
        status (str | Unset): Upload status of the package group.
        resources (list[str] | Unset): Names of the packages in the group.
        details (list[UploadPackageGroupResponseDetail] | Unset): Details of the packages in the group, one
            entry for each package. See Table 5.
        create_time (int | Unset): When the package group was uploaded, as a UNIX timestamp.
        update_time (int | Unset): When the package group was updated, as a UNIX timestamp.
        is_async (bool | Unset): Whether packages are uploaded asynchronously, which is the recommended mode.
            The default value is **false**, which makes the upload synchronous. Default: false.
        owner (str | Unset): User who owns the package.

    """

    group_name: str | Unset = UNSET
    status: str | Unset = UNSET
    resources: list[str] | Unset = UNSET
    details: list[UploadPackageGroupResponseDetail] | Unset = UNSET
    create_time: int | Unset = UNSET
    update_time: int | Unset = UNSET
    is_async: bool | Unset = UNSET
    owner: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model; what is `UNSET` is not in it."""
        return _wire.members(
            {
                "group_name": self.group_name,
                "status": self.status,
                "resources": self.resources,
                "details": self.details,
                "create_time": self.create_time,
                "update_time": self.update_time,
                "is_async": self.is_async,
                "owner": self.owner,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """This model from a JSON object. It never raises: what is not as documented is kept as it came."""
        from ..models.upload_package_group_response_detail import UploadPackageGroupResponseDetail

        data = dict(src_dict)
        instance = cls(
            group_name=data.pop("group_name", ABSENT),
            status=data.pop("status", ABSENT),
            resources=data.pop("resources", ABSENT),
            details=_wire.as_models(UploadPackageGroupResponseDetail.from_dict, data.pop("details", ABSENT)),
            create_time=data.pop("create_time", ABSENT),
            update_time=data.pop("update_time", ABSENT),
            is_async=data.pop("is_async", ABSENT),
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
