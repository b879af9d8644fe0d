"""The catalogue in a token: which services a cloud has, and where. `compute` in `eu-de` gives `https://ecs.eu-de.…`.

What it says is not trusted blindly: a token is sent by https only, and only to hosts of the cloud's own domains.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias
from urllib.parse import SplitResult, quote, urlsplit

from .identity_errors import EndpointError
from .service import ServiceFacts

__all__ = ["Catalogue", "address_in", "plain", "regions_of", "without_project"]

Catalogue: TypeAlias = Sequence[Any]
"""The `catalog` of a token as it came."""

_PLACEHOLDER = r"(?:\{|\$\(|%\()(?:project|tenant)_id(?:\}|\)s)"
_VERSION = r"v\d+(?:\.\d+)*"
_HOST = r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
_PATH = r"(?:/(?!\.{1,2}(?:/|\Z))[A-Za-z0-9._~+:-]+)*/?"
"""Paths that lead nowhere but where they say."""
_EVERYWHERE = (None, "", "*")
"""Regions of what is one service for all regions."""
_LONGEST = 200


def address_in(catalogue: Catalogue, service: ServiceFacts, region: str | None, project_id: str | None) -> str | None:
    """The address of a service, None where the catalogue does not have it in the region.

    Version and project at its end are left out, since the paths of the document hold them.

    Raises:
        EndpointError: The address is not one to send a token to.

    """
    for kind in dict.fromkeys((*service.types, *service.names)):
        found = _listed(catalogue, kind, region)
        if found is not None:
            address = without_project(found, project_id)
            reason = _objection(address, service.domains)
            if reason:
                raise EndpointError(_refusal(found, kind, reason))
            return address + _path_of_document(service)
    return None


def regions_of(catalogue: Catalogue, service: ServiceFacts) -> list[str]:
    """The regions in which the catalogue has the service."""
    kinds = {*service.types, *service.names}
    found = {region for one in catalogue for region, _ in _addresses(one, kinds) if region}
    return sorted(region for region in found if region.isprintable())


def _listed(catalogue: Catalogue, kind: str, region: str | None) -> str | None:
    """The address under a type: that of the region, else one for all regions; without a region one that is alone."""
    found = [pair for one in catalogue for pair in _addresses(one, {kind})]
    here = [url for place, url in found if place == region and region]
    anywhere = [url for place, url in found if place in _EVERYWHERE]
    if not here and not anywhere and region is None:
        anywhere = [url for _, url in found] if len({url for _, url in found}) == 1 else []
    return next(iter((*here, *anywhere)), None)


def _addresses(entry: Any, kinds: set[str]) -> Iterator[tuple[str | None, str]]:
    """Regions and public addresses of an entry of one of these types."""
    if not isinstance(entry, Mapping) or entry.get("type") not in kinds:
        return
    listed = entry.get("endpoints")
    for one in listed if isinstance(listed, list) else ():
        if isinstance(one, Mapping) and one.get("interface", "public") == "public" and isinstance(one.get("url"), str):
            region = one.get("region_id") or one.get("region")
            yield region if isinstance(region, str) else None, one["url"].strip()


def without_project(url: str, project_id: str | None = None) -> str:
    """An address without the project, and the version before it, at its end; elsewhere the project is filled in.

    `https://vpc.example.com/v1/{project_id}` is `https://vpc.example.com`; `$(project_id)s` and `%(tenant_id)s` mean
    the same.
    """
    start, slashes, rest = url.partition("//")
    host, *parts = rest.rstrip("/").split("/")
    while parts and (parts[-1] == project_id or re.fullmatch(rf"(?:AUTH_)?{_PLACEHOLDER}|{_VERSION}", parts[-1])):
        parts.pop()
    plain = f"{start}{slashes}{'/'.join((host, *parts))}"
    return re.sub(_PLACEHOLDER, lambda found: quote(project_id, safe="") if project_id else found[0], plain)


def plain(url: str) -> str:
    """An address that a user gives: as it is, unless it ends in a place for the project."""
    return without_project(url) if re.search(rf"{_PLACEHOLDER}/*\Z", url) else url


def _path_of_document(service: ServiceFacts) -> str:
    """What the paths of the document are below, besides the host: mostly nothing."""
    path = service.servers[0].url.partition("//")[2].partition("/")[2] if service.servers else ""
    return f"/{path}" if path and "{" not in path else ""


def _refusal(url: str, kind: str, reason: str) -> str:
    shown = url.encode("ascii", "backslashreplace").decode()[:_LONGEST]
    return (
        f"the catalogue of the token says that {kind} is at {shown!r}, {reason}: nothing was sent there. "
        "If it is right, give it as the address yourself"
    )


def _objection(url: str, domains: Sequence[str]) -> str:
    """What speaks against sending a token to an address, with the project in its place; empty if nothing does."""
    parts = _split(url)
    if parts is None:
        return "which is no plain address"
    if parts.scheme != "https":
        return "and only https keeps a token secret"
    if any(_within(parts.hostname or "", domain) for domain in domains):
        return ""
    known = " or ".join(domains) or "no domain, as far as the document knows"
    return f"and this cloud's services are within {known}"


def _split(url: str) -> SplitResult | None:
    """The parts of an address that is nothing but a host, perhaps a port, and a path; None for any other."""
    if not (url.isprintable() and url.isascii()):
        return None
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    authority = f"{parts.hostname}:{port}" if port else parts.hostname
    is_plain = parts.netloc.lower() == authority and re.fullmatch(_HOST, parts.hostname or "")
    return parts if is_plain and re.fullmatch(_PATH, url[url.find(parts.netloc) + len(parts.netloc) :]) else None


def _within(host: str, domain: str) -> bool:
    return bool(domain) and (host == domain.lower() or host.endswith(f".{domain.lower()}"))
