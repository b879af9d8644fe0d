"""Null in all the forms that documents have for it becomes the one that openapi-python-client gets right.

`oneOf: [{$ref: Mode}, {enum: [null]}]`, `{$ref: Mode, nullable: true}` and a reference to a list that repeats `Mode`
and null (`x-enum-of: Mode`) become a nullable `allOf` of the one reference; a list of values, or an object, less its
null keeps one class, and its owner says in `x-nullable` who may be null.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rst2openapi.client.references import Tree, resolved

NULLABLE = "x-nullable"
"""Names of the properties whose lists of values, or objects, had a null."""

_BESIDE = ("description", "default", "deprecated")
_BY_POSITION = ("enum", "x-enum-varnames", "x-enum-descriptions")
_CHOICES = ("oneOf", "anyOf")
_NULL = {"nullable": True, "enum": [None]}
_DEPTH = 20


def only_null(tree: Tree, schema: Any, depth: int = 0) -> bool:
    """Whether null is the only value that a schema of the document allows."""
    found = resolved(tree, schema)
    if not isinstance(found, Mapping) or depth > _DEPTH:
        return False
    choices = next((found[key] for key in _CHOICES if isinstance(found.get(key), list) and found[key]), None)
    if choices is not None:
        return all(only_null(tree, one, depth + 1) for one in choices)
    return found.get("enum") == [None] or found.get("type") == "null"


def without_nulls(tree: Tree, schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with its nulls in the one form; anything but a schema that speaks of null as it is."""
    if isinstance(schema.get("enum"), list):
        return _list_of_values(schema)
    if isinstance(schema.get("$ref"), str):
        return _reference(tree, schema)
    if _is_repeated(schema.get("allOf")):
        return {**schema, **schema["allOf"][0]}
    for key in _CHOICES:
        if isinstance(schema.get(key), list):
            return _alternatives(tree, schema, key)
    return {key: value for key, value in schema.items() if key != "nullable"} if _has_null(schema) else schema


def repeats(schema: Any) -> bool:
    """Whether a component is the list of values of another one, and null."""
    return isinstance(schema, Mapping) and isinstance(schema.get("x-enum-of"), str) and _has_null(schema)


def _is_repeated(parts: Any) -> bool:
    """Whether all that a schema is made of is a nullable reference, as `_reference` writes it."""
    return isinstance(parts, list) and len(parts) == 1 and isinstance(parts[0], Mapping) and "allOf" in parts[0]


def nullable_classes(tree: Tree, properties: Mapping[str, Any]) -> list[str]:
    """The properties of an object, as the document has it, whose lists of values or objects may be null."""
    return [name for name, schema in properties.items() if _may_be_null(tree, schema)]


def _may_be_null(tree: Tree, schema: Any) -> bool:
    parts = schema.get("allOf") if isinstance(schema, Mapping) else None
    if isinstance(parts, list) and len(parts) == 1:
        schema = parts[0]  # with a description beside it
    found = resolved(tree, schema)
    return _has_null(found) and not (found is not schema and repeats(found))


def _has_null(schema: Any) -> bool:
    """Whether a schema that becomes a class by itself, a list of values or an object, allows null as well."""
    if not isinstance(schema, Mapping) or any(key in schema for key in ("allOf", *_CHOICES)):
        return False
    values = schema.get("enum")
    if isinstance(values, list):
        return values != [None] and (None in values or schema.get("nullable") is True)
    return schema.get("type") == "object" and schema.get("nullable") is True


def _reference(tree: Tree, schema: dict[str, Any]) -> dict[str, Any]:
    if only_null(tree, schema):
        return dict(_NULL)
    found = resolved(tree, schema)
    if repeats(found):
        return {"allOf": [{"$ref": f"#/components/schemas/{found['x-enum-of']}"}], "nullable": True}
    if schema.get("nullable") is not True:
        return schema
    beside = {key: value for key, value in schema.items() if key != "$ref"}
    return {"allOf": [{"$ref": schema["$ref"]}], **beside}


def _alternatives(tree: Tree, schema: dict[str, Any], key: str) -> dict[str, Any]:
    kept = [one for one in schema[key] if not only_null(tree, one)]
    rest = {name: value for name, value in schema.items() if name != key}
    if len(kept) == len(schema[key]):
        return schema
    if not kept:
        return {**{name: value for name, value in rest.items() if name != "type"}, **_NULL}
    if len(kept) > 1:
        return {**rest, key: kept, "nullable": True}
    if isinstance(kept[0], Mapping) and "$ref" in kept[0]:
        return {**rest, "allOf": kept, "nullable": True}
    return without_nulls(tree, {**rest, **kept[0], "nullable": True})


def _list_of_values(schema: dict[str, Any]) -> dict[str, Any]:
    """A list of values less its null: left as it is, the generator makes three classes of it."""
    if schema["enum"] == [None] or not _has_null(schema):
        return schema
    beside: dict[str, Any] = {key: schema[key] for key in _BESIDE if key in schema}
    if name := schema.get("x-enum-of"):
        return {"allOf": [{"$ref": f"#/components/schemas/{name}"}], "nullable": True, **beside}
    kept = [place for place, value in enumerate(schema["enum"]) if value is not None]
    lists = {key: schema[key] for key in _BY_POSITION if isinstance(schema.get(key), list)}
    short = {key: [one[place] for place in kept if place < len(one)] for key, one in lists.items()}
    return {**{key: value for key, value in schema.items() if key != "nullable"}, **short}
