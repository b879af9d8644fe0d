"""Tables that no row leads to -> the one row of their page that must mean them.

`resource_detail` is an object without a link, and its example has the members of the table `VolumeDetailForTag` that
nothing else refers to; `instances` links to the table `instance`, though a table `instances` stands beside it. Where
several rows or tables would fit, nothing is done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice

from attrs import evolve, frozen

from rst2openapi.diagnostics.rules import service as rules
from rst2openapi.operation.model import Anything, Field, FieldTable, PageFacts, Side
from rst2openapi.service.example_corrections import Evidence, examples_of
from rst2openapi.service.graph import Draft, Use
from rst2openapi.service.growth import OpenNode
from rst2openapi.service.links import Closing, Here
from rst2openapi.service.model import ArrayOf, FreeObject, MapOf, OneOf, Schema, SchemaName, SchemaRef
from rst2openapi.service.names.words import folded
from rst2openapi.service.table_names import PlacedTable
from rst2openapi.service.walk import refs


@frozen
class Owner:
    """A row that may mean a table: a node and the number of its field."""

    node: OpenNode
    number: int

    @property
    def field(self) -> Field[Schema]:
        """The field as it is now: its type changes when it is given a table."""
        return self.node.fields[self.number]


@frozen
class Rows:
    """The rows of a page's tables that are in use, by their names, and by the keys that their examples show."""

    named: Mapping[str, Sequence[Owner]]
    showing: Mapping[str, Sequence[Owner]]


def attach(closing: Closing, pages: Iterable[PageFacts], drafts: Sequence[Draft]) -> None:
    """Give every left-over table to the row that means it, if that is one row; the graph is changed in place."""
    seen = examples_of(closing.graph.closed(), drafts, {name: name for name in closing.graph.nodes})
    for page in pages:
        left = [one for one in page.tables if not closing.graph.is_used(one)] if page.is_api else []
        if left:
            _attach(closing, page.file, left, seen)
    closing.graph.mark_reached(drafts)


def _attach(closing: Closing, file: str, tables: Iterable[FieldTable], seen: Evidence) -> None:
    rows = _rows(closing.graph.on_page(file), seen)
    for table in tables:
        owners = list(islice(_owners(closing, rows, table, seen), 2))
        if len(owners) == 1 and not closing.graph.is_used(table):
            _give(closing, owners[0], PlacedTable(table, file))


def _rows(nodes: Iterable[OpenNode], seen: Evidence) -> Rows:
    named: dict[str, list[Owner]] = {}
    showing: dict[str, list[Owner]] = {}
    for owner in (Owner(node, number) for node in nodes if node.reached for number in range(len(node.fields))):
        named.setdefault(folded(owner.field.name), []).append(owner)
        for key in _keys(owner, seen) if _is_open(owner.field.type) else ():
            showing.setdefault(key, []).append(owner)
    return Rows(named, showing)


def _owners(closing: Closing, rows: Rows, table: FieldTable, seen: Evidence) -> Iterator[Owner]:
    shown = (owner for one in table.fields for owner in rows.showing.get(one.name, ()))
    named = (owner for subject in table.subject for owner in rows.named.get(folded(subject), ()))
    told: set[tuple[SchemaName, int]] = set()
    for owner in chain(shown, named):
        place = (owner.node.name, owner.number)
        if place not in told and (owner.node.side is Side.REQUEST) == (table.side is Side.REQUEST):
            told.add(place)
            if (_is_open(owner.field.type) and _shows(owner, table, seen)) or _is_named(closing, owner.field, table):
                yield owner


def _is_open(schema: Schema) -> bool:
    """Whether nothing is known of the object."""
    inner = schema.items if isinstance(schema, ArrayOf) else schema
    return isinstance(inner, FreeObject | Anything)


def _keys(owner: Owner, seen: Evidence) -> set[str]:
    """The keys of the example objects of a row."""
    about = seen.get((owner.node.name, owner.node.side))
    values = [shown.value for shown in about.values.get(owner.field.name, ())] if about else []
    items = [item for value in values for item in (value if isinstance(value, list) else [value])]
    return {key for item in items if isinstance(item, Mapping) for key in item}


def _shows(owner: Owner, table: FieldTable, seen: Evidence) -> bool:
    """Whether the example objects of the row have mostly members of the table."""
    keys = _keys(owner, seen)
    return bool(keys) and len(keys & {one.name for one in table.fields}) * 2 > len(keys)


def _is_named(closing: Closing, field: Field[Schema], table: FieldTable) -> bool:
    """Whether the table has the row's name, while the table that the row links to has another one."""
    if folded(field.name) not in {folded(subject) for subject in table.subject}:
        return False
    linked = [closing.graph.nodes[name].table for name in refs(field.type)]
    return len(linked) == 1 and all(
        one.subject and folded(field.name) not in {folded(subject) for subject in one.subject} for one in linked
    )


def _give(closing: Closing, owner: Owner, place: PlacedTable) -> None:
    node, field = owner.node, owner.field
    here = Here(field.name, field.span, node.side, node)
    added = closing.node(place, here)
    added.uses.append(Use(field.name, node.name, listed=isinstance(field.type, ArrayOf)))
    caption = place.table.caption or ", ".join(place.table.subject) or "without a caption"
    closing.report.add(rules.LINKED_BY_NAME, field.span, name=field.name, caption=caption)
    given = evolve(field, type=_filled(field.type, SchemaRef(added.name)))
    node.fields = (*node.fields[: owner.number], given, *node.fields[owner.number + 1 :])


def _filled(schema: Schema, reference: SchemaRef) -> Schema:
    match schema:
        case ArrayOf(items):
            return ArrayOf(_filled(items, reference))
        case MapOf(values):
            return MapOf(_filled(values, reference))
        case OneOf():
            return schema
        case _:
            return reference
