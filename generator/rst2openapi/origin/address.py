"""A service's name and the settings -> its repository: `ecs` -> https://github.com/…/elastic-cloud-server.

The address comes from the settings alone, and is refused unless it is https, a file, or http on this machine: git has
further kinds that run commands, and options may look like addresses.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from attrs import frozen

from rst2openapi.service import settings

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
"""Names of services, clouds and repositories that may become part of a path."""

_PLAIN = re.compile(r"[A-Za-z0-9:/._~%@+\[\]-]+")
"""The characters that an address of a repository needs."""

_NEAR = 3


class OriginError(Exception):
    """Pages that cannot be fetched, in a sentence for the user."""


@frozen
class Repository:
    """The repository of a service's pages in a cloud."""

    service: str
    cloud: str
    address: str


def repository(name: str, file: Path | None = None, cloud: str = "") -> Repository:
    """Where the settings say that the pages of a service are kept.

    Raises OriginError for a service that they do not know, with the names that are near, and for an address that is
    not to be used; SettingsError as all settings do.
    """
    known = settings.places(file, cloud)
    found = next((one for one in known if name in one.names), None)
    if found is None:
        raise OriginError(f"the settings know no service {name!r}; {_near(name, known)}")
    template = found.repositories
    if not found.repository or "{repository}" not in template:
        raise OriginError(
            f"the settings do not say where the pages of {found.key} are kept: give the service a repository, and the "
            f"cloud {found.cloud} repositories with {{repository}} in it"
        )
    for part in (found.repository, found.key, found.cloud):
        if not _NAME.fullmatch(part) or ".." in part:
            raise OriginError(f"{part!r} in the settings cannot be the name of a repository, a service or a cloud")
    return Repository(found.key, found.cloud, checked(template.replace("{repository}", found.repository)))


def checked(address: str) -> str:
    """The address, if it is of a kind that is used; raises OriginError."""
    reason = _reason(address)
    if reason:
        raise OriginError(f"the address {shown(address)} is refused: {reason}")
    return address


def scheme(address: str) -> str:
    """The kind of an address: https, http or file."""
    return urlsplit(address).scheme


def shown(address: str) -> str:
    """An address for people, without a password in it."""
    return re.sub(r"//[^/@\s]*@", "//…@", address)


def _reason(address: str) -> str:
    """What speaks against an address, empty if nothing does."""
    if not _PLAIN.fullmatch(address):
        return "it has characters that no address of a repository needs"
    try:
        parts = urlsplit(address)
        host, user = parts.hostname or "", parts.username
        _ = parts.port
    except ValueError:
        return "it cannot be read"
    if user is not None:
        return "it names a user; git keeps credentials by itself"
    kinds = {
        "file": (parts.path.startswith("/") and not parts.netloc, "a file needs a whole path: file:///…"),
        "https": (bool(host) and not host.startswith("-"), "it names no host"),
        "http": (_loopback(host), "http is for this machine only, others need https"),
    }
    fine, reason = kinds.get(
        parts.scheme, (False, "it must begin with https:// or file:// (or http:// on this machine)")
    )
    return "" if fine else reason


def _loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _near(name: str, known: tuple[settings.PageHome, ...]) -> str:
    """The services that may have been meant, by names that differ in little or hold the same words."""
    words: Mapping[str, settings.PageHome] = {word.lower(): one for one in known for word in (*one.names, one.title)}
    alike = get_close_matches(name.lower(), words, 2 * _NEAR, 0.6)
    close = [words[word] for word in sorted(alike, key=lambda word: sorted(word) != sorted(name.lower()))]
    close += [one for word, one in words.items() if len(name) > 1 and name.lower() in word]
    near = list(dict.fromkeys(close))[:_NEAR]
    if not near:
        return f"it knows {len(known)}, which fetch --list shows"
    return "near ones: " + ", ".join(f"{one.names[-1]} ({one.title})" for one in near)
