"""What the client of every service is made of: settings and connections, and the ways of a call through them.

The generated `facade.py` adds a property for each group of operations, in `resources/`.
"""

from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self, TypeVar

from ._transport import httpx
from .client import AuthenticatedClient
from .retries import Retries
from .server import server_url
from .types import UNSET, Unset

M = TypeVar("M")

__all__ = ["AsyncService", "Service", "body_of"]


class _Settings:
    """Where the service is, who is asking, and which project is meant."""

    def __init__(
        self,
        *,
        token: str | None = None,
        auth: httpx.Auth | None = None,
        region: str | None = None,
        project_id: str | None = None,
        base_url: str | None = None,
        **options: Any,
    ) -> None:
        """Give a `token` or an `auth` of the HTTP library.

        Args:
            token: A token of the identity service.
            auth: Anything that authenticates requests, instead of a token.
            region: The region; that of the document if left out.
            project_id: The project of all calls that do not name one.
            base_url: The address of the service, where it is not that of the region.
            options: Further settings of `client.AuthenticatedClient`, such as `timeout`, `headers`, `verify_ssl`
                and `httpx_args`.

        """
        if (token is None) == (auth is None):
            raise TypeError("give either token or auth")
        self.region = region
        self.project_id = project_id
        url = base_url if base_url is not None else server_url(**({"region": region} if region else {}))
        self.connection = AuthenticatedClient(base_url=url, token=token or "", auth=auth, **options)

    def with_options(
        self,
        *,
        timeout: httpx.Timeout | float | Unset | None = UNSET,
        retries: Retries | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """The same client with other options, for one call or many: it uses the connections of this one."""
        other = object.__new__(type(self))
        other.region, other.project_id = self.region, self.project_id
        other.connection = self.connection.with_options(timeout=timeout, retries=retries, headers=headers)
        return other

    def project(self, given: str | Unset) -> str:
        """The project of a call: the one that it names, else that of the client.

        Raises:
            ValueError: Neither names one.

        """
        found = given if not isinstance(given, Unset) else self.project_id
        if found is None:
            raise ValueError("which project? Give project_id to the call or to the client")
        return found

    def __repr__(self) -> str:
        """The address and the project; nothing that is secret."""
        return f"{type(self).__name__}(project_id={self.project_id!r})"


class Service(_Settings):
    """Makes calls one after the other; a context manager that closes its connections at the end.

    `connection` is the client that the functions in `api` take.
    """

    def close(self) -> None:
        """Close the connections."""
        self.connection.get_httpx_client().close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncService(_Settings):
    """Makes calls with asyncio; an asynchronous context manager that closes its connections at the end.

    `connection` is the client that the functions in `api` take.
    """

    async def aclose(self) -> None:
        """Close the connections."""
        await self.connection.get_async_httpx_client().aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


def body_of(kind: type[M], body: Any, fields: Mapping[str, Any], *, required: bool) -> Any:
    """The body to send: the one that is given, else a model of the fields.

    Raises:
        TypeError: Both are given, or a required field is missing.

    """
    given = {name: value for name, value in fields.items() if value is not UNSET}
    if not isinstance(body, Unset):
        if given:
            raise TypeError(f"give body or its fields ({', '.join(given)}), not both")
        return body
    return kind(**given) if given or required else UNSET
