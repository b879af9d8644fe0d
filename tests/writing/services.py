"""Small services at random, cheap enough for hundreds of round trips: the number of one and a seed tell all of it."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from .making import Json, document, members, operation

NOUNS = ("lamp", "wick", "shade", "bulb", "socket", "cord", "plug", "switch", "glow", "ember", "torch", "mantle")
SAID = (
    "What is lit.",
    "Where it hangs.",
    "Owner of the thing.",
    "A *lamp* of `glass` and **brass**.",
    "Kept for later. Two sentences say it.",
    "Words with (brackets), 'quotes' and a | bar.",
    "",
)
VERBS = {"get": "Get", "post": "Create", "put": "Update", "delete": "Delete", "patch": "Update"}
"""The verb of the title for each method; the id of an operation begins with it, too."""

_LIMITS: tuple[Json, ...] = (
    *({"minimum": 1, "maximum": 40}, {"minimum": 3}, {"maximum": 90}, {"minimum": -5, "maximum": -1}),
    *({"default": 7}, {"minimum": 1, "maximum": 9, "default": 1}, {"format": "int32"}, {"format": "int64"}, {}),
    *({"enum": [1, 2, 4]}, {"enum": [0, 1], "x-enum-descriptions": ["off", "on"]}),
)
_TEXTS: tuple[Json, ...] = (
    *({"minLength": 1, "maxLength": 64}, {"maxLength": 9}, {"minLength": 2}, {"minLength": 8, "maxLength": 8}, {}),
    *({"format": one} for one in ("uuid", "date-time", "ipv4", "ipv6", "uri", "email", "byte", "date")),
    *({"pattern": "^[a-z]+$"}, {"pattern": r"^\w{1,8}(-\w+)?$"}, {"default": "fast"}),
    *(
        {"enum": ["red", "blue"]},
        {"enum": ["on", "off"], "default": "on"},
        {"x-known-values": [{"value": "a1"}, {"value": "b2"}]},
    ),
    {"enum": ["SLOW", "FAST"], "x-enum-descriptions": ["the slow one", "the fast one"]},
)
_NUMBERS: tuple[Json, ...] = (
    {"minimum": 0, "exclusiveMinimum": True},
    {},
    {"format": "double"},
    {"format": "float"},
    {"minimum": 0, "maximum": 1},
)


def _text(dice: random.Random) -> Json:
    return {"type": "string", **dice.choice(_TEXTS)}


def _integer(dice: random.Random) -> Json:
    return {"type": "integer", **dice.choice(_LIMITS)}


def _number(dice: random.Random) -> Json:
    return {"type": "number", **dice.choice(_NUMBERS)}


def _flag(dice: random.Random) -> Json:
    return {"type": "boolean", **dice.choice(({}, {"default": False}, {"default": True}))}


_SCALARS: tuple[Callable[[random.Random], Json], ...] = (_text, _text, _integer, _number, _flag)


def _scalar(dice: random.Random) -> Json:
    return dice.choice(_SCALARS)(dice)


def _listed(dice: random.Random) -> Json:
    """An array, of arrays at times; a row says what holds for all values, not their default or how many inner ones."""
    if dice.random() < 0.1:
        return {"type": "array", "items": {"type": "array", "items": {"type": dice.choice(("string", "integer"))}}}
    made: Json = {"type": "array", "items": {key: one for key, one in _scalar(dice).items() if key != "default"}}
    return made | dice.choice(({}, {}, {"minItems": 1, "maxItems": 5}, {"maxItems": 16}, {"minItems": 1}))


def _mapped(_dice: random.Random) -> Json:
    return {"type": "object", "additionalProperties": {"type": "string"}}


def _schema(dice: random.Random, depth: int, named: list[str]) -> Json:
    """The schema of a member."""
    roll = dice.random()
    if depth and roll < 0.25:
        return _object(dice, depth - 1, named)
    if depth and roll < 0.4:
        return {"type": "array", "items": _object(dice, depth - 1, named)}
    if named and roll < 0.5:
        reference = {"$ref": f"#/components/schemas/{dice.choice(named)}"}
        return reference if dice.random() < 0.5 else {"type": "array", "items": reference}
    return _listed(dice) if roll < 0.6 else _mapped(dice) if roll < 0.65 else _scalar(dice)


def _object(dice: random.Random, depth: int, named: list[str]) -> Json:
    """An object of one to four members; that one is deprecated is read of values and lists, not of objects."""
    properties: Json = {}
    for name in dice.sample(NOUNS, dice.choice((1, 2, 2, 3, 4))):
        one = _schema(dice, depth, named)
        said = dice.choice(SAID)
        more: Json = {"description": said} if said and "$ref" not in one else {}
        more |= {"deprecated": True} if one.get("type") not in (None, "object") and dice.random() < 0.05 else {}
        properties[name if dice.random() < 0.7 else f"{name}_{dice.choice(('key', 'name', 'count'))}"] = one | more
    required = sorted(name for name in properties if dice.random() < 0.5)
    return members(**properties) | ({"required": required} if required else {})


def _parameters(dice: random.Random, noun: str) -> list[Json]:
    found = [{"name": f"{noun}_id", "in": "path", "required": True, "schema": _text(dice)}]
    found += [
        {"name": name, "in": "query", "required": dice.random() < 0.2, "schema": _scalar(dice)}
        for name in dice.sample(("status", "sort_key", "name", "colour"), dice.choice((0, 0, 1, 2)))
    ]
    if dice.random() < 0.2:
        found.append({"name": "X-Lamp", "in": "header", "required": dice.random() < 0.5, "schema": {"type": "string"}})
    return [one | ({"description": said} if (said := dice.choice(SAID)) else {}) for one in found]


def service(number: int, seed: int) -> Json:
    """The document of this number: an operation, at times two, and a component that holds itself at times."""
    dice = random.Random(f"{seed}:{number}")  # noqa: S311 - the same numbers give the same services
    made: Json = document()
    named = ["LampNode"] if dice.random() < 0.25 else []
    if named:
        node = {"type": "array", "items": {"$ref": "#/components/schemas/LampNode"}}
        made["components"]["schemas"]["LampNode"] = members(node_name=_text(dice), nodes=node)
    for noun in dice.sample(NOUNS, dice.choice((1, 1, 1, 2))):
        method = dice.choice(sorted(VERBS))
        sent = _object(dice, 1, named) if method in ("post", "put", "patch") else None
        answered = _object(dice, dice.choice((0, 1, 2)), named) if dice.random() < 0.9 else None
        one: Any = operation(answered, request=sent)
        one |= {"operationId": f"{VERBS[method].lower()}{noun.capitalize()}", "summary": f"{VERBS[method]} a {noun}"}
        one |= {"description": dice.choice(SAID[:-1]), "parameters": _parameters(dice, noun)}
        one["deprecated"] = dice.random() < 0.1
        if dice.random() < 0.2:
            one["responses"]["202" if answered else "204"] = {"description": "Taken."}
        made["paths"][f"/v1/{noun}s/{{{noun}_id}}"] = {method: one}
    return made
