"""A document of OpenAPI 3.0 -> the same facts in the words of 3.1, whose schemas are those of JSON Schema 2020-12.

`{type: string, nullable: true, example: north}` becomes `{type: [string, "null"], examples: [north]}`. What differs:

| 3.0 | 3.1 |
|---|---|
| `type: T, nullable: true` | `type: [T, "null"]` |
| `type: object, nullable: true, enum: [null]` | `type: "null"` |
| `enum` of one value | `const` |
| `example` of a schema | `examples` of it |
| `minimum: 1, exclusiveMinimum: true` | `exclusiveMinimum: 1` |
| `type: string, format: byte` | `type: string, contentEncoding: base64` |
| `type: string, format: binary` | `type: string, contentMediaType: application/octet-stream` |

All the rest is the same in both. `older` leads back: of what is written here it makes the document that was given.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rst2openapi.versions.places import Tree, with_schemas

OPENAPI = "3.1.0"

ENCODED: Mapping[str, tuple[str, str]] = {
    "byte": ("contentEncoding", "base64"),
    "binary": ("contentMediaType", "application/octet-stream"),
}
"""Formats of 3.0 that say how a string holds bytes, and the keywords of 3.1 for that."""

LIMITS = (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum"))


def newer(document: Tree) -> dict[str, Any]:
    """The rendering in 3.1; the document itself is not changed."""
    return {**with_schemas(document, _schema), "openapi": OPENAPI}


def moved(pointer: str, tree: Tree) -> str:
    """Where a piece stands in the rendering `tree` that stood at `pointer`: an only value is under `const`."""
    holder, _, last = pointer.rpartition("/enum/")
    found: Any = tree
    for part in holder.split("/")[1:] if last == "0" else ():
        key = part.replace("~1", "/").replace("~0", "~")
        found = found[int(key)] if isinstance(found, list) else found.get(key, {})
    return f"{holder}/const" if last == "0" and isinstance(found, Mapping) and "const" in found else pointer


def _schema(schema: Tree) -> Tree:
    """A schema in the words of 3.1, its keywords in the order that they had."""
    return {key: value for name, one in schema.items() for key, value in _keyword(schema, name, one).items()}


def _keyword(schema: Tree, name: str, value: Any) -> Tree:
    """What one keyword of a schema becomes: none, one or the like of it."""
    match name:
        case "type":
            return {"type": _type(schema)}
        case "nullable":
            return {} if value is not True or isinstance(schema.get("type"), str) else {name: value}
        case "enum":
            return _enum(schema)
        case "example":
            return {"examples": [value]}
        case "format" if schema.get("type") == "string" and value in ENCODED:
            return dict([ENCODED[value]])
        case _:
            return _limit(schema, name, value)


def _type(schema: Tree) -> Any:
    if schema.get("nullable") is not True or not isinstance(schema["type"], str):
        return schema["type"]
    return "null" if schema.get("enum") == [None] else [schema["type"], "null"]


def _enum(schema: Tree) -> Tree:
    values = schema["enum"]
    if values == [None] and schema.get("nullable") is True and isinstance(schema.get("type"), str):
        return {}
    only = isinstance(values, list) and len(values) == 1 and values[0] is not None
    return {"const": values[0]} if only else {"enum": values}


def _limit(schema: Tree, name: str, value: Any) -> Tree:
    """A limit of numbers; one that leaves out its number is that number in 3.1, and nothing without one."""
    for limit, exclusive in LIMITS:
        if name == limit and schema.get(exclusive) is True:
            return {}
        if name == exclusive and isinstance(value, bool):
            return {exclusive: schema[limit]} if value and limit in schema else {}
    return {name: value}
