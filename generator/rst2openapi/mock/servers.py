"""The servers of a document -> the paths below which its operations stand: `https://example.com/v1/` gives `/v1`.

A server with variables gives a path for any value that they may have: `/{version}` with v1 and v2 takes both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_HOST = re.compile(r"^(?:[^/?#]*:)?//[^/?#]*")
_VARIABLE = re.compile(r"\{([^{}]*)\}")
_SEGMENT = "[^/]+"


def bases(*holders: Any) -> tuple[str, ...]:
    """Regular expressions of the paths of servers, of the first holder that has some; none for the root of a host."""
    for holder in holders:
        servers = holder.get("servers") if isinstance(holder, Mapping) else None
        if servers:
            return tuple(dict.fromkeys(base for base in map(_base, servers) if base))
    return ()


def _base(server: Mapping[str, Any]) -> str:
    variables = server.get("variables") or {}
    url = str(server.get("url", ""))
    if leading := _VARIABLE.match(url):
        # `{endpoint}/v1`: the variable holds the host, too.
        default = str((variables.get(leading[1]) or {}).get("default", ""))
        url = default + url[leading.end() :] if _HOST.match(default) else url
    path = re.split(r"[?#]", _HOST.sub("", url))[0].strip("/")
    parts = _VARIABLE.split(path)
    made = "".join(_values(variables.get(part)) if place % 2 else re.escape(part) for place, part in enumerate(parts))
    return f"/{made}" if made else ""


def _values(variable: Any) -> str:
    """What a variable may be: one of its values, or any segment where it has no list of them."""
    described = variable if isinstance(variable, Mapping) else {}
    listed = [re.escape(str(value)) for value in described.get("enum") or ()]
    default = [re.escape(str(described["default"]))] if "default" in described and not listed else []
    return f"(?:{'|'.join(listed or [*default, _SEGMENT])})"
