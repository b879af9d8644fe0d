"""Schemas into the tables of a page: one for each object, linked from the rows of its type.

`{type: array, items: {$ref: "#/components/schemas/Tag"}}` of the row `tags` is `ArrayOf(ObjectRef(links=(…,)))`,
and the members of Tag become one table of the page, however many rows lead to it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import define, evolve, field

from rst2openapi.operation.model import (
    Anything,
    ArrayOf,
    FieldTable,
    MapOf,
    Null,
    ObjectRef,
    OneOf,
    Scalar,
    TypeExpr,
)
from rst2openapi.operation.model import Field as Row
from rst2openapi.prose import Label, Prose
from rst2openapi.writing.document import Json, Node, Tree, facets, innermost, is_null, listed, mapping
from rst2openapi.writing.draft import Member
from rst2openapi.writing.markdown import NOWHERE, prose
from rst2openapi.writing.sentences import completed
from rst2openapi.writing.words import Words

_SCALARS = frozenset({"string", "integer", "number", "boolean"})
_FORMATS = frozenset({"int32", "int64", "float", "double", "uuid", "binary", "date-time"})
_DEEPEST, _MOST_TABLES = 40, 1_600
"""Tables that are made each while the one that leads to it is made, and tables of a page, at most."""

Owner = tuple[str, ...]
"""What the words of a row stand under: `("schemas", "Queue")` or `("operations", "listQueues")`."""


@define
class Tables:
    """The tables of one page, by the label that leads to each."""

    tree: Tree
    words: Words
    page: str
    members: dict[Label, Member] = field(factory=dict)
    _known: dict[str, Label] = field(factory=dict)
    _waiting: list[tuple[Label, Node, str]] = field(factory=list)
    _depth: int = 0
    _opened: set[str] = field(factory=set)

    def roots(self, schema: Json, within: tuple[str, ...] = ()) -> tuple[FieldTable, ...]:
        """The tables of a body, several for alternatives; a value that is no object is one row."""
        reference = str(mapping(schema).get("$ref", ""))
        if reference in within:
            return ()  # an alternative of itself
        node = self.tree.node(schema)
        if node.options:
            within = (*within, reference) if reference else within
            return tuple(table for one in node.options for table in self.roots(one, within))
        if node.type == "object" and node.properties:
            return (evolve(self.members_of(node, ""), caption="", subject=()),)
        free = mapping(node.keywords.get("additionalProperties"))
        if node.type == "object" and free:
            return (FieldTable((), NOWHERE, additional=self.expr(free, "value")),)
        return (FieldTable((), NOWHERE, alias=self.expr(schema, "items" if node.type == "array" else "body")),)

    def expr(self, schema: Json, subject: str) -> TypeExpr:
        """The type of a row, whose objects become tables; anything where it would hold itself without a table."""
        if not schema:
            return Anything()
        if is_null(mapping(schema)):
            return Null()
        reference = str(mapping(schema).get("$ref", ""))
        if reference in self._opened:
            return Anything()
        opened = {reference} - {""}
        self._opened |= opened
        try:
            return self._expr(self.tree.node(schema), subject)
        finally:
            self._opened -= opened

    def _expr(self, node: Node, subject: str) -> TypeExpr:
        if node.options:
            return self._alternatives(node, subject)
        if node.type == "array":
            return ArrayOf(self.expr(node.keywords.get("items", {}), subject))
        if node.type in _SCALARS:
            form = node.keywords.get("format")
            return Scalar(node.type, form if isinstance(form, str) and form in _FORMATS else None)  # type: ignore[arg-type]
        if node.type != "object":
            return Scalar("string") if "enum" in node.keywords else Anything()
        free = node.keywords.get("additionalProperties")
        if not node.properties:
            inner = mapping(free)
            return MapOf(self.expr(inner, subject)) if inner else ObjectRef()
        return ObjectRef(links=(self._table_of(node, subject),))

    def _alternatives(self, node: Node, subject: str) -> TypeExpr:
        options = tuple(dict.fromkeys(self.expr(one, subject) for one in node.options))
        if len(options) == 1:
            return options[0]
        if all(isinstance(one, ObjectRef) and one.links for one in options):
            return ObjectRef(links=tuple(one.links[0] for one in options if isinstance(one, ObjectRef)))
        return OneOf(options)

    def _table_of(self, node: Node, subject: str) -> Label:
        key = f"#{node.component}" if node.component else repr(node.keywords)
        if key in self._known:
            return self._known[key]
        label = self._label(node.component or subject)
        self._known[key] = label
        self.members[label] = Member(FieldTable((), NOWHERE))  # its place, before those of its own rows
        if len(self.members) > _MOST_TABLES:
            return label
        self._waiting.append((label, node, subject))
        if self._depth < _DEEPEST:
            self._depth += 1
            while self._waiting:
                self._fill(*self._waiting.pop())
            self._depth -= 1
        return label

    def _fill(self, label: Label, node: Node, subject: str) -> None:
        said = self.words.of(
            node.keywords.get("description"), ("schemas", node.component, "description"), needed=bool(node.component)
        )
        opened, self._opened = self._opened, set()
        table = self.members_of(node, subject)
        self._opened = opened
        self.members[label] = Member(evolve(table, labels=frozenset({label})), said)

    def _label(self, name: str) -> Label:
        stem = f"{self.page}__{re.sub(r'[^a-z0-9]+', '_', name.lower()).strip('_') or 'object'}"
        label, number = stem, 1
        while Label(label) in self.members:
            number += 1
            label = f"{stem}_{number}"
        return Label(label)

    def members_of(self, node: Node, subject: str) -> FieldTable:
        """The table of an object's members; a row of its own stands for free keys beside them."""
        required = listed(node.keywords.get("required"))
        owner = ("schemas", node.component)
        rows = tuple(
            self.row(name, schema, owner, required=name in required) for name, schema in node.properties.items()
        )
        free = node.keywords.get("additionalProperties")
        named = f"Table **{subject}** parameters" if subject else ""
        table = FieldTable(rows, NOWHERE, caption=named, subject=(subject,) if subject else ())
        return evolve(table, additional=self.expr(mapping(free), "key")) if free and node.properties else table

    def row(self, name: str, schema: Json, owner: Owner, *, required: bool | None) -> Row[TypeExpr]:
        """A row: name, type, whether it is mandatory, and a description that states all its facts."""
        node = self.tree.node(schema)
        kind = "parameters" if owner[0] == "operations" else "fields"
        own = mapping(schema).get("description", node.keywords.get("description"))
        if "$ref" in mapping(schema) and node.properties:
            own = None  # the object's own words stand with its table
        said = self.words.of(own, (*owner, kind, name), ("fields", name))
        row = Row[TypeExpr](name, self.expr(schema, name), required, said, NOWHERE)
        row = evolve(row, facets=facets(self.tree, node, self._explained(node, owner, name)))
        return evolve(row, description=completed(row))

    def _explained(self, node: Node, owner: Owner, name: str) -> Mapping[str, str]:
        """The words for the values of a field."""
        inner = innermost(self.tree, node).keywords
        values = listed(inner.get("enum")) or listed(inner.get("x-extensible-enum"))
        texts = listed(inner.get("x-enum-descriptions"))
        known = [mapping(one) for one in listed(inner.get("x-known-values"))]
        pairs = [(one, texts[place] if place < len(texts) else None) for place, one in enumerate(values)]
        pairs += [(one.get("value"), one.get("description")) for one in known]
        explained = any(words for _, words in pairs)
        return {
            str(value): _plain(
                self.words.text(
                    words, (*owner, "values", name, str(value)), ("values", name, str(value)), needed=explained
                )
            )
            for value, words in pairs
            if value is not None
        }


def _plain(markdown: str) -> str:
    """The words of an explanation without marks."""
    blocks: Prose = prose(markdown)
    return " ".join("".join(piece.text for piece in getattr(one, "inlines", ())) for one in blocks).strip()
