"""Wordings that list values without marks: "The value can be fast or slow"; data only."""

from __future__ import annotations

from rst2openapi.operation.facets.wordings.grammar import CAN_BE, IN_CASE, LETTERS, NUM, VALUE_NOUN, WORD_LIST
from rst2openapi.operation.facets.wordings.row import Gives, Wording

_OPTIONS = (
    r"^(?:the )?(?:valid|possible|allowed|available|supported|permitted) (?:types|modes|options|states|statuses|"
    r"methods|protocols|levels|actions|roles|operations|algorithms|directions|kinds)"
)

UNMARKED: tuple[Wording, ...] = (
    Wording(
        "noun and capitals",
        Gives.VALUES,
        r"^[^:⟦,]{2,70}: ?(?P<list>[A-Z][A-Z_0-9]+(?:, [A-Z][A-Z_0-9]+)*,? (?:or|and) [A-Z][A-Z_0-9]+)$",
        example="State of the lamp: LIT, DARK, or LOST",
        never="State of the lamp: LIT, DARK, or another one",
        cue=r"^[^:]*\b(?:status|state|type|mode|protocol|method|role|level|action|kind)\b[^:]*: ?[A-Z]",
    ),
    Wording(
        "words as values",
        Gives.VALUES,
        rf"(?:{VALUE_NOUN}|{_OPTIONS}) (?:{CAN_BE}|(?:are|is|includes?)(?: one of)?:?) {WORD_LIST}$",
        example="The value can be fast or slow",
        never="The value can be letters or digits",
        cue=rf"(?:\bvalues?\b.*|{_OPTIONS}) (?:be|are|is|includes?) .*\b(?:or|and)\b",
        unless=LETTERS,
    ),
    Wording(
        "numbers as values",
        Gives.VALUES,
        rf"(?:{VALUE_NOUN} (?:{CAN_BE}|are|includes?:?)|^it {CAN_BE}|^)(?: |(?<![^\W_]))(?P<list>{NUM}(?:, {NUM})*,? "
        rf"(?:or|and) {NUM})$",
        example="Size. It can be 40, 100, or 1,500.",
        never="Size. It can be 40, 100, or more.",
        cue=r"\d,? (?:or|and) \d[\d,]*$",
        types=("integer", "number"),
        unless=rf"{IN_CASE}|\b(?:between|from|range|minimum|maximum)\b",
    ),
    Wording(
        "list in parentheses",
        Gives.VALUES,
        r"\((?P<list>[A-Za-z]\w*(?:,\s*[A-Za-z]\w*)+)\)$",
        example="State of the change (Succeeded, Failed)",
        never="A change of all (old, new)",
        cue=r"\b(?:status|state|type|mode|method|value|order).*\(\w+,",
    ),
)
"""Tried behind the wordings of marked lists, from top to bottom."""
