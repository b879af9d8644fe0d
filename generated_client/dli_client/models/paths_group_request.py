from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._runtime import wire as _wire
from ..types import ABSENT


@_attrs_define
class PathsGroupRequest:
    """PathsGroupRequest.

    Attributes:
        paths (list[str]): Paths of the packages in OBS. Each path is the URL of an OBS object.
        group (str): Name to give to the package group.

    """

    paths: list[str]
    group: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model; what is `UNSET` is not in it."""
        return _wire.members(
            {
                "paths": self.paths,
                "group": self.group,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """This model from a JSON object. It never raises: what is not as documented is kept as it came."""
        data = dict(src_dict)
        instance = cls(
            paths=data.pop("paths", ABSENT),
            group=data.pop("group", ABSENT),
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
