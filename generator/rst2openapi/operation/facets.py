"""A description -> `Facets`: default, listed values, limits, format, in the field's own type.

"Number of nodes. The value ranges from ⟦1⟧ to ⟦10⟧, and the default value is ⟦2⟧." on an Integer gives
minimum 1, maximum 10 and default 2. What is open, conditional or said twice in different ways stays text; what does
not fit the type is reported and stays text.
"""

from __future__ import annotations

from attrs import evolve

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import operation as rules
from rst2openapi.operation.facet_defaults import Default, defaults
from rst2openapi.operation.facet_slots import Passage, Slot, passages
from rst2openapi.operation.facet_values import Listing, Value, listings
from rst2openapi.operation.model import ArrayOf, EnumValue, Facets, Scalar, ScalarValue, Side, TypeExpr
from rst2openapi.operation.values import coerce, scalar_of
from rst2openapi.place import Span
from rst2openapi.prose import Prose


def read_facets(prose: Prose, expr: TypeExpr, side: Side, name: str, span: Span, report: Report) -> Facets:  # noqa: ARG001, PLR0913
    """What the words of a description say of the values of that type."""
    scalar = scalar_of(expr)
    if scalar is None or not prose:
        return Facets()
    found = passages(prose)
    lists = listings(found)
    enum = () if scalar.type == "boolean" else _enum(lists, scalar, name, report)
    default = None if isinstance(expr, ArrayOf) else _default(found, lists, scalar, enum, name, report)
    return Facets(default=default, enum=enum)


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
    found: tuple[Passage, ...],
    lists: tuple[Listing, ...],
    scalar: Scalar,
    enum: tuple[EnumValue, ...],
    name: str,
    report: Report,
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
    value = coerce(texts[0], scalar)
    allowed = [option.value for option in enum]
    if value is None or (allowed and value not in allowed):
        if any(default.sure for default in given):
            kind = "values" if value is not None else f"type {scalar.type}"
            report.add(rules.BAD_DEFAULT, given[0].span, name=name, value=texts[0], kind=kind)
        return None
    return value
