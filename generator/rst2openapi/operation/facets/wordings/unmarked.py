"""Wordings that list values without marks: "The value can be fast or slow"; data only."""

from __future__ import annotations

from rst2openapi.operation.facets.wordings.grammar import (
    A_NOUN,
    CAN_BE,
    IN_CASE,
    IS_SUPPORTED,
    KINDS,
    LETTERS,
    NO_WORD,
    NOTE,
    NUM,
    VALUE_NOUN,
    WORD,
    WORD_LIST,
)
from rst2openapi.operation.facets.wordings.row import Gives, Wording

_OPTIONS = (
    r"^(?:the )?(?:valid|possible|allowed|available|supported|permitted) (?:types|modes|options|states|statuses|"
    r"methods|protocols|levels|actions|roles|operations|algorithms|directions|kinds)|^(?:the )?(?:value )?options"
)

_NAMES = r"(?-i:[A-Z][A-Za-z0-9]+)"
_CAPITALS = r"(?-i:[A-Z][A-Z_0-9]+)(?:, (?-i:[A-Z][A-Z_0-9]+))*,? (?:or|and) (?-i:[A-Z][A-Z_0-9]+)"

UNMARKED: tuple[Wording, ...] = (
    Wording(
        "noun and capitals",
        Gives.VALUES,
        rf"^[^:⟦,]{{2,70}}: ?(?P<list>[A-Z][A-Z_0-9]*{NOTE}(?:, [A-Z][A-Z_0-9]*{NOTE})*,? (?:or|and) "
        rf"[A-Z][A-Z_0-9]+{NOTE})$",
        example="State of the lamp: LIT, DARK, or LOST",
        never="State of the lamp: LIT, DARK, or another one",
        cue=r"^[^:]*\b(?:status|state|type|mode|protocol|method|role|level|action|kind|direction|order)\b[^:]*: ?[A-Z]",
    ),
    Wording(
        "capitals as values",
        Gives.VALUES,
        rf"^(?:(?:the )?(?P<subject>[A-Za-z][\w ]{{1,40}}?)(?:,? which)? )?{CAN_BE} (?P<list>{_CAPITALS})$",
        example="State of the lamp. The state can be LIT, DARK, or LOST.",
        never="State of the lamp. The state can be LIT, DARK, or another one.",
        cue=r"\bbe (?:set to |one of )?(?-i:[A-Z][A-Z_0-9]+)(?:,| or| and) (?-i:[A-Z])",
        types=("string",),
    ),
    Wording(
        "capitals that are supported",
        Gives.VALUES,
        rf"^(?:currently,? )?(?:only )?(?P<list>{_CAPITALS}|(?<=only )(?-i:[A-Z][A-Z_0-9]+)){A_NOUN}"
        rf"(?:{IS_SUPPORTED}| can be (?:used|set|specified|selected|configured))$",
        example="Mode of the lamp. Currently, FAST and SLOW are supported.",
        never="Mode of the lamp. Currently, FAST and SLOW are shown.",
        cue=r"^(?:currently,? )?(?:only (?-i:[A-Z]{2})|(?-i:[A-Z]{2}\w*)(?:,| and | or )).*(?:supported|available|"
        r"allowed|permitted|valid|accepted| can be \w+)$",
        facts={"of": "kind"},
        types=("string",),
    ),
    Wording(
        "a kind, one or the other",
        Gives.VALUES,
        rf"^[A-Za-z][\w -]{{1,40}}, (?:either )?(?P<list>{_CAPITALS.replace('(?:or|and)', 'or')})$",
        example="Mode of the lamp, FAST or SLOW.",
        never="Mode of the lamp, FAST or another one.",
        cue=r"^[\w -]{2,40}, (?:either )?(?-i:[A-Z]{2}\w*)(?:, \w+)*,? or \w+$",
        facts={"of": "kind"},
        types=("string",),
    ),
    Wording(
        "a kind, which can be",
        Gives.VALUES,
        rf"^[^,:]*\b{KINDS}\b[^,:]{{0,40}}, which {CAN_BE} {NO_WORD}{WORD_LIST}$",
        example="Mode of the lamp, which can be fast, slow, or idle_long.",
        never="Parts of the lamp, which can be fast, slow, or idle_long.",
        cue=r", which (?:can|may|must) be (?:\w+, )*\w+,? (?:or|and) \w+$",
        unless=LETTERS,
        types=("string",),
    ),
    Wording(
        "one of, behind a colon",
        Gives.VALUES,
        rf"^(?:one|any) of(?:(?: the following(?: \w+)?)?: ?(?:{WORD_LIST}|(?P<more>{WORD}(?:\s*[,|]\s*{WORD})+))| "
        rf"(?P<meant>{_NAMES}(?:, {_NAMES})*,? (?:or|and) {_NAMES}))$",
        example="One of: fast, slow",
        never="One of the lamps",
        cue=r"^(?:one|any) of\b(?:.*:| (?-i:[A-Z]))",
        types=("string",),
    ),
    Wording(
        "the following are supported",
        Gives.VALUES,
        rf"^(?:currently, ?)?the following (?:[\w-]+ )?(?:values|options|{KINDS}) are (?:supported|available|allowed|"
        rf"valid|permitted): {WORD_LIST}$",
        example="Currently, the following modes are supported: fast, slow, and idle.",
        never="Currently, the following parts are supported: oil and wick.",
        cue=r"\bthe following \w.* are \w+: \w.* (?:or|and) \w+$",
        unless=LETTERS,
        types=("string",),
    ),
    Wording(
        "words as values",
        Gives.VALUES,
        rf"(?:{VALUE_NOUN}|{_OPTIONS}) (?:{CAN_BE}|(?:are|is|includes?)(?: one of)?:?) "
        rf"(?:{WORD_LIST}|(?P<more>{WORD}(?: [/|] {WORD})+))$",
        example="The value can be fast or slow",
        never="The value can be letters or digits",
        cue=rf"(?:\bvalues?\b.*|{_OPTIONS}) (?:be|are|is|includes?) .*(?:\b(?:or|and)\b| [/|] )",
        unless=LETTERS,
    ),
    Wording(
        "numbers as values",
        Gives.VALUES,
        rf"(?:{VALUE_NOUN} (?:{CAN_BE}|are|includes?:?)|^it {CAN_BE}|^)(?: |(?<![^\W_]))"
        rf"(?P<list>{NUM}{NOTE}(?:, {NUM}{NOTE})*,? (?:or|and) {NUM}{NOTE})"
        rf"(?:$|, (?:which (?:indicates?|means?)|indicating|meaning)\b)",
        example="Size. It can be 40, 100, or 1,500.",
        never="Size. It can be 40, 100, or more.",
        cue=r"\d(?: ?\([^()]*\))?,? (?:or|and) \d[\d,]*(?:$| ?\(|,? (?:which|indicating|meaning))",
        types=("integer", "number"),
        unless=rf"{IN_CASE}|\b(?:between|from|range|minimum|maximum)\b",
    ),
    Wording(
        "numbers that are supported",
        Gives.VALUES,
        rf"^(?:currently, )?only (?P<list>{NUM}(?:, {NUM})*,? (?:or|and) {NUM}){IS_SUPPORTED}$",
        example="Only 10 and 20 are supported.",
        never="Only 10 and more are supported.",
        cue=r"^(?:currently, )?only \d",
        types=("integer", "number"),
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
