"""Operations with open links -> drafts whose types are closed, and the graph of the tables they reach.

The row `tags: ArrayOf(ObjectRef(links=(x__table7,)))` becomes `ArrayOf(SchemaRef("#7"))`, where node `#7` is the table
that the label leads to. Tables that no operation reaches are closed as well: they may be copies of others.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from attrs import define, evolve, field, frozen

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import service as rules
from rst2openapi.diagnostics.rules.operation import UNKNOWN_TYPE
from rst2openapi.operation import model as open_model
from rst2openapi.operation.model import (
    Anything,
    Body,
    Field,
    FieldTable,
    Inline,
    Null,
    ObjectRef,
    Operation,
    PageFacts,
    Response,
    Scalar,
    Side,
    TypeExpr,
)
from rst2openapi.place import Span
from rst2openapi.service.graph import Draft, Root, Use
from rst2openapi.service.growth import Growth, OpenNode
from rst2openapi.service.labels import Index
from rst2openapi.service.model import ArrayOf, FreeObject, MapOf, Schema, SchemaRef
from rst2openapi.service.resolve import Asker, Found, by_name, linked
from rst2openapi.service.table_names import PlacedTable
from rst2openapi.service.walk import one_of, refs

_DEEPEST = 40
"""Tables that are closed each while the one that leads to it is closed."""


@frozen
class Here:
    """Where a type stands: the member `name` of the node `parent` at `span`; `above` are the names that lead to it."""

    name: str
    span: Span
    side: Side
    parent: OpenNode | None = None
    above: tuple[str, ...] = ()
    listed: bool = False
    mapped: bool = False


@frozen
class NamedLink:
    """A row that got its table by name alone."""

    here: Here
    place: PlacedTable

    @property
    def caption(self) -> str:
        """What the table is called in findings."""
        return self.place.table.caption or ", ".join(self.place.table.subject)


@define
class Closing:
    """The state of closing a service: the graph as it grows, one node for a table and a side."""

    index: Index
    report: Report
    graph: Growth = field(factory=Growth)
    absorbed: list[Span] = field(factory=list)
    named: list[NamedLink] = field(factory=list)
    _waiting: list[tuple[OpenNode, tuple[str, ...]]] = field(factory=list)
    _depth: int = 0

    # --- types -----------------------------------------------------------------------------------------------

    def close(self, expr: TypeExpr, here: Here) -> Schema:
        """The closed type."""
        match expr:
            case Scalar() | Anything() | Null():
                return expr
            case ObjectRef():
                return self._object(expr, here)
            case Inline(table):
                return self._inline(table, here)
            case open_model.ArrayOf(items):
                return ArrayOf(self.close(items, evolve(here, listed=True)))
            case open_model.MapOf(values):
                return MapOf(self.close(values, evolve(here, listed=True, mapped=True)))
            case open_model.OneOf(options):
                return one_of(tuple(self.close(option, here) for option in options))
            case _:
                assert_never(expr)

    def _inline(self, table: FieldTable, here: Here) -> Schema:
        """A table in its place; one that only says what the value is becomes that value."""
        if table.alias is not None and not table.fields:
            if table.alias_row is not None:
                self.absorbed.append(table.alias_row)
            return self.close(table.alias, here)
        return self._used(PlacedTable(table, here.span.file), here, None)

    def _object(self, ref: ObjectRef, here: Here) -> Schema:
        found = self._found(ref, here)
        if found is None:
            if ref.spelling is not None:
                self.report.add(UNKNOWN_TYPE, here.span, name=here.name, spelling=ref.spelling)
            if not ref.certain:
                return Anything()
            self.report.add(rules.OBJECT_WITHOUT_MEMBERS, here.span, name=here.name)
            return FreeObject()
        if found.named:
            self.named.append(NamedLink(here, found.places[0]))
        return one_of(tuple(self._used(place, here, ref.type_name) for place in found.places))

    def _found(self, ref: ObjectRef, here: Here) -> Found | None:
        table = here.parent.table if here.parent else None
        asker = Asker(here.name, here.above, here.span, here.side, table, here.mapped)
        found = linked(ref, asker, self.index)
        if found is None and ref.links and (ref.certain or ref.spelling is not None):
            self.report.add(rules.DANGLING_LINK, here.span, name=here.name, label=ref.links[0])
        return found or by_name(ref, asker, self.index)

    def _used(self, place: PlacedTable, here: Here, type_name: str | None) -> Schema:
        node = self.node(place, here)
        parent = here.parent.name if here.parent else None
        node.uses.append(Use(here.name, parent, type_name, here.listed))
        return SchemaRef(node.name)

    # --- nodes -----------------------------------------------------------------------------------------------

    def node(self, place: PlacedTable, here: Here) -> OpenNode:
        """The node of a table on this side, made at its first use, and closed then or, far down, a little later."""
        known = self.graph.of(place.table, here.side)
        if known is not None:
            return known
        node = self.graph.add(place.table, place.file, here.side)
        self._waiting.append((node, (*here.above, here.name) if here.name else here.above))
        if self._depth < _DEEPEST:
            self._depth += 1
            while self._waiting:
                self._fill(*self._waiting.pop())
            self._depth -= 1
        return node

    def _fill(self, node: OpenNode, above: tuple[str, ...]) -> None:
        table = node.table
        node.fields = tuple(self.field(one, Here(one.name, one.span, node.side, node, above)) for one in table.fields)
        if table.additional is not None:
            row = table.additional_row or table.span
            node.additional = self.close(table.additional, Here("value", row, node.side, node, above, listed=True))
            node.additional_rows = (table.additional_row,) if table.additional_row else ()
        if table.alias is not None and not table.fields:
            row = table.alias_row or table.span
            node.alias = self.close(table.alias, Here("value", row, node.side, node, above))

    def field(self, one: Field[TypeExpr], here: Here) -> Field[Schema]:
        """The same field with its type closed."""
        return Field(
            one.name,
            self.close(one.type, here),
            one.required,
            one.description,
            one.span,
            one.facets,
            one.rows,
            one.example_only,
        )

    # --- operations ------------------------------------------------------------------------------------------

    def draft(self, operation: Operation, number: int) -> Draft:
        """The operation with closed parameters, bodies and headers."""
        self.absorbed = []
        parameters = tuple(
            open_model.Parameter(
                one.location, self.field(one.field, Here(one.field.name, one.field.span, Side.REQUEST))
            )
            for one in operation.parameters
        )
        body = None if operation.body is None else self.body(operation.body, operation, Root(number, None))
        responses = tuple(self.response(response, operation, number) for response in operation.responses)
        return Draft(number, operation, parameters, body, responses, tuple(self.absorbed))

    def response(self, response: Response[TypeExpr], operation: Operation, number: int) -> Response[Schema]:
        """A response with its body and headers closed."""
        root = Root(number, response.status)
        body = None if response.body is None else self.body(response.body, operation, root)
        headers = tuple(self.field(one, Here(one.name, one.span, Side.RESPONSE)) for one in response.headers)
        return Response(response.status, response.description, response.span, body, headers, rows=response.rows)

    def body(self, body: Body[TypeExpr], operation: Operation, root: Root) -> Body[Schema]:
        """A body with its root closed; the nodes at its root know what they are the root of."""
        side = Side.REQUEST if root.status is None else Side.RESPONSE
        schema = self.close(body.type, Here("", operation.span, side))
        listed = isinstance(schema, ArrayOf | MapOf)
        option = isinstance(body.type, open_model.OneOf)
        for name in refs(schema):
            self.graph.nodes[name].roots.append(evolve(root, listed=listed, option=option))
        return Body(schema, body.media_types, body.examples, body.required)


def close_operations(pages: Iterable[PageFacts], index: Index, report: Report) -> tuple[Closing, list[Draft]]:
    """Close every operation; what the operations reach is in the graph then, and marked so."""
    closing = Closing(index, report)
    operations = [operation for page in pages for operation in page.operations]
    drafts = [closing.draft(operation, number) for number, operation in enumerate(operations)]
    closing.graph.mark_reached(drafts)
    return closing, drafts


def close_rest(closing: Closing, pages: Iterable[PageFacts]) -> None:
    """Close every table that is left over, in silence: it may be a mere copy."""
    closing.report = Report()
    for page in pages:
        for table in (*(page.tables if page.is_api else ()), *page.errors):
            if not closing.graph.is_used(table):
                side = Side.REQUEST if table.side is Side.REQUEST else Side.RESPONSE
                closing.node(PlacedTable(table, page.file), Here("", table.span, side))
