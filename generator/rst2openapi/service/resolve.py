"""An open object of a row -> the table that lists its members, or none.

After the links of the row the ways of `WAYS` are tried in their order, among the tables of the same side of the
exchange, then among all of the page: a table named after the path to the field ("token.user"), after the field, after
its type; one whose name differs in number alone. The values of a map are found by the name of their type only: the
field's name is that of the map.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from attrs import frozen

from rst2openapi.operation.model import FieldTable, ObjectRef, Side
from rst2openapi.place import Span
from rst2openapi.service.labels import Index, PlacedTable
from rst2openapi.service.names.words import folded, singular_words


@frozen
class Asker:
    """The row that wants members: its name, the names above it, where it stands, on which side, in which table.

    `mapped`: the members are those of the values of a map.
    """

    name: str
    above: tuple[str, ...]
    span: Span
    side: Side
    table: FieldTable | None = None
    mapped: bool = False


@frozen
class Found:
    """The tables that list the members; `named` where only a name, no link, led to them."""

    places: tuple[PlacedTable, ...]
    named: bool = False


Way = Callable[[PlacedTable, Asker, ObjectRef], bool]


def linked(ref: ObjectRef, asker: Asker, index: Index) -> Found | None:
    """The first link that leads to a table of parameters; all of them where they are alternatives."""
    found = [place for label in ref.links if (place := index.at(label, asker.span.file)) is not None]
    if not found:
        return None
    if ref.alternatives:
        return Found(tuple(found))
    same = [place for place in found if _same_folded(place, asker, ref)]
    if len(same) > 1:
        return Found(tuple(same))  # "if action is add, see Table 3; if it is delete, see Table 4"
    others = [place for place in found if place.table is not asker.table]
    return Found(((others or found)[0],))


def by_name(ref: ObjectRef, asker: Asker, index: Index) -> Found | None:
    """The table of the same page that has the name of the field or of its type."""
    places = [
        place for place in index.on_page.get(asker.span.file, ()) if not place.root and place.table is not asker.table
    ]
    near = [place for place in places if _same_side(place, asker)]
    ways = (_type_name,) if asker.mapped else WAYS
    for nearby, way in [*((near, way) for way in (*ways, _last_word)), *((places, way) for way in ways)]:
        fitting = [place for place in nearby if way(place, asker, ref)]
        if fitting:
            return Found((min(fitting, key=lambda place: _distance(place, asker)),), named=True)
    return None


def _same_side(place: PlacedTable, asker: Asker) -> bool:
    """Whether both belong to the request, or both to an answer."""
    return (place.table.side is Side.REQUEST) == (asker.side is Side.REQUEST)


def _distance(place: PlacedTable, asker: Asker) -> tuple[bool, int]:
    """Below the row first, then nearest."""
    gap = place.table.span.line - asker.span.line
    return gap < 0, abs(gap)


# --- ways ----------------------------------------------------------------------------------------------------


def _same_path(place: PlacedTable, asker: Asker, _ref: ObjectRef) -> bool:
    """A subject `token.user` for the member `user` of `token`."""
    path = [folded(part) for part in (*asker.above, asker.name)]
    return any(
        len(parts) > 1 and path[-len(parts) :] == [folded(part) for part in parts]
        for parts in (subject.split(".") for subject in place.table.subject)
    )


def _same_name(place: PlacedTable, asker: Asker, _ref: ObjectRef) -> bool:
    return asker.name in place.table.subject


def _same_folded(place: PlacedTable, asker: Asker, _ref: ObjectRef) -> bool:
    return folded(asker.name) in {folded(subject) for subject in place.table.subject}


def _last_part(place: PlacedTable, asker: Asker, _ref: ObjectRef) -> bool:
    return any(folded(subject.rpartition(".")[2]) == folded(asker.name) for subject in place.table.subject)


def _type_name(place: PlacedTable, _asker: Asker, ref: ObjectRef) -> bool:
    names = {folded(subject) for subject in place.table.subject}
    return ref.type_name is not None and folded(ref.type_name) in names


def _same_number(place: PlacedTable, asker: Asker, ref: ObjectRef) -> bool:
    """`link` for `links`, `Policy` for `policies`."""
    wanted = [_stem(name) for name in (asker.name, ref.type_name) if name]
    return any(_stem(subject) in wanted for subject in place.table.subject)


def _last_word(place: PlacedTable, asker: Asker, _ref: ObjectRef) -> bool:
    """`resource_tag` for `tags`, where it follows the row on the same side and no row links to it."""
    if asker.mapped or place.linked:
        return False
    wanted = singular_words(asker.name)
    ends = [singular_words(subject)[-len(wanted) :] for subject in place.table.subject]
    return place.table.span.line > asker.span.line and bool(wanted) and wanted in ends


@lru_cache(4096)
def _stem(name: str) -> str:
    return "".join(singular_words(name))


WAYS: Sequence[Way] = (_same_path, _same_name, _type_name, _same_folded, _last_part, _same_number)
