"""A description -> `Facets`: default, listed values, limits, format, in the field's own type.

"Number of nodes. The value ranges from ⟦1⟧ to ⟦10⟧, and the default value is ⟦2⟧." on an Integer gives
minimum 1, maximum 10 and default 2. What is open, conditional or said twice in different ways stays text; what does
not fit the type is reported and stays text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import define, evolve

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import operation as rules
from rst2openapi.misspelling import differs_by_a_letter
from rst2openapi.operation.facets import decide, ends
from rst2openapi.operation.facets.ends import Limits
from rst2openapi.operation.facets.matching import Matches, read
from rst2openapi.operation.facets.model import Claim, Unit, Value
from rst2openapi.operation.facets.own_names import of_itself
from rst2openapi.operation.facets.passages import units
from rst2openapi.operation.facets.phrases import MOST_TEXTS, bare, unquoted
from rst2openapi.operation.facets.wordings.row import Gives, Slot
from rst2openapi.operation.facets.wordings.whole import (
    ITSELF,
    MILLISECONDS,
    OF_KIND,
    QUANTITY,
)
from rst2openapi.operation.model import ArrayOf, EnumValue, Facets, Scalar, ScalarValue, TypeExpr
from rst2openapi.operation.values import coerce, scalar_of
from rst2openapi.place import Span
from rst2openapi.prose import Prose

_OF_SCALARS = (Gives.VALUES, Gives.DEFAULT, Gives.EXAMPLE)
_OF_STRINGS = (*_OF_SCALARS, Gives.LENGTH, Gives.FORMAT, Gives.PATTERN)
_WANTED: Mapping[str, tuple[Gives, ...]] = {
    "string": _OF_STRINGS,
    "integer": (*_OF_SCALARS, Gives.RANGE),
    "number": (*_OF_SCALARS, Gives.RANGE),
    "boolean": _OF_SCALARS,
}
_LONGEST_QUOTE = 120
_PARTS_OF_NAMES = re.compile(r"_|(?<=[a-z])(?=[A-Z])")


@define
class _Row:
    """A row being read: what it says, of which type, and where findings go."""

    name: str
    span: Span
    report: Report
    scalar: Scalar
    reading: Matches
    found: tuple[Unit, ...]
    array: bool

    @property
    def words(self) -> str:
        """All sentences as one text, with marks."""
        return " | ".join(unit.text for unit in self.found if unit.text)


_KNOWN: dict[tuple[Prose, TypeExpr, str], Facets] = {}
"""What rows gave that say the same, as rows of many pages do: of those that gave nothing that has a place."""


def read_facets(prose: Prose, expr: TypeExpr, name: str, span: Span, report: Report) -> Facets:
    """What the words of a description say of the values of that type; findings are added to the report."""
    if not prose or (scalar_of(expr) is None and not isinstance(expr, ArrayOf)):
        return Facets()
    row = (prose, expr, name)
    known = _KNOWN.get(row)
    if known is not None:
        return known
    findings = len(report.diagnostics)
    facets = _facets(prose, expr, name, span, report)
    if not (facets.enum or facets.known or len(report.diagnostics) > findings):
        if len(_KNOWN) >= MOST_TEXTS:
            _KNOWN.clear()
        _KNOWN[row] = facets
    return facets


def _facets(prose: Prose, expr: TypeExpr, name: str, span: Span, report: Report) -> Facets:
    """The same for a row that is not known."""
    scalar = scalar_of(expr)
    array = isinstance(expr, ArrayOf)
    found = tuple(of_itself(unit, name, array=array) for unit in units(prose))
    wanted = _WANTED[scalar.type] if scalar else ()
    kinds = (Gives.DEPRECATED, *wanted, *((Gives.COUNT,) if array else ()))
    reading = read(found, kinds, scalar.type if scalar else "")
    reading.claims = [claim for claim in reading.claims if _of_own(claim, name)]
    if reading.left:
        text = bare(reading.left[0].text)
        quote = text if len(text) <= _LONGEST_QUOTE else f"{text[:_LONGEST_QUOTE]}…"
        report.add(rules.WORDING_LEFT, reading.left[0].span, name=name, text=quote)
    facets = Facets(deprecated=bool(reading.of(Gives.DEPRECATED)))
    if array:
        items = ends.counts(reading.of(Gives.COUNT))
        facets = evolve(facets, min_items=_whole(items.low), max_items=_whole(items.high))
    if scalar is None:
        return facets
    return _scalar_facets(_Row(name, span, report, scalar, reading, found, array), facets)


def _about(claims: tuple[Claim, ...], row: _Row) -> tuple[Claim, ...]:
    """The claims without those about something that neither the field's name nor its first words speak of."""
    first = next((bare(unit.text) for unit in row.found if unit.text), "")
    known = {word.lower() for word in re.findall(r"[A-Za-z]+", f"{row.name} {first} {ITSELF}")}
    kind = OF_KIND.search(f"{_PARTS_OF_NAMES.sub(' ', row.name)} {first}") is not None
    return tuple(
        claim
        for claim in claims
        if (kind or "of" not in claim.facts) and any(word.startswith(_head(claim)) for word in known)
    )


def _of_own(claim: Claim, name: str) -> bool:
    """Whether a claim that names a thing speaks of the field: "each disk can have up to 10 tags" of `tags`."""
    thing = claim.facts.get("thing", "").lower().rstrip("s")
    return thing == "value" or re.split(r"[_.]|(?<=[a-z])(?=[A-Z])", name)[-1].lower().rstrip("s").endswith(thing)


def _head(claim: Claim) -> str:
    """The noun that the subject of a sentence is about: "The status of the lamp" is about a status."""
    nouns = re.findall(r"[A-Za-z]+", claim.facts.get("subject", "").partition(" of ")[0])
    return nouns[-1].lower() if nouns else "it"


def _scalar_facets(row: _Row, facets: Facets) -> Facets:
    lists = _about(row.reading.of(Gives.VALUES), row)
    if row.array:
        lists = tuple(claim for claim in lists if "alone" not in claim.facts)  # other items may stand beside it
    listed = decide.values(lists, row.words, several=row.array)
    entries = () if row.scalar.type == "boolean" else _entries(listed, row)
    closed = listed.closed and not _beyond(entries, listed, row)
    limits = _checked(_limits(row, enum=bool(entries) and closed), row)
    default = None if row.array else _default(row, entries if closed and not listed.others else ())
    if closed and entries and default is not None and not listed.others:
        entries = _with_default(entries, default, row)
    if listed.others and entries:
        closed = closed and default is not None
        entries = _with_default(entries, default, row) if closed else entries
    if default is not None and not _within(default, row.scalar, limits):
        limits = limits.without_weak
    default = _inside(default, limits, row)
    facets = evolve(
        facets,
        enum=entries if closed else (),
        known=() if closed else entries,
        default=default,
        example=None if row.array else _example(row),
        pattern=decide.agreed(row.reading.of(Gives.PATTERN), "pattern"),
        format=None if entries else _format(row),
    )
    return _limited(facets, row.scalar, limits)


def _with_default(entries: tuple[EnumValue, ...], default: ScalarValue | None, row: _Row) -> tuple[EnumValue, ...]:
    """The default, and behind it the other values that a cell lists."""
    if default is None or any(entry.value == default for entry in entries):
        return entries
    return (EnumValue(default, row.reading.of(Gives.DEFAULT)[0].unit.span), *entries)


def _beyond(entries: tuple[EnumValue, ...], listed: decide.Values, row: _Row) -> bool:
    """Whether numbers are but explained in passing: of a quantity, or in a range that goes beyond them."""
    numbers = [entry.value for entry in entries if isinstance(entry.value, int | float)]
    if listed.announced or not numbers:
        return False
    high = ends.highest(row.reading.of(Gives.RANGE))
    measured = QUANTITY.search(" ".join([_PARTS_OF_NAMES.sub(" ", row.name), *row.words.split(" | ")[:1]]))
    return bool(listed.explained and measured) or (high is not None and max(numbers) < high)


def _limits(row: _Row, *, enum: bool) -> Limits:
    if row.scalar.type in {"integer", "number"}:
        prose = not enum
        return ends.numbers(row.reading.of(Gives.RANGE), row.words, prose=prose, whole=row.scalar.type == "integer")
    if row.scalar.type == "string" and row.scalar.format is None:
        return ends.lengths(row.reading.of(Gives.LENGTH))
    return Limits()


def _checked(limits: Limits, row: _Row) -> Limits:
    """The limits, unless they contradict each other."""
    if not limits.upside_down:
        return limits
    row.report.add(rules.BAD_RANGE, row.span, name=row.name, low=limits.low, high=limits.high)
    return Limits()


def _inside(default: ScalarValue | None, limits: Limits, row: _Row) -> ScalarValue | None:
    """The default, unless it lies outside the limits."""
    if default is None or _within(default, row.scalar, limits):
        return default
    low, high = _end(limits.low), _end(limits.high)
    row.report.add(rules.DEFAULT_OUTSIDE, row.span, name=row.name, value=default, low=low, high=high)
    return None


def _within(default: ScalarValue, scalar: Scalar, limits: Limits) -> bool:
    measure = default if isinstance(default, int | float) else len(default)
    above = limits.low is None or measure >= limits.low
    return scalar.type == "boolean" or (above and (limits.high is None or measure <= limits.high))


def _end(end: float | None) -> str:
    return "…" if end is None else str(end)


def _limited(facets: Facets, scalar: Scalar, limits: Limits) -> Facets:
    if scalar.type == "string":
        return evolve(facets, min_length=_whole(limits.low), max_length=_whole(limits.high))
    return evolve(
        facets,
        minimum=limits.low,
        maximum=limits.high,
        exclusive_minimum=limits.above,
        exclusive_maximum=limits.below,
    )


def _whole(number: float | None) -> int | None:
    return None if number is None else int(number)


def _example(row: _Row) -> ScalarValue | None:
    """The one literal that stands under "Example:"."""
    claims = row.reading.of(Gives.EXAMPLE)
    alone = sum(unit.slot is Slot.EXAMPLE for unit in row.found) == 1
    return coerce(unquoted(claims[0].facts["value"]), row.scalar) if alone and claims else None


def _entries(listed: decide.Values, row: _Row) -> tuple[EnumValue, ...]:
    entries: list[EnumValue] = []
    for value in listed.values:
        coerced = coerce(value.text, row.scalar)
        if coerced is None:
            _misfit(value, listed, row)
            return ()
        entries.append(EnumValue(coerced, value.span, value.description, listed.literal))
    return tuple(entries)


def _misfit(value: Value, listed: decide.Values, row: _Row) -> None:
    if listed.announced:
        row.report.add(rules.BAD_VALUE, value.span, name=row.name, value=value.text)


def _format(row: _Row) -> str | None:
    if row.scalar.type == "integer":
        return "int64" if MILLISECONDS.search(bare(row.words)) else None
    return decide.form(row.reading.of(Gives.FORMAT), row.words)


def _default(row: _Row, enum: tuple[EnumValue, ...]) -> ScalarValue | None:
    told = row.reading.of(Gives.DEFAULT)
    if row.scalar.type == "string":
        told = tuple(claim for claim in told if "unit" not in claim.facts)  # "4 GB": nobody says how it is written
        known = {option.value for option in enum}
        told = tuple(claim for claim in told if not _is_none(claim.facts["value"]) or "No" in known or "no" in known)
    given = decide.defaults(told, row.reading.of(Gives.VALUES), bare(row.words))
    if not given:
        return None
    first = given[0]
    if len(given) > 1:
        texts = ", ".join(default.text for default in given)
        row.report.add(rules.SEVERAL_DEFAULTS, first.unit.span, name=row.name, values=texts)
        return None
    value = coerce(decide.number_of(first, bare(row.words)), row.scalar)
    if value is None or (enum and all(option.value != value for option in enum)):
        value = (_meant(first.text, enum) if first.sure else None) or value
    options = [option.value for option in enum]
    alike = [] if value is None or value in options else [one for one in options if _resembles(value, one)]
    if len(alike) == 1:
        row.report.add(rules.DEFAULT_MISSPELT, first.unit.span, name=row.name, value=value, instead=alike[0])
        return alike[0]
    if value is not None and options and value not in options and first.sure and not alike:
        row.report.add(rules.DEFAULT_ADDED, first.unit.span, name=row.name, value=value)
        return value
    if value is None or (options and value not in options):
        if first.sure:
            kind = "values" if value is not None else f"type {row.scalar.type}"
            row.report.add(rules.BAD_DEFAULT, first.unit.span, name=row.name, value=first.text, kind=kind)
        return None
    return value


def _is_none(text: str) -> bool:
    """Whether a default of a text says in a word that there is none."""
    return bare(text).lower() == "no"


def _resembles(value: ScalarValue, option: ScalarValue) -> bool:
    """Whether a default is rather a misspelt one of the listed values: in other capitals, or by a letter."""
    return str(option).lower() == str(value).lower() or differs_by_a_letter(str(option), str(value))


def _meant(text: str, enum: tuple[EnumValue, ...]) -> ScalarValue | None:
    """The listed value whose explanation the default is: "0: blacklist" where the default is Blacklist."""
    meant = [option.value for option in enum if option.description.strip(" .").lower() == text.strip().lower()]
    return meant[0] if len(meant) == 1 else None
