"""The tables of a page by the names of what they describe, each way of naming by itself.

The table `token.user` is found for the member `user` of `token` and for any `user`, `links` for `link`, and
`resource_tag` for `tags`. Each table is filed once under its keys, so that a page of very many rows and tables asks
for each row, not for each pair.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from attrs import frozen

from rst2openapi.limits import LONGEST_PATH
from rst2openapi.operation.model import FieldTable
from rst2openapi.service.names.words import folded, singular_words

Keys: TypeAlias = Iterable[Hashable]


@frozen
class PlacedTable:
    """A table and the page it stands on; `root`: it is the root of a body; `linked`: a row of the page links to it."""

    table: FieldTable
    file: str
    root: bool = False
    linked: bool = False


@frozen
class Wanted:
    """What a row has to ask with: the names above it, its own, and that of its type."""

    above: tuple[str, ...]
    name: str
    type_name: str | None


@frozen(eq=False)
class Way:
    """A way of naming: the keys of the name of what a table describes, and those under which a row looks for it."""

    of_table: Callable[[str], Keys]
    of_row: Callable[[Wanted], Keys]


def _path(subject: str) -> Keys:
    parts = subject.split(".")
    return [tuple(folded(part) for part in parts)] if 1 < len(parts) <= LONGEST_PATH else ()


def _paths(row: Wanted) -> Keys:
    path = tuple(folded(part) for part in (*row.above[-LONGEST_PATH:], row.name))
    return [path[-length:] for length in range(2, len(path) + 1)]


def _type_name(row: Wanted) -> Keys:
    return () if row.type_name is None else [folded(row.type_name)]


def _stems(row: Wanted) -> Keys:
    return [_stem(name) for name in (row.name, row.type_name) if name]


@lru_cache(4096)
def _stem(name: str) -> str:
    return "".join(singular_words(name))


def _endings(subject: str) -> Keys:
    parts = tuple(singular_words(subject))
    return [parts[start:] for start in range(len(parts))]


SAME_PATH = Way(_path, _paths)
SAME_NAME = Way(lambda subject: [subject], lambda row: [row.name])
TYPE_NAME = Way(lambda subject: [folded(subject)], _type_name)
SAME_FOLDED = Way(lambda subject: [folded(subject)], lambda row: [folded(row.name)])
LAST_PART = Way(lambda subject: [folded(subject.rpartition(".")[2])], lambda row: [folded(row.name)])
SAME_NUMBER = Way(lambda subject: [_stem(subject)], _stems)
LAST_WORD = Way(_endings, lambda row: [tuple(singular_words(row.name))])

WAYS: Sequence[Way] = (SAME_PATH, SAME_NAME, TYPE_NAME, SAME_FOLDED, LAST_PART, SAME_NUMBER)
"""The ways in the order in which they are tried."""

Filed: TypeAlias = "Mapping[Way, Mapping[Hashable, Sequence[PlacedTable]]]"
"""The tables of a page by way and key, in their order on the page."""


def filed(places: Iterable[PlacedTable]) -> Filed:
    """The tables that are no roots of bodies, each under all its keys."""
    found: dict[Way, dict[Hashable, list[PlacedTable]]] = {way: {} for way in (*WAYS, LAST_WORD)}
    for place in (one for one in places if not one.root):
        for way, known in found.items():
            for key in dict.fromkeys(key for subject in place.table.subject for key in way.of_table(subject)):
                known.setdefault(key, []).append(place)
    return found


def named(tables: Filed, way: Way, row: Wanted) -> list[PlacedTable]:
    """The tables that a row means in this way, as far as names go."""
    return [place for key in dict.fromkeys(way.of_row(row)) for place in tables[way].get(key, ())]
