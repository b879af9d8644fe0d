"""Wordings that list values: "The value can be ⟦a⟧ or ⟦b⟧", "Options:" before bullets; data only."""

from __future__ import annotations

from rst2openapi.operation.facets.wordings.grammar import (
    A_NOUN,
    AFTER_LIST,
    IN_CASE,
    IS_SUPPORTED,
    JOINT,
    LIST,
    LIT,
    LITERAL,
    MARK,
    ONE,
    OPEN,
    SAYS,
    SELF,
    SOME,
    TWO,
    WORD,
    WORD_LIST,
)
from rst2openapi.operation.facets.wordings.row import ANNOUNCING, Gives, Reads, Slot, Wording
from rst2openapi.operation.facets.wordings.single import SINGLE

_CAN_BE = (
    r"(?:can|may|must|should|could)(?: only| also)? be(?: set(?: only)? to| specified as| selected from| filtered by)?"
    r"(?: either| one of| any of)?(?: the following)?(?: values?| options?)?:?"
)
_VALUES = rf"\bvalues?(?: range)?(?: of {SELF})?(?: is case[ -]\w+(?:,? and|,)?)?"
_LETTERS = (
    r"\b(?:letters|digits|numbers|strings|empty|null|blank|characters|hyphens|underscores|spaces|greater|"
    r"less|uppercase|lowercase)\b"
)
_LEADS = (
    r"\b(?:values?|options?|enumerat\w*|following|status(?:es)?|types?|modes?|methods?|can be|are available|include|"
    r"supported|operations?|actions?)\b[^.]{0,60}$|:$"
)
_NO_LEADS = (
    r"\b(?:in this example|if they are named|contains?|consists?|composed|fields?(?: are| include)|key-value|naming|"
    r"following (?:\w+ )?(?:parameters?|fields?|attributes?|keys?|parts?|requirements?|rules?|conditions?|constraints?|"
    r"characters?|information|formats?)|in (?:the|an?|one of the) .{0,30}formats?|formats? (?:of|is|as)|value formats?|"
    r"as an example|must meet|parameters? (?:are|is) (?:as follows|contained)|determined|set parameters|"
    r"pay attention)\b|"
    r"\b(?:requirements?|rules?|precautions|notes?|formats?)(?: are)?(?: as follows)?:$|"
    rf"^.*\b(?:when|if)\b.*:$|{OPEN}|\bseparated by\b"
)

VALUES: tuple[Wording, ...] = (
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
        unless=_LETTERS,
        slots=ANNOUNCING,
    ),
    Wording(
        "list in brackets",
        Gives.VALUES,
        rf"^\[(?P<list>{LIT}(?:{JOINT}{LIT})*|{WORD}(?:, ?{WORD})*)\]$",
        example="Enum: [fast]",
        never="Value range: [1, 5]",
        unless=r"^\[\d+, ?\d+\]$",
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
    # --- in sentences, several
    Wording(
        "more values",
        Gives.VALUES,
        rf"\b(?:{SELF}|{SELF} value|the value) can also be (?:set to )?{SOME}|\byou can also set {SELF}(?: value)? "
        rf"to {SOME.replace('list', 'more')}",
        example="The value can be **a** or **b**. You can also set it to **c**.",
        never="The value can be **a** or **b**.",
        cue=r"\balso\b",
        after=AFTER_LIST,
        unless=IN_CASE,
        facts={"adds": "yes"},
    ),
    Wording(
        "values are",
        Gives.VALUES,
        rf"{_VALUES}(?: are| is| includes?| ?:)?(?: either| one of| any of)?(?: the following)?:? \[?{LIST}\]?",
        example="The values are **fast** and **slow**.",
        never="The values are **fast**, **slow**, and any number.",
        cue=TWO,
        after=AFTER_LIST,
    ),
    Wording(
        "value can be",
        Gives.VALUES,
        rf"{_VALUES}(?: and)? {_CAN_BE} {LIST}",
        example="The value can be **fast** or **slow**.",
        never="The value can be **tcp**, **udp**, or a protocol number.",
        cue=TWO,
        after=AFTER_LIST,
    ),
    Wording(
        "which can be",
        Gives.VALUES,
        rf"(?:\b(?:which|that)|,) {_CAN_BE} {LIST}",
        example="Kind of the job, which can be **sql** or **jar**",
        never="Kind of the job, which can be **sql** or another one",
        cue=TWO,
        after=AFTER_LIST,
    ),
    Wording(
        "nouns are",
        Gives.VALUES,
        rf"\b(?:options|values|types|modes|methods|statuses|states|algorithms|protocols|levels)(?: are| include| "
        rf"can be|:)(?: as follows:?)? {LIST}",
        example="The supported modes are **fast** and **slow**.",
        never="The supported modes are **fast** and many more.",
        cue=TWO,
        after=AFTER_LIST,
    ),
    Wording(
        "it can be",
        Gives.VALUES,
        rf"^(?:currently, ?)?(?:the |its |it|this parameter|this field)?(?P<subject>(?:[\w-]+ ){{0,"
        rf"5}}){_CAN_BE} {LIST}",
        example="The kind of disk can be **fast** or **slow**.",
        never="The first letter can be **a** or **b**.",
        cue=TWO,
        unless=r"\b(?:first|last|leading|trailing) (?:\w+ )?(?:letter|character|digit|part|word|item)s?\b",
        after=AFTER_LIST,
    ),
    Wording(
        "set it to",
        Gives.VALUES,
        rf"^(?:you can )?set (?:it|this parameter|this field|the value) to (?:either )?{LIST}",
        example="Set it to **fast** or **slow**.",
        never="Set it to **fast** or leave it.",
        cue=TWO,
        after=AFTER_LIST,
    ),
    Wording(
        "choose from",
        Gives.VALUES,
        rf"^(?:you can |please )?(?:select|choose) (?:either |one of )?(?:the values? )?{LIST}",
        example="Choose **fast** or **slow**.",
        never="Choose **fast** or leave it out.",
        cue=rf"\b(?:select|choose)\b.*(?:{MARK})",
        after=AFTER_LIST,
        unless=IN_CASE,
    ),
    Wording(
        "only these are supported",
        Gives.VALUES,
        rf"\b(?:only|supports? only|only supports?|(?:^|it|parameter|system|value) supports?) (?:the "
        rf")?{LIST}{A_NOUN}(?:{IS_SUPPORTED})?",
        example="Currently, only **fast** and **slow** are supported.",
        never="Only **fast** and **slow** disks that are new are shown.",
        cue=rf"(?:only|support).*{MARK}",
        after=AFTER_LIST,
        unless=rf"{IN_CASE}|takes? effect|\bsearch\b|\b(?:parameters|fields|keys)\b",
    ),
    Wording(
        "these are supported",
        Gives.VALUES,
        rf"^(?:currently, ?)?{LIST}{A_NOUN}{IS_SUPPORTED}",
        example="Currently, **fast** and **slow** are supported.",
        never="**fast** and **slow** are names of kinds.",
        cue=TWO,
        after=AFTER_LIST,
        unless=IN_CASE,
    ),
    Wording(
        "including",
        Gives.VALUES,
        rf"^[\w-]+(?: [\w-]+){{0,3}}, (?:including|either) {LIST}",
        example="Job kind, including **sql** and **jar**",
        never="Job kind, including **sql** and the like",
        cue=TWO,
        after=r"$",
    ),
    Wording(
        "only valid values",
        Gives.VALUES,
        rf"\b(?:only|possible|valid|allowed|available|supported|accepted|permitted)(?: \w+)? (?:values?|options?|"
        rf"choices)(?: (?:for|of) (?:this|the) \w+)?(?: are| is|:) {SOME}",
        example="The only allowed options of this lamp are 'dim' and 'bright'.",
        never="Allowed options of this lamp are 'dim' and so on.",
        cue=rf"\b(?:values?|options?|choices)\b.*(?:{MARK})",
        after=AFTER_LIST,
    ),
    Wording(
        "explained in a sentence",
        Gives.VALUES,
        rf"(?:^|: |, )(?:(?:the )?(?:value )?)?(?P<list>(?:{LITERAL}|-?\b\d+\b|\btrue\b|\bfalse\b),? {SAYS} "
        rf"[^⟦;]*?(?:[,;] ?(?:and |or |while |whereas )?|\s+and )(?:the )?(?:value )?(?:{LITERAL}|-?\b\d+\b|"
        rf"\btrue\b|\bfalse\b),? {SAYS} .*)$",
        example="**4** indicates the old one, and **6** indicates the new one.",
        never="**4** indicates the old one, and the new one is used in any other case.",
        unless=r"%|=|\bfor example\b|\bin (?:the|this|these) (?:command|preceding|following|example|format|URL|"
        r"request|path)",
        cue=rf"(?:{LITERAL}|\d|true|false) {SAYS}.*(?:{LITERAL}|\d|true|false) {SAYS}",
        facts={"explained": "yes"},
    ),
    Wording(
        "noun and list",
        Gives.VALUES,
        rf"^(?!⟦)(?:[^:⟦,]{{2,70}}): ?{LIST}$",
        example="Rule kind: **0** (permit), **1** (deny)",
        never="Related parameters: **a** and **b**",
        cue=r":.*⟦.*⟦",
        unless=r"^[^:]*\b(?:parameters?|fields?|headers?|attributes?|examples?|formats?|units?|names?|see|"
        r"requirements?|reference|details|notes?|characters|if|when)\b[^:]*:",
    ),
    Wording(
        "words as values",
        Gives.VALUES,
        rf"{_VALUES} (?:{_CAN_BE}|(?:are|is|includes?)(?: one of)?:?) {WORD_LIST}$",
        example="The value can be fast or slow",
        never="The value can be letters or digits",
        cue=r"\bvalues?\b.* (?:be|are|is|includes?) .*\b(?:or|and)\b",
        unless=_LETTERS,
    ),
    Wording(
        "list in parentheses",
        Gives.VALUES,
        r"\((?P<list>[A-Za-z]\w*(?:,\s*[A-Za-z]\w*)+)\)$",
        example="State of the change (Succeeded, Failed)",
        never="A change of all (old, new)",
        cue=r"\b(?:status|state|type|mode|method|value|order).*\(\w+,",
    ),
    *SINGLE,
    # --- open
    Wording(
        "such as",
        Gives.VALUES,
        rf"\b(?:such as|including) {LIST}",
        example="Kind of the disk, such as **fast** or **slow**",
        never="Name of the disk, such as **disk-01**",
        cue=rf"\b(?:such as|including)\b.*(?:{MARK})",
        unless=r"[={%]|\b(?:names?|IDs?|address(?:es)?|path|URL)\b[^⟦]*(?:such as|including)",
        facts={"open": "yes"},
    ),
    Wording(
        "kinds, for example",
        Gives.VALUES,
        rf"\b(?:for example,?|for instance,?|e\.g\.,?) {LIST}",
        example="State of the lamp, for example, **lit** or **dark**",
        never="Lamps, for example, **lamp-1** and **lamp-2**",
        cue=r"\b(?:status|state|type|kind|mode|method|protocol|version|level|algorithm|format|role|phase|category)\b.*"
        rf"(?:for example|for instance|e\.g\.).*(?:{MARK})",
        unless=r"[={%]",
        facts={"open": "yes"},
    ),
)
"""Tried from top to bottom; the first that reads a unit claims it."""
