"""The operation that a request is for; where there is none, what comes near, and which methods its path has."""

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
    known = list(dict.fromkeys(operation.path for operation in contract.operations))
    alike = {one: _filled(one, path) for one in known}
    found = difflib.get_close_matches(path, alike.values(), _MOST_NEAR, cutoff=0.6)
    return [one for one in known if alike[one] in found][:_MOST_NEAR]


def _filled(template: str, path: str) -> str:
    """A path of the document with the segments of another in the place of its parameters, so that both compare."""
    given = path.split("/")
    parts = template.split("/")
    return "/".join(given[place] if "{" in part and place < len(given) else part for place, part in enumerate(parts))


def _of_path(contract: Contract, path: str) -> list[Match]:
    """The operations of a path; a literal path goes before one with parameters, as OpenAPI has it."""
    found = []
    for operation in contract.operations:
        match = _pattern(operation.path).fullmatch(path)
        if match:
            texts = zip(_NAMES.findall(operation.path), match.groups(), strict=True)
            found.append(Match(operation, {name: unquote(text) for name, text in texts}))
    fewest = min((len(one.values) for one in found), default=0)
    return [one for one in found if len(one.values) == fewest]


@cache
def _pattern(path: str) -> re.Pattern[str]:
    parts = _NAMES.split(path)
    return re.compile("".join("([^/]+)" if place % 2 else re.escape(part) for place, part in enumerate(parts)))
