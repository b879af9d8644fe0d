"""Texts of parameters and forms -> the values that they spell: `a,b` in the style `simple` is an array of two texts.

A text may spell several values (`12` a number or itself): it is taken for the one that its schema allows.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rst2openapi.mock.contract import Part
from rst2openapi.openapi.disagreements import Disagreement, Schemas

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,300})(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?")
_SEPARATORS = {"spaceDelimited": " ", "pipeDelimited": "|"}
_MOST_LEVELS = 30


def kinds(schema: Part | None, levels: int = 0) -> set[str]:
    """The types that a schema allows by name; empty where it names none."""
    if schema is None or levels > _MOST_LEVELS or not isinstance(schema.value, Mapping):
        return set()
    named = schema.get("type")
    found = {named} if isinstance(named, str) else set(named or ())
    for word in ("allOf", "anyOf", "oneOf"):
        for _, one in schema.below(word):
            found |= kinds(one, levels + 1)
    return found - {"null"}


def read(
    schemas: Schemas, schema: Part | None, texts: Sequence[str], style: str = "form", *, explode: bool = True
) -> tuple[Any, list[Disagreement]]:
    """The value that the texts spell, and in what it is not as its schema says."""
    if schema is None:
        return texts[0], []
    judged = [
        (value, schemas.disagreements(schema.pointer, value))
        for value in _candidates(schemas, schema, texts, style, explode=explode)
    ]
    # What has the right type says more of what is wrong; the text itself comes last.
    return min(judged, key=lambda one: (bool(one[1]), any(not at.pointer and at.rule == "type" for at in one[1])))


def _candidates(schemas: Schemas, schema: Part, texts: Sequence[str], style: str, *, explode: bool) -> Iterator[Any]:
    named = kinds(schema)
    parts = list(texts) if explode and style == "form" else texts[0].split(_SEPARATORS.get(style, ","))
    if "array" in named:
        items = _items(schema)
        yield [read(schemas, items, [text])[0] for text in parts] if texts != [""] else []
    if "object" in named:
        yield _object(schemas, schema, parts, explode=explode)
    if not named or named - {"array", "object"} or len(texts) == 1:
        yield from spelled(texts[0])


def _items(schema: Part) -> Part | None:
    found = schema.at("items")
    if found is not None:
        return found
    options = (_items(one) for word in ("allOf", "anyOf", "oneOf") for _, one in schema.below(word))
    return next((one for one in options if one is not None), None)


def _object(schemas: Schemas, schema: Part, parts: Sequence[str], *, explode: bool) -> dict[str, Any]:
    """`color=red,size=2` where it explodes, `color,red,size,2` where not."""
    pairs = (
        [part.partition("=")[::2] for part in parts] if explode else list(zip(parts[::2], parts[1::2], strict=False))
    )
    return members(schemas, schema, {name: [text] for name, text in pairs})


def members(schemas: Schemas, schema: Part | None, texts: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """An object whose members are spelled by texts."""
    properties = dict(schema.below("properties")) if schema else {}
    return {name: read(schemas, properties.get(name), found)[0] for name, found in texts.items()}


def of_segment(name: str, text: str, style: str, *, structured: bool) -> str | None:
    """What a segment of a path spells in the style `simple`; None where it is not written in its style.

    `.a.b` (label) and `;tag=a,b`, `;tag=a;tag=b` (matrix) give `a,b`, and `;x=1;y=2` gives `x=1,y=2`.
    """
    if style == "label" and text.startswith("."):
        return text[1:].replace(".", ",") if structured else text[1:]
    if style == "matrix" and text.startswith(";"):
        pairs = [part.partition("=") for part in text[1:].split(";")]
        return ",".join(value if key == name else f"{key}={value}" for key, _, value in pairs)
    return None if style in ("label", "matrix") else text


def gathered(pairs: Sequence[tuple[str, str]]) -> dict[str, list[str]]:
    """The texts that stand under each name, in their order."""
    found: dict[str, list[str]] = {}
    for name, text in pairs:
        found.setdefault(name, []).append(text)
    return found


def spelled(text: str) -> Iterator[Any]:
    """What a text may be: a number or a truth value, and always itself."""
    if text in ("true", "false") or (_NUMBER.fullmatch(text) and math.isfinite(float(text))):
        yield json.loads(text)
    yield text
