"""The operation that a request is for; where there is none, what comes near, and which methods its path has.

A path may begin with that of a server of the document (`/v1/queues` where a server ends in `/v1`), or be that of the
operation alone: whoever is told another address than the document's may have put it in the place of the whole.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from functools import cache
from urllib.parse import unquote

from attrs import frozen

from rst2openapi.mock.contract import Contract, Operation

_NAMES = re.compile(r"\{([^{}]*)\}")
_MOST_NEAR = 3


@frozen
class Match:
    """An operation, and the texts of the parameters in its path."""

    operation: Operation
    values: Mapping[str, str]


def find(contract: Contract, method: str, path: str) -> Match | None:
    """The operation of a request, or None."""
    found = (one for one in _of_path(contract, path) if one.operation.method == method.lower())
    return next(found, None)


def methods(contract: Contract, path: str) -> list[str]:
    """The methods that a path has."""
    return sorted({one.operation.method.upper() for one in _of_path(contract, path)})


def near(contract: Contract, path: str) -> list[str]:
    """Paths of the document that may have been meant."""
    path = _inner(contract, path)
    known = list(dict.fromkeys(operation.path for operation in contract.operations))
    alike = {one: _filled(one, path) for one in known}
    found = difflib.get_close_matches(path, alike.values(), _MOST_NEAR, cutoff=0.6)
    return [one for one in known if alike[one] in found][:_MOST_NEAR]


def _filled(template: str, path: str) -> str:
    """A path of the document with the segments of another in the place of its parameters, so that both compare."""
    given = path.split("/")
    parts = template.split("/")
    return "/".join(given[place] if "{" in part and place < len(given) else part for place, part in enumerate(parts))


def _inner(contract: Contract, path: str) -> str:
    """A path without that of a server."""
    bases = {base for operation in contract.operations for base in operation.bases}
    begun = (re.match(f"{base}(?=/)", path) for base in sorted(bases, key=len, reverse=True))
    found = next(filter(None, begun), None)
    return path[found.end() :] if found else path


def _of_path(contract: Contract, path: str) -> list[Match]:
    """The operations of a path, those below a server first; a literal path goes before one with parameters."""
    below = [match for one in contract.operations for base in one.bases if (match := _matched(one, base, path))]
    found = below or [match for one in contract.operations if (match := _matched(one, "", path))]
    fewest = min((len(one.values) for one in found), default=0)
    return [one for one in found if len(one.values) == fewest]


def _matched(operation: Operation, base: str, path: str) -> Match | None:
    match = _pattern(operation.path, base).fullmatch(path)
    if match is None:
        return None
    texts = zip(_NAMES.findall(operation.path), match.groups(), strict=True)
    return Match(operation, {name: unquote(text) for name, text in texts})


@cache
def _pattern(path: str, base: str) -> re.Pattern[str]:
    parts = _NAMES.split(path)
    return re.compile(base + "".join("([^/]+)" if place % 2 else re.escape(part) for place, part in enumerate(parts)))
