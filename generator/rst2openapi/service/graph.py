"""Tables on the way to named schemas: each is a `Node` under a temporary name until its final one is known.

The table of `tags` used in a request becomes the node `#7` with closed fields; whoever uses it holds
`SchemaRef("#7")`. A table that describes requests and responses gives two nodes: examples may tell them apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve, frozen

from rst2openapi.operation.model import Body, Field, FieldTable, Operation, Parameter, Response, Side
from rst2openapi.place import Span
from rst2openapi.service.model import Schema, SchemaName


@frozen
class Use:
    """A place that uses a table: the member `name` of the node `parent`, in an array if `listed`."""

    name: str
    parent: SchemaName | None
    type_name: str | None = None
    listed: bool = False


@frozen
class Root:
    """A body whose root is a table: of the draft with this number, under this status (None: the request)."""

    draft: int
    status: str | None
    listed: bool = False
    option: bool = False

    @property
    def failed(self) -> bool:
        """Whether the body is that of a failed call."""
        return self.status is not None and (self.status == "default" or self.status >= "400")


@frozen
class Node:
    """A table with closed types. `reached` tells whether any operation leads to it."""

    name: SchemaName
    table: FieldTable
    file: str
    side: Side
    fields: tuple[Field[Schema], ...] = ()
    additional: Schema | None = None
    additional_rows: tuple[Span, ...] = ()
    alias: Schema | None = None
    uses: tuple[Use, ...] = ()
    roots: tuple[Root, ...] = ()
    reached: bool = False

    def schemas(self) -> Iterator[Schema]:
        """Every schema that the node holds."""
        yield from (one.type for one in self.fields)
        yield from (one for one in (self.additional, self.alias) if one is not None)


@frozen
class Graph:
    """All nodes by temporary name, in the order they were made."""

    nodes: Mapping[SchemaName, Node]

    def with_nodes(self, nodes: Iterable[Node]) -> Graph:
        """The graph with these nodes in the places of those of their names; itself where nothing is new."""
        new = {node.name: node for node in nodes if node is not self.nodes[node.name]}
        return evolve(self, nodes={**self.nodes, **new}) if new else self


@frozen
class Draft:
    """An operation with closed types, as one page gives it; `number` is its place among all drafts."""

    number: int
    operation: Operation
    parameters: tuple[Parameter[Schema], ...]
    body: Body[Schema] | None
    responses: tuple[Response[Schema], ...]
    absorbed_rows: tuple[Span, ...] = ()


def table_rows(table: FieldTable) -> tuple[Span, ...]:
    """Where the rows of a table stand that the document states."""
    named = [span for one in table.fields for span in (one.span, *one.rows)]
    others = [span for span in (table.alias_row, table.additional_row) if span is not None]
    return tuple(dict.fromkeys((*named, *others)))


def merged_rows(first: Field[Schema], others: Iterable[Field[Schema]]) -> tuple[Span, ...]:
    """The rows of fields that say the same as the first, each once, without the first one's own."""
    spans = [*first.rows, *(span for other in others for span in (other.span, *other.rows))]
    return tuple(span for span in dict.fromkeys(spans) if span != first.span)


Drafts = tuple[Draft, ...]

Groups = Mapping[SchemaName, SchemaName]
"""Node -> the node that stands for all equal ones."""

Used = Mapping[SchemaName, tuple[Node, ...]]
"""Node that stands for its equals, where the document needs it -> all nodes whose rows it states."""
