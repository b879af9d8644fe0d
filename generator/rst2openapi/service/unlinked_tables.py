"""Tables that no row leads to -> the one row of their page that must mean them.

`resource_detail` is an object without a link, and its example has the members of the table `VolumeDetailForTag` that
nothing else refers to; `instances` links to the table `instance`, though a table `instances` stands beside it. Where
several rows or tables would fit, nothing is done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from rst2openapi.diagnostics.rules import service as rules
from rst2openapi.operation.model import Anything, Field, FieldTable, PageFacts, Side
from rst2openapi.service.example_corrections import Evidence, examples_of
from rst2openapi.service.graph import Draft, Use
from rst2openapi.service.growth import OpenNode
from rst2openapi.service.links import Closing, Here
from rst2openapi.service.model import ArrayOf, FreeObject, MapOf, OneOf, Schema, SchemaRef
from rst2openapi.service.names.words import folded
from rst2openapi.service.table_names import PlacedTable
from rst2openapi.service.walk import refs


@frozen
class Owner:
    """A row that may mean a table."""

    node: OpenNode
    field: Field[Schema]


def attach(closing: Closing, pages: Iterable[PageFacts], drafts: Sequence[Draft]) -> None:
    """Give every left-over table to the row that means it, if that is one row; the graph is changed in place."""
    seen = examples_of(closing.graph.closed(), drafts, {name: name for name in closing.graph.nodes})
    for page in pages:
        if page.is_api:
            for table in [one for one in page.tables if not closing.graph.is_used(one)]:
                owners = list(_owners(closing, page, table, seen))
                if len(owners) == 1 and not closing.graph.is_used(table):
                    _give(closing, owners[0], PlacedTable(table, page.file))
    closing.graph.mark_reached(drafts)


def _owners(closing: Closing, page: PageFacts, table: FieldTable, seen: Evidence) -> Iterator[Owner]:
    for node in closing.graph.on_page(page.file):
        if node.reached and (node.side is Side.REQUEST) == (table.side is Side.REQUEST):
            for field in node.fields:
                shown = _is_open(field.type) and _shows(node, field, table, seen)
                if shown or _is_named(closing, field, table):
                    yield Owner(node, field)


def _is_open(schema: Schema) -> bool:
    """Whether nothing is known of the object."""
    inner = schema.items if isinstance(schema, ArrayOf) else schema
    return isinstance(inner, FreeObject | Anything)


def _shows(node: OpenNode, field: Field[Schema], table: FieldTable, seen: Evidence) -> bool:
    """Whether the example objects of the row have mostly members of the table."""
    about = seen.get((node.name, node.side))
    values = [shown.value for shown in about.values.get(field.name, ())] if about else []
    items = [item for value in values for item in (value if isinstance(value, list) else [value])]
    keys = {key for item in items if isinstance(item, Mapping) for key in item}
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
    node.fields = tuple(given if one is field else one for one in node.fields)


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
