"""Who is asking, for which project, and where: what the client of a service and that of a whole cloud begin with.

`User.of(Given(token="…", region="eu-de"), ("eu-de", "eu-nl"))` is the one whose token that is.
"""

import ssl
from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from .given import optional
from .overrides import in_region
from .regions import where
from .retries import Retries
from .settings import verified
from .transport import httpx
from .types import Unset

if TYPE_CHECKING:
    from .credentials import Credentials

__all__ = ["Given", "User", "patience"]


class Given(NamedTuple):
    """What a client is told of its user. It is not shown to anybody, since it holds a token."""

    credentials: "Credentials | None" = None
    auth: httpx.Auth | None = None
    token: str | None = None
    region: str | None = None
    project_id: str | None = None

    def __repr__(self) -> str:
        return "Given(…)"


_NOWHERE: Mapping[str, str] = MappingProxyType({})


class User(NamedTuple):
    """The user of a client.

    Attributes:
        auth: What shows who is asking; None where it is `token`.
        token: A token of the identity service.
        region: The region that is meant, if anybody says so.
        project_id: The project that is meant, if its id is known.
        endpoints: Addresses of services by their names.
        regional: Addresses that hold in one region, by name and region.
        verify: How certificates are checked.

    """

    auth: Any
    token: str | None = None
    region: str | None = None
    project_id: str | None = None
    endpoints: Mapping[str, str] = _NOWHERE
    regional: Mapping[str, str] = _NOWHERE
    verify: bool | ssl.SSLContext = True

    def __repr__(self) -> str:
        """The region and the project; nothing that is secret."""
        return f"User(region={self.region!r}, project_id={self.project_id!r})"

    @classmethod
    def of(cls, given: Given, regions: Collection[str], *, anywhere: bool = False) -> "User":
        """The user that a client is told of; `anywhere` is where no region needs to be known.

        Raises:
            TypeError: There is not exactly one way of showing who asks.
            CredentialsError: It is not clear which region is meant.

        """
        credentials = given.credentials
        if [credentials, given.auth, given.token].count(None) != 2:
            raise TypeError("give one of credentials, auth and token; or use from_env() or from_cloud()")
        auth = credentials.auth if credentials else given.auth
        region = optional("region", given.region) or (credentials.region if credentials else None)
        region = region if anywhere else where(regions, region, auth)
        project_id = optional("project_id", given.project_id) or (credentials.project_id if credentials else None)
        auth = _for_project(auth, project_id)
        if credentials is None:
            return cls(auth, given.token, region, project_id)
        endpoints = _endpoints(credentials, region)
        return cls(auth, None, region, project_id, endpoints, credentials.regional, credentials.verify)

    def verifies(self, given: str | bool | ssl.SSLContext | Unset) -> bool | ssl.SSLContext:
        """How certificates are checked, where the client is told it or not."""
        return self.verify if isinstance(given, Unset) else verified(given)

    def endpoints_in(self, region: str) -> dict[str, str]:
        """Addresses of services in another region."""
        here = in_region(self.regional, self.region)
        everywhere = {name: url for name, url in self.endpoints.items() if here.get(name) != url}
        return in_region(self.regional, region) | everywhere


def _endpoints(credentials: "Credentials", region: str | None) -> Mapping[str, str]:
    """The addresses of the credentials, less those of another region than the client's."""
    if region is None or region == credentials.region:
        return credentials.endpoints
    here = User(None, None, credentials.region, None, credentials.endpoints, credentials.regional)
    return here.endpoints_in(region)


def _for_project(auth: Any, project_id: str | None) -> Any:
    """The authentication, for this project where what it shows depends on it."""
    narrowed = getattr(auth, "in_project", None)
    return narrowed(project_id) if narrowed is not None and project_id else auth


def patience(
    timeout: httpx.Timeout | float | Unset | None, retries: Retries | Unset, deadline: float | Unset | None
) -> dict[str, Any]:
    """How long a client waits, and how often it tries, as far as it is told."""
    given = {"timeout": timeout, "retries": retries, "deadline": deadline}
    settings: dict[str, Any] = {name: value for name, value in given.items() if not isinstance(value, Unset)}
    if "timeout" in settings:
        settings["timeout"] = httpx.Timeout(settings["timeout"])
    return settings
