from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..models.package_group_kind import PackageGroupKind
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.package_group_tag import PackageGroupTag


class UploadPackageGroupRequest(_Model):
    """Body of a request: upload a package group.

    Attributes:
        paths (list[str]): Paths of the packages in OBS. Each path is the URL of an OBS object.
        kind (PackageGroupKind): Type of the files in the package group. If they are of different types, set it
            to **file**. The options are:

            - **jar**: JAR file
            - **pyFile**: Python file of the user
            - **file**: File of the user
            - **modelFile**: AI model file of the user
        group (str): Name of the new group.
        is_async (bool | None): Whether packages are uploaded while the call has already returned, which is the
            recommended mode. The default value is **false**. Default: false.
        tags (list[PackageGroupTag] | None): Tags of the group.

    """

    paths: list[str] = ABSENT
    kind: PackageGroupKind = ABSENT
    group: str = ABSENT
    is_async: bool | None = None
    tags: list[PackageGroupTag] | None = None

    _required = frozenset(
        (
            "paths",
            "kind",
            "group",
        )
    )

    def __init__(
        self,
        paths: list[str],
        kind: PackageGroupKind | str,
        group: str,
        is_async: bool | None | Unset = UNSET,
        tags: Sequence[PackageGroupTag | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "paths": paths,
                "kind": kind,
                "group": group,
                "is_async": is_async,
                "tags": tags,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.package_group_tag import PackageGroupTag

        return (
            ("kind", _wire.Member(PackageGroupKind)),
            ("tags", _wire.Objects(PackageGroupTag)),
        )
