from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._runtime import wire as _wire
from ..models.package_group_kind import PackageGroupKind
from ..types import ABSENT, UNSET, Unset

if TYPE_CHECKING:
    from ..models.tag import Tag


@_attrs_define
class UploadPackageGroupRequest:
    """UploadPackageGroupRequest.

    Attributes:
        paths (list[str]): Paths of the packages in OBS. Each path is the URL of an OBS object.
        kind (PackageGroupKind): Type of the files in the package group.

            - **jar**: JAR file
            - **pyFile**: Python file of the user
            - **file**: File of the user
            - **modelFile**: AI model file of the user

            > **Note:** If the packages of one group are of different file types, set the type to **file**.
        group (str): Name of the new group.
        is_async (bool | Unset): Whether packages are uploaded asynchronously, which is the recommended mode.
            The default value is **false**, which makes the upload synchronous. Default: false.
        tags (list[Tag] | Unset): Tags of the resource. Table 3 describes a tag.

    """

    paths: list[str]
    kind: PackageGroupKind
    group: str
    is_async: bool | Unset = UNSET
    tags: list[Tag] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model; what is `UNSET` is not in it."""
        return _wire.members(
            {
                "paths": self.paths,
                "kind": self.kind,
                "group": self.group,
                "is_async": self.is_async,
                "tags": self.tags,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """This model from a JSON object. It never raises: what is not as documented is kept as it came."""
        from ..models.tag import Tag

        data = dict(src_dict)
        instance = cls(
            paths=data.pop("paths", ABSENT),
            kind=_wire.as_enum(PackageGroupKind, data.pop("kind", ABSENT)),
            group=data.pop("group", ABSENT),
            is_async=data.pop("is_async", ABSENT),
            tags=_wire.as_models(Tag.from_dict, data.pop("tags", ABSENT)),
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
