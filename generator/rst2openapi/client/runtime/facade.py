"""What the client of every service is made of: settings and connections, and the ways of a call through them.

The generated `facade.py` adds a property for each group of operations, in `resources/`.
"""

import ssl
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, BinaryIO, ClassVar, Self, TypedDict, Unpack

from .client import AuthenticatedClient
from .endpoints import given, placed
from .retries import Retries
from .service import ServiceFacts
from .transport import httpx
from .types import UNSET, Response, Unset
from .user import Given, User, patience

if TYPE_CHECKING:
    from .auth_steps import Steps
    from .credentials import Credentials

__all__ = ["AsyncService", "Options", "Service", "ServiceBase"]

_PROJECT = "{project_id}"
"""What stands for the client's project in the path of a request."""


class Options(TypedDict, total=False):
    """The arguments of a client that do not say who is asking."""

    region: str | None
    project_id: str | None
    base_url: str | None
    timeout: httpx.Timeout | float | Unset | None
    retries: Retries | Unset
    deadline: float | Unset | None
    headers: Mapping[str, str] | None
    verify_ssl: str | bool | ssl.SSLContext | Unset
    http_options: Mapping[str, Any] | None


class ServiceBase:
    """Where the service is, who is asking, and which project is meant."""

    _service: ClassVar[ServiceFacts] = ServiceFacts()
    """The facts of the service; each client has those of its document."""

    def __init__(  # noqa: PLR0913 -- each by name
        self,
        *,
        credentials: "Credentials | None" = None,
        auth: httpx.Auth | None = None,
        token: str | None = None,
        region: str | None = None,
        project_id: str | None = None,
        base_url: str | None = None,
        timeout: httpx.Timeout | float | Unset | None = UNSET,
        retries: Retries | Unset = UNSET,
        deadline: float | Unset | None = UNSET,
        headers: Mapping[str, str] | None = None,
        verify_ssl: str | bool | ssl.SSLContext | Unset = UNSET,
        http_options: Mapping[str, Any] | None = None,
    ) -> None:
        """Give one of `credentials`, `auth` and `token`; `from_env` and `from_cloud` do it for you.

        Args:
            credentials: Who is asking, with a region and a project, as `auth.from_env()` finds them.
            auth: Who is asking, such as `auth.PasswordAuth(...)` or `auth.AkSkAuth(...)`.
            token: A token of the identity service.
            region: The region; if left out that of the credentials, else that of the project's name (`eu-nl_team`)
                or of the identity service.
            project_id: The project of calls that do not name one; if left out that of the credentials.
            base_url: The address of the service, where it is not that of the region.
            timeout: Seconds, or an `httpx.Timeout`; None waits for ever.
            retries: When a request is sent again.
            deadline: Seconds that one attempt may take in all; None for any number.
            headers: Headers to send with every request.
            verify_ssl: Whether and how to check certificates, also as the path of a file of authorities; if left out as
                the credentials say.
            http_options: Further arguments of `httpx.Client` and `httpx.AsyncClient`, such as `proxy`.

        """
        user = User.of(
            Given(credentials, auth, token, region, project_id), self._service.regions, anywhere=bool(base_url)
        )
        self.region, self.project_id = user.region, user.project_id
        url, finder = base_url or given(self._service, user.endpoints), None
        if not url:
            url, finder = placed(self._service, user.region, user.auth)
        self.connection = AuthenticatedClient(
            base_url=url,
            token=token,
            auth=user.auth,
            auth_header_name=self._service.auth_header,
            prefix=self._service.auth_prefix,
            headers=dict(headers or {}),
            verify_ssl=user.verifies(verify_ssl),
            httpx_args=dict(http_options or {}),
            user_agent=self._service.user_agent,
            **patience(timeout, retries, deadline),
        )
        self.connection.finder = finder

    @classmethod
    def facts(cls) -> ServiceFacts:
        """What the document says of the service."""
        return cls._service

    @classmethod
    def joined(cls, connection: AuthenticatedClient, region: str | None, project_id: str | None) -> Self:
        """A client of this service that uses a connection made for it, which may be that of several services."""
        made = object.__new__(cls)
        made.connection, made.region, made.project_id = connection, region, project_id
        return made

    @classmethod
    def from_env(cls, **settings: Unpack[Options]) -> Self:
        """A client with the credentials of the environment; `settings` are further arguments of the class.

        Raises:
            CredentialsError: Something is missing; the message says which variables were looked for.

        """
        from .environment import from_env  # noqa: PLC0415 -- not every client needs it

        return cls(credentials=from_env(), **settings)

    @classmethod
    def from_cloud(cls, name: str | None = None, **settings: Unpack[Options]) -> Self:
        """A client with the credentials of an entry of `clouds.yaml`; `settings` are further arguments of the class.

        Raises:
            CredentialsError: The entry or something of it is missing; the message says where it was looked for.

        """
        from .clouds import from_cloud  # noqa: PLC0415 -- not every client needs it

        return cls(credentials=from_cloud(name, region=settings.get("region")), **settings)

    def with_options(
        self,
        *,
        timeout: httpx.Timeout | float | Unset | None = UNSET,
        retries: Retries | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Self:
        """The same client with other options, for one call or many: it uses the connections of this one.

        Closing it, also as a context manager, leaves them open.
        """
        connection = self.connection.with_options(timeout=timeout, retries=retries, headers=headers, deadline=deadline)
        return self.joined(connection, self.region, self.project_id)

    def _named(self, given: str | Unset) -> str | None:
        return given if not isinstance(given, Unset) else self.project_id

    def _asked(self, http: httpx.Client | httpx.AsyncClient) -> "Steps[str]":
        """The steps of finding out which project the credentials are for."""
        from .calls import caller_of  # noqa: PLC0415 -- not every client needs it

        auth = self.connection.auth
        ask = getattr(auth, "project_steps", None)
        found = (yield from ask(caller_of(self.connection, http))) if ask else None
        if found is None:
            name = getattr(auth, "project_name", None)
            hint = f"; its name {name!r} is known, but not who could tell its id (auth_url)" if name else ""
            raise ValueError(f"which project? Give project_id to the call or to the client{hint}")
        self.project_id = found
        return str(found)

    def __repr__(self) -> str:
        """The address and the project; nothing that is secret."""
        return f"{type(self).__name__}(project_id={self.project_id!r})"


class Service(ServiceBase):
    """Makes calls one after the other; a context manager that closes its connections at the end.

    `connection` is the client that the functions in `api` take.
    """

    def project(self, given: str | Unset) -> str:
        """The project of a call: the one that it names, else the client's, else the one that its credentials are for.

        Raises:
            ValueError: There is none.

        """
        found = self._named(given)
        if found is not None:
            return found
        from .auth_steps import finished  # noqa: PLC0415 -- not every client needs it

        http = self.connection.get_httpx_client()
        return finished(self._asked(http), http)

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        content: bytes | BinaryIO | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Any]:
        """A request of your own to this service, sent and repeated as those of operations, for what no page documents.

        Args:
            method: `GET` and its like.
            path: The path, such as `/v1/{project_id}/things`: `{project_id}` is the project of the client.
            params: Parameters of the query; those that are None are not sent.
            json: The body, as JSON data or as a model.
            content: The body as bytes or as a file, in place of `json`.
            headers: More headers.

        Returns:
            The response; `parsed` is the JSON value of its body.

        Raises:
            errors.ClientError: There was no success.
            ValueError: The path would lead elsewhere.

        """
        from . import calls, raw  # noqa: PLC0415 -- not every client needs it

        if _PROJECT in path:
            path = path.replace(_PROJECT, raw.segment("project_id", self.project(UNSET)))
        sent = raw.arguments(method, path, params=params, json=json, content=content, headers=headers)
        return raw.response_to(self.connection, calls.send(self.connection, sent))

    def close(self) -> None:
        """Close the connections."""
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncService(ServiceBase):
    """Makes calls with asyncio; an asynchronous context manager that closes its connections at the end.

    `connection` is the client that the functions in `api` take.
    """

    async def project(self, given: str | Unset) -> str:
        """As that of the blocking client.

        Raises:
            ValueError: There is none.

        """
        found = self._named(given)
        if found is not None:
            return found
        from .auth_steps import finished_async  # noqa: PLC0415 -- not every client needs it

        http = self.connection.get_async_httpx_client()
        return await finished_async(self._asked(http), http)

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        content: bytes | BinaryIO | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Any]:
        """As `Service.request`, without blocking."""
        from . import calls, raw  # noqa: PLC0415 -- not every client needs it

        if _PROJECT in path:
            path = path.replace(_PROJECT, raw.segment("project_id", await self.project(UNSET)))
        sent = raw.arguments(method, path, params=params, json=json, content=content, headers=headers)
        return raw.response_to(self.connection, await calls.send_async(self.connection, sent))

    async def aclose(self) -> None:
        """Close the connections."""
        await self.connection.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
