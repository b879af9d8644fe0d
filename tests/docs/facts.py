"""What an OpenAPI document states about an operation, words and names of schemas aside.

Two documents made from pages that differ only in their sentences give equal facts: references are followed,
so that `{$ref: '#/components/schemas/Tag'}` and the same object written in place are one.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

Json = Any
"""A JSON value."""

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
WORDS = frozenset({"description", "title", "summary", "externalDocs"})
FACT_EXTENSIONS = "x-documented-"


def operations(document: Mapping[str, Json]) -> dict[tuple[str, str], dict[str, Json]]:
    """The facts of every operation by method and path."""
    return {
        (method, path): _operation(item[method], item.get("parameters", ()), document)
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    }


def _operation(operation: Mapping[str, Json], shared: Sequence[Json], document: Mapping[str, Json]) -> dict[str, Json]:
    parameters = [_target(one, document) for one in (*shared, *operation.get("parameters", ()))]
    body = operation.get("requestBody")
    return {
        "deprecated": operation.get("deprecated", False),
        "security": operation.get("security", document.get("security")),
        "parameters": {(one["in"], one["name"]): _parameter(one, document) for one in parameters},
        "body": None if body is None else _body(_target(body, document), document),
        "responses": {
            status: _response(_target(response, document), document)
            for status, response in operation["responses"].items()
        },
    }


def _parameter(parameter: Mapping[str, Json], document: Mapping[str, Json]) -> dict[str, Json]:
    rest = {key: value for key, value in parameter.items() if key not in {"in", "name", "schema"} | WORDS}
    return {"required": False} | rest | {"schema": schema(parameter["schema"], document)}


def _body(body: Mapping[str, Json], document: Mapping[str, Json]) -> dict[str, Json]:
    return {"required": body.get("required", False), "content": _content(body, document)}


def _response(response: Mapping[str, Json], document: Mapping[str, Json]) -> dict[str, Json]:
    headers = response.get("headers", {})
    return {
        "headers": {name: _parameter(_target(header, document), document) for name, header in headers.items()},
        "content": _content(response, document),
    }


def _content(holder: Mapping[str, Json], document: Mapping[str, Json]) -> dict[str, Json]:
    return {
        media: {"schema": schema(entry.get("schema", {}), document), "examples": _examples(entry, document)}
        for media, entry in holder.get("content", {}).items()
    }


def _examples(entry: Mapping[str, Json], document: Mapping[str, Json]) -> list[Json]:
    """What is shown, whether or not it is as the schema says, in an order that does not depend on that."""
    named = [_target(example, document)["value"] for example in entry.get("examples", {}).values()]
    parted = [one["value"] for one in entry.get("x-contradicting-examples", {}).values()]
    shown = named + ([entry["example"]] if "example" in entry else []) + parted
    return sorted(shown, key=lambda value: json.dumps(_shape(value), sort_keys=True))


def _shape(value: Json) -> Json:
    """The names of a value's members: what a corrected value still has."""
    if isinstance(value, Mapping):
        return {name.lower(): _shape(one) for name, one in value.items()}
    return [_shape(one) for one in value] if isinstance(value, list) else 0


def schema(node: Mapping[str, Json], document: Mapping[str, Json], opened: tuple[str, ...] = ()) -> dict[str, Json]:
    """A schema without words and references; a reference to a schema that is being read gives its distance."""
    if "$ref" in node:
        name = node["$ref"]
        if name in opened:
            return {"recursive": len(opened) - opened.index(name)}
        return schema(_target(node, document), document, (*opened, name))
    found: dict[str, Json] = {}
    for key, value in node.items():
        if key in WORDS or (key.startswith("x-") and not key.startswith(FACT_EXTENSIONS)):
            continue
        found |= _keyword(key, value, document, opened)
    return found


def _keyword(key: str, value: Json, document: Mapping[str, Json], opened: tuple[str, ...]) -> dict[str, Json]:
    found = value
    match key, value:
        case "allOf", [one]:  # lets words stand beside a reference
            return schema(one, document, opened)
        case (("allOf" | "anyOf" | "oneOf"), list()):
            found = [schema(one, document, opened) for one in value]
        case "properties", dict():
            found = {name: schema(one, document, opened) for name, one in value.items()}
        case (("items" | "additionalProperties" | "not"), dict()):
            found = schema(value, document, opened)
        case "required", list():
            found = sorted(value)
        case "discriminator", dict():
            found = value["propertyName"]
    return {key: found}


def _target(node: Mapping[str, Json], document: Mapping[str, Json]) -> Mapping[str, Json]:
    """The node, or what its local reference points to."""
    seen = node
    while "$ref" in seen:
        found: Json = document
        for step in seen["$ref"].removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        seen = found
    return seen
