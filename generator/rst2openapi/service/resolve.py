"""An open object of a row -> the table that lists its members, or none.

After the links of the row the ways of `table_names` are tried in their order, among the tables of the same side of the
exchange, then among all of the page: a table named after the path to the field ("token.user"), after the field, after
its type; one whose name differs in number alone. The values of a map are found by the name of their type only: the
field's name is that of the map.
"""

from __future__ import annotations

from attrs import frozen

from rst2openapi.operation.model import FieldTable, ObjectRef, Side
from rst2openapi.place import Span
from rst2openapi.service.labels import Index
from rst2openapi.service.names.words import folded
from rst2openapi.service.table_names import LAST_WORD, TYPE_NAME, WAYS, PlacedTable, Wanted, Way, named


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


def linked(ref: ObjectRef, asker: Asker, index: Index) -> Found | None:
    """The first link that leads to a table of parameters; all of them where they are alternatives."""
    found = [place for label in ref.links if (place := index.at(label, asker.span.file)) is not None]
    if not found:
        return None
    if ref.alternatives:
        return Found(tuple(found))
    same = [place for place in found if _same_folded(place, asker)]
    if len(same) > 1:
        return Found(tuple(same))  # "if action is add, see Table 3; if it is delete, see Table 4"
    others = [place for place in found if place.table is not asker.table]
    return Found(((others or found)[0],))


def by_name(ref: ObjectRef, asker: Asker, index: Index) -> Found | None:
    """The table of the same page that has the name of the field or of its type."""
    tables = index.by_name(asker.span.file)
    row = Wanted(asker.above, asker.name, ref.type_name)
    ways = (TYPE_NAME,) if asker.mapped else WAYS
    for near, way in [*((True, way) for way in (*ways, LAST_WORD)), *((False, way) for way in ways)]:
        fitting = [place for place in named(tables, way, row) if _fits(place, asker, way, near=near)]
        if fitting:
            return Found((min(fitting, key=lambda place: _distance(place, asker)),), named=True)
    return None


def _fits(place: PlacedTable, asker: Asker, way: Way, *, near: bool) -> bool:
    """Whether a table of the right name may be meant; `near`: it must belong to the same side."""
    if place.table is asker.table or (near and not _same_side(place, asker)):
        return False
    return way is not LAST_WORD or _follows(place, asker)


def _follows(place: PlacedTable, asker: Asker) -> bool:
    """Whether it is `resource_tag` for `tags`: it comes behind the row, and no row links to it."""
    return not asker.mapped and not place.linked and place.table.span.line > asker.span.line


def _same_side(place: PlacedTable, asker: Asker) -> bool:
    """Whether both belong to the request, or both to an answer."""
    return (place.table.side is Side.REQUEST) == (asker.side is Side.REQUEST)


def _distance(place: PlacedTable, asker: Asker) -> tuple[bool, int]:
    """Below the row first, then nearest."""
    gap = place.table.span.line - asker.span.line
    return gap < 0, abs(gap)


def _same_folded(place: PlacedTable, asker: Asker) -> bool:
    return folded(asker.name) in {folded(subject) for subject in place.table.subject}
