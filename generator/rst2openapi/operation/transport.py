"""Names of rows -> whether they are headers, headers that every call carries, or the host that is called.

`X-Auth-Token` carries credentials and `Content-Type` the media type, also where they are spelt `X-Auth-Tokn` or
`Contet-Type`; `X-Language` is a header; `Endpoint` is the host of `https://{Endpoint}/v1/queues`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

SECURITY_HEADERS = frozenset({"x-auth-token", "authorization", "x-sdk-date", "x-security-token"})
MEDIA_HEADERS = frozenset({"content-type", "accept", "content-length", "host", "user-agent", "date", "connection"})

_LONG = 6
"""From so many letters on a name that differs by one is taken for the header; of shorter ones there are too many."""

_HEADER = re.compile(r"(x-|content-|accept$|authorization$|host$|client-request-id$|user-agent$|date$)", re.IGNORECASE)
_SURELY = re.compile(
    r"x-[a-z0-9]+(-[a-z0-9]+)*|content-[a-z]+|accept-[a-z]+|if-(none-)?match|if-(un)?modified-since|cache-control|"
    r"user-agent|client-request-id",
    re.IGNORECASE,
)
"""Names that nothing but a header has."""

_CAPITAL = frozenset({"Accept", "Authorization", "Host", "Date", "Connection", "Cookie", "Range"})
"""Headers that other parameters may be named like, but for the capital letter."""

_HOST = re.compile(r"(?:[a-z0-9]+[ _-])*endpoint", re.IGNORECASE)


def transport_header(name: str) -> str | None:
    """The header of security or media types that a row of a header table means, if it is one or but a letter off."""
    lower = name.lower()
    if lower in SECURITY_HEADERS | MEDIA_HEADERS:
        return lower
    long = sorted(header for header in SECURITY_HEADERS | MEDIA_HEADERS if len(header) >= _LONG)
    return next((header for header in long if _one_slip(lower, header)), None)


def spelt(header: str) -> str:
    """A header's name as it is written by custom: `x-auth-token` is `X-Auth-Token`."""
    return header.title()


def _one_slip(first: str, second: str) -> bool:
    """Whether one letter more, less or other, or two that changed places, make one word of the other."""
    if abs(len(first) - len(second)) > 1 or first == second:
        return False
    start = next(
        (place for place, (one, other) in enumerate(zip(first, second, strict=False)) if one != other),
        min(len(first), len(second)),
    )
    rest, other = first[start:], second[start:]
    swapped = rest[1:2] + rest[:1] == other[:2] and rest[2:] == other[2:]
    return rest[1:] == other[1:] or rest[1:] == other or rest == other[1:] or (len(rest) > 1 and swapped)


def like_header(name: str) -> bool:
    """Whether a row may be a header, as far as its name tells: of a table, all must be so."""
    return bool(_HEADER.match(name)) or _is_slip(name)


def _is_slip(name: str) -> bool:
    """Whether a name is but a letter off a header, and no other word: `connections` is one."""
    slip = transport_header(name)
    return slip is not None and "-" in slip


def surely_header(name: str) -> bool:
    """Whether a row among other parameters is a header."""
    return bool(_SURELY.fullmatch(name)) or name in _CAPITAL or ("-" in name and _is_slip(name))


def names_host(name: str, hosts: Iterable[str]) -> bool:
    """Whether a row is about the host: it has the name of a placeholder in its place, or is called endpoint."""
    squeezed = re.sub(r"[\s_{}-]+", "", name).lower()
    return any(squeezed == re.sub(r"[\s_-]+", "", host).lower() for host in hosts) or bool(_HOST.fullmatch(name))
