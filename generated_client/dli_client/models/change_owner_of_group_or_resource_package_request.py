from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._runtime import wire as _wire
from ..types import ABSENT, UNSET, Unset


@_attrs_define
class ChangeOwnerOfGroupOrResourcePackageRequest:
    """ChangeOwnerOfGroupOrResourcePackageRequest.

    Attributes:
        new_owner (str): Name of the new owner. It has 5 to 32 characters: letters, digits, underscores (\\_),
            and hyphens (-), and does not start with a digit.
        group_name (str): Name of the group. It has a maximum of 64 characters: letters, digits, periods (.),
            underscores (\\_), and hyphens (-).
        resource_name (str | Unset): Name of the package. It has up to 128 characters, the file name extension
            included: letters, digits, periods (.), hyphens (-), underscores (\\_), and exclamation marks (!). It
            does not start with a period.

            **Mandatory to change the owner of a package in a group.**

    """

    new_owner: str
    group_name: str
    resource_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model; what is `UNSET` is not in it."""
        return _wire.members(
            {
                "new_owner": self.new_owner,
                "group_name": self.group_name,
                "resource_name": self.resource_name,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """This model from a JSON object. It never raises: what is not as documented is kept as it came."""
        data = dict(src_dict)
        instance = cls(
            new_owner=data.pop("new_owner", ABSENT),
            group_name=data.pop("group_name", ABSENT),
            resource_name=data.pop("resource_name", ABSENT),
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
