"""Documented examples against the tables they belong to: what examples prove is followed, and reported.

An example `"details": [{…}]` for a row of type Object makes it an array; `"status": "ACTIVE"` opens a
list of values without ACTIVE; an answer without a mandatory member makes it optional; `{"max_connections": "10"}` for
a table of `key` and `value` makes it a map. Scalar types (but see `scalars`) and a request's flags stay with the table.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import define, evolve, field, frozen

from rst2openapi.diagnostics import Report, Rule
from rst2openapi.diagnostics.rules import service as rules
from rst2openapi.operation.model import Anything, Body, Field, Json, Null, Scalar, Side
from rst2openapi.place import Span
from rst2openapi.service.graph import Draft, Graph, Groups, Node
from rst2openapi.service.model import ArrayOf, FreeObject, MapOf, OneOf, Schema, SchemaName, SchemaRef
from rst2openapi.service.values import proven

MAP_NAMES = (frozenset({"key", "value"}), frozenset({"key", "values"}), frozenset({"name", "value"}))

_DEPTH = 60
"""Examples are not deeper; a schema may be, through itself."""


@frozen
class Shown:
    """One value of a member in an example, and where the example stands."""

    value: Json
    span: Span


@define
class Seen:
    """What the examples show of one object: its objects, and the values of its members."""

    objects: list[Shown] = field(factory=list)
    values: dict[str, list[Shown]] = field(factory=dict)


Evidence = Mapping[tuple[SchemaName, Side], Seen]


def follow_examples(graph: Graph, drafts: Iterable[Draft], groups: Groups, report: Report) -> Graph:
    """The graph, its nodes corrected by the examples of the drafts' bodies."""
    seen = examples_of(graph, drafts, groups)
    reported: set[tuple[SchemaName, Side, str, str]] = set()
    changed = []
    for node in graph.nodes.values():
        about = seen.get((groups[node.name], node.side))
        if about is not None:
            judge = _Judge(node, groups[node.name], about, graph, report, reported)
            changed.append(_as_map(node, about, report) or judge.corrected())
    return graph.with_nodes(changed)


def examples_of(graph: Graph, drafts: Iterable[Draft], groups: Groups) -> Evidence:
    """What the examples of all bodies show, by group and side."""
    seen: dict[tuple[SchemaName, Side], Seen] = {}
    for draft in drafts:
        if draft.body is not None:
            _collect(draft.body, _Walk(graph, groups, Side.REQUEST, seen))
        for response in draft.responses:
            if response.body is not None:
                _collect(response.body, _Walk(graph, groups, Side.RESPONSE, seen))
    return seen


# --- collecting ----------------------------------------------------------------------------------------------


@frozen
class _Walk:
    graph: Graph
    groups: Groups
    side: Side
    seen: dict[tuple[SchemaName, Side], Seen]

    def visit(self, schema: Schema, shown: Shown, depth: int = 0) -> None:
        """Record the value, and everything below it, at the objects it belongs to."""
        value = shown.value
        if depth > _DEPTH:
            return
        if isinstance(value, list) and not isinstance(schema, OneOf):
            inner = schema.items if isinstance(schema, ArrayOf) else schema
            for item in value:
                self.visit(inner, Shown(item, shown.span), depth + 1)
            return
        match schema:
            case SchemaRef(name):
                self._object(self.graph.nodes[name], shown, depth)
            case ArrayOf(items):
                self.visit(items, shown, depth + 1)
            case MapOf(values) if isinstance(value, Mapping):
                for item in value.values():
                    self.visit(values, Shown(item, shown.span), depth + 1)
            case OneOf(options):
                self.visit(max(options, key=lambda option: self._fit(option, value)), shown, depth + 1)

    def _object(self, node: Node, shown: Shown, depth: int) -> None:
        if node.alias is not None:
            self.visit(node.alias, shown, depth + 1)
        value = shown.value
        if not isinstance(value, Mapping):
            return
        about = self.seen.setdefault((self.groups[node.name], self.side), Seen())
        about.objects.append(shown)
        types = {one.name: one.type for one in node.fields}
        for name, inner in value.items():
            about.values.setdefault(name, []).append(Shown(inner, shown.span))
            expected = types.get(name, node.additional)
            if expected is not None:
                self.visit(expected, Shown(inner, shown.span), depth + 1)

    def _fit(self, schema: Schema, value: Json) -> int:
        """How many members of the value the alternative knows, less those it lacks."""
        if isinstance(schema, ArrayOf):
            return self._fit(schema.items, value[0]) + 1 if isinstance(value, list) and value else -99
        if not isinstance(schema, SchemaRef) or not isinstance(value, Mapping):
            return -99
        fields = self.graph.nodes[schema.name].fields
        names = {one.name for one in fields}
        lacking = sum(1 for one in fields if one.required and one.name not in value)
        return len(names & set(value)) - len(set(value) - names) - lacking


def _collect(body: Body[Schema], walk: _Walk) -> None:
    for example in body.examples:
        walk.visit(body.type, Shown(example.value, example.span))


# --- judging -------------------------------------------------------------------------------------------------


def _as_map(node: Node, about: Seen, report: Report) -> Node | None:
    """Rows `key` and `value` for examples that have other keys: the object is a map of such values."""
    names = {one.name for one in node.fields}
    used = any(not use.listed for use in node.uses) and not any(use.listed for use in node.uses)
    keys = {key for shown in about.objects if isinstance(shown.value, Mapping) for key in shown.value}
    if not used or {name.lower() for name in names} not in MAP_NAMES or not keys or keys & names:
        return None
    value = next(one for one in node.fields if one.name.lower().startswith("value"))
    rows = tuple(span for one in node.fields for span in (one.span, *one.rows))
    report.add(rules.MAP_FROM_EXAMPLE, node.table.span, names=", ".join(sorted(names)))
    return evolve(node, fields=(), additional=value.type, additional_rows=rows)


_MEMBERLESS = (FreeObject(), ArrayOf(FreeObject()), ArrayOf(Anything()))


@frozen
class _Judge:
    """Weighs the fields of one node against what is seen of its kind."""

    node: Node
    group: SchemaName
    about: Seen
    graph: Graph
    report: Report
    reported: set[tuple[SchemaName, Side, str, str]]

    def corrected(self) -> Node:
        """The node with its fields as the examples allow them."""
        return evolve(self.node, fields=tuple(self.field(one) for one in self.node.fields))

    def field(self, one: Field[Schema]) -> Field[Schema]:
        """The field as the examples allow it."""
        shown = [value for value in self.about.values.get(one.name, ()) if value.value is not None]
        one = self._valued(self._shaped(one, shown), shown)
        return self._optional(one) if self.node.side is Side.RESPONSE else one

    def _say(self, rule: Rule, one: Field[Schema], at: Span, **facts: str) -> None:
        """Report once for all equal tables, at the row on the example's own page where there is one."""
        key = (self.group, self.node.side, one.name, rule.code)
        if key not in self.reported and (at.file == one.span.file or self.node.name == self.group):
            self.reported.add(key)
            self.report.add(rule, one.span, rows=(), **{"name": one.name, **facts})

    def _shaped(self, one: Field[Schema], shown: list[Shown]) -> Field[Schema]:
        """A list for an object, an object for a list, or the items of a bare list, as all examples show it."""
        values = [value.value for value in shown]
        if not values:
            return one
        lists = all(isinstance(value, list) for value in values)
        items = [item for value in values if isinstance(value, list) for item in value]
        objects = bool(items) and all(isinstance(item, Mapping) for item in items)
        if lists and objects and self._is_object(one.type):
            self._say(rules.SHAPE_FROM_EXAMPLE, one, shown[0].span, table="an object", example="a list")
            return evolve(one, type=ArrayOf(one.type))
        if lists and items and one.type in _MEMBERLESS:
            return self._listed(one, ArrayOf(_inferred(items)), shown[0].span)
        if all(isinstance(value, Mapping) for value in values):
            return self._single(one, shown[0].span)
        return one

    def _listed(self, one: Field[Schema], shown: ArrayOf, at: Span) -> Field[Schema]:
        """The field as the list that the examples show, where the table names neither members nor items."""
        if one.type == ArrayOf(FreeObject()) and shown.items == Anything():
            return one
        if one.type != ArrayOf(Anything()) and one.type != shown:
            table = "an object" if isinstance(one.type, FreeObject) else "a list of objects"
            self._say(rules.SHAPE_FROM_EXAMPLE, one, at, table=table, example="a list of other values")
        return evolve(one, type=shown)

    def _single(self, one: Field[Schema], at: Span) -> Field[Schema]:
        """The field, where every example shows an object: no list, and not null."""
        if isinstance(one.type, Null):
            self._say(rules.SHAPE_FROM_EXAMPLE, one, at, table="null", example="an object")
            return evolve(one, type=FreeObject())
        if isinstance(one.type, ArrayOf) and self._is_object(one.type.items):
            self._say(rules.SHAPE_FROM_EXAMPLE, one, at, table="a list", example="an object")
            return evolve(one, type=one.type.items)
        return one

    def _is_object(self, schema: Schema) -> bool:
        match schema:
            case SchemaRef(name):
                return self.graph.nodes[name].alias is None
            case OneOf(options):
                return all(self._is_object(option) for option in options)
            case _:
                return False

    def _valued(self, one: Field[Schema], shown: list[Shown]) -> Field[Schema]:
        """The field, without what the shown values contradict."""
        pairs = [(value.value, value.span) for value in shown]
        facets, proofs = proven(one, pairs)
        for proof in proofs:
            self._say(proof.rule, one, proof.at, **proof.facts)
        return one if facets is one.facets else evolve(one, facets=facets)

    def _optional(self, one: Field[Schema]) -> Field[Schema]:
        """Optional, where an answer that has other members of the object lacks it."""
        if not one.required:
            return one
        names = {other.name for other in self.node.fields}
        for shown in self.about.objects:
            value = shown.value
            if isinstance(value, Mapping) and one.name not in value and (names & set(value) or not value):
                self._say(rules.REQUIRED_CONTRADICTED, one, shown.span)
                return evolve(one, required=False)
        return one


def _inferred(items: Iterable[Json]) -> Schema:
    """The type that all the items have."""
    kinds = {_kind(item) for item in items if item is not None}
    if kinds == {"object"}:
        return FreeObject()
    for kind, type_ in (("string", Scalar("string")), ("integer", Scalar("integer")), ("boolean", Scalar("boolean"))):
        if kinds == {kind}:
            return type_
    return Scalar("number") if kinds and kinds <= {"integer", "number"} else Anything()


def _kind(value: Json) -> str:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case Mapping():
            return "object"
        case _:
            return "other"
