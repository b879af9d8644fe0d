"""Data Lake Insight: the client, with the service's operations in groups."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import facade as _facade
from ._service import SERVICE

if TYPE_CHECKING:
    from .resources.package_groups import AsyncPackageGroups, PackageGroups

    pass

__all__ = ["DliClient", "AsyncDliClient"]


class DliClient(_facade.Service):
    """Data Lake Insight.

    Each property holds a group of operations.
    """

    _service = SERVICE

    @cached_property
    def package_groups(self) -> PackageGroups:
        """The operations of this group."""
        from .resources.package_groups import PackageGroups

        return PackageGroups(self)


class AsyncDliClient(_facade.AsyncService):
    """Data Lake Insight, with asyncio.

    Each property holds a group of operations.
    """

    _service = SERVICE

    @cached_property
    def package_groups(self) -> AsyncPackageGroups:
        """The operations of this group."""
        from .resources.package_groups import AsyncPackageGroups

        return AsyncPackageGroups(self)
