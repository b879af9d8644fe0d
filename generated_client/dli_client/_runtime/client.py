"""The clients that operations are called with: where the service is, how to connect, and who is asking."""

import ssl
from collections.abc import Callable, Generator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from . import blotting, logs
from .connections import Connections
from .given import token as token_given
from .identity_errors import CredentialsError
from .retries import Retries
from .service import ServiceFacts
from .settings import Settings, replaced, verified
from .timeouts import DEFAULT_DEADLINE, DEFAULT_TIMEOUT
from .transport import httpx
from .types import UNSET, Unset
from .unpickled import Unpickled

if TYPE_CHECKING:
    from .endpoints import Finder

__all__ = ["AuthenticatedClient", "Client"]

logs.reserve_transport_logs()


class Client(Unpickled):
    """Keeps the settings and the connections. Used as a context manager, it closes its connections at the end.

    Threads may share it, and a forked child of the process makes connections of its own; the tasks of one event loop
    may share it, while each event loop needs a client of its own. It is neither pickled nor copied.

    Attributes:
        base_url: The address that every path of an operation is added to.
        cookies: Cookies to send with every request.
        headers: Headers to send with every request.
        timeout: How long to wait for a connection, for data and for a free connection. An operation that
            takes longer raises `errors.TimedOut`. None waits for ever.
        deadline: The seconds that one attempt may take in all, None for any number; files may take longer.
        retries: When a request is sent again.
        verify_ssl: Whether and how to check the certificate of the service.
        follow_redirects: Whether to go where a redirection leads; what shows who you are goes to no other host.
        httpx_args: Further arguments of `httpx.Client` and `httpx.AsyncClient`.
        raise_on_unexpected_status: Whether `sync_detailed` and `asyncio_detailed` raise when the document does not
            name the status. If not, such a response has no `parsed`.
        user_agent: What the client calls itself, unless `headers` say.

    """

    __slots__ = (
        *("__weakref__", "_base_url", "_connections", "_cookies", "_follow_redirects", "_headers", "_httpx_args"),
        *("_joined", "_origin", "_timeout", "_verify_ssl", "answers", "deadline", "finder", "options"),
        *("raise_on_unexpected_status", "retries", "user_agent"),
    )

    _service: ClassVar[ServiceFacts] = ServiceFacts()
    """Where the client's name and how it shows who sends a request come from, if they are not given."""

    def __init__(  # noqa: PLR0913 -- each by name
        self,
        base_url: str,
        *,
        raise_on_unexpected_status: bool = True,
        cookies: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
        timeout: httpx.Timeout | None = DEFAULT_TIMEOUT,
        verify_ssl: str | bool | ssl.SSLContext = True,
        follow_redirects: bool = False,
        httpx_args: dict[str, Any] | None = None,
        retries: Retries | None = None,
        deadline: float | None = DEFAULT_DEADLINE,
        user_agent: str | None = None,
    ) -> None:
        """As the attributes say."""
        self.raise_on_unexpected_status = raise_on_unexpected_status
        self._base_url = base_url
        self._cookies = cookies or {}
        self._headers = headers or {}
        self._timeout = timeout
        self._verify_ssl = verify_ssl
        self._follow_redirects = follow_redirects
        self._httpx_args = httpx_args or {}
        self.retries = retries or Retries()
        self.deadline = deadline
        self.user_agent = self._service.user_agent if user_agent is None else user_agent
        self.options: dict[str, Any] | None = None
        self.answers: list[tuple[httpx.Response, Any]] | None = None
        """Where successes are kept with their bodies as models, for those who want both."""
        self.finder: Finder | None = None
        """What finds the address where the user did not give one; the base URL is where the service is otherwise."""
        self._origin: Client | None = None
        self._joined = False
        """Whether the connections are shared with other services: then requests name their address, and who asks."""
        self._connections = Connections()

    def _settings_of_mine(self) -> dict[str, Any]:
        """What a client like this one is made with."""
        return {
            "base_url": self._base_url,
            "raise_on_unexpected_status": self.raise_on_unexpected_status,
            "cookies": self._cookies,
            "headers": self._headers,
            "timeout": self._timeout,
            "verify_ssl": self._verify_ssl,
            "follow_redirects": self._follow_redirects,
            "httpx_args": self._httpx_args,
            "retries": self.retries,
            "deadline": self.deadline,
            "user_agent": self.user_agent,
        }

    def __repr__(self) -> str:
        """The address, and how long it waits; nothing that is secret."""
        url = logs.shown_url(self._base_url)
        return f"{type(self).__name__}(base_url={url!r}, timeout={self._timeout!r}, deadline={self.deadline!r})"

    def with_headers(self, headers: dict[str, str]) -> Self:
        """A client like this one, with more headers and with connections of its own."""
        return self._like(headers=replaced(self._headers, headers))

    def with_cookies(self, cookies: dict[str, str]) -> Self:
        """A client like this one, with more cookies and with connections of its own."""
        return self._like(cookies={**self._cookies, **cookies})

    def with_timeout(self, timeout: httpx.Timeout | None) -> Self:
        """A client like this one, with another timeout and with connections of its own."""
        return self._like(timeout=timeout)

    def _like(self, **changes: Any) -> Self:
        other = type(self)(**{**self._settings_of_mine(), **changes})
        other.finder = self.finder
        return other

    def with_options(
        self,
        *,
        timeout: httpx.Timeout | float | Unset | None = UNSET,
        retries: Retries | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Self:
        """The same client with other options, for one call or many: it uses the connections of this one.

        As a context manager it leaves them open.

        ```python
        list_shelves.sync("p", client=client.with_options(timeout=5, retries=NO_RETRIES))
        ```
        """
        given: dict[str, Any] = dict(self.options or {})
        if not isinstance(timeout, Unset):
            given["timeout"] = httpx.Timeout(timeout)
        if headers:
            given["headers"] = replaced(given.get("headers", {}), headers)
        other = self._like()
        other.retries = self.retries if isinstance(retries, Unset) else retries
        other.deadline = self.deadline if isinstance(deadline, Unset) else deadline
        other.options = given
        other._origin, other._joined = self._origin or self, self._joined  # noqa: SLF001 -- its own class
        return other

    def join(self, other: "Client") -> None:
        """Use the connections, the options and the patience of another client, which is for several services."""
        self._origin, self._joined = other._origin or other, True  # noqa: SLF001 -- its own class
        self.options, self.retries, self.deadline = other.options, other.retries, other.deadline

    def addressed(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """The arguments of a request, with what the HTTP client does not know by itself."""
        address = self.finder.found if self.finder else None
        if self._joined:
            return {
                "auth": self._auth(),
                **arguments,
                "url": (address or self._base_url).rstrip("/") + arguments["url"],
            }
        if address is None or self._connections.are_given:
            return arguments
        return {**arguments, "url": address.rstrip("/") + arguments["url"]}

    def _auth(self) -> httpx.Auth | None:
        return None

    def _settings(self, hooks: Callable[[Mapping[str, list[Any]]], dict[str, list[Any]]]) -> dict[str, Any]:
        return {
            "base_url": self._base_url,
            "cookies": self._cookies,
            "headers": replaced({"User-Agent": self.user_agent}, self._headers),
            "timeout": self._timeout,
            "verify": verified(self._verify_ssl),
            "follow_redirects": self._follow_redirects,
            "auth": self._auth(),
            **self._httpx_args,
            "event_hooks": hooks(self._httpx_args.get("event_hooks", {})),
        }

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Use this `httpx.Client` as it is: all other settings, the token among them, are then its own affair."""
        self._own().give(client)
        return self

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> Self:
        """Use this `httpx.AsyncClient` as it is: all other settings, the token among them, are its own affair."""
        self._own().give(async_client)
        return self

    def _own(self) -> Connections:
        if self._origin is not None:
            self._origin, self._joined, self._connections = None, False, Connections()
        return self._connections

    def get_httpx_client(self) -> httpx.Client:
        """The `httpx.Client` of this client, made when first needed."""
        if self._origin is not None:
            return self._origin.get_httpx_client()
        return self._connections.blocking(lambda: httpx.Client(**self._settings(logs.hooks)))

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """The `httpx.AsyncClient` of this client, made when first needed.

        Raises:
            RuntimeError: It was first used in another event loop.

        """
        if self._origin is not None:
            return self._origin.get_async_httpx_client()
        return self._connections.asynchronous(lambda: httpx.AsyncClient(**self._settings(logs.async_hooks)))

    def close(self) -> None:
        """Close the connections of blocking calls, unless they are those of another client (`with_options`)."""
        if self._origin is None:
            self._connections.close()

    async def aclose(self) -> None:
        """Close the connections of asynchronous calls, unless they are those of another client (`with_options`)."""
        if self._origin is None:
            await self._connections.aclose()

    def __enter__(self) -> Self:
        """Open the connections; a client can be entered once."""
        if self._origin is None:
            self.get_httpx_client().__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the connections."""
        self.close()

    async def __aenter__(self) -> Self:
        """Open the connections; a client can be entered once."""
        if self._origin is None:
            await self.get_async_httpx_client().__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the connections."""
        await self.aclose()


class AuthenticatedClient(Client):
    """A client that shows with every request who sends it. A token set later counts from the next request on.

    Attributes:
        token: The token; it is not part of the client's `repr`.
        auth: What shows who sends the request, in place of the token.
        prefix: What stands before the token in the header; nothing if empty.
        auth_header_name: The header that carries the token.

    """

    __slots__ = ("_token", "auth", "auth_header_name", "prefix")

    def __init__(
        self,
        base_url: str,
        token: str | None = None,
        *,
        auth: httpx.Auth | None = None,
        prefix: str | None = None,
        auth_header_name: str | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        """Keep the header of the token out of logs.

        Raises:
            CredentialsError: The token is empty.

        """
        super().__init__(base_url, **settings)
        self.token = token
        self.auth = auth
        self.prefix = self._service.auth_prefix if prefix is None else prefix
        self.auth_header_name = self._service.auth_header if auth_header_name is None else auth_header_name
        if self.token == "" and self.auth is None:
            raise CredentialsError("token must not be empty")
        blotting.hide_header(self.auth_header_name)

    @property
    def token(self) -> str | None:
        """The token, without blanks around it."""
        return self._token

    @token.setter
    def token(self, given: str | None) -> None:
        self._token = token_given(given)

    def _settings_of_mine(self) -> dict[str, Any]:
        own = {"token": self.token, "auth": self.auth, "prefix": self.prefix, "auth_header_name": self.auth_header_name}
        return {**super()._settings_of_mine(), **own}

    def _auth(self) -> httpx.Auth | None:
        if self.auth is None and not self.token and "auth" not in self._httpx_args:
            raise ValueError("a client that shows who sends its requests needs a token or auth")
        return self.auth or _TokenAuth(self)


class _TokenAuth(httpx.Auth):
    """Adds the client's token of the moment to a request."""

    def __init__(self, client: AuthenticatedClient) -> None:
        self._token_of = client

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """One request, with the token."""
        client = self._token_of
        token = client.token or ""
        request.headers[client.auth_header_name] = f"{client.prefix} {token}" if client.prefix else token
        yield request
