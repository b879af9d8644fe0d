"""Components that are alternatives become alternatives in place: a client has no class for them, but a union.

`{$ref: OrderOrNull}` becomes `{anyOf: [{$ref: Order}, {enum: [null]}]}`; one that leads back to itself stays.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from rst2openapi.client.references import Tree, resolved

_CHOICES = ("oneOf", "anyOf")
_PREFIX = "#/components/schemas/"


def in_place(tree: Tree, value: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema, with a reference to alternatives, alone or with words beside it, replaced by what it leads to."""
    reference = value.get("$ref")
    if isinstance(reference, str) and reference.startswith(_PREFIX):
        return _named(tree, reference) or value
    parts = value.get("allOf")
    if isinstance(parts, list) and len(parts) == 1 and isinstance(parts[0], Mapping):
        found = _named(tree, str(parts[0].get("$ref", "")))
        if found is not None:
            return {**found, **{key: one for key, one in value.items() if key != "allOf"}}
    return value


def without_named(tree: Tree, prepared: dict[str, Any]) -> None:
    """Drop the components that stand in place by now."""
    components: Any = prepared.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    if isinstance(schemas, dict):
        components["schemas"] = {name: one for name, one in schemas.items() if _named(tree, _PREFIX + name) is None}


def _named(tree: Tree, reference: str) -> Mapping[str, Any] | None:
    """The component of alternatives that a reference leads to; None for any other, and for one in a circle."""
    found = resolved(tree, {"$ref": reference})
    if not isinstance(found, Mapping) or not _options(found) or _returns(tree, found):
        return None
    return found


def _options(schema: Mapping[str, Any]) -> list[Any]:
    return [one for key in _CHOICES if isinstance(schema.get(key), list) for one in schema[key]]


def _returns(tree: Tree, schema: Mapping[str, Any]) -> bool:
    """Whether alternatives lead to themselves without an object between."""
    open_, seen = [schema], set[int]()
    while open_:
        for one in _parts(tree, open_.pop()):
            if one is schema:
                return True
            if id(one) not in seen:
                seen.add(id(one))
                open_.append(one)
    return False


def _parts(tree: Tree, schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    inner = [*_options(schema), schema.get("items"), schema.get("additionalProperties"), *schema.get("allOf", ())]
    for one in inner:
        found = resolved(tree, one)
        if isinstance(found, Mapping):
            yield found
