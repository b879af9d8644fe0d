"""The graph of tables while it grows: nodes that still take fields, uses and roots -> the finished `Graph`.

A table has one node for each side of the exchange. It is known by its place, file and line; where several tables have
one place (a wrapper that only an example shows, and what it holds), by the one that is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from attrs import define, field

from rst2openapi.operation.model import Field, FieldTable, Side
from rst2openapi.place import Span
from rst2openapi.service.graph import Draft, Graph, Node, Root, Use
from rst2openapi.service.model import Schema, SchemaName
from rst2openapi.service.walk import refs

V = TypeVar("V")


@define
class ByTable(Generic[V]):
    """Values by table."""

    _found: dict[Span, list[tuple[FieldTable, V]]] = field(factory=dict)

    def get(self, table: FieldTable) -> V | None:
        """The value of the table, if it has one."""
        here = self._found.get(table.span, ())
        return next((value for known, value in here if known is table), None)

    def put(self, table: FieldTable, value: V) -> None:
        """Give a table that has none its value."""
        self._found.setdefault(table.span, []).append((table, value))


@define
class OpenNode:
    """A table being closed. `reached` tells whether any operation leads to it."""

    name: SchemaName
    table: FieldTable
    file: str
    side: Side
    fields: tuple[Field[Schema], ...] = ()
    additional: Schema | None = None
    additional_rows: tuple[Span, ...] = ()
    alias: Schema | None = None
    uses: list[Use] = field(factory=list)
    roots: list[Root] = field(factory=list)
    reached: bool = False

    def closed(self) -> Node:
        """The node as it stands now."""
        return Node(
            self.name,
            self.table,
            self.file,
            self.side,
            self.fields,
            self.additional,
            self.additional_rows,
            self.alias,
            tuple(self.uses),
            tuple(self.roots),
            self.reached,
        )


@define
class Growth:
    """All nodes by temporary name, in the order they are made."""

    nodes: dict[SchemaName, OpenNode] = field(factory=dict)
    by_file: dict[str, list[OpenNode]] = field(factory=dict)
    by_table: dict[Side, ByTable[OpenNode]] = field(factory=dict)

    def on_page(self, file: str) -> tuple[OpenNode, ...]:
        """The nodes of the tables that stand on a page."""
        return tuple(self.by_file.get(file, ()))

    def of(self, table: FieldTable, side: Side) -> OpenNode | None:
        """The node of a table on this side, if it is made."""
        known = self.by_table.get(side)
        return None if known is None else known.get(table)

    def add(self, table: FieldTable, file: str, side: Side) -> OpenNode:
        """A new node of a table."""
        node = OpenNode(SchemaName(f"#{len(self.nodes)}"), table, file, side)
        self.nodes[node.name] = node
        self.by_file.setdefault(file, []).append(node)
        self.by_table.setdefault(side, ByTable()).put(table, node)
        return node

    def is_used(self, table: FieldTable) -> bool:
        """Whether a row, or a body, leads to the table."""
        made = [self.of(table, side) for side in (Side.REQUEST, Side.RESPONSE)]
        return any(node is not None and (node.uses or node.roots) for node in made)

    def closed(self) -> Graph:
        """The graph as it stands now."""
        return Graph({name: node.closed() for name, node in self.nodes.items()})

    def mark_reached(self, drafts: Iterable[Draft]) -> None:
        """Everything that the drafts refer to, directly or not, is reached, and nothing else."""
        for node in self.nodes.values():
            node.reached = False
        open_ = [name for draft in drafts for schema in _schemas(draft) for name in refs(schema)]
        while open_:
            node = self.nodes[open_.pop()]
            if not node.reached:
                node.reached = True
                open_.extend(name for schema in node.closed().schemas() for name in refs(schema))


def _schemas(draft: Draft) -> Iterator[Schema]:
    yield from (parameter.field.type for parameter in draft.parameters)
    if draft.body is not None:
        yield draft.body.type
    for response in draft.responses:
        yield from (header.type for header in response.headers)
        if response.body is not None:
            yield response.body.type
