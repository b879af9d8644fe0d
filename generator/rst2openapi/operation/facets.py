"""A description -> `Facets`: default, listed values, limits, format, in the field's own type.

"Number of nodes. The value ranges from ⟦1⟧ to ⟦10⟧, and the default value is ⟦2⟧." on an Integer gives
minimum 1, maximum 10 and default 2. What is open, conditional or said twice in different ways stays text; what does
not fit the type is reported and stays text.
"""

from __future__ import annotations

import re

from attrs import evolve, frozen

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import operation as rules
from rst2openapi.operation.facet_defaults import Default, defaults
from rst2openapi.operation.facet_limits import Limits, array_limits, value_limits
from rst2openapi.operation.facet_slots import Passage, Slot, passages
from rst2openapi.operation.facet_values import Listing, Value, listings
from rst2openapi.operation.model import ArrayOf, EnumValue, Facets, Scalar, ScalarValue, TypeExpr
from rst2openapi.operation.phrases import LITERAL, bare, unquoted
from rst2openapi.operation.values import coerce, scalar_of
from rst2openapi.place import Span
from rst2openapi.prose import Prose

DEPRECATED = re.compile(
    r"^(?:(?:this|the) (?:parameter|field|attribute|key) (?:is|has been|was)(?: now)? )?\(?(?:deprecated|"
    r"discarded|abandoned)\)?"
    r"(?! (?:in|since|for|when|from|by)\b)(?:$|[,.:;]| and)|"
    r"\b(?:this|the) (?:parameter|field|attribute) (?:is|has been) (?:no longer (?:used|supported|"
    r"available|maintained)|"
    r"(?:deprecated|discarded|abandoned)(?! (?:in|since|for|when|from|by)\b))",
    re.IGNORECASE,
)
"""A sentence that calls the field itself out of use."""


@frozen
class Values:
    """What a value may be: its scalar type, and one of the listed values where there are any."""

    scalar: Scalar
    enum: tuple[EnumValue, ...]


def read_facets(prose: Prose, expr: TypeExpr, name: str, span: Span, report: Report) -> Facets:
    """What the words of a description say of the values of that type; findings are added to the report."""
    scalar = scalar_of(expr)
    array = isinstance(expr, ArrayOf)
    if not prose or (scalar is None and not array):
        return Facets()
    found = passages(prose)
    facets = Facets(deprecated=_deprecated(found))
    if array:
        items = array_limits(found)
        facets = evolve(facets, min_items=_whole(items.low), max_items=_whole(items.high))
    if scalar is None:
        return facets
    lists = listings(found)
    enum = () if scalar.type == "boolean" else _enum(lists, scalar, name, report)
    default = None if array else _default(found, lists, Values(scalar, enum), name, report)
    limits = value_limits(found, scalar, prose=not array and not enum)
    if limits.upside_down:
        report.add(rules.BAD_RANGE, span, name=name, low=limits.low, high=limits.high)
        limits = Limits()
    if default is not None and not _within(default, scalar, limits):
        report.add(rules.DEFAULT_OUTSIDE, span, name=name, value=default, low=_end(limits.low), high=_end(limits.high))
        limits = Limits()
    example = None if array else _example(found, scalar)
    return _limited(evolve(facets, enum=enum, default=default, example=example), scalar, limits)


def _within(default: ScalarValue, scalar: Scalar, limits: Limits) -> bool:
    measure = default if isinstance(default, int | float) else len(default)
    above = limits.low is None or measure >= limits.low
    return scalar.type == "boolean" or (above and (limits.high is None or measure <= limits.high))


def _end(end: float | None) -> str:
    return "…" if end is None else str(end)


def _limited(facets: Facets, scalar: Scalar, limits: Limits) -> Facets:
    if scalar.type == "string":
        return evolve(facets, min_length=_whole(limits.low), max_length=_whole(limits.high))
    return evolve(facets, minimum=limits.low, maximum=limits.high)


def _whole(number: float | None) -> int | None:
    return None if number is None else int(number)


def _deprecated(found: tuple[Passage, ...]) -> bool:
    return any(DEPRECATED.search(bare(sentence.text)) for passage in found for sentence in passage.sentences)


def _example(found: tuple[Passage, ...], scalar: Scalar) -> ScalarValue | None:
    """The one literal that stands under "Example:"."""
    for passage in found:
        if passage.slot is Slot.EXAMPLE and len(passage.sentences) == 1 and not passage.bullets:
            text = passage.sentences[0].text
            if re.fullmatch(rf"{LITERAL}|[\w.:/+-]+", text):
                return coerce(unquoted(text), scalar)
    return None


def _enum(lists: tuple[Listing, ...], scalar: Scalar, name: str, report: Report) -> tuple[EnumValue, ...]:
    chosen = _chosen(lists)
    if chosen is None:
        return ()
    values: list[EnumValue] = []
    for value in _explained(chosen, lists):
        coerced = coerce(value.text, scalar)
        if coerced is None:
            if chosen.announced:
                report.add(rules.BAD_VALUE, value.span, name=name, value=value.text)
            return ()
        values.append(EnumValue(coerced, value.span, value.description))
    return tuple(values)


def _chosen(lists: tuple[Listing, ...]) -> Listing | None:
    """The one list that holds: announced ones first; several different ones hold each for a case only."""
    announced = [listing for listing in lists if listing.announced]
    pool = announced or list(lists)
    if not pool:
        return None
    widest = max(pool, key=lambda listing: len(listing.values))
    if all(listing.texts <= widest.texts for listing in pool):
        return widest
    return None


def _explained(chosen: Listing, lists: tuple[Listing, ...]) -> tuple[Value, ...]:
    """The values of a list with the explanations that another list of the cell gives."""
    words = {value.text: value.description for listing in lists for value in listing.values if value.description}
    return tuple(
        value if value.description else evolve(value, description=words.get(value.text, "")) for value in chosen.values
    )


def _default(
    found: tuple[Passage, ...], lists: tuple[Listing, ...], allowed: Values, name: str, report: Report
) -> ScalarValue | None:
    given = list(defaults(found, name))
    given += [
        Default(value.text, value.span, sure=True) for listing in lists for value in listing.values if value.default
    ]
    texts = tuple(dict.fromkeys(default.text for default in given))
    if not texts:
        return None
    if len(texts) > 1:
        report.add(rules.SEVERAL_DEFAULTS, given[0].span, name=name, values=", ".join(texts))
        return None
    value = coerce(texts[0], allowed.scalar)
    options = [option.value for option in allowed.enum]
    if value is None or (options and value not in options):
        if any(default.sure for default in given):
            kind = "values" if value is not None else f"type {allowed.scalar.type}"
            report.add(rules.BAD_DEFAULT, given[0].span, name=name, value=texts[0], kind=kind)
        return None
    return value
