"""Finding one's way in a document: references followed, `allOf` merged, keywords as the facets of a row.

`{allOf: [{$ref: #/components/schemas/Tag}], default: a}` is one node of the component Tag whose default is `a`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from rst2openapi.operation.model import EnumValue, Facets
from rst2openapi.writing.markdown import NOWHERE

Json = Any
"""A value of a document, or of an example in it."""

_PREFIX = "#/components/schemas/"
_LONGEST_CHAIN = 50
_LIMITS = {
    "min_length": "minLength",
    "max_length": "maxLength",
    "min_items": "minItems",
    "max_items": "maxItems",
    "minimum": "minimum",
    "maximum": "maximum",
    "pattern": "pattern",
}


@frozen
class Node:
    """A schema without references: its keywords, and the component that it is, if any."""

    keywords: Mapping[str, Json]
    component: str = ""

    @property
    def type(self) -> str:
        """The stated type, or the one that other keywords mean."""
        stated = self.keywords.get("type")
        stated = next((one for one in listed(stated) if one != "null"), stated)  # as OpenAPI 3.1 has it
        if isinstance(stated, str):
            return stated
        if "properties" in self.keywords or "additionalProperties" in self.keywords:
            return "object"
        return "array" if "items" in self.keywords else ""

    @property
    def options(self) -> list[Json]:
        """The alternatives, null aside, which only says that a value may be missing."""
        found = [one for key in ("oneOf", "anyOf") for one in listed(self.keywords.get(key))]
        return [one for one in found if isinstance(one, Mapping) and not is_null(one)]

    @property
    def properties(self) -> Mapping[str, Json]:
        """The members."""
        return mapping(self.keywords.get("properties"))


def is_null(schema: Mapping[str, Json]) -> bool:
    """Whether null is the only value of a schema."""
    return schema.get("enum") == [None] or schema.get("type") in ("null", ["null"])


def mapping(value: Json) -> Mapping[str, Json]:
    """The value, if it is an object; a foreign document may hold anything."""
    return value if isinstance(value, Mapping) else {}


def listed(value: Json) -> Sequence[Json]:
    """The value, if it is a list."""
    return value if isinstance(value, list) else []


@frozen
class Tree:
    """A document."""

    root: Mapping[str, Json]

    def target(self, node: Json) -> Mapping[str, Json]:
        """The node, or what its local reference leads to; nothing where it leads nowhere."""
        for _ in range(_LONGEST_CHAIN):
            reference = mapping(node).get("$ref")
            if not isinstance(reference, str):
                return mapping(node)
            node = self.root
            for step in reference.removeprefix("#/").split("/"):
                node = mapping(node).get(step.replace("~1", "/").replace("~0", "~"))
        return {}

    def node(self, schema: Json, seen: int = 0) -> Node:
        """A schema with references and `allOf` of one or several taken into it."""
        name = ""
        schema = mapping(schema)
        if isinstance(schema.get("$ref"), str):
            name = schema["$ref"].removeprefix(_PREFIX) if schema["$ref"].startswith(_PREFIX) else ""
            schema = self.target(schema)
        parts = listed(schema.get("allOf"))
        alone = [one for one in listed(schema.get("anyOf")) if not is_null(mapping(one))]
        if not parts and len(alone) == 1 and "$ref" in mapping(alone[0]):
            parts = alone  # an object, or null
        if not parts or seen > _LONGEST_CHAIN:
            return Node(schema, name)
        inner = [self.node(part, seen + 1) for part in parts]
        merged: dict[str, Json] = {}
        for one in inner:
            merged = _merged(merged, one.keywords)
        own = {key: value for key, value in schema.items() if key not in ("allOf", "anyOf")}
        return Node(_merged(merged, own), name or (inner[0].component if len(inner) == 1 else ""))

    def operations(self) -> Iterator[tuple[str, str, Mapping[str, Json], Sequence[Json]]]:
        """Path, method, operation and the parameters of its path."""
        for path, item in mapping(self.root.get("paths")).items():
            for method in ("get", "post", "put", "patch", "delete", "head", "options"):
                operation = mapping(item).get(method)
                if isinstance(operation, Mapping):
                    yield path, method, operation, listed(mapping(item).get("parameters"))


def _merged(one: Mapping[str, Json], other: Mapping[str, Json]) -> dict[str, Json]:
    """Keywords of both; members and lists of what is required together."""
    both = {**one, **other}
    if "properties" in one and "properties" in other:
        both["properties"] = {**one["properties"], **other["properties"]}
    if "required" in one and "required" in other:
        both["required"] = [*one["required"], *other["required"]]
    return both


# --- facets ------------------------------------------------------------------------------------------------


def innermost(tree: Tree, node: Node) -> Node:
    """The items of an array of arrays; the node itself, if it is no array."""
    for _ in range(_LONGEST_CHAIN):
        if node.type != "array":
            return node
        node = tree.node(node.keywords.get("items", {}))
    return node


def facets(tree: Tree, node: Node, explained: Mapping[str, str]) -> Facets:
    """What a schema says of its values besides the type; `explained` has other words for values."""
    last = innermost(tree, node)
    outer, inner = node.keywords, last.keywords
    scalar = last.type in ("string", "integer", "number", "boolean", "")
    limits = {name: _limit(outer if name.endswith("items") else inner, key) for name, key in _LIMITS.items()}
    values, listed_open = listed(inner.get("enum")), listed(inner.get("x-extensible-enum"))
    descriptions = listed(inner.get("x-enum-descriptions"))
    known = [mapping(one) for one in listed(inner.get("x-known-values"))]
    if last.type == "string":  # what a page lists of texts is closed, unless it says that there may be more
        known += [{"value": one} for one in listed_open if not values]
    else:
        values = values or listed_open
    form = inner.get("format") if last.type == "string" else None
    return Facets(
        default=outer.get("default", outer.get("x-documented-default")),
        enum=tuple(
            _value(one, descriptions[place : place + 1], explained)
            for place, one in enumerate(values)
            if scalar and one is not None
        ),
        known=tuple(_value(one.get("value"), [one.get("description")], explained) for one in known if "value" in one),
        exclusive_minimum=inner.get("exclusiveMinimum") is True,
        exclusive_maximum=inner.get("exclusiveMaximum") is True,
        format=form if form not in ("binary", "uuid", "date-time") else None,
        example=outer.get("example"),
        deprecated=outer.get("deprecated") is True,
        read_only=outer.get("readOnly") is True,
        **limits,
    )


def _limit(keywords: Mapping[str, Json], key: str) -> Json:
    return keywords.get(key, keywords.get(f"x-documented-{key}"))


def _value(value: Json, words: Sequence[Json], explained: Mapping[str, str]) -> EnumValue:
    own = words[0] if words and isinstance(words[0], str) else ""
    return EnumValue(value, NOWHERE, explained.get(str(value), own))
