"""Changes -> lines for people: operations first, in the order of the document, then what several of them share.

additive   + client.queues.pause        POST /v1.0/{project_id}/queues/{queue_name}/pause
breaking   ~ client.queues.create       POST /v1.0/{project_id}/queues
additive       request  + elastic: boolean, optional
breaking       request  ~ cu_count: required, was optional
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from attrs import frozen

from rst2openapi.changes.model import FIELD, OPERATION, PARAMETER, Change, Effect, Kind, Operation
from rst2openapi.changes.plain import Tree
from rst2openapi.changes.rating import Rating, by_operation, rated, worst
from rst2openapi.printable import printable

_WORDS = ((Kind.ADDED, "added"), (Kind.REMOVED, "removed"), (Kind.CHANGED, "changed"))
_ORDER = ("", "path", "query", "header", "cookie", "request", "response")
"""Parts of an operation, by their first words."""

_FEW = 3
"""Operations that a shared model names."""

_THINGS = (OPERATION, PARAMETER, FIELD)


@frozen
class Line:
    """A line about changes, with what they mean; `depth` is 1 below a line about an operation or a model."""

    rating: Rating
    depth: int
    text: str


def lines(changes: Sequence[Change], *, strict: bool = False) -> list[str]:
    """The list of changes, the counts last; one sentence where there are none."""
    if not changes:
        return ["Nothing changed for users."]
    shown = [f"{one.rating.word:<9}  {'    ' * one.depth}{one.text}" for one in told(changes, strict=strict)]
    return [printable(line) for line in (*shown, "", *counts(changes, strict=strict))]


def told(changes: Sequence[Change], *, strict: bool = False) -> Iterator[Line]:
    """Every change: those of the service as a whole, those of its operations, those of what these share."""
    for one in changes:
        if not one.uses:
            yield Line(rated(one, strict=strict), 0, _whole(one))
    operations = [one for one in changes if one.uses and not one.model]
    order = list(dict.fromkeys(one.uses[0].operation for one in operations))
    width = max((len(one.name) for one in order), default=0)
    for operation in order:
        of_this = [one for one in operations if one.uses[0].operation == operation]
        yield Line(worst(of_this, strict=strict), 0, _head(operation, of_this, width))
        yield from _parts(of_this, strict=strict)
    shared = sorted((one for one in changes if one.model), key=lambda one: one.model)
    for model, group in groupby(shared, key=lambda one: one.model):
        of_model = list(group)
        yield Line(worst(of_model, strict=strict), 0, _model(model, of_model))
        yield from _listed(of_model, "", strict=strict)


def pages(*documents: Tree) -> list[str]:
    """Which commits two documents were made of, where they say so and these are not the same."""
    sources = [one["info"].get("x-source") for one in documents]
    said = [
        f"{str(one.get('commit'))[:12]} of {str(one.get('date'))[:10]}"
        for one in sources
        if isinstance(one, Mapping) and one.get("commit")
    ]
    return [printable(f"Pages of commit {said[1]}, before {said[0]}"), ""] if len(set(said)) > 1 else []


def _whole(change: Change) -> str:
    """A change of the service as a whole."""
    if change.effect is Effect.WORDS:
        return f"~ {change.facet} of {change.at}"
    return (
        f"{change.kind} {' '.join(part for part in (change.facet, change.at) if part)} {change.after or change.before}"
    )


def _head(operation: Operation, changes: Sequence[Change], width: int) -> str:
    whole = next((one for one in changes if one.facet == OPERATION), None)
    return f"{whole.kind if whole else Kind.CHANGED} {operation.name.ljust(width)}  {operation.method} {operation.path}"


def _parts(changes: Sequence[Change], *, strict: bool) -> Iterator[Line]:
    """A line for each change of an operation that did not come or go as a whole, by its parts."""
    if any(one.facet == OPERATION for one in changes):
        return
    parts = sorted({one.uses[0].part for one in changes}, key=lambda part: (_ORDER.index(part.split(" ")[0]), part))
    wide = max(map(len, parts)) + 2 if any(parts) else 0
    for part in parts:
        yield from _listed([one for one in changes if one.uses[0].part == part], part.ljust(wide), strict=strict)


def _listed(changes: Sequence[Change], before: str, *, strict: bool) -> Iterator[Line]:
    """A line for each change; those that only people notice share one for each facet."""
    words: dict[str, list[str]] = {}
    for one in changes:
        if one.effect is Effect.WORDS:
            words.setdefault(one.facet, []).append(one.at)
        else:
            yield Line(rated(one, strict=strict), 1, f"{before}{_change(one)}")
    for facet, places in words.items():
        named = [place for place in dict.fromkeys(places) if place]
        more = f" and {len(named) - _FEW} more" if len(named) > _FEW + 1 else ""
        of = f" of {', '.join(named[:_FEW] if more else named)}{more}" if named else ""
        yield Line(Rating.EDITORIAL, 1, f"{before}~ {facet}{of}")


def _model(model: str, changes: Sequence[Change]) -> str:
    names = list(dict.fromkeys(one.operation.name for change in changes for one in change.uses))
    more = f" and {len(names) - _FEW} more" if len(names) > _FEW + 1 else ""
    shown = names[:_FEW] if more else names
    directions = sorted({use.direction for change in changes for use in change.uses})
    return f"~ {model}, {' and '.join(directions)} by {', '.join(shown)}{more}"


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


def counts(changes: Iterable[Change], *, strict: bool = False) -> Iterator[str]:
    """How many operations and fields came, went and changed, and what that means to users of how many operations."""
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
    rated_so = Counter(by_operation(every, strict=strict).values())
    numbers_of = ", ".join(f"{rated_so[rating]} {rating.word}" for rating in reversed(Rating) if rating)
    yield f"{'rating'.ljust(11)} {worst(every, strict=strict).word}; of operations {numbers_of}"
