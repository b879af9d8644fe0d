from __future__ import annotations

from .._runtime.model import Model as _Model


class ListPackageGroupsResponseGroupsItem(_Model):
    """An object of the service."""

    def __init__(
        self,
    ) -> None:
        """Nothing is documented of it: see `additional_properties`."""
