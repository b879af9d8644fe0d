"""Changes -> what is read elsewhere: Markdown for people, JSON for machines.

The Markdown is an entry for a changelog: a heading for the version, one for each rating, a line for each change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from rst2openapi.changes.model import Change, Operation, Use
from rst2openapi.changes.plain import Tree
from rst2openapi.changes.rating import Rating, by_operation, rated, worst
from rst2openapi.changes.release import HEADINGS
from rst2openapi.changes.text import counts, told
from rst2openapi.files import to_json
from rst2openapi.printable import printable

_SPECIAL = re.compile(r"([\\`*_\[\]<>|])")


def markdown(version: str, changes: Sequence[Change], *, strict: bool = False) -> list[str]:
    """The changes by rating, the worst first, then what each operation means to those who call it."""
    found = [f"## {_escaped(version)}"]
    if not changes:
        return [*found, "", "Nothing changed for users."]
    every = list(told(changes, strict=strict))
    for rating in (Rating.BREAKING, Rating.ADDITIVE, Rating.EDITORIAL):
        listed = [line for line in _under_heads(every, rating) if line]
        found += ["", f"### {HEADINGS[rating]}", "", *listed] if listed else []
    found += ["", "| operation | rating |", "|---|---|", *_table(changes, strict=strict), ""]
    return [printable(line) for line in (*found, *(f"- {_escaped(line)}" for line in counts(changes, strict=strict)))]


def _under_heads(lines: Sequence[Any], rating: Rating) -> Iterator[str]:
    """The lines of a rating, each below the operation or the model that it is about."""
    head, shown, alone = "", False, True
    for place, line in enumerate(lines):
        if line.depth == 0:
            head, shown = f"- {_escaped(line.text)}", False
            alone = place + 1 == len(lines) or lines[place + 1].depth == 0
            if alone and line.rating is rating:
                yield head
        elif line.rating is rating:
            if not shown:
                yield head
                shown = True
            yield f"  - {_escaped(line.text)}"


def _table(changes: Sequence[Change], *, strict: bool) -> Iterator[str]:
    rated_so = by_operation(changes, strict=strict)
    for operation in sorted(rated_so, key=lambda one: (-rated_so[one], one)):
        name = _escaped(f"{operation.name} ({operation.method} {operation.path})")
        yield f"| {name} | {rated_so[operation].word} |"


def _escaped(text: str) -> str:
    """Text of documents says nothing in Markdown, a sign at its beginning included."""
    return re.sub(r"^([-+#>=])", r"\\\1", _SPECIAL.sub(r"\\\1", " ".join(text.split())))


def as_json(old: Tree, new: Tree, changes: Sequence[Change], *, strict: bool = False) -> str:
    """Versions, the rating of the whole and of each operation, and every change with that of each of its uses."""
    operations = by_operation(changes, strict=strict)
    tree = {
        "versions": {"old": _version(old), "new": _version(new)},
        "rating": worst(changes, strict=strict).word,
        "operations": [_operation(one) | {"rating": rating.word} for one, rating in sorted(operations.items())],
        "changes": [_change(one, strict=strict) for one in changes],
    }
    return to_json(tree, ascii_only=True)


def _version(document: Tree) -> str:
    return str(document["info"].get("version", ""))


def _operation(operation: Operation) -> dict[str, str]:
    return {"name": operation.name, "method": operation.method, "path": operation.path}


def _change(change: Change, *, strict: bool) -> dict[str, Any]:
    return {
        "rating": rated(change, strict=strict).word,
        "kind": change.kind.name.lower(),
        "facet": change.facet,
        "at": change.at,
        "before": change.before,
        "after": change.after,
        "effect": str(change.effect),
        "model": change.model,
        "uses": [_use(change, one, strict=strict) for one in change.uses],
    }


def _use(change: Change, use: Use, *, strict: bool) -> dict[str, Any]:
    said = {"part": use.part, "direction": str(use.direction), "rating": rated(change, use, strict=strict).word}
    return _operation(use.operation) | said
