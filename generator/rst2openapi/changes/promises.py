"""What the extensions of an operation promise to users of clients, before and after -> changes.

`x-result` says which part of an answer a method gives, `x-pagination` what its iterator walks through, `x-job` what is
waited for, `x-failure-when` which answers of success are raised as errors.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from rst2openapi.changes import words
from rst2openapi.changes.model import Effect
from rst2openapi.changes.plain import Tree
from rst2openapi.changes.schemas import Found

EXTENSIONS = ("x-result", "x-pagination", "x-job")
"""Those that stand at an operation."""

FAILURE = "x-failure-when"
"""The one that stands at an answer."""

_WHOLE = "the whole answer"
_WALKED, _WAITED = ("items",), ("items", "key")
"""Members that say what comes of an iterator, and what a poller is asked for and gives."""


def kept(operation: Tree, responses: Mapping[str, Tree]) -> dict[str, Any]:
    """The extensions of an operation, and for each of its answers when it tells of a failure."""
    found = {name: operation[name] for name in EXTENSIONS if name in operation}
    return found | {f"{FAILURE} {status}": one.get(FAILURE) for status, one in responses.items()}


def compare(old: Mapping[str, Any], new: Mapping[str, Any], found: Found, *, named: bool) -> None:
    """Note what differs; `named` says that iterators and pollers that come and go are told by their names."""
    results = [str(one["x-result"]) if one.get("x-result") else _WHOLE for one in (old, new)]
    if results[0] != results[1]:
        found.add("result", "", *results, effect=Effect.BREAKS)
    for name, facet, telling in (("x-pagination", "pages", _WALKED), ("x-job", "end of waiting", _WAITED)):
        before, after = _mapping(old.get(name)), _mapping(new.get(name))
        if before and after:
            _members(before, after, facet, telling, found)
        elif before != after and not named:
            found.add(facet, "", _said(before), _said(after), effect=Effect.BREAKS if before else Effect.ADDS)
    for key in old:
        if key.startswith(FAILURE) and key in new and old[key] != new[key]:
            facet = f"failure in answer {key.rpartition(' ')[2]}"
            found.add(facet, "", _said(old[key]), _said(new[key]), effect=Effect.BREAKS)


def _members(old: Tree, new: Tree, facet: str, telling: tuple[str, ...], found: Found) -> None:
    """What differs of an extension that both have: what is found breaks programs, how it is asked for does not."""
    for name in telling:
        if old.get(name) != new.get(name):
            found.add(f"{facet}: {name}", "", _said(old.get(name)), _said(new.get(name)), effect=Effect.BREAKS)
    rest = [{key: one[key] for key in sorted(one) if key not in (*telling, *_ENDS)} for one in (old, new)]
    if rest[0] != rest[1]:
        found.add(facet, "", *map(_said, rest), effect=Effect.ADDS)
    _states(old, new, found)


_ENDS = ("succeeded", "failed")


def _states(old: Tree, new: Tree, found: Found) -> None:
    """Ends of a job: one that is none any more, or the other one, is missed."""
    ends = [{str(state): kind for kind in _ENDS[::-1] for state in _listed(one.get(kind))} for one in (old, new)]
    for kind in _ENDS:
        before, after = ([state for state, its in each.items() if its == kind] for each in ends)
        gone, come = [one for one in before if one not in after], [one for one in after if one not in before]
        if gone:
            found.add(f"states, {kind}", "", words.joined(gone), "", effect=Effect.BREAKS)
        if come:
            found.add(f"states, {kind}", "", "", words.joined(come), effect=Effect.ADDS)


def _mapping(value: object) -> Tree:
    return value if isinstance(value, Mapping) else {}


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _said(value: object) -> str:
    return "" if value in (None, {}) else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
