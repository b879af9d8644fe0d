"""Who is asking, for which project, and where: what `from_env()` and `from_cloud()` find."""

import ssl
from collections.abc import Mapping

from attrs import field, frozen

from .identity_errors import CredentialsError, EndpointError, IdentityError
from .transport import httpx

__all__ = ["Credentials", "CredentialsError", "EndpointError", "IdentityError"]


@frozen
class Credentials:
    """What a client needs to know of its user. The secrets are in `auth`, whose `repr` does not show them.

    Attributes:
        auth: Shows who is asking, for clients of both kinds.
        project_id: The project of the requests, if known.
        domain_id: The account, if known.
        region: The region, if known: `eu-de`.
        endpoints: Addresses of services that are not where the document says, by the service's short name: `dli`.
        regional: Addresses of services that hold in one region only, by both: `dli_eu_de`.
        verify: How certificates are checked, those of the identity service and of all others, and which one is shown.

    """

    auth: httpx.Auth
    project_id: str | None = None
    domain_id: str | None = None
    region: str | None = None
    endpoints: Mapping[str, str] = field(factory=dict)
    verify: bool | ssl.SSLContext = True
    regional: Mapping[str, str] = field(factory=dict, kw_only=True)
