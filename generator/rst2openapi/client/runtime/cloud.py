"""What the client of several services is made of: one login, one set of connections and options for all of them.

The generated `_cloud.py` adds a property for each service; `cloud.vpc` is a client as that of the service alone.
"""

import re
import ssl
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self, TypedDict, TypeVar, Unpack

from . import regions
from .client import AuthenticatedClient, Client
from .endpoints import Finder, given, placed
from .facade import ServiceBase
from .logins import Logins, Project
from .retries import Retries
from .service import user_agent
from .transport import httpx
from .types import UNSET, Unset
from .unpickled import Unpickled
from .user import Given, User, patience

if TYPE_CHECKING:
    from .credentials import Credentials

__all__ = ["AsyncCloud", "Cloud", "CloudFacts", "Options"]

S = TypeVar("S", bound=ServiceBase)

_ID = r"[0-9a-f]{32}"
"""What ids of projects look like."""


class CloudFacts(NamedTuple):
    """What is known of all services together.

    Attributes:
        services: Their names, as attributes of the client.
        regions: The regions that their documents list.
        client: The name and version of the client as a product of `User-Agent`.

    """

    services: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    client: str = "python-client"


class Options(TypedDict, total=False):
    """The arguments of a client that do not say who is asking."""

    region: str | None
    project_id: str | None
    base_urls: Mapping[str, str] | None
    timeout: httpx.Timeout | float | Unset | None
    retries: Retries | Unset
    deadline: float | Unset | None
    headers: Mapping[str, str] | None
    verify_ssl: str | bool | ssl.SSLContext | Unset
    http_options: Mapping[str, Any] | None


class _Settings(Unpickled):
    """Who is asking, for which project, in which region."""

    _facts: ClassVar[CloudFacts] = CloudFacts()

    def __init__(  # noqa: PLR0913 -- each by name
        self,
        *,
        credentials: "Credentials | None" = None,
        auth: httpx.Auth | None = None,
        token: str | None = None,
        region: str | None = None,
        project_id: str | None = None,
        base_urls: Mapping[str, str] | None = None,
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
            base_urls: Addresses of services by their names here, where they are not those of the region.
            timeout: Seconds, or an `httpx.Timeout`; None waits for ever.
            retries: When a request is sent again.
            deadline: Seconds that one attempt may take in all; None for any number.
            headers: Headers to send with every request.
            verify_ssl: Whether and how to check certificates, also as the path of a file of authorities; if left out as
                the credentials say.
            http_options: Further arguments of `httpx.Client` and `httpx.AsyncClient`, such as `proxy`.

        """
        self._user = User.of(Given(credentials, auth, token, region, project_id), self._facts.regions)
        self._base_urls = self._known(base_urls or {})
        self._logins = Logins()
        own, named = self._user.auth, getattr(self._user.auth, "project_name", None)
        auth_url = getattr(own, "auth_url", None)
        if self.project_id:
            self._logins.keep(own, Project(None, self.project_id, self.region, auth_url))
        if named:
            self._logins.keep(own, Project(named, None, self.region, auth_url))
        self.connection = Client(
            "",
            headers=dict(headers or {}),
            verify_ssl=self._user.verifies(verify_ssl),
            httpx_args=dict(http_options or {}),
            user_agent=user_agent(self._facts.client),
            **patience(timeout, retries, deadline),
        )

    @property
    def region(self) -> str | None:
        """The region that is meant, if anybody says so."""
        return self._user.region

    @property
    def project_id(self) -> str | None:
        """The project of calls that do not name one, if its id was given."""
        return self._user.project_id

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
        """The same client with other options, for one call or many: it uses the connections and tokens of this one.

        Closing it, also as a context manager, leaves them open.
        """
        connection = self.connection.with_options(timeout=timeout, retries=retries, headers=headers, deadline=deadline)
        return self._beside(self._user, connection)

    def in_project(self, project: str) -> Self:
        """The same user in another project, given by its name or id, with a token of its own on the same connections.

        A project whose name begins with a region (`eu-nl_team`) is worked on there.

        Raises:
            CredentialsError: The user cannot work in another project.

        """
        name, project_id = (None, project) if re.fullmatch(_ID, project) else (project, None)
        return self._elsewhere(regions.of_project(name, self._facts.regions) or self.region, name, project_id)

    def in_region(self, region: str, project: str | None = None) -> Self:
        """The same user in another region, with a token of its own on the same connections.

        Projects belong to regions: if none is named, it is the one of the same name there (`eu-nl_team` for
        `eu-de_team`), and the one that is named after the region where the name of the present one is not known.

        Raises:
            CredentialsError: The user cannot work in another region.

        """
        if region == self.region and project is None:
            return self._beside(self._user, self.connection.with_options())
        if project is not None and re.fullmatch(_ID, project):
            return self._elsewhere(region, None, project)
        here = getattr(self._user.auth, "project_name", None)
        first, underscore, rest = (here or region).partition("_")
        same = f"{region}{underscore}{rest}" if first in (self.region, region) else here
        return self._elsewhere(region, project or same, None)

    def _elsewhere(self, region: str | None, name: str | None, project_id: str | None) -> Self:
        user = self._user
        endpoints, auth_url = user.endpoints, getattr(user.auth, "auth_url", None)
        if region is not None and region != user.region:
            endpoints = user.endpoints_in(region)
            auth_url = regions.moved(auth_url, region, self._facts.regions) if auth_url else None
        auth = self._logins.of_project(user.auth, Project(name, project_id, region, auth_url))
        other = user._replace(auth=auth, region=region, project_id=project_id, endpoints=endpoints)
        return self._beside(other, self.connection.with_options())

    def _beside(self, user: User, connection: Client) -> Self:
        """A client for this user with the connections of this one."""
        other = object.__new__(type(self))
        other._user, other._base_urls, other._logins = user, self._base_urls, self._logins
        other.connection = connection
        return other

    def _known(self, base_urls: Mapping[str, str]) -> dict[str, str]:
        for name in base_urls:
            if name not in self._facts.services:
                from difflib import get_close_matches  # noqa: PLC0415 -- not every client needs it

                close = get_close_matches(name, self._facts.services, 1)
                hint = f"; did you mean {close[0]!r}?" if close else ""
                raise ValueError(f"base_urls names {name!r}, and there is no such service here{hint}")
        return dict(base_urls)

    def _service(self, name: str, kind: type[S]) -> S:
        """The client of a service, with what is shared with the others."""
        facts, user = kind.facts(), self._user
        auth = self._logins.of_domain(user.auth) if facts.scope == "domain" else user.auth
        url, finder = self._base_urls.get(name) or given(facts, user.endpoints), _NONE
        if not url:
            url, finder = placed(facts, user.region, auth)
        connection = AuthenticatedClient(
            url, token=user.token, auth=auth, auth_header_name=facts.auth_header, prefix=facts.auth_prefix
        )
        connection.finder = finder
        connection.join(self.connection)
        return kind.joined(connection, user.region, user.project_id)

    def __repr__(self) -> str:
        """The region and the project; nothing that is secret."""
        return f"{type(self).__name__}(region={self.region!r}, project_id={self.project_id!r})"


_NONE: Finder | None = None


class Cloud(_Settings):
    """Makes calls one after the other; a context manager that closes its connections at the end."""

    def close(self) -> None:
        """Close the connections, unless they are those of another client (`in_project`, `with_options`)."""
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncCloud(_Settings):
    """Makes calls with asyncio; an asynchronous context manager that closes its connections at the end."""

    async def aclose(self) -> None:
        """Close the connections, unless they are those of another client (`in_project`, `with_options`)."""
        await self.connection.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
