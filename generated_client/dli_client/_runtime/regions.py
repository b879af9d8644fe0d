"""Which region is meant, where nobody says so: `eu-nl` for the project `eu-nl_team`, or for `https://iam.eu-nl.…`.

Names of regions are not to be told from other names by their form; those of the clouds known here count, those that
the document of a service lists, and names that end in a number, such as `north-4`.
"""

import re
from collections.abc import Collection, Mapping
from typing import Any
from urllib.parse import urlsplit

from .identity_errors import CredentialsError

__all__ = ["PROFILES", "agreed", "moved", "of_address", "of_project", "where"]

PROFILES: Mapping[str, Mapping[str, Any]] = {
    "otc": {
        "auth": {"auth_url": "https://iam.{region_name}.otc.t-systems.com/v3"},
        "regions": ["eu-de", "eu-nl"],
    },
    "otc-swiss": {
        "auth": {"auth_url": "https://iam-pub.eu-ch2.sc.otc.t-systems.com/v3"},
        "regions": ["eu-ch2"],
    },
}
"""What users of these clouds share; a `clouds-public.yaml` goes before it."""

_KNOWN = frozenset(region for profile in PROFILES.values() for region in profile["regions"])
_NUMBERED = r"[a-z]{2}-[a-z]+-\d+"


def of_project(name: str | None, known: Collection[str] = ()) -> str | None:
    """The region in the name of a project: the name itself, or what stands before its first `_`."""
    first = (name or "").partition("_")[0]
    return first if _is_region(first, known) else None


def of_address(url: str | None, known: Collection[str] = ()) -> str | None:
    """The region in the host of an address."""
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return None
    return next((label for label in host.split(".")[1:] if _is_region(label, known)), None)


def moved(url: str, region: str, known: Collection[str] = ()) -> str:
    """The address of the same service in another region: `https://iam.eu-nl.…` for `https://iam.eu-de.…`.

    Raises:
        CredentialsError: That region is one of another cloud, with users of its own.

    """
    here = of_address(url, known)
    if here is None or here == region:
        return url
    homes = {one: name for name, profile in PROFILES.items() for one in profile["regions"]}
    if homes.get(here, "") != homes.get(region, homes.get(here, "")):
        raise CredentialsError(f"{region} is a region of another cloud than {here}: log in there with its own users")
    host = urlsplit(url).netloc
    labels = [region if label == here else label for label in host.split(".")]
    return url.replace(host, ".".join(labels), 1)


def _is_region(text: str, known: Collection[str]) -> bool:
    return bool(text) and (text in _KNOWN or text in known or re.fullmatch(_NUMBERED, text) is not None)


def agreed(said: Mapping[str, str | None]) -> str | None:
    """The region that all of them name who name one; None where nobody does.

    Raises:
        CredentialsError: They name different ones.

    """
    found = {who: region for who, region in said.items() if region}
    if len(set(found.values())) > 1:
        words = ", ".join(f"{who} says {region}" for who, region in found.items())
        raise CredentialsError(f"which region? {words}")
    return next(iter(found.values()), None)


def where(listed: Collection[str], region: str | None, auth: Any) -> str | None:
    """The region of a client: the one that is given, else what its authentication knows; None where nobody says.

    `listed` are those that documents name.

    Raises:
        CredentialsError: They are not the same.

    """
    known = (*listed, region or "")
    named = {
        "region": region,
        "the name of the project": of_project(getattr(auth, "project_name", None), known),
        "the address of the identity service": of_address(getattr(auth, "auth_url", None), known),
    }
    return agreed(named)
