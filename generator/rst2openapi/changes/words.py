"""Schemas and values -> the few words that a list of changes says of them: `array of Queue`, `1 or 2`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from rst2openapi.changes.plain import Plain, Tree, listed, plain

_LONGEST = 60
"""Characters of a value."""

_DEEPEST = 5
"""Levels of arrays and alternatives that are told."""


def kind(schema: Tree) -> str:
    """The type of a schema, `alternatives` where it has several, `anything` where it says nothing."""
    said = schema.get("type")
    if isinstance(said, str):
        return said
    if listed(schema):
        return "alternatives"
    return "object" if "properties" in schema else "anything"


def what(tree: Tree, schema: Any, depth: int = 0) -> str:
    """What a schema is: `array of Queue`, `string (date-time)`."""
    return named(tree, plain(tree, schema), depth)


def named(tree: Tree, found: Plain, depth: int = 0) -> str:
    """The same of a schema whose wrappers are off."""
    type_ = kind(found.schema)
    if found.reference and type_ in ("object", "alternatives"):
        return found.name
    if type_ == "array" and depth < _DEEPEST:
        return f"array of {what(tree, found.schema.get('items', {}), depth + 1)}"
    if type_ == "alternatives" and depth < _DEEPEST:
        return " or ".join(what(tree, one, depth + 1) for one in listed(found.schema))
    form = found.schema.get("format")
    return f"{type_} ({form})" if isinstance(form, str) else type_


def field(tree: Tree, schema: Any, *, required: bool) -> str:
    """What a field is: `integer, required, one of 1, 2`."""
    found: Plain = plain(tree, schema)
    known = values(found.whole)
    parts = [what(tree, schema), need(required=required), *([f"one of {joined(known)}"] if known else [])]
    return ", ".join([*parts, *(["deprecated"] if found.whole.get("deprecated") else [])])


def values(schema: Tree) -> Sequence[Any]:
    """The documented values, whether others are allowed or not; null is no value of its own."""
    for key in ("enum", "x-known-values", "x-extensible-enum"):
        said = schema.get(key)
        if isinstance(said, list):
            every = [one.get("value") if isinstance(one, Mapping) else one for one in said]
            return [one for one in every if one is not None]
    return ()


def need(*, required: bool) -> str:
    """Whether a field must be there."""
    return "required" if required else "optional"


def joined(several: Sequence[Any]) -> str:
    """Values in a row."""
    return ", ".join(map(said, several))


def said(value: Any) -> str:
    """A value as JSON has it, text without quotes where it cannot be mistaken; cut where it is long."""
    plain_text = isinstance(value, str) and value.isprintable() and value.strip() == value != "" and "," not in value
    text = value if plain_text else json.dumps(value, ensure_ascii=False, sort_keys=True)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
