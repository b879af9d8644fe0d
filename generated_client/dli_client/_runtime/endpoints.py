"""Where a service is: at the address that is given, else where the environment says, else where the catalogue in the
token has it, else where the document does.

`OS_DLI_ENDPOINT_OVERRIDE` goes before the catalogue, `base_url` of a client before both.
"""

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from .identity_errors import CredentialsError, EndpointError
from .service import ServiceFacts
from .transport import httpx

if TYPE_CHECKING:
    from .auth_cache import Token
    from .auth_steps import Steps

__all__ = ["Finder", "given", "placed"]


def given(service: ServiceFacts, endpoints: Mapping[str, str]) -> str | None:
    """The address that the user's settings have for the service, by one of its names."""
    found = next((endpoints[name] for name in service.names if endpoints.get(name)), None)
    if not found:
        return None
    from .catalogue import plain  # noqa: PLC0415 -- not every client needs it

    return plain(found)


def documented(service: ServiceFacts, region: str | None) -> str:
    """The address that the document has for the region.

    Raises:
        CredentialsError: There is none, or it depends on a region that nobody names.

    """
    if region is None and service.asks_region:
        known = f", such as {' or '.join(service.regions)}" if service.regions else ""
        raise CredentialsError(f"which region? Give region to the client{known}; or base_url")
    names_region = region and service.servers and "region" in service.servers[0].defaults
    return service.url(**({"region": str(region)} if names_region else {}))


class Finder:
    """Finds the address of a service when it is first needed, which takes the token of its user.

    Attributes:
        found: The address, once it is known.

    """

    def __init__(self, service: ServiceFacts, region: str | None, auth: Any) -> None:
        """`auth` knows a catalogue if it has `catalogue_steps`, whichever package it is of."""
        self.found: str | None = None
        self._service = service
        self._region = region
        self._ask = getattr(auth, "catalogue_steps", None)

    @property
    def is_needed(self) -> bool:
        """Whether somebody could know more than the document."""
        return self._ask is not None

    def steps(self, caller: httpx.Request) -> "Steps[str]":
        """The steps of finding it; `caller` is a request like those to come.

        Raises:
            EndpointError: Nobody says where it is, or what says so is not to be trusted.

        """
        from .catalogue import address_in, regions_of  # noqa: PLC0415 -- not every client needs it

        token: Token | None = (yield from self._ask(caller)) if self._ask else None
        catalogue = getattr(token, "catalogue", ())
        project = getattr(token, "project_id", None)
        found = address_in(catalogue, self._service, self._region, project)
        if found is None and not self._service.servers:
            elsewhere = regions_of(catalogue, self._service)
            raise EndpointError(f"{_tried(self._service, self._region, elsewhere, is_asked=True)}, and {_NO_SERVER}")
        self.found = found or documented(self._service, self._region)
        return self.found


def placed(service: ServiceFacts, region: str | None, auth: Any) -> tuple[str, Finder | None]:
    """The address of the document, and who finds a better one; empty where the document has none, but somebody may.

    Raises:
        CredentialsError: Nobody knows an address, or which region is meant.

    """
    finder = Finder(service, region, auth)
    found = finder if finder.is_needed else None
    if service.servers:
        return documented(service, region), found
    if found is None:
        raise EndpointError(f"{_tried(service, region, (), is_asked=False)}, and {_NO_SERVER}")
    return "", found


_NO_SERVER = "the document names no server: give base_url yourself"


def _tried(service: ServiceFacts, region: str | None, regions: Collection[str], *, is_asked: bool) -> str:
    name = service.names[0] if service.names else "the service"
    place = f" in {region}" if region else ""
    elsewhere = f", only in {', '.join(regions)}" if regions else ""
    kinds = " or ".join(dict.fromkeys((*service.types, *service.names))) or "this type"
    listed = f"the catalogue of the token has no {kinds}{place}{elsewhere}" if is_asked else "no token has a catalogue"
    override = f"OS_{name.upper()}_ENDPOINT_OVERRIDE is not set, " if service.names else ""
    return f"where is {name}{place}? No address is given, {override}{listed}"
