"""Tables that a row got by name alone, held against the examples: those that show nothing of them are taken away.

`size` is an object without a link, and a table is called "size"; but the example `"size": {"width": 1}` has none of
the table's members. The members of `size` stay open, and the table may find another row.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve

from rst2openapi.diagnostics.rules import service as rules
from rst2openapi.operation.model import Anything, Json
from rst2openapi.service.example_corrections import MAP_NAMES, Evidence, examples_of
from rst2openapi.service.graph import Draft
from rst2openapi.service.growth import OpenNode
from rst2openapi.service.links import Closing, NamedLink
from rst2openapi.service.model import ArrayOf, FreeObject, MapOf, OneOf, Schema, SchemaName, SchemaRef


def doubt(closing: Closing, drafts: Sequence[Draft]) -> None:
    """Report every link by name, or undo it where the examples contradict it; the graph is changed in place."""
    seen = examples_of(closing.graph.closed(), drafts, {name: name for name in closing.graph.nodes})
    for link in closing.named:
        node = closing.node(link.place, link.here)
        rule = rules.LINKED_BY_NAME
        if link.here.parent is not None and _contradicted(node, _values(link.here.parent, link.here.name, seen)):
            _undo(link, link.here.parent, node)
            rule = rules.NAME_CONTRADICTED
        closing.report.add(rule, link.here.span, name=link.here.name, caption=link.caption)
    closing.graph.mark_reached(drafts)


def _values(parent: OpenNode, name: str, seen: Evidence) -> list[Json]:
    """What the examples show for a member, the items of lists one by one."""
    about = seen.get((parent.name, parent.side))
    values = [shown.value for shown in about.values.get(name, ())] if about else []
    return [item for value in values for item in (value if isinstance(value, list) else [value])]


def _contradicted(node: OpenNode, values: Sequence[Json]) -> bool:
    """Whether the examples show something, but nothing that the table lists."""
    names = {one.name for one in node.fields}
    if node.alias is not None or node.additional is not None or frozenset(names) in MAP_NAMES:
        return False
    shown = [value for value in values if value not in (None, "", {})]
    return bool(shown) and not any(isinstance(value, Mapping) and set(value) & names for value in shown)


def _undo(link: NamedLink, parent: OpenNode, node: OpenNode) -> None:
    node.uses = [use for use in node.uses if (use.name, use.parent) != (link.here.name, parent.name)]
    parent.fields = tuple(
        evolve(one, type=_opened(one.type, node.name)) if one.name == link.here.name else one for one in parent.fields
    )


def _opened(schema: Schema, name: SchemaName) -> Schema:
    """The type with an open object in the place of the table."""
    match schema:
        case SchemaRef() if schema.name == name:
            return FreeObject()
        case ArrayOf(SchemaRef()) if schema.items == SchemaRef(name):
            return ArrayOf(Anything())
        case ArrayOf(items):
            return ArrayOf(_opened(items, name))
        case MapOf(values):
            return MapOf(_opened(values, name))
        case OneOf(options):
            return OneOf(tuple(_opened(option, name) for option in options))
        case _:
            return schema
