"""What reaches a mock, and what is wrong with it: `query /limit: string 'all' is not of type integer (type)`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from attrs import field, frozen

from rst2openapi.openapi.disagreements import Disagreement, shortened


@frozen
class Request:
    """A request; names of headers are in lower case."""

    method: str
    target: str
    headers: Mapping[str, str] = field(factory=dict)
    content: bytes = b""

    @property
    def path(self) -> str:
        """The path as it was sent, escapes and all."""
        # A path that begins with two slashes names no host here.
        return (
            self.target.partition("?")[0].partition("#")[0]
            if self.target.startswith("/")
            else urlsplit(self.target).path
        )

    @property
    def query(self) -> list[tuple[str, str]]:
        """The pairs of the query."""
        return parse_qsl(self.target.partition("#")[0].partition("?")[2], keep_blank_values=True)

    @property
    def cookies(self) -> dict[str, str]:
        """The cookies by name; none where the header is not one."""
        try:
            return {name: morsel.value for name, morsel in SimpleCookie(self.headers.get("cookie", "")).items()}
        except CookieError:
            return {}


@frozen
class Fault:
    """What is wrong with a request: the part (`query`, `body`, …), a JSON pointer in it, a rule, and why."""

    part: str
    pointer: str
    rule: str
    reason: str

    def __str__(self) -> str:
        return f"{self.part} {self.pointer or '/'}: {self.reason} ({self.rule})"


def told(part: str, found: Iterable[Disagreement], within: str = "") -> list[Fault]:
    """Disagreements of a value with its schema as faults of the part of a request that holds it at a pointer."""
    return [Fault(part, within + one.pointer, one.rule, f"{one.reason}{_listed(one)}") for one in found]


def _listed(one: Disagreement) -> str:
    """The documented values: whoever sent another needs them."""
    values: Any = one.wanted
    return f": {shortened(', '.join(json.dumps(value) for value in values), 300)}" if one.rule == "enum" else ""
