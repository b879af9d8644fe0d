"""Documented values into `enum`, with names for a client's constants where the values give none.

`**<=**`, `**4**: IPv4` and `**active**`/`**ACTIVE**` are legal values but no (or equal) identifiers: they get
`x-enum-varnames` such as `LESS_THAN_OR_EQUAL`, `IPV4`, `ACTIVE_UPPER`. Words that explain values stay in
`x-enum-descriptions`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from rst2openapi.constants import constants
from rst2openapi.openapi.identifiers import snake_case
from rst2openapi.openapi.markdown import escape
from rst2openapi.openapi.source_map import Json, Spot
from rst2openapi.operation.model import EnumValue, ScalarValue

ScalarType = Literal["string", "integer", "number", "boolean"]


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
    if key == "enum" and type_ != "boolean" and (names := member_names(distinct)) is not None:
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


def member_names(values: Sequence[EnumValue]) -> list[str] | None:
    """Names for the values as constants, or None where the values themselves give good ones."""
    names = constants([entry.value for entry in values], [entry.description for entry in values])
    return None if all(_names_itself(entry.value, name) for entry, name in zip(values, names, strict=True)) else names


def _names_itself(value: ScalarValue, name: str) -> bool:
    """Whether a client generator that only upper-cases and joins words arrives at the same name."""
    if isinstance(value, int):
        return name == (f"VALUE_NEGATIVE_{-value}" if value < 0 else f"VALUE_{value}")
    text = str(value)
    return text[:1].isalpha() and snake_case(text.upper()).upper() == name
