"""Changes -> lines for people: operations first, in the order of the document, then what several of them share.

+ client.queues.pause        POST /v1.0/{project_id}/queues/{queue_name}/pause
~ client.queues.create       POST /v1.0/{project_id}/queues
    request  + elastic: boolean, optional
    request  ~ cu_count: required, was optional
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from rst2openapi.changes.model import FIELD, OPERATION, PARAMETER, Change, Kind, Operation
from rst2openapi.changes.plain import Tree
from rst2openapi.printable import printable

_WORDS = ((Kind.ADDED, "added"), (Kind.REMOVED, "removed"), (Kind.CHANGED, "changed"))
_ORDER = ("", "path", "query", "header", "cookie", "request", "response")
"""Parts of an operation, by their first words."""

_FEW = 3
"""Operations that a shared model names."""

_THINGS = (OPERATION, PARAMETER, FIELD)


def lines(changes: Sequence[Change]) -> list[str]:
    """The list of changes, the counts last; one sentence where there are none."""
    if not changes:
        return ["Nothing changed for users."]
    found = [f"{one.kind} server {one.after or one.before}" for one in changes if not one.uses]
    operations = [one for one in changes if one.uses and not one.model]
    order = list(dict.fromkeys(one.uses[0].operation for one in operations))
    width = max((len(one.name) for one in order), default=0)
    for operation in order:
        found += _operation(operation, [one for one in operations if one.uses[0].operation == operation], width)
    shared = sorted((one for one in changes if one.model), key=lambda one: one.model)
    for model, group in groupby(shared, key=lambda one: one.model):
        found += _model(model, list(group))
    return [printable(line) for line in (*found, "", *_counts(changes))]


def pages(*documents: Tree) -> list[str]:
    """Which commits two documents were made of, where they say so and these are not the same."""
    sources = [one["info"].get("x-source") for one in documents]
    said = [
        f"{str(one.get('commit'))[:12]} of {str(one.get('date'))[:10]}"
        for one in sources
        if isinstance(one, Mapping) and one.get("commit")
    ]
    return [printable(f"Pages of commit {said[1]}, before {said[0]}"), ""] if len(set(said)) > 1 else []


def _operation(operation: Operation, changes: Sequence[Change], width: int) -> Iterator[str]:
    """A line for an operation that came or went, else one for each of its changes below it."""
    whole = next((one for one in changes if one.facet == OPERATION), None)
    sign = whole.kind if whole else Kind.CHANGED
    yield f"{sign} {operation.name.ljust(width)}  {operation.method} {operation.path}"
    if whole is None:
        parts = sorted({one.uses[0].part for one in changes}, key=lambda part: (_ORDER.index(part.split(" ")[0]), part))
        wide = max(map(len, parts)) + 2 if any(parts) else 0
        for part in parts:
            yield from (f"    {part.ljust(wide)}{_change(one)}" for one in changes if one.uses[0].part == part)


def _model(model: str, changes: Sequence[Change]) -> Iterator[str]:
    names = list(dict.fromkeys(one.operation.name for change in changes for one in change.uses))
    more = f" and {len(names) - _FEW} more" if len(names) > _FEW + 1 else ""
    shown = names[:_FEW] if more else names
    directions = sorted({use.direction for change in changes for use in change.uses})
    yield f"~ {model}, {' and '.join(directions)} by {', '.join(shown)}{more}"
    yield from (f"    {_change(one)}" for one in changes)


def _change(change: Change) -> str:
    """What changed, and how it was."""
    if change.facet in (FIELD, PARAMETER):
        return f"{change.kind} {change.at}: {change.after or change.before}"
    place = f"{change.at}: " if change.at else ""
    facet = "" if change.facet in ("type", "required") else f"{change.facet} "
    match change.kind:
        case Kind.ADDED:
            return f"~ {place}{change.facet} + {change.after}"
        case Kind.REMOVED:
            return f"~ {place}{change.facet} - {change.before}"
        case _:
            return f"~ {place}{facet}{change.after}, was {change.before}"


def _counts(changes: Iterable[Change]) -> Iterator[str]:
    """How many operations and fields came, went and changed."""
    every = list(changes)
    touched = {use.operation for one in every for use in one.uses}
    whole = {
        kind: {one.uses[0].operation for one in every if (one.facet, one.kind) == (OPERATION, kind)} for kind in Kind
    }
    whole[Kind.CHANGED] = touched - whole[Kind.ADDED] - whole[Kind.REMOVED]
    fields = {kind: [one for one in every if one.facet in (FIELD, PARAMETER) and one.kind == kind] for kind in Kind}
    places = {(one.model or one.uses[0], one.at) for one in every if one.uses and one.facet not in _THINGS and one.at}
    counted = {"operations": {kind: len(some) for kind, some in whole.items()}}
    counted["fields"] = {kind: len(some) for kind, some in fields.items()} | {Kind.CHANGED: len(places)}
    for what, numbers in counted.items():
        yield f"{what.ljust(11)} {', '.join(f'{numbers[kind]} {word}' for kind, word in _WORDS)}"
