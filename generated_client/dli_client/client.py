"""The clients that operations are called with: where the service is, how to connect, and who is asking."""

import ssl
from collections.abc import Generator
from types import TracebackType
from typing import Any, Self

from attrs import define, evolve, field

from ._service import AUTH_HEADER, AUTH_PREFIX
from ._transport import httpx

__all__ = ["AuthenticatedClient", "Client"]

DEFAULT_TIMEOUT = httpx.Timeout(60.0, connect=10.0)


@define
class Client:
    """Keeps the settings and the connections. Used as a context manager, it closes its connections at the end.

    Attributes:
        base_url: The address that every path of an operation is added to.
        cookies: Cookies to send with every request.
        headers: Headers to send with every request.
        timeout: How long to wait for a connection, for data and for a free connection. An operation that
            takes longer raises `httpx.TimeoutException`. None waits for ever.
        verify_ssl: Whether and how to check the certificate of the service.
        follow_redirects: Whether to go where a redirection leads.
        httpx_args: Further arguments of `httpx.Client` and `httpx.AsyncClient`.
        raise_on_unexpected_status: Whether a status that the document does not name raises
            `errors.UnexpectedStatus`. If not, such a response has no `parsed`.

    """

    raise_on_unexpected_status: bool = field(default=True, kw_only=True)
    _base_url: str = field(alias="base_url")
    _cookies: dict[str, str] = field(factory=dict, kw_only=True, alias="cookies", repr=False)
    _headers: dict[str, str] = field(factory=dict, kw_only=True, alias="headers", repr=False)
    _timeout: httpx.Timeout | None = field(default=DEFAULT_TIMEOUT, kw_only=True, alias="timeout")
    _verify_ssl: str | bool | ssl.SSLContext = field(default=True, kw_only=True, alias="verify_ssl")
    _follow_redirects: bool = field(default=False, kw_only=True, alias="follow_redirects")
    _httpx_args: dict[str, Any] = field(factory=dict, kw_only=True, alias="httpx_args", repr=False)
    _client: httpx.Client | None = field(default=None, init=False, repr=False, eq=False)
    _async_client: httpx.AsyncClient | None = field(default=None, init=False, repr=False, eq=False)

    def with_headers(self, headers: dict[str, str]) -> Self:
        """A client like this one, with more headers and with connections of its own."""
        return evolve(self, headers={**self._headers, **headers})

    def with_cookies(self, cookies: dict[str, str]) -> Self:
        """A client like this one, with more cookies and with connections of its own."""
        return evolve(self, cookies={**self._cookies, **cookies})

    def with_timeout(self, timeout: httpx.Timeout | None) -> Self:
        """A client like this one, with another timeout and with connections of its own."""
        return evolve(self, timeout=timeout)

    def _auth(self) -> httpx.Auth | None:
        return None

    def _settings(self) -> dict[str, Any]:
        return {
            "base_url": self._base_url,
            "cookies": self._cookies,
            "headers": self._headers,
            "timeout": self._timeout,
            "verify": self._verify_ssl,
            "follow_redirects": self._follow_redirects,
            "auth": self._auth(),
            **self._httpx_args,
        }

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Use this `httpx.Client` as it is: all other settings, the token among them, are then its own affair."""
        self._client = client
        return self

    def get_httpx_client(self) -> httpx.Client:
        """The `httpx.Client` of this client, made when first needed."""
        if self._client is None:
            self._client = httpx.Client(**self._settings())
        return self._client

    def __enter__(self) -> Self:
        """Open the connections; a client can be entered once."""
        self.get_httpx_client().__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the connections."""
        self.get_httpx_client().__exit__(kind, error, traceback)

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> Self:
        """Use this `httpx.AsyncClient` as it is: all other settings, the token among them, are its own affair."""
        self._async_client = async_client
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """The `httpx.AsyncClient` of this client, made when first needed."""
        if self._async_client is None:
            self._async_client = httpx.AsyncClient(**self._settings())
        return self._async_client

    async def __aenter__(self) -> Self:
        """Open the connections; a client can be entered once."""
        await self.get_async_httpx_client().__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the connections."""
        await self.get_async_httpx_client().__aexit__(kind, error, traceback)


@define
class AuthenticatedClient(Client):
    """A client that shows a token with every request. A token set later counts from the next request on.

    Attributes:
        token: The token; it is not part of the client's `repr`.
        prefix: What stands before the token in the header; nothing if empty.
        auth_header_name: The header that carries the token.

    """

    token: str = field(repr=False)
    prefix: str = field(default=AUTH_PREFIX, kw_only=True)
    auth_header_name: str = field(default=AUTH_HEADER, kw_only=True)

    def _auth(self) -> httpx.Auth | None:
        return _TokenAuth(self)


class _TokenAuth(httpx.Auth):
    """Adds the client's token of the moment to a request."""

    def __init__(self, client: AuthenticatedClient) -> None:
        self._token_of = client

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """One request, with the token."""
        client = self._token_of
        request.headers[client.auth_header_name] = f"{client.prefix} {client.token}" if client.prefix else client.token
        yield request
