"""Data Lake Insight: the client, with the service's operations in groups."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import facade as _facade
from ._service import SERVICE

if TYPE_CHECKING:
    from .resources.package_groups import (
        AsyncPackageGroups,
        AsyncPackageGroupsWithRawResponse,
        PackageGroups,
        PackageGroupsWithRawResponse,
    )

__all__ = ["DliClient", "AsyncDliClient"]


class DliClient(_facade.Service):
    """Data Lake Insight.

    Each property holds a group of operations.
    """

    _service = SERVICE

    @cached_property
    def with_raw_response(self) -> DliClientWithRawResponse:
        """The same methods, each with all of a success: status, headers and request id, and the body as `parsed`."""
        return DliClientWithRawResponse(self)

    @cached_property
    def package_groups(self) -> PackageGroups:
        """The operations of this group."""
        from .resources.package_groups import PackageGroups

        return PackageGroups(self)


class DliClientWithRawResponse:
    """The groups of operations whose methods give all of a success."""

    def __init__(self, client: DliClient) -> None:
        """The client that requests go through."""
        self._client = client

    @cached_property
    def package_groups(self) -> PackageGroupsWithRawResponse:
        """The operations of this group."""
        from .resources.package_groups import PackageGroupsWithRawResponse

        return PackageGroupsWithRawResponse(self._client)


class AsyncDliClient(_facade.AsyncService):
    """Data Lake Insight, with asyncio.

    Each property holds a group of operations.
    """

    _service = SERVICE

    @cached_property
    def with_raw_response(self) -> AsyncDliClientWithRawResponse:
        """The same methods, each with all of a success: status, headers and request id, and the body as `parsed`."""
        return AsyncDliClientWithRawResponse(self)

    @cached_property
    def package_groups(self) -> AsyncPackageGroups:
        """The operations of this group."""
        from .resources.package_groups import AsyncPackageGroups

        return AsyncPackageGroups(self)


class AsyncDliClientWithRawResponse:
    """The groups of operations whose methods give all of a success."""

    def __init__(self, client: AsyncDliClient) -> None:
        """The client that requests go through."""
        self._client = client

    @cached_property
    def package_groups(self) -> AsyncPackageGroupsWithRawResponse:
        """The operations of this group."""
        from .resources.package_groups import AsyncPackageGroupsWithRawResponse

        return AsyncPackageGroupsWithRawResponse(self._client)
