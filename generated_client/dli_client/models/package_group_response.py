from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._runtime import wire as _wire
from ..models.module_type import ModuleType
from ..types import ABSENT, UNSET, Unset

if TYPE_CHECKING:
    from ..models.package_group_response_detail import PackageGroupResponseDetail


@_attrs_define
class PackageGroupResponse:
    """PackageGroupResponse.

    Attributes:
        group_name (str | Unset): Name of the group.
        status (str | Unset): Upload status of the package group.
        resources (list[str] | Unset): Names of the packages in the group.
        details (list[PackageGroupResponseDetail] | Unset): Details of the packages in the group, one entry for
            each package. See Table 4.
        create_time (int | Unset): When the package group was uploaded, as a UNIX timestamp.
        update_time (int | Unset): When the package group was updated, as a UNIX timestamp.
        is_async (bool | Unset): Whether packages are uploaded asynchronously, which is the recommended mode.
            The default value is **false**, which makes the upload synchronous. Default: false.
        owner (str | Unset): User who owns the package.
        description (str | Unset): Description of the resource module.
        module_name (str | Unset): Name of the resource module.
        module_type (ModuleType | Unset): Type of the resource module.

            - **jar**: JAR file of the user
            - **pyFile**: Python file of the user
            - **file**: File of the user

    """

    group_name: str | Unset = UNSET
    status: str | Unset = UNSET
    resources: list[str] | Unset = UNSET
    details: list[PackageGroupResponseDetail] | Unset = UNSET
    create_time: int | Unset = UNSET
    update_time: int | Unset = UNSET
    is_async: bool | Unset = UNSET
    owner: str | Unset = UNSET
    description: str | Unset = UNSET
    module_name: str | Unset = UNSET
    module_type: ModuleType | Unset = UNSET
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
                "description": self.description,
                "module_name": self.module_name,
                "module_type": self.module_type,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """This model from a JSON object. It never raises: what is not as documented is kept as it came."""
        from ..models.package_group_response_detail import PackageGroupResponseDetail

        data = dict(src_dict)
        instance = cls(
            group_name=data.pop("group_name", ABSENT),
            status=data.pop("status", ABSENT),
            resources=data.pop("resources", ABSENT),
            details=_wire.as_models(PackageGroupResponseDetail.from_dict, data.pop("details", ABSENT)),
            create_time=data.pop("create_time", ABSENT),
            update_time=data.pop("update_time", ABSENT),
            is_async=data.pop("is_async", ABSENT),
            owner=data.pop("owner", ABSENT),
            description=data.pop("description", ABSENT),
            module_name=data.pop("module_name", ABSENT),
            module_type=_wire.as_enum(ModuleType, data.pop("module_type", ABSENT)),
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
