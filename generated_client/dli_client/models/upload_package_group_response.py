from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.package_group_detail import PackageGroupDetail


class UploadPackageGroupResponse(_Model):
    """Answer to a request: upload a package group.

    Attributes:
        group_name (str): Name of the package group.
        status (str): Status of the upload.
        resources (list[str]): Names of the packages in the group.
        details (list[PackageGroupDetail]): Packages of the group.
        create_time (int): Time of the upload, as a UNIX timestamp.
        update_time (int): Time of the last change, as a UNIX timestamp.
        is_async (bool | None): Whether packages are uploaded while the call has already returned, which is the
            recommended mode. The default value is **false**. Default: false.
        owner (str | None): User who owns the package.

    """

    group_name: str = ABSENT
    status: str = ABSENT
    resources: list[str] = ABSENT
    details: list[PackageGroupDetail] = ABSENT
    create_time: int = ABSENT
    update_time: int = ABSENT
    is_async: bool | None = None
    owner: str | None = None

    def __init__(
        self,
        group_name: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        resources: list[str] | None | Unset = UNSET,
        details: Sequence[PackageGroupDetail | Mapping[str, Any]] | None | Unset = UNSET,
        create_time: int | None | Unset = UNSET,
        update_time: int | None | Unset = UNSET,
        is_async: bool | None | Unset = UNSET,
        owner: str | None | Unset = UNSET,
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
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.package_group_detail import PackageGroupDetail

        return (("details", _wire.Objects(PackageGroupDetail)),)
