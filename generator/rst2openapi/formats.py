"""Texts against formats: "2030-01-02T03:04:05Z" is a date-time, "lamp-1" is no uuid.

What is not told here (password, binary, …) holds of any text.
"""

from __future__ import annotations

import base64
import ipaddress
import re
from collections.abc import Callable, Mapping
from datetime import date
from uuid import UUID

_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)")
_HYPHENS = 4


def of_format(text: str, name: str | None) -> bool:
    """Whether the text is of the format of that name."""
    reader = _READERS.get(name or "")
    try:
        return reader is None or bool(reader(text))
    except ValueError:
        return False


def _uuid(text: str) -> bool:
    return text.count("-") == _HYPHENS and bool(UUID(text))


def _date(text: str) -> bool:
    return len(text) == len("2030-01-02") and bool(date.fromisoformat(text))


_READERS: Mapping[str, Callable[[str], object]] = {
    "date-time": _TIME.fullmatch,
    "date": _date,
    "uuid": _uuid,
    "ipv4": ipaddress.IPv4Address,
    "ipv6": ipaddress.IPv6Address,
    "uri": re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?:[\w.~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+", re.ASCII).fullmatch,
    "email": re.compile(r"[^\s@]+@[^\s@]+").fullmatch,
    "byte": lambda text: base64.b64decode(text, validate=True) is not None,
    "binary": lambda _: False,
}

TEXTS = tuple(name for name in _READERS if name != "binary")
"""The formats that a text can be held against."""
