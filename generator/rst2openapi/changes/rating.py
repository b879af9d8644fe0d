"""Changes -> what they mean to those who use the document: breaking, additive or editorial.

What a change does to the values that are allowed is noted where it is found (`Effect`); what follows depends on who
sends them. A value that is no longer allowed breaks those who send it, one that is allowed now those who receive it.

| effect | sent | received |
|---|---|---|
| breaks | breaking | breaking |
| narrows | breaking | additive |
| widens | additive | breaking |
| loosens | additive | additive; breaking for strict decoders |
| shifts | breaking | additive; breaking for strict decoders |
| adds | additive | additive |
| words | editorial | editorial |

Strict decoders refuse values that the document does not list; our clients and the tolerant rendering keep them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import IntEnum

from rst2openapi.changes.model import Change, Direction, Effect, Operation, Use


class Rating(IntEnum):
    """What a change means to users, the least first."""

    NOTHING = 0
    EDITORIAL = 1
    ADDITIVE = 2
    BREAKING = 3

    @property
    def word(self) -> str:
        """The rating as people and machines read it."""
        return self.name.lower()


_SENT = {
    Effect.BREAKS: Rating.BREAKING,
    Effect.NARROWS: Rating.BREAKING,
    Effect.WIDENS: Rating.ADDITIVE,
    Effect.LOOSENS: Rating.ADDITIVE,
    Effect.SHIFTS: Rating.BREAKING,
    Effect.ADDS: Rating.ADDITIVE,
    Effect.WORDS: Rating.EDITORIAL,
}

_RECEIVED = {
    **_SENT,
    Effect.NARROWS: Rating.ADDITIVE,
    Effect.WIDENS: Rating.BREAKING,
    Effect.SHIFTS: Rating.ADDITIVE,
}

_BY_STRICT = {**_RECEIVED, Effect.LOOSENS: Rating.BREAKING, Effect.SHIFTS: Rating.BREAKING}


def rated(change: Change, use: Use | None = None, *, strict: bool = False) -> Rating:
    """What a change means in one use of it; without one, the worst of all its uses.

    `strict` is for users whose decoders refuse values that the document does not list.
    """
    if use is None:
        return max((rated(change, one, strict=strict) for one in change.uses), default=_SENT[change.effect])
    if change.travels and use.part and change.travels != use.direction:
        return min(Rating.ADDITIVE, _SENT[change.effect])
    if use.part and use.direction is Direction.RECEIVED:
        return (_BY_STRICT if strict else _RECEIVED)[change.effect]
    return _SENT[change.effect]


def worst(changes: Iterable[Change], *, strict: bool = False) -> Rating:
    """The rating of a whole document."""
    return max((rated(change, strict=strict) for change in changes), default=Rating.NOTHING)


def by_operation(changes: Iterable[Change], *, strict: bool = False) -> Mapping[Operation, Rating]:
    """The rating of every operation that anything changed of, what it shares with others included."""
    found: dict[Operation, Rating] = {}
    for change in changes:
        for use in change.uses:
            rating = rated(change, use, strict=strict)
            found[use.operation] = max(rating, found.get(use.operation, Rating.NOTHING))
    return found
