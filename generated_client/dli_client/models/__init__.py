"""Models of bodies and values; each is imported when first used."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .change_owner_of_group_or_resource_package_request import ChangeOwnerOfGroupOrResourcePackageRequest
    from .change_owner_of_group_or_resource_package_response import ChangeOwnerOfGroupOrResourcePackageResponse
    from .error_response import ErrorResponse
    from .list_package_groups_response import ListPackageGroupsResponse
    from .list_package_groups_response_groups_item import ListPackageGroupsResponseGroupsItem
    from .list_package_groups_response_module import ListPackageGroupsResponseModule
    from .list_package_groups_response_resource import ListPackageGroupsResponseResource
    from .module_type import ModuleType
    from .package_group_kind import PackageGroupKind
    from .package_group_response import PackageGroupResponse
    from .package_group_response_detail import PackageGroupResponseDetail
    from .paths_group_request import PathsGroupRequest
    from .query_resource_packages_in_group_response import QueryResourcePackagesInGroupResponse
    from .resource_packages_in_group_status import ResourcePackagesInGroupStatus
    from .tag import Tag
    from .upload_package_group_request import UploadPackageGroupRequest
    from .upload_package_group_response import UploadPackageGroupResponse
    from .upload_package_group_response_detail import UploadPackageGroupResponseDetail

__all__ = (
    "ChangeOwnerOfGroupOrResourcePackageRequest",
    "ChangeOwnerOfGroupOrResourcePackageResponse",
    "ErrorResponse",
    "ListPackageGroupsResponse",
    "ListPackageGroupsResponseGroupsItem",
    "ListPackageGroupsResponseModule",
    "ListPackageGroupsResponseResource",
    "ModuleType",
    "PackageGroupKind",
    "PackageGroupResponse",
    "PackageGroupResponseDetail",
    "PathsGroupRequest",
    "QueryResourcePackagesInGroupResponse",
    "ResourcePackagesInGroupStatus",
    "Tag",
    "UploadPackageGroupRequest",
    "UploadPackageGroupResponse",
    "UploadPackageGroupResponseDetail",
)

_MODULES = {
    "ChangeOwnerOfGroupOrResourcePackageRequest": ".change_owner_of_group_or_resource_package_request",
    "ChangeOwnerOfGroupOrResourcePackageResponse": ".change_owner_of_group_or_resource_package_response",
    "ErrorResponse": ".error_response",
    "ListPackageGroupsResponse": ".list_package_groups_response",
    "ListPackageGroupsResponseGroupsItem": ".list_package_groups_response_groups_item",
    "ListPackageGroupsResponseModule": ".list_package_groups_response_module",
    "ListPackageGroupsResponseResource": ".list_package_groups_response_resource",
    "ModuleType": ".module_type",
    "PackageGroupKind": ".package_group_kind",
    "PackageGroupResponse": ".package_group_response",
    "PackageGroupResponseDetail": ".package_group_response_detail",
    "PathsGroupRequest": ".paths_group_request",
    "QueryResourcePackagesInGroupResponse": ".query_resource_packages_in_group_response",
    "ResourcePackagesInGroupStatus": ".resource_packages_in_group_status",
    "Tag": ".tag",
    "UploadPackageGroupRequest": ".upload_package_group_request",
    "UploadPackageGroupResponse": ".upload_package_group_response",
    "UploadPackageGroupResponseDetail": ".upload_package_group_response_detail",
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
