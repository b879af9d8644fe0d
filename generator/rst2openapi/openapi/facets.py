"""What a row says of a value besides its type, placed where OpenAPI wants it.

A String row with "Maximum: 64" has `maxLength: 64` by now; on "Array of strings" that limit, and the documented
values, describe the items, while "Array Length: 1 - 10" describes the array. A default that is no value of its type
("none" for an integer) would make the document contradict itself: it stays as `x-documented-default`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import cast

from attrs import frozen

from rst2openapi.diagnostics.rules import document as rules
from rst2openapi.formats import of_format
from rst2openapi.openapi.enums import ScalarType, enum_keywords, known_values
from rst2openapi.openapi.source_map import Json, Spot
from rst2openapi.operation.model import Facets, ScalarValue

_ENDLESS = re.compile(r"[+*}]\)*\)(?:[+*]|\{\d*,\})")
_SCALARS = ("string", "integer", "number", "boolean")


@frozen
class Said:
    """What a row called `name` says; `behind` is its type with references followed, for its default."""

    name: str
    facets: Facets
    behind: Json


def apply(schema: Json, said: Said, spot: Spot) -> Json:
    """The schema with the facets of a row added; a reference must have been wrapped in `allOf` before."""
    result = dict(schema)
    facets = said.facets
    if result.get("type") == "array":
        result |= _present(minItems=facets.min_items, maxItems=facets.max_items)
        result["items"] = _innermost(result["items"], facets, spot / "items")
    else:
        result |= _limits(result, facets, spot)
    if "allOf" in result:
        result |= _present(minLength=facets.min_length, maxLength=facets.max_length)
    result |= _default(result, said, spot)
    result |= _example(result, facets)
    return result | _present(deprecated=facets.deprecated or None, readOnly=facets.read_only or None)


def _innermost(items: Json, facets: Facets, spot: Spot) -> Json:
    """The item schema of the deepest array carries the limits of values."""
    if items.get("type") == "array":
        return {**items, "items": _innermost(items["items"], facets, spot / "items")}
    if "$ref" in items:
        return items
    return {**items, **_limits(items, facets, spot)}


def _limits(schema: Json, facets: Facets, spot: Spot) -> Json:
    type_ = schema.get("type")
    found: Json = {}
    if type_ in _SCALARS or not schema:
        found |= enum_keywords(cast("ScalarType | None", type_), facets.enum, spot)
        found |= known_values(facets.known)
    if type_ == "string":
        found |= _present(minLength=facets.min_length, maxLength=facets.max_length)
        found |= _pattern(facets.pattern, spot)
        if "format" not in schema:
            found |= _present(format=facets.format)
    if type_ in ("integer", "number"):
        found |= _present(minimum=facets.minimum, maximum=facets.maximum)
        found |= _present(exclusiveMinimum=facets.exclusive_minimum or None)
        found |= _present(exclusiveMaximum=facets.exclusive_maximum or None)
        if "format" not in schema and facets.format in ("int32", "int64", "float", "double"):
            found["format"] = facets.format
    return _consistent(found, spot)


def _consistent(found: Json, spot: Spot) -> Json:
    """Limits that no value can meet are the page's mistake: they are kept as `x-` keywords."""
    for low, high in (("minLength", "maxLength"), ("minimum", "maximum")):
        if low in found and high in found and found[low] > found[high]:
            spot.add(rules.IMPOSSIBLE_LIMITS, low=found[low], high=found[high])
            found[f"x-documented-{low}"] = found.pop(low)
            found[f"x-documented-{high}"] = found.pop(high)
    return found


def _pattern(pattern: str | None, spot: Spot) -> Json:
    """A regular expression that compiles, and in which no repetition repeats another: that may take for ever."""
    if pattern is None:
        return {}
    reason = "repeats a repetition" if _ENDLESS.search(pattern) else ""
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError) as error:
        reason = f"is none: {error}"
    if not reason:
        return {"pattern": pattern}
    spot.add(rules.UNUSABLE_PATTERN, pattern=pattern, reason=reason)
    return {"x-documented-pattern": pattern}


def _default(schema: Json, said: Said, spot: Spot) -> Json:
    default = said.facets.default
    if default is None:
        return {}
    target = said.behind if _refers(schema) else schema
    if fits(default, target):
        return {"default": default}
    if target.get("type") == "array" and not isinstance(default, list) and fits(default, target["items"]):
        return {"default": [default]}
    spot.add(rules.DEFAULT_MISFIT, name=said.name, default=default, type=_meant(target))
    return {"x-documented-default": default}


def _refers(schema: Json) -> bool:
    return "allOf" in schema or "$ref" in schema or ("items" in schema and _refers(schema["items"]))


def _example(schema: Json, facets: Facets) -> Json:
    if facets.example is None:
        return {}
    example = facets.example
    if schema.get("type") == "array" and not isinstance(example, list):
        example = [example]
    return {"example": example}


def fits(value: Json, schema: Json) -> bool:
    """Whether a default is a value of its schema, as far as the row itself tells (references are not followed)."""
    if "enum" in schema and not any(_same(value, member) for member in schema["enum"]):
        return False
    type_ = schema.get("type")
    if type_ == "array":
        return isinstance(value, list) and all(fits(item, schema["items"]) for item in value)
    if type_ == "string" and isinstance(value, str):
        return of_format(value, schema.get("format"))
    accepted: Mapping[str | None, Callable[[Json], bool]] = {
        "string": lambda v: isinstance(v, str),
        "boolean": lambda v: isinstance(v, bool),
        "integer": lambda v: isinstance(v, int) and not isinstance(v, bool),
        "number": lambda v: isinstance(v, int | float) and not isinstance(v, bool),
        "object": lambda _v: False,  # a client's class has no default
    }
    return accepted.get(type_, lambda _v: type_ is None and not {"allOf", "oneOf", "$ref"} & set(schema))(value)


def _same(value: ScalarValue, member: ScalarValue) -> bool:
    return type(value) is type(member) and value == member


def _meant(schema: Json) -> str:
    if "enum" in schema:
        return f"one of {', '.join(str(value) for value in schema['enum'])}"
    return str(schema.get("type", "a value of another schema"))


def _present(**keywords: object) -> Json:
    return {name: value for name, value in keywords.items() if value is not None}
