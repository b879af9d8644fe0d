"""Who is asking, for which project, and where: what `from_env()` and `from_cloud()` find, and how they fail."""

import ssl
from collections.abc import Mapping
from typing import ClassVar, Self

from attrs import field, frozen

from .errors import ClientError, ResponseError
from .transport import httpx

__all__ = ["Credentials", "CredentialsError", "IdentityError"]


class CredentialsError(ClientError, ValueError):
    """Settings are missing or contradict each other; the message says which, and where they were looked for."""


class IdentityError(ResponseError):
    """The identity service gave no token; its answer is described as that of any other service."""

    def again(self) -> Self:
        """The same error for another caller, so that each has a traceback of its own."""
        return type(self)(self.response)

    _lacking: ClassVar[str] = "gave no token"

    def _what(self) -> str:
        return f"the identity service {self._lacking}: {super()._what()}"


class ProjectError(IdentityError):
    """The identity service was asked for the id of a project, and its answer holds none."""

    _lacking = "told no project"


@frozen
class Credentials:
    """What a client needs to know of its user. The secrets are in `auth`, whose `repr` does not show them.

    Attributes:
        auth: Shows who is asking, for clients of both kinds.
        project_id: The project of the requests, if known.
        domain_id: The account, if known.
        region: The region, if known: `eu-de`.
        endpoints: Addresses of services that are not where the document says, by the service's short name: `dli`.
        verify: How certificates are checked, those of the identity service and of all others, and which one is shown.

    """

    auth: httpx.Auth
    project_id: str | None = None
    domain_id: str | None = None
    region: str | None = None
    endpoints: Mapping[str, str] = field(factory=dict)
    verify: bool | ssl.SSLContext = True
