from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .._runtime import wire as _wire
from ..types import ABSENT, UNSET, Unset


@_attrs_define
class ChangeOwnerOfGroupOrResourcePackageResponse:
    """ChangeOwnerOfGroupOrResourcePackageResponse.

    Attributes:
        is_success (bool | Unset): Whether the request succeeded. Value **true** means that it did.
        message (str | Unset): Message of the system. It may be empty after a successful request.

    """

    is_success: bool | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model; what is `UNSET` is not in it."""
        return _wire.members(
            {
                "is_success": self.is_success,
                "message": self.message,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """This model from a JSON object. It never raises: what is not as documented is kept as it came."""
        data = dict(src_dict)
        instance = cls(
            is_success=data.pop("is_success", ABSENT),
            message=data.pop("message", ABSENT),
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
