"""A document of OpenAPI 3.1 -> the same in the words of 3.0, which all that reads documents here is written for.

`{type: [string, "null"], const: on}` becomes `{type: string, nullable: true, enum: [on]}`: the table in `newer`, from
right to left. What 3.0 has no words for (`prefixItems`, `if`, several types) stays as it is, and so does the version
then: readers see that the document is of 3.1.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rst2openapi.versions.newer import ENCODED, LIMITS
from rst2openapi.versions.places import Tree, with_schemas

OPENAPI = "3.0.3"

_NULL: Tree = {"type": "object", "nullable": True, "enum": [None]}

_ONLY_NEWER = frozenset(
    (
        *("$anchor", "$comment", "$defs", "$dynamicAnchor", "$dynamicRef", "$id", "$schema", "const", "contains"),
        *("contentEncoding", "contentMediaType", "contentSchema", "dependentRequired", "dependentSchemas", "else"),
        *("examples", "if", "maxContains", "minContains", "patternProperties", "prefixItems", "propertyNames", "then"),
        *("unevaluatedItems", "unevaluatedProperties"),
    )
)
"""Keywords of schemas that 3.0 does not have."""


def older(document: Tree) -> dict[str, Any]:
    """The document in the words of 3.0; one that is not of 3.1 as it is. The document itself is not changed."""
    if not str(document.get("openapi")).startswith("3.1"):
        return dict(document)
    newer_left = [key for key in ("webhooks", "jsonSchemaDialect") if key in document]

    def changed(schema: Tree) -> Tree:
        made = _schema(schema)
        newer_left.extend(made.keys() & _ONLY_NEWER)
        newer_left.extend(["type"] if isinstance(made.get("type"), list) else [])
        newer_left.extend(["$ref"] if "$ref" in made and len(made) > 1 else [])
        return made

    made = with_schemas(document, changed)
    return made if newer_left else {**made, "openapi": OPENAPI}


def _schema(schema: Tree) -> Tree:
    """A schema in the words of 3.0, its keywords in the order that they had."""
    return {key: value for name, one in schema.items() for key, value in _keyword(schema, name, one).items()}


def _keyword(schema: Tree, name: str, value: Any) -> Tree:
    match name:
        case "type":
            return _type(value)
        case "const" if value is not None and "enum" not in schema:
            return {"enum": [value]}
        case "examples" if isinstance(value, list) and len(value) == 1 and "example" not in schema:
            return {"example": value[0]}
        case "exclusiveMinimum" | "exclusiveMaximum" | "minimum" | "maximum":
            return _limit(schema, name, value)
        case _:
            return _encoded(schema, name, value)


def _type(value: Any) -> Tree:
    if value == "null":
        return _NULL
    others = [one for one in value if one != "null"] if isinstance(value, list) else []
    if len(others) != 1:
        return {"type": value}
    return {"type": others[0]} | ({"nullable": True} if "null" in value else {})


def _limit(schema: Tree, name: str, value: Any) -> Tree:
    """A limit of numbers; of the two that 3.1 may have side by side the narrower one holds."""
    for limit, exclusive in LIMITS:
        if name not in (limit, exclusive) or not _is_number(schema.get(exclusive)):
            continue
        inner, outer = schema.get(limit), schema[exclusive]
        is_narrower = _is_number(inner) and (inner > outer if limit == "minimum" else inner < outer)
        if name == limit:
            return {limit: value} if is_narrower else {}
        return {} if is_narrower else {limit: value, exclusive: True}
    return {name: value}


def _encoded(schema: Tree, name: str, value: Any) -> Tree:
    bytes_only = schema.get("type") in ("string", ["string", "null"]) and "format" not in schema
    for form, (keyword, encoding) in ENCODED.items():
        alone = sum(one in schema for one in ("contentEncoding", "contentMediaType")) == 1
        if name == keyword and value == encoding and bytes_only and alone:
            return {"format": form}
    return {name: value}


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def stated_version(document: Mapping[str, Any]) -> str:
    """The version that a document says it is of, as options name it: `3.0` or `3.1`."""
    return "3.1" if str(document.get("openapi")).startswith("3.1") else "3.0"
