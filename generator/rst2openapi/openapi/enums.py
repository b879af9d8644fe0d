"""Documented values into `enum`, with names for a client's constants where the values give none.

`**<=**`, `**1**` and `**active**`/`**ACTIVE**` are legal values but no (or equal) identifiers: they get
`x-enum-varnames` such as `LESS_THAN_OR_EQUAL`, `VALUE_1`, `ACTIVE_2`. Words that explain values stay in
`x-enum-descriptions`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from rst2openapi.openapi.identifiers import snake_case
from rst2openapi.openapi.markdown import escape
from rst2openapi.openapi.trail import Json, Spot
from rst2openapi.operation.model import EnumValue, ScalarValue

ScalarType = Literal["string", "integer", "number", "boolean"]

_WORDS: Mapping[str, str] = {
    "": "EMPTY",
    "<": "LESS_THAN",
    "<=": "LESS_THAN_OR_EQUAL",
    ">": "GREATER_THAN",
    ">=": "GREATER_THAN_OR_EQUAL",
    "=": "EQUAL",
    "==": "EQUAL",
    "!=": "NOT_EQUAL",
    "<>": "NOT_EQUAL",
    "*": "ALL",
    "+": "PLUS",
    "-": "MINUS",
    "/": "SLASH",
    "%": "PERCENT",
    "&": "AND",
    "|": "OR",
    "!": "NOT",
}
"""Names of values that hold no letter and no digit."""


def enum_keywords(type_: ScalarType | None, values: Sequence[EnumValue], spot: Spot) -> Json:
    """`enum` and its companions; every value's line is recorded under its own pointer.

    Clients of this document can hold a list of strings or of integers. A list that is neither (numbers with
    fractions, mixed kinds) is stated as `x-extensible-enum`, which restricts nothing.
    """
    distinct = _distinct(values)
    if not distinct:
        return {}
    raw = [entry.value for entry in distinct]
    key = "enum" if _is_closed(type_, raw) else "x-extensible-enum"
    for index, entry in enumerate(distinct):
        (spot / key / index).of(entry.span)
    keywords: Json = {key: raw}
    if key == "enum" and type_ != "boolean" and (names := member_names(raw)) is not None:
        keywords["x-enum-varnames"] = names
    if any(entry.description for entry in distinct):
        keywords["x-enum-descriptions"] = [escape(entry.description) for entry in distinct]
    return keywords


def known_values(values: Sequence[EnumValue]) -> Json:
    """`x-known-values`: values of a list that is open, with their explanations; it restricts nothing."""
    known = [
        {"value": entry.value, **({"description": escape(entry.description)} if entry.description else {})}
        for entry in _distinct(values)
    ]
    return {"x-known-values": known} if known else {}


def _distinct(values: Iterable[EnumValue]) -> list[EnumValue]:
    """Each value once; True and 1 are two values."""
    seen: dict[tuple[type, ScalarValue], EnumValue] = {}
    for entry in values:
        seen.setdefault((type(entry.value), entry.value), entry)
    return list(seen.values())


def _is_closed(type_: ScalarType | None, values: Sequence[ScalarValue]) -> bool:
    kinds = {type(value) for value in values}
    wanted = {"string": str, "integer": int, "number": int, "boolean": bool}
    if type_ is None:
        return kinds in ({str}, {int})
    return kinds == {wanted[type_]}


def member_names(values: Sequence[ScalarValue]) -> list[str] | None:
    """Names for the values as constants, or None where the values themselves give good ones."""
    names = [_constant(value) for value in values]
    plain = all(isinstance(value, int) for value in values) or all(map(_names_itself, values, names))
    if plain and len(set(names)) == len(names):
        return None
    return _unique(names)


def _names_itself(value: ScalarValue, name: str) -> bool:
    """Whether a client generator that only upper-cases and joins words arrives at the same name."""
    text = str(value)
    return text[:1].isalpha() and snake_case(text.upper()).upper() == name


def _constant(value: ScalarValue) -> str:
    if isinstance(value, int):
        return f"VALUE_NEGATIVE_{-value}" if value < 0 else f"VALUE_{value}"
    text = str(value)
    if text in _WORDS:
        return _WORDS[text]
    folded = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    name = re.sub(r"[^A-Za-z0-9]+", "_", folded).strip("_").upper()
    if not name:
        return "VALUE"
    return name if name[0].isalpha() else f"VALUE_{name}"


def _unique(names: Iterable[str]) -> list[str]:
    seen: set[str] = set()
    result = []
    for name in names:
        candidate, number = name, 1
        while candidate in seen:
            number += 1
            candidate = f"{name}_{number}"
        seen.add(candidate)
        result.append(candidate)
    return result
