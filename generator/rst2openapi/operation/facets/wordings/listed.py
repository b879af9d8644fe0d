"""Wordings of lists that stand behind labels, and of bullets and lines that open with a value each; data only."""

from __future__ import annotations

from rst2openapi.operation.facets.wordings.grammar import (
    AFTER_LIST,
    IN_CASE,
    JOINT,
    LETTERS,
    LIST,
    LIT,
    MARK,
    NUM,
    ONE,
    OPEN,
    SOME,
    WORD,
    WORD_LIST,
)
from rst2openapi.operation.facets.wordings.row import ANNOUNCING, Gives, Reads, Slot, Wording

_LEADS = (
    r"\b(?:values?|options?|enumerat\w*|following|status(?:es)?|types?|modes?|methods?|can be|are available|include|"
    r"supported|operations?|actions?)\b[^.]{0,60}$|:$"
)
_NO_LEADS = (
    r"\b(?:in this example|if they are named|contains?|consists?|composed|fields?(?: are| include)|key-value|naming|"
    r"following (?:\w+ )?(?:parameters?|fields?|attributes?|keys?|parts?|requirements?|rules?|conditions?|constraints?|"
    r"operators?|symbols?|prefix(?:es)?|suffix(?:es)?|"
    r"characters?|information|formats?)|in (?:the|an?|one of the) .{0,30}formats?|formats? (?:of|is|as)|value formats?|"
    r"as an example|must meet|parameters? (?:are|is) (?:as follows|contained)|determined|set parameters|"
    r"pay attention)\b|"
    r"\b(?:requirements?|rules?|precautions|notes?|formats?)(?: are)?(?: as follows)?:$|"
    rf"^.*\b(?:when|if)\b.*:$|{OPEN}|\bseparated by\b"
)


LISTED: tuple[Wording, ...] = (
    # --- lists of bullets or lines
    Wording(
        "list under a label",
        Gives.VALUES,
        r"^",
        example="**Range**\n- **fast**\n- **slow**",
        never="Anything:\n- **fast**\n- **slow**",
        reads=Reads.LIST,
        slots=ANNOUNCING,
    ),
    Wording(
        "common values",
        Gives.VALUES,
        r"^",
        example="Common values:\n- **30**\n- **60**",
        never="Values:\n- **30**\n- **60**",
        reads=Reads.LIST,
        slots=frozenset({Slot.COMMON}),
        facts={"open": "yes"},
    ),
    Wording(
        "list behind a lead",
        Gives.VALUES,
        _LEADS,
        example="The modes are as follows:\n- fast: with haste\n- slow: with care",
        never="It contains the following fields:\n- fast: with haste\n- slow: with care",
        unless=_NO_LEADS,
        reads=Reads.LIST,
    ),
    Wording(
        "operators behind a lead",
        Gives.VALUES,
        r"\b(?P<subject>operator)s?\b[^.]{0,40}:$",
        example="Operator of the search. The following operators are supported:\n- eq: equal\n- lt: less",
        never="The following marks are supported:\n- eq: equal\n- lt: less",
        unless=IN_CASE,
        reads=Reads.LIST,
    ),
    Wording(
        "list of values",
        Gives.VALUES,
        r"^",
        example="State of the door\n- **OPEN**: it is open\n- **SHUT**: it is shut",
        never="It is set when **a** is:\n- **x**: so\n- **y**: so",
        unless=_NO_LEADS,
        reads=Reads.LIST,
        facts={"bold": "yes"},
    ),
    # --- behind labels
    Wording(
        "common list",
        Gives.VALUES,
        rf"^{SOME}$",
        example="Common values: **30** and **60**",
        never="Values: **30** and **60**",
        slots=frozenset({Slot.COMMON}),
        facts={"open": "yes"},
    ),
    Wording(
        "list behind a label",
        Gives.VALUES,
        rf"^(?:currently, )?(?:{LIST}|{ONE.replace('list', 'more')}$)",
        example="Options: **fast** and **slow**",
        never="Options: **fast** if there is haste",
        cue=MARK,
        after=AFTER_LIST.replace("[.;:()]", "[.;()]"),
        unless=IN_CASE,
        slots=ANNOUNCING,
    ),
    Wording(
        "unmarked list behind a label",
        Gives.VALUES,
        rf"^(?:{WORD_LIST}|(?P<more>{WORD}(?:\s*[,|、]\s*{WORD})+))$",
        example="Options: fast, slow, or idle",
        never="Options: letters and digits",
        unless=LETTERS,
        slots=ANNOUNCING,
    ),
    Wording(
        "numbers behind a label",
        Gives.VALUES,
        rf"^(?P<list>{NUM}(?:, {NUM})*(?:,? (?:and|or)|,) {NUM})$",
        example="Options: 512, 1,024, and 2,048",
        never="Options: 512, 1,024, and more",
        slots=ANNOUNCING,
        types=("integer", "number"),
    ),
    Wording(
        "explained words behind a label",
        Gives.VALUES,
        rf"^(?P<list>{WORD} ?\([^()]+\)(?:(?:,? (?:and|or)|,) {WORD} ?\([^()]+\))+)$",
        example="Options: up (to the top) and down (to the ground)",
        never="Options: up (to the top) and so on",
        slots=ANNOUNCING,
    ),
    Wording(
        "words parted by strokes",
        Gives.VALUES,
        r"^(?P<list>[a-z]{2,}(?:/[a-z]{2,})+|[A-Z_\d]{2,}(?:/[A-Z_\d]{2,})+|\d+(?:/\d+)+)$",
        example="Valid values: big/small/tiny",
        never="Valid values: text/plain",
        unless=r"^(?:application|text|image|multipart|audio|video)/",
        slots=ANNOUNCING,
    ),
    Wording(
        "list in brackets",
        Gives.VALUES,
        rf"^\[(?P<list>{LIT}(?:{JOINT}{LIT})*|{WORD}(?:, ?{WORD})*)\]$",
        example="Enum: [fast]",
        never="Value range: [1, 5]",
        unless=r"^\[\d+(?:, ?| ?[-–~] ?)\d+\]$",
        slots=ANNOUNCING,
    ),
    Wording(
        "word behind an enumeration label",
        Gives.VALUES,
        rf"^(?P<list>{WORD})$",
        example="Enumerated value: fast",
        never="Options: fast",
        slots=frozenset({Slot.ENUMERATION}),
    ),
)
"""Tried before the sentences that list values."""
