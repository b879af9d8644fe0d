"""A document -> whether it is valid beyond doubt, told by a compiled validator in a hundredth of the time.

openapi-spec-validator tells what is wrong with a document, and takes as long as reading its pages. Here a document is
accepted only where that validator could find nothing: the OpenAPI Initiative's own schema holds, every reference leads
to something, ids and parameters are as they must be, and defaults are values of their type. Whatever is not accepted is
left to it; a test holds both against each other over broken documents.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jsonschema_rs

from rst2openapi.openapi.source_map import Json
from rst2openapi.versions.places import with_schemas

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_NAMES = frozenset({"properties", "responses", "schemas", "parameters", "headers", "content", "paths", "requestBodies"})
"""Words whose mappings have names for keys: a property may be called `default`."""
_NO_SCHEMAS = frozenset({"example", "examples", "default", "enum", "servers"})
_TYPES: dict[str, type | tuple[type, ...]] = {"string": str, "boolean": bool, "integer": int, "number": (int, float)}
_KNOWN = frozenset({"type", "format", "enum", "nullable", "default", "allOf", "minLength", "maxLength", "title"}) | {
    *("minimum", "maximum", "description", "deprecated", "readOnly", "writeOnly", "example", "externalDocs")
}
_WHOLE = {"int32": 31, "int64": 63}
_BROKEN = frozenset({"float", "double"})
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def accepts(tree: Mapping[str, Any]) -> bool:
    """Whether the document is valid for certain; False says only that it must be looked at."""
    try:
        return (
            specification("v3.0").is_valid(tree)
            and all(_resolves(tree, reference) for reference in _references(tree))
            and _operations_are_sound(tree)
            and all(_is_sound(schema, tree) for schema in _schemas(tree))
        )
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError):
        return False


def accepts_newer(tree: Mapping[str, Any]) -> bool:
    """Whether a document of 3.1 is valid for certain that says what an accepted one of 3.0 says (`versions.newer`).

    What is said stays the same, so that what is left to ask is about the words: those of documents, and of schemas.
    """
    well = [bool(specification("v3.1").is_valid(tree))]

    def judged(schema: Mapping[str, Any]) -> Mapping[str, Any]:
        well.append(bool(_dialect().is_valid(schema)))
        return schema

    with_schemas(tree, judged)
    return all(well)


@cache
def _dialect() -> Any:
    """The schema of schemas (JSON Schema 2020-12)."""
    return jsonschema_rs.Draft202012Validator({"$ref": "https://json-schema.org/draft/2020-12/schema"})


@cache
def specification(version: str) -> Any:
    """The schema of documents of an OpenAPI version, as the validator's package holds it."""
    package = find_spec("openapi_spec_validator")
    if package is None or not package.submodule_search_locations:  # pragma: no cover - it is a dependency
        raise ValueError("openapi-spec-validator is not installed")
    path = Path(package.submodule_search_locations[0], "resources", "schemas", version, "schema.json")
    return jsonschema_rs.validator_for(json.loads(path.read_text(encoding="utf-8")))


def _walk(value: Json) -> Iterator[Mapping[str, Any]]:
    """Every mapping in the document, examples and extensions included: what is asked of all is asked of them, too."""
    if isinstance(value, Mapping):
        yield value
        for below in value.values():
            yield from _walk(below)
    elif isinstance(value, list):
        for below in value:
            yield from _walk(below)


def _references(tree: Json) -> Iterator[str]:
    return (str(one["$ref"]) for one in _walk(tree) if "$ref" in one)


def _resolves(tree: Mapping[str, Any], reference: str) -> bool:
    return _at(tree, reference) is not None


def _at(tree: Json, reference: str) -> Any:
    """What the reference leads to; raises KeyError where it leads nowhere or out of the document."""
    if not reference.startswith("#/") or "%" in reference:
        raise KeyError(reference)
    found: Any = tree
    for token in reference[2:].split("/"):
        key = token.replace("~1", "/").replace("~0", "~")
        found = found[int(key)] if isinstance(found, list) else found[key]
    return found


def _operations_are_sound(tree: Mapping[str, Any]) -> bool:
    """Ids and names of tags stand once, and parameters of paths are those that the paths name."""
    tags = [tag["name"] for tag in tree.get("tags", ())]
    ids: list[str] = []
    for path, item in tree["paths"].items():
        if "$ref" in item:
            return False
        shared = _parameters(tree, item)
        for method in METHODS:
            if method not in item:
                continue
            own = _parameters(tree, item[method])
            ids += [item[method]["operationId"]] if "operationId" in item[method] else []
            named = {name for name, place in (*shared, *own) if place == "path"}
            if named != set(_PLACEHOLDER.findall(path)) or len(set(own)) < len(own) or len(set(shared)) < len(shared):
                return False
    return len(set(ids)) == len(ids) and len(set(tags)) == len(tags)


def _parameters(tree: Json, of: Mapping[str, Any]) -> list[tuple[str, str]]:
    found = [_at(tree, one["$ref"]) if "$ref" in one else one for one in of.get("parameters", ())]
    return [(one["name"], one["in"]) for one in found]


def _schemas(value: Json, *, names: bool = False) -> Iterator[Mapping[str, Any]]:
    """Every mapping that may be a schema."""
    if isinstance(value, Mapping):
        if not names:
            yield value
        for key, below in value.items():
            if names or not (key in _NO_SCHEMAS or key.startswith("x-")):
                yield from _schemas(below, names=not names and key in _NAMES)
    elif isinstance(value, list):
        for below in value:
            yield from _schemas(below)


def _is_sound(schema: Mapping[str, Any], tree: Json) -> bool:
    """Whether pattern, required members and default of a schema are what they must be."""
    if isinstance(schema.get("pattern"), str):
        re.compile(schema["pattern"])
    if "allOf" in schema and not set(schema.get("required", ())) <= set(schema.get("properties", ())):
        return False
    return "default" not in schema or _is_value(schema["default"], schema, tree)


def _is_value(value: Json, schema: Mapping[str, Any], tree: Json) -> bool:
    """Whether a default is surely a value of its schema."""
    if "$ref" in schema:
        return _is_value(value, _at(tree, schema["$ref"]), tree)
    if value is None:
        return schema.get("nullable") is True
    if any(word not in _KNOWN and not word.startswith("x-") for word in schema):
        return False
    of_type = "type" not in schema or _has_type(value, schema["type"], schema.get("format"))
    listed = "enum" not in schema or any(value == one and type(value) is type(one) for one in schema["enum"])
    within = _is_within(value, schema)
    return of_type and listed and within and all(_is_value(value, one, tree) for one in schema.get("allOf", ()))


def _has_type(value: Json, kind: str, form: str | None) -> bool:
    if kind not in _TYPES or (kind != "boolean" and isinstance(value, bool)) or not isinstance(value, _TYPES[kind]):
        return False
    if form in _WHOLE:
        return isinstance(value, int) and -(2 ** _WHOLE[form]) <= value < 2 ** _WHOLE[form]
    return form is None or (form in _BROKEN and isinstance(value, float))


def _is_within(value: Json, schema: Mapping[str, Any]) -> bool:
    """Whether a string is as long, a number as large as the schema wants it."""
    if isinstance(value, str):
        return bool(schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)))
    if isinstance(value, bool):
        return True
    return bool(schema.get("minimum", value) <= value <= schema.get("maximum", value))
