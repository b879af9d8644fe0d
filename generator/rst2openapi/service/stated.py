"""What the keywords of a schema will say of a row, so that its description need not say it again.

"1 to 64 characters" is said by `minLength` and `maxLength`; "1 to 64 characters, letters and digits only" says more
and stays, and so does any text about a value whose schema has no such keyword (limits of an object).
"""

from __future__ import annotations

import re

from attrs import frozen

from rst2openapi.operation.model import Anything, EnumValue, Facets, Scalar
from rst2openapi.service.model import ArrayOf, Schema
from rst2openapi.service.names.words import listed

_WORD = re.compile(r"\d[\d,]*(?:\.\d+)?|[^\W\d_]+")

_OF_LIMITS = listed(
    """
    a allowed an and any are array at be between can cannot character characters consist consists contain contained
    contains equal exceed exceeds from greater in inclusive integer integers is it item items least length less
    long longer maximum max min minimum more most must negative no non not number of or positive range ranges
    ranging shorter string than that the this to up value values
    """
)
"""Words that say nothing beside the numbers of a limit."""

_OF_LISTS = listed(
    """
    a an and are as available be can enumerated enumeration following from indicate indicates is it its mean
    means of one option options or possible range ranges that the this to value values
    """
)
"""Words that say nothing beside the values of a list and their explanations."""


@frozen
class Stated:
    """What the keywords will say: values with their explanations, the sizes of limits without sign, the default."""

    values: tuple[EnumValue, ...] = ()
    limits: frozenset[str] = frozenset()
    default: str = ""

    def has_default(self, text: str) -> bool:
        """Whether the text is the default and nothing else."""
        return bool(self.default) and text.strip(" .\"'").casefold() == self.default.casefold()

    def has_range(self, text: str) -> bool:
        """Whether the text says nothing but the limits, or nothing but the values and their explanations."""
        words = _word_set(text)
        if self.values:
            said = " ".join(f"{value.value} {value.description}" for value in self.values)
            return words <= _word_set(said) | _OF_LISTS
        return bool(self.limits) and words <= self.limits | _OF_LIMITS


def stated(type_: Schema, facets: Facets) -> Stated:
    """What the schema of this type says of these facets; only scalars and arrays have keywords for them."""
    limits: list[int | float | None] = [facets.min_items, facets.max_items] if isinstance(type_, ArrayOf) else []
    while isinstance(type_, ArrayOf):
        type_ = type_.items
    if isinstance(type_, Scalar):
        numeric = type_.type in ("integer", "number")
        limits += [facets.minimum, facets.maximum] if numeric else []
        limits += [facets.min_length, facets.max_length] if type_.type == "string" else []
    values = facets.enum if isinstance(type_, Scalar | Anything) else ()
    sizes = frozenset(_size(one) for one in limits if one is not None)
    return Stated(tuple(values), sizes, "" if facets.default is None else str(facets.default))


def _size(limit: float) -> str:
    return str(int(limit) if limit == int(limit) else limit).lstrip("-")


def _word_set(text: str) -> frozenset[str]:
    """The words in lower case, and the numbers without signs and separators."""
    return frozenset(word.replace(",", "") if word[0].isdigit() else word.casefold() for word in _WORD.findall(text))
