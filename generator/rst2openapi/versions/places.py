"""A document -> the same with each of its Schema Objects changed by a function; all the rest stays as it is.

What stands where is a table of the kinds of objects (OpenAPI 3.1.0, section 4.8, of which 3.0's are a part): so an
example that looks like a schema is left alone, and one in a header of a part of a form is found.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

Tree = Mapping[str, Any]

Change = Callable[[Tree], Tree]
"""A Schema Object, whose own schemas are changed by now -> the one in its place."""


@frozen
class _One:
    """An object of a kind."""

    kind: str


@frozen
class _Each:
    """Objects of a kind in a list, or by name; a name with `x-` is an extension where `extended`."""

    kind: str
    extended: bool = False


_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_KINDS: Mapping[str, Mapping[str, _One | _Each]] = {
    "document": {
        "paths": _Each("item", extended=True),
        "webhooks": _Each("item"),
        "components": _One("components"),
        "x-structures": _Each("schema"),
        "x-transport-headers": _Each("schema"),
    },
    "components": {
        "schemas": _Each("schema"),
        "responses": _Each("response"),
        "parameters": _Each("parameter"),
        "requestBodies": _Each("body"),
        "headers": _Each("parameter"),
        "callbacks": _Each("callback"),
        "pathItems": _Each("item"),
    },
    "item": {"parameters": _Each("parameter")} | {method: _One("operation") for method in _METHODS},
    "operation": {
        "parameters": _Each("parameter"),
        "requestBody": _One("body"),
        "responses": _Each("response", extended=True),
        "callbacks": _Each("callback"),
        "x-variants": _Each("operation"),
    },
    "parameter": {"schema": _One("schema"), "content": _Each("media")},
    "body": {"content": _Each("media")},
    "response": {"headers": _Each("parameter"), "content": _Each("media")},
    "media": {"schema": _One("schema"), "encoding": _Each("encoding")},
    "encoding": {"headers": _Each("parameter")},
    "schema": {
        **dict.fromkeys(("allOf", "oneOf", "anyOf", "prefixItems"), _Each("schema")),
        **dict.fromkeys(("properties", "patternProperties", "dependentSchemas", "$defs"), _Each("schema")),
        **dict.fromkeys(("items", "additionalProperties", "not", "contains", "propertyNames"), _One("schema")),
        **dict.fromkeys(("if", "then", "else", "unevaluatedItems", "unevaluatedProperties"), _One("schema")),
        "contentSchema": _One("schema"),
    },
}
"""What the members of each kind of object are; members that are not named hold no schemas."""


def with_schemas(document: Tree, change: Change) -> dict[str, Any]:
    """The document with every schema changed, inner ones first; values of wrong kinds stay as they are."""
    return dict(_object("document", document, change))


def _object(kind: str, value: Any, change: Change) -> Any:
    if not isinstance(value, Mapping):
        return value
    if kind == "callback":
        return _each(_Each("item", extended=True), value, change)
    members = _KINDS[kind]
    made = {key: _member(members.get(key), one, change) for key, one in value.items()}
    return change(made) if kind == "schema" else made


def _member(holds: _One | _Each | None, value: Any, change: Change) -> Any:
    match holds:
        case _One(kind):
            return _object(kind, value, change)
        case _Each():
            return _each(holds, value, change)
        case _:
            return value


def _each(holds: _Each, value: Any, change: Change) -> Any:
    if isinstance(value, list):
        return [_object(holds.kind, one, change) for one in value]
    if not isinstance(value, Mapping):
        return value
    return {
        name: one if holds.extended and name.startswith("x-") else _object(holds.kind, one, change)
        for name, one in value.items()
    }
