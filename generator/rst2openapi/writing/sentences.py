"""What a row says besides its name and type, as sentences that the compiler reads as the same facts.

A field with `minimum: 1, maximum: 10, default: 5` and the description "Number of items." gets "Number of items. The
value ranges from 1 to 10. The default value is **5**." What the description says already is not said again, and of
several wordings the first is taken that is read as it is meant.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from attrs import evolve, fields

from rst2openapi.diagnostics import Report
from rst2openapi.operation.facets import read_facets
from rst2openapi.operation.model import EnumValue, Facets, Field, TypeExpr
from rst2openapi.prose import Bullets, Code, Inline, Paragraph, Prose, Strong, Text
from rst2openapi.writing.markdown import NOWHERE, paragraph

Wording = Callable[[Facets], Prose]

_NOTHING = Facets()


def completed(field: Field[TypeExpr]) -> Prose:
    """The description of a field with a sentence for each fact that it does not state yet."""
    words = field.description
    for names, wordings in _WORDINGS if field.facets != _NOTHING else ():
        words = _with_fact(words, field, names, wordings)
    return words


def _with_fact(words: Prose, field: Field[TypeExpr], names: Sequence[str], wordings: Sequence[Wording]) -> Prose:
    wanted = _facts(field.facets, names)
    if wanted == _facts(_NOTHING, names) or _facts(_read(words, field), names) == wanted:
        return words
    tried = [_joined(words, wording(field.facets)) for wording in wordings]
    said = {one: _read(one, field) for one in tried if one != words}
    if right := next((one for one, facets in said.items() if _facts(facets, names) == wanted), None):
        return right
    # One that is not read as it is meant must not be read as anything else, either.
    before = _read(words, field)
    every = [one.name for one in fields(Facets)]
    return next((one for one, facets in said.items() if _facts(facets, every) == _facts(before, every)), words)


def _read(words: Prose, field: Field[TypeExpr]) -> Facets:
    return read_facets(words, field.type, field.name, NOWHERE, Report())


def _facts(facets: Facets, names: Sequence[str]) -> list[object]:
    given = [(name, getattr(facets, name)) for name in names]
    return [_values(one) if name in ("enum", "known") else repr(one) for name, one in given]


def _values(values: Sequence[EnumValue]) -> list[tuple[str, str]]:
    """Values with their explanations, whatever their order."""
    return sorted((repr(one.value), one.description.strip(" .")) for one in values)


def _joined(words: Prose, more: Prose) -> Prose:
    """The words with more behind them: a sentence goes into the paragraph before it."""
    if not more:
        return words
    last = words[-1] if words else None
    first = more[0]
    if isinstance(last, Paragraph) and isinstance(first, Paragraph) and _is_sentence(first):
        pieces = (*last.inlines, Text(" "), *first.inlines)
        return (*words[:-1], Paragraph(pieces, NOWHERE), *more[1:])
    return (*words, *more)


def _is_sentence(block: Paragraph) -> bool:
    return not (len(block.inlines) == 1 and isinstance(block.inlines[0], Strong)) and not block.labels


# --- wordings ----------------------------------------------------------------------------------------------


def literal(value: object) -> str:
    """A value as pages write it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if value != "" else '""'


def _said(*pieces: Inline | str) -> Prose:
    return (paragraph(*(Text(one) if isinstance(one, str) else one for one in pieces)),)


def _series(values: Sequence[EnumValue], joint: str) -> Iterator[Inline]:
    for place, one in enumerate(values):
        if place:
            between = ", " if len(values) > 2 else " "
            yield Text(f"{between}{joint} " if place == len(values) - 1 else ", ")
        yield Strong(literal(one.value))


def _options(values: Sequence[EnumValue]) -> Bullets:
    items = tuple(
        (paragraph(Strong(literal(one.value)), *((Text(f": {one.description}"),) if one.description else ())),)
        for one in values
    )
    return Bullets(items, NOWHERE)


def _explained(facets: Facets) -> bool:
    return any(one.description for one in facets.enum)


def _inline_values(facets: Facets) -> Prose:
    if _explained(facets) or len(facets.enum) < 2:
        return ()
    return _said("The value can be ", *_series(facets.enum, "or"), ".")


def _only_value(facets: Facets) -> Prose:
    return () if len(facets.enum) != 1 else _said("The value can only be ", Strong(literal(facets.enum[0].value)), ".")


def _listed_values(facets: Facets) -> Prose:
    return (*_said("The options are:"), _options(facets.enum)) if facets.enum else ()


def _values_under_label(facets: Facets) -> Prose:
    return (paragraph(Strong("Range")), _options(facets.enum)) if facets.enum else ()


def _common_values(facets: Facets) -> Prose:
    return (*_said("Common values:"), _options(facets.known)) if facets.known else ()


def _default(facets: Facets) -> Prose:
    given = facets.default
    shown = given[0] if isinstance(given, list) and len(given) == 1 else given
    return () if given is None else _said("The default value is ", Strong(literal(shown)), ".")


def _default_under_label(facets: Facets) -> Prose:
    return () if facets.default is None else _said("Default: ", Strong(literal(facets.default)))


def _range(facets: Facets) -> Prose:
    low, high = facets.minimum, facets.maximum
    if facets.exclusive_minimum or facets.exclusive_maximum:
        return ()
    if low is not None and high is not None:
        return _said(f"The value ranges from {low} to {high}.")
    return _said(f"The minimum value is {low}.") if low is not None else _said(f"The maximum value is {high}.")


def _range_by_signs(facets: Facets) -> Prose:
    low, high = facets.minimum, facets.maximum
    above, below = facets.exclusive_minimum, facets.exclusive_maximum
    if low is None:
        return _said(f"The value must be less than {high}." if below else f"The maximum value is {high}.")
    if high is None:
        return _said(f"The value must be greater than {low}." if above else f"The minimum value is {low}.")
    return _said(f"The value must be in {'(' if above else '['}{low}, {high}{')' if below else ']'}.")


def _ends(facets: Facets) -> Prose:
    ends = (("Minimum", facets.minimum), ("Maximum", facets.maximum))
    return tuple(block for name, end in ends if end is not None for block in _said(f"{name}: ", Strong(str(end))))


def _length(facets: Facets) -> Prose:
    low, high = facets.min_length, facets.max_length
    if low is None:
        return _said(f"The value contains at most {high} characters.")
    if high is None:
        return _said(f"The value contains at least {low} characters.")
    if low == high:
        return _said(f"The value contains exactly {low} characters.")
    return _said(f"The value contains {low} to {high} characters.")


def _lengths(facets: Facets) -> Prose:
    ends = (("Minimum length", facets.min_length), ("Maximum length", facets.max_length))
    return tuple(block for name, end in ends if end is not None for block in _said(f"{name}: ", Strong(str(end))))


def _count(facets: Facets) -> Prose:
    low, high = facets.min_items, facets.max_items
    if low == 1 and high is None:
        return _said("The list cannot be empty.")
    if low is None:
        return _said(f"The list contains at most {high} items.")
    return () if high is None else _said(f"The list contains {low} to {high} items.")


def _pattern(facets: Facets) -> Prose:
    return _said("The value must match the regular expression ", Code(facets.pattern or ""), ".")


def _pattern_under_label(facets: Facets) -> Prose:
    return _said(f"Regular expression: {facets.pattern}")


_FORMATS: dict[str, tuple[Inline | str, ...]] = {
    "date": ("The value is in the ", Strong("yyyy-mm-dd"), " format."),
    "date-time": ("The time is in RFC 3339 format.",),
    "uuid": ("The value is in UUID format.",),
    "byte": ("The value must be encoded using Base64.",),
    "ipv4": ("Format: IPv4 address",),
    "ipv6": ("Format: IPv6 address",),
    "email": ("Format: email address",),
    "uri": ("Format: URL",),
    "password": ("Format: password",),
}


def _format(facets: Facets) -> Prose:
    said = _FORMATS.get(facets.format or "")
    return () if said is None else _said(*said)


def _deprecated(_facets: Facets) -> Prose:
    return _said("This parameter is deprecated.")


def _example(facets: Facets) -> Prose:
    shown = facets.example
    if isinstance(shown, list):
        shown = shown[0] if len(shown) == 1 else None
    return () if shown is None or isinstance(shown, dict) else _said("Example: ", Strong(literal(shown)))


def _apart(wording: Wording) -> Wording:
    """A wording in a paragraph of its own, whose label a reader looks for at the begin of a line."""

    def said(facets: Facets) -> Prose:
        return tuple(
            evolve(block, labels=frozenset({""})) if isinstance(block, Paragraph) else block  # type: ignore[arg-type]
            for block in wording(facets)
        )

    return said


_WORDINGS: tuple[tuple[tuple[str, ...], tuple[Wording, ...]], ...] = (
    (("deprecated",), (_deprecated,)),
    (("minimum", "maximum", "exclusive_minimum", "exclusive_maximum"), (_range, _range_by_signs, _apart(_ends))),
    (("min_length", "max_length"), (_length, _apart(_lengths))),
    (("min_items", "max_items"), (_count,)),
    (("pattern",), (_pattern, _apart(_pattern_under_label))),
    (("format",), (_format, _apart(_format))),
    (("default",), (_default, _apart(_default_under_label))),
    (("enum",), (_inline_values, _only_value, _listed_values, _values_under_label)),
    (("known",), (_common_values,)),
    (("example",), (_apart(_example),)),
)
"""Facets that are said together, and how, best first."""
