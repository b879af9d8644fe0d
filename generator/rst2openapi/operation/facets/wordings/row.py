"""What a row of the table of wordings is: where it is tried, what it gives, and its two sentences.

The row "default value is" is tried on sentences in any slot but examples, and gives a default.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from functools import cache

from attrs import field, frozen


class _Kind(Enum):
    """A member is itself alone, so that Python's own hash will do: that of `Enum` is a call of its own."""

    __hash__ = object.__hash__


class Slot(_Kind):
    """What a label announces: the place of the words behind it."""

    TEXT = "text"
    DEFINITION = "definition"
    CONSTRAINTS = "constraints"
    VALUES = "values"
    ENUMERATION = "enumeration"
    COMMON = "common values"
    DEFAULT = "default"
    MINIMUM = "minimum"
    MAXIMUM = "maximum"
    MIN_LENGTH = "minimum length"
    MAX_LENGTH = "maximum length"
    LENGTH = "length"
    ARRAY_LENGTH = "array length"
    FORMAT = "format"
    PATTERN = "pattern"
    EXAMPLE = "example"
    ASIDE = "aside"
    ITEMS = "items"
    EXPLANATION = "explanation"


ANNOUNCING = frozenset({Slot.VALUES, Slot.ENUMERATION})
"""Labels that announce a list of values."""

LABELLED = frozenset(Slot) - {Slot.TEXT, Slot.DEFINITION, Slot.CONSTRAINTS, Slot.ASIDE, Slot.ITEMS, Slot.EXPLANATION}
"""Slots whose labels say what stands there."""

PROSE = frozenset({Slot.TEXT, Slot.DEFINITION, Slot.CONSTRAINTS, *ANNOUNCING})
"""Where sentences speak of the value itself."""


class Gives(_Kind):
    """What a wording gives."""

    VALUES = "values"
    DEFAULT = "default"
    RANGE = "range"
    LENGTH = "length"
    COUNT = "count"
    FORMAT = "format"
    PATTERN = "pattern"
    EXAMPLE = "example"
    DEPRECATED = "deprecated"


class Reads(_Kind):
    """What a row is tried on: a sentence, or the words before a list of bullets or lines."""

    SENTENCE = "sentence"
    LIST = "list"


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE | re.DOTALL)


_once = cache(_pattern)


@frozen
class Phrase:
    """A long pattern, compiled when it is first searched: of most rows, a service never has the cue."""

    text: str

    def search(self, text: str) -> re.Match[str] | None:
        """The first place in the text that matches."""
        return _once(self.text).search(text)

    def match(self, text: str, place: int = 0) -> re.Match[str] | None:
        """The text from there on, if it matches."""
        return _once(self.text).match(text, place)


def _phrase(text: str | Phrase) -> Phrase:
    return Phrase(text) if isinstance(text, str) else text


@frozen
class Wording:
    """A row of the table.

    The pattern is searched in marked text where the `cue` is found, in the units that `reads` and `slots` name. It
    gives by its groups (`list`, `value`, `low`, `high`, `above`, `below`) and by `facts`. What `after` says must
    follow it; `unless` refuses the whole sentence; `types` are the scalar types it speaks of (all, if empty).
    `example` is a description that this very row reads, `never` one that it must not.
    """

    name: str
    gives: Gives
    pattern: Phrase = field(converter=_phrase)
    example: str
    never: str
    cue: re.Pattern[str] = field(converter=_pattern, default="")
    after: Phrase = field(converter=_phrase, default=_phrase(""))
    unless: Phrase = field(converter=_phrase, default=_phrase(r"(?!)"))
    slots: frozenset[Slot] = PROSE
    reads: Reads = Reads.SENTENCE
    facts: Mapping[str, str] = field(factory=dict)
    types: tuple[str, ...] = ()
