"""A schema -> a small value that it allows, for answers of which the document shows no example.

Objects have all of their properties, those deep inside only the mandatory ones. A value that could not be made as the
schema wants it is never given: a regular expression may be beyond what is tried here.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any

from rst2openapi.mock.contract import Part
from rst2openapi.mock.texts import kinds
from rst2openapi.openapi.disagreements import Schemas

DEEP, DEEPEST = 4, 30
"""Levels from which on only mandatory properties are made, and beyond which nothing is."""

_FORMATS = {
    "date-time": "2030-01-02T03:04:05Z",
    "date": "2030-01-02",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/thing",
    "email": "someone@example.com",
    "byte": "dGV4dA==",
}
_TRIED = (
    *("text", "a", "A", "1", "0", "a1", "Aa1", "Aa1!", "text-1", "text_1", "1.0", "1.0.0", "12:00", "12:00:00"),
    *("03:04", "2030-01-02", "2030-01-02 03:04:05", "20300102", "2030/01/02", "192.0.2.1", "192.0.2.0/24", "/text"),
    *("https://example.com/thing", "obs://bucket/thing", "example.com", "{}", "[]", "00:11:22:33:44:55", "ffff"),
    *("123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-426614174000", "+4912345678", "a=b", "1-2", "1,2"),
)
"""Texts that may be what a regular expression asks for."""


_UNKNOWN = "text"
"""Where a schema asks for nothing."""


class UnmakeableError(Exception):
    """No value could be made up; the sentence says where it fails."""


def sample(schemas: Schemas, schema: Part) -> Any:
    """A value that the schema allows.

    Raises UnmakeableError where none was found.
    """
    value = make(schema)
    if wrong := schemas.disagreements(schema.pointer, value):
        raise UnmakeableError(f"{wrong[0].pointer or '/'}: {wrong[0].reason} ({wrong[0].rule})")
    return value


def make(schema: Part, depth: int = 0) -> Any:
    """A value that is likely to be allowed.

    Raises UnmakeableError for a schema that asks for itself without end.
    """
    if depth > DEEPEST:
        raise UnmakeableError(f"{schema.pointer} asks for itself without end")
    for word in ("example", "const", "default"):
        if schema.get(word) is not None:
            return schema.get(word)
    if schema.get("enum"):
        return next((one for one in schema.get("enum") if one is not None), None)
    parts = [one for _, one in schema.below("allOf")]
    parts += [one for word in ("oneOf", "anyOf") for _, one in list(schema.below(word))[:1]]
    if not parts:
        return _of_type(schema, depth)
    return _united([make(one, depth) for one in parts], schema, depth)


def _united(values: list[Any], schema: Part, depth: int) -> Any:
    """What several schemas make together: one object of all objects, else what the first of them makes."""
    objects = [value for value in values if isinstance(value, dict)]
    if not objects:
        return values[0]
    beside = _object(schema, depth + 1) if _is_object(schema) else {}
    made: dict[str, Any] = {}
    for one in (*objects, beside):
        made |= {name: value for name, value in one.items() if name not in made or value != _UNKNOWN}
    return made


def _is_object(schema: Part) -> bool:
    return bool({"properties", "required", "additionalProperties"} & set(schema.value)) or "object" in kinds(schema)


def _of_type(schema: Part, depth: int) -> Any:
    named = kinds(schema)
    if _is_object(schema):
        return _object(schema, depth + 1)
    if "array" in named:
        items = schema.at("items")
        least = max(schema.get("minItems", 0), 1 if schema.get("maxItems", 1) and depth < DEEP else 0)
        return [make(items, depth + 1) if items else _UNKNOWN for _ in range(least)]
    if named & {"integer", "number"}:
        return _number(schema, whole="integer" in named)
    if named == {"boolean"}:
        return True
    return _text(schema)


def _object(schema: Part, depth: int) -> dict[str, Any]:
    required = schema.get("required", ())
    made: dict[str, Any] = {}
    for name, one in schema.below("properties"):
        # What is only written is in no answer.
        if name in required or (depth < DEEP and not one.get("writeOnly")):
            made[name] = make(one, depth)
    further = schema.get("additionalProperties")
    missing = [name for name in required if name not in made]
    if not missing and isinstance(further, Mapping) and further and depth < DEEP:
        missing = ["free"]
    values = schema.at("additionalProperties") if isinstance(further, Mapping) else None
    return made | {name: make(values, depth) if values else _UNKNOWN for name in missing}


def _number(schema: Part, *, whole: bool) -> float:
    step = schema.get("multipleOf") or (1 if whole else None)
    limits = (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum"))
    least, most = (_limit(schema, *words) for words in limits)
    value = 1 if least is None else least[0]
    if least is None and most is not None:
        value = min(value, most[0] - (step or 1 if most[1] else 0))
    if step:
        value = (math.floor if least is None and value < 1 else math.ceil)(value / step) * step
    return value + (step or 1) if least is not None and least[1] and value <= least[0] else value


def _limit(schema: Part, word: str, exclusive: str) -> tuple[float, bool] | None:
    """A limit, and whether it is itself excluded: a flag beside it in 3.0, a number of its own in 3.1."""
    beside = schema.get(exclusive)
    if isinstance(beside, (int, float)) and not isinstance(beside, bool):
        return beside, True
    return (schema.get(word), bool(beside)) if schema.get(word) is not None else None


def _text(schema: Part) -> str:
    known = _FORMATS.get(schema.get("format", ""))
    if known:
        return known
    least, most = schema.get("minLength", 0), schema.get("maxLength", 1000)
    pattern = schema.get("pattern")
    if not pattern:
        return "text".ljust(least, "x")[:most]
    return next((text for text in _of_length(least, most) if re.search(pattern, text)), "text")


def _of_length(least: int, most: int) -> Iterator[str]:
    for text in _TRIED:
        for one in (text, text.ljust(least, "x"), text.ljust(least, "1"), text[:most]):
            if least <= len(one) <= most:
                yield one
