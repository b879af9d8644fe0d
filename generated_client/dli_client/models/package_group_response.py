from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.module_type import ModuleType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.file_package_group_detail import FilePackageGroupDetail


class PackageGroupResponse(_Model):
    """Answer to a requests of several operations.

    Attributes:
        group_name (str): Name of the package group.
        status (str): Status of the upload.
        resources (list[str]): Names of the packages in the group.
        details (list[FilePackageGroupDetail]): Packages of the group.
        create_time (int): Time of the upload, as a UNIX timestamp.
        update_time (int): Time of the last change, as a UNIX timestamp.
        is_async (bool): Whether packages are uploaded while the call has already returned, which is the
            recommended mode. The default value is **false**. Default: false.
        owner (str | None): User who owns the package.
        description (str | None): Free text that tells what the module is for.
        module_name (str | None): Name of the module.
        module_type (ModuleType | None): Type of the module. The options are:

            - **jar**: JAR file
            - **pyFile**: Python file of the user
            - **file**: File of the user

    """

    group_name: str = ABSENT
    status: str = ABSENT
    resources: list[str] = ABSENT
    details: list[FilePackageGroupDetail] = ABSENT
    create_time: int = ABSENT
    update_time: int = ABSENT
    is_async: bool = ABSENT
    owner: str | None = None
    description: str | None = None
    module_name: str | None = None
    module_type: ModuleType | None = None

    def __init__(
        self,
        group_name: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        resources: list[str] | None | Unset = UNSET,
        details: Sequence[FilePackageGroupDetail | Mapping[str, Any]] | None | Unset = UNSET,
        create_time: int | None | Unset = UNSET,
        update_time: int | None | Unset = UNSET,
        is_async: bool | None | Unset = UNSET,
        owner: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        module_name: str | None | Unset = UNSET,
        module_type: ModuleType | str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "group_name": group_name,
                "status": status,
                "resources": resources,
                "details": details,
                "create_time": create_time,
                "update_time": update_time,
                "is_async": is_async,
                "owner": owner,
                "description": description,
                "module_name": module_name,
                "module_type": module_type,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.file_package_group_detail import FilePackageGroupDetail

        return (
            ("details", _wire.Objects(FilePackageGroupDetail)),
            ("module_type", _wire.Member(ModuleType)),
        )
