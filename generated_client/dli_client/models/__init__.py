"""Models of bodies and values; each is imported when first used."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .error_response import ErrorResponse
    from .file_package_group_detail import FilePackageGroupDetail
    from .get_resource_response import GetResourceResponse
    from .list_package_groups_response import ListPackageGroupsResponse
    from .list_package_groups_response_groups_item import ListPackageGroupsResponseGroupsItem
    from .module_type import ModuleType
    from .package_group_detail import PackageGroupDetail
    from .package_group_kind import PackageGroupKind
    from .package_group_module import PackageGroupModule
    from .package_group_request import PackageGroupRequest
    from .package_group_resource import PackageGroupResource
    from .package_group_response import PackageGroupResponse
    from .resource_owner_update import ResourceOwnerUpdate
    from .resource_status import ResourceStatus
    from .tag import Tag
    from .update_resource_owner_response import UpdateResourceOwnerResponse
    from .upload_package_group_request import UploadPackageGroupRequest
    from .upload_package_group_response import UploadPackageGroupResponse

__all__ = (
    "ErrorResponse",
    "FilePackageGroupDetail",
    "GetResourceResponse",
    "ListPackageGroupsResponse",
    "ListPackageGroupsResponseGroupsItem",
    "ModuleType",
    "PackageGroupDetail",
    "PackageGroupKind",
    "PackageGroupModule",
    "PackageGroupRequest",
    "PackageGroupResource",
    "PackageGroupResponse",
    "ResourceOwnerUpdate",
    "ResourceStatus",
    "Tag",
    "UpdateResourceOwnerResponse",
    "UploadPackageGroupRequest",
    "UploadPackageGroupResponse",
)

_MODULES = {
    "ErrorResponse": ".error_response",
    "FilePackageGroupDetail": ".file_package_group_detail",
    "GetResourceResponse": ".get_resource_response",
    "ListPackageGroupsResponse": ".list_package_groups_response",
    "ListPackageGroupsResponseGroupsItem": ".list_package_groups_response_groups_item",
    "ModuleType": ".module_type",
    "PackageGroupDetail": ".package_group_detail",
    "PackageGroupKind": ".package_group_kind",
    "PackageGroupModule": ".package_group_module",
    "PackageGroupRequest": ".package_group_request",
    "PackageGroupResource": ".package_group_resource",
    "PackageGroupResponse": ".package_group_response",
    "ResourceOwnerUpdate": ".resource_owner_update",
    "ResourceStatus": ".resource_status",
    "Tag": ".tag",
    "UpdateResourceOwnerResponse": ".update_resource_owner_response",
    "UploadPackageGroupRequest": ".upload_package_group_request",
    "UploadPackageGroupResponse": ".upload_package_group_response",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_MODULES[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
