"""Values that examples show against what a row says of its values: lists, formats, patterns, sizes of numbers.

`"status": "ACTIVE"` opens a list without ACTIVE, which is then known in part; `"Actve"` is a slip and
leaves it closed. `"lamp-1"` takes the format uuid away, `1700000000000` needs int64.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve, frozen

from rst2openapi.diagnostics import Rule
from rst2openapi.diagnostics.rules import service as rules
from rst2openapi.formats import of_format
from rst2openapi.misspelling import differs_by_a_letter
from rst2openapi.operation.model import EnumValue, Facets, Field, Json, Scalar
from rst2openapi.place import Span
from rst2openapi.service.model import ArrayOf, Schema

_MASKED = re.compile(r"\W*|[x*]+|.*[{<].*[}>].*|.*\*{3,}.*", re.IGNORECASE)
_INT32 = 2**31


@frozen
class Proof:
    """A finding about a field, and the example that proves it."""

    rule: Rule
    at: Span
    facts: Mapping[str, str]


def proven(one: Field[Schema], shown: Sequence[tuple[Json, Span]]) -> tuple[Facets, list[Proof]]:
    """What the row still says of its values beside the shown ones: a list that refuses what is shown is not closed."""
    values = [(item, at) for value, at in shown for item in (value if isinstance(value, list) else [value])]
    given = [(item, at) for item, at in values if isinstance(item, str | int | float) and not isinstance(item, bool)]
    told = [(item, at) for item, at in given if not masked(item)]
    facets = one.facets
    proofs: list[Proof] = []
    for judge in (_listed, _formed):
        facets, found = judge(one.name, facets, told)
        proofs += found
    return _sized(one.type, facets, told), proofs


def masked(value: str | float) -> bool:
    """Whether an example stands for a value without giving one."""
    return _MASKED.fullmatch(str(value)) is not None


def _proof(rule: Rule, at: Span, **facts: str) -> Proof:
    return Proof(rule, at, facts)


_Told = Sequence[tuple[str | int | float, Span]]


def _listed(name: str, facets: Facets, told: _Told) -> tuple[Facets, list[Proof]]:
    known = {str(entry.value): entry for entry in facets.enum}
    proofs: list[Proof] = []
    for value, at in told if known else ():
        text = str(value)
        if text in known or _is_of_another_type(value, facets.enum):
            continue
        slip = next(_slips(text, facets.enum), None)
        if slip is None:
            proof = _proof(rules.ENUM_CONTRADICTED, at, name=name, value=text)
            return evolve(facets, enum=(), known=facets.enum), [*proofs, proof]
        proofs.append(_proof(rules.VALUE_SLIP, at, name=name, value=text, listed=slip))
    return facets, proofs


def _is_of_another_type(value: str | float, values: Sequence[EnumValue]) -> bool:
    """A word among numbers contradicts the type, and says nothing of the list."""
    numbers = all(isinstance(entry.value, int | float) for entry in values)
    return numbers and isinstance(value, str) and not value.strip().lstrip("-").replace(".", "", 1).isdigit()


def _slips(text: str, values: Sequence[EnumValue]) -> Iterator[str]:
    """The listed values that differ from a shown one in capitals or by one letter only.

    Of words of a sentence the example shows the capitals.
    """
    for entry in values:
        listed = str(entry.value)
        alike = listed.lower() == text.lower()
        if entry.literal if alike else isinstance(entry.value, str) and differs_by_a_letter(listed, text):
            yield listed


def _formed(name: str, facets: Facets, told: _Told) -> tuple[Facets, list[Proof]]:
    for value, at in told:
        if isinstance(value, str) and not of_format(value, facets.format):
            proof = _proof(rules.FORMAT_CONTRADICTED, at, name=name, value=value, format=str(facets.format))
            return evolve(facets, format=None), [proof]
    return facets, []


def _sized(schema: Schema, facets: Facets, told: _Told) -> Facets:
    inner = schema.items if isinstance(schema, ArrayOf) else schema
    large = any(isinstance(value, int) and not -_INT32 <= value < _INT32 for value, _ in told)
    if large and inner == Scalar("integer"):
        return evolve(facets, format="int64")
    return facets
