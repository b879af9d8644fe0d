"""Wordings that list values: "The value can be ⟦a⟧ or ⟦b⟧"; data only."""

from __future__ import annotations

from rst2openapi.operation.facets.wordings.grammar import (
    A_NOUN,
    AFTER_LIST,
    ALTERNATIVE,
    CAN_BE,
    FIELD_NAMES,
    IN_CASE,
    IS_SUPPORTED,
    JOINT,
    LIST,
    LITERAL,
    MARK,
    ONE,
    OPEN,
    SAYS,
    SELF,
    SOME,
    TWO,
    VALUE_NOUN,
)
from rst2openapi.operation.facets.wordings.listed import LISTED
from rst2openapi.operation.facets.wordings.open_lists import OPEN_LISTS
from rst2openapi.operation.facets.wordings.row import Gives, Wording
from rst2openapi.operation.facets.wordings.single import SINGLE
from rst2openapi.operation.facets.wordings.unmarked import UNMARKED

_MEANT = rf"(?:(?:in )?[A-Za-z][\w -]{{1,30}} ?\({LITERAL}\))"
_KEYED = rf"(?:{LITERAL}|-?\d+) ?[:：=–-] ?[A-Za-z][^,;:()⟦]*(?:\([^()⟦]*\))?"

VALUES: tuple[Wording, ...] = (
    *LISTED,
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
        "one more value in a case",
        Gives.VALUES,
        rf"^(?:if|when|to|for) .*, (?:please )?(?:enter|set (?:it|{SELF}|the value)(?: value)? to) {ONE}$",
        example="The modes **a** and **b** are supported. If there is no haste, enter **none**.",
        never="If there is no haste, enter **none** or the name.",
        cue=rf"^(?:if|when|to|for) .*\b(?:enter|set)\b.*{MARK}",
        unless=r"⟦(?:null|blank|empty)⟧|_id⟧",
        facts={"adds": "in a case"},
    ),
    Wording(
        "values are",
        Gives.VALUES,
        rf"{VALUE_NOUN}(?: are| is| includes?| ?:)?(?: either| one of| any of)?(?: the following)?:? \[?{LIST}\]?",
        example="The values are **fast** and **slow**.",
        never="The values are **fast**, **slow**, and any number.",
        cue=TWO,
        after=AFTER_LIST,
        unless=r"\bof the (?:key|attribute|field|parameter) ⟦",
    ),
    Wording(
        "value can be",
        Gives.VALUES,
        rf"{VALUE_NOUN}(?: and)? {CAN_BE} {LIST}",
        example="The value can be **fast** or **slow**.",
        never="The value can be **tcp**, **udp**, or a protocol number.",
        cue=TWO,
        after=AFTER_LIST,
    ),
    Wording(
        "which can be",
        Gives.VALUES,
        rf"(?:\b(?:which|that)|,) {CAN_BE} {LIST}",
        example="Kind of the job, which can be **sql** or **jar**",
        never="Kind of the job, which can be **sql** or another one",
        cue=TWO,
        after=AFTER_LIST,
    ),
    Wording(
        "nouns are",
        Gives.VALUES,
        rf"\b(?:options|values|types|modes|methods|statuses|states|algorithms|protocols|levels)"
        rf"(?: of (?!this|the)[a-z][\w -]{{1,30}})?(?: are| include| can be|:)(?: as follows:?)? {LIST}",
        example="The supported modes are **fast** and **slow**.",
        never="The supported modes are **fast** and many more.",
        cue=TWO,
        after=AFTER_LIST,
    ),
    Wording(
        "possible ones are",
        Gives.VALUES,
        rf"^(?:currently, ?)?(?:the )?(?:possible|valid|available|allowed|supported|permitted) (?:[\w-]+ ){{0,2}}"
        rf"(?!operators|symbols|characters|parameters|fields|keys|headers|attributes|examples)[a-z-]+s "
        rf"(?:are|include)(?: as follows)?:? {LIST}",
        example="Possible severities are **1** (slight) and **2** (grave).",
        never="Possible symbols are **+** and **-**.",
        cue=TWO,
        after=AFTER_LIST,
        unless=IN_CASE,
    ),
    Wording(
        "which is one or the other",
        Gives.VALUES,
        rf"^[A-Za-z][\w -]{{1,60}}, (?:which is (?:either |one of )?|one of |either )"
        rf"{LIST.replace(JOINT, ALTERNATIVE, 1)}$",
        example="Order of the lamps, which is **up** or **down**",
        never="Order of the lamps, which is **up** and **down**",
        cue=TWO,
        unless=rf"{IN_CASE}|\b(?:not|no|used|whether)\b",
    ),
    Wording(
        "one for this, the other for that",
        Gives.VALUES,
        rf"^(?:use|specify|enter|set (?:it|{SELF}|the value) to|(?:the |its )?value (?:is|can be)) "
        rf"(?P<list>{LITERAL} for [^⟦⟧,]+(?:, {LITERAL} for [^⟦⟧,]+)*,? (?:and|or) {LITERAL} for [^⟦⟧,]+)$",
        example="Use **up** for the first one and **down** for the last one.",
        never="Use **up** for the first one and the other for the last one.",
        cue=r"⟦[^⟦⟧]*⟧ for .*⟦[^⟦⟧]*⟧ for ",
        unless=IN_CASE,
    ),
    Wording(
        "it can be",
        Gives.VALUES,
        rf"^(?:currently, ?)?(?:the |its |it|this parameter|this field)?(?P<subject>(?:[\w-]+ ){{0,"
        rf"5}})(?:{CAN_BE}|(?:is|are) set to) {LIST}",
        example="The kind of disk can be **fast** or **slow**.",
        never="The first letter can be **a** or **b**.",
        cue=TWO,
        unless=r"\b(?:first|last|leading|trailing) (?:\w+ )?(?:letter|character|digit|part|word|item)s?\b",
        after=AFTER_LIST,
    ),
    Wording(
        "noun is one or the other",
        Gives.VALUES,
        rf"^(?:currently, ?)?(?:the |its )?(?P<subject>(?:[\w-]+ ){{1,4}})(?:is|are)(?: either| one of)? "
        rf"{LIST.replace(JOINT, ALTERNATIVE, 1)}",
        example="The mode is **fast** or **slow**.",
        never="The mode is **fast** and **slow**.",
        cue=r"\bor ⟦",
        after=AFTER_LIST,
        unless=rf"{IN_CASE}|\b(?:not|no|used|whether)\b",
    ),
    Wording(
        "one of",
        Gives.VALUES,
        rf"^(?:one of|any of|either|either of)(?: the following)?(?: values?| options?)?:? {LIST}$",
        example="One of **fast**, **slow**",
        never="One of **fast** and **slow** must be set.",
        cue=r"^(?:one|any|either)\b.*[⟦\"“'‘]",
        unless=FIELD_NAMES,
        facts={"fields": "no"},
    ),
    Wording(
        "use one or the other",
        Gives.VALUES,
        rf"^(?:use|enter) (?:either )?{LIST.replace(JOINT, ALTERNATIVE, 1)}$",
        example="Use **fast** or **slow**.",
        never="Use **fast** or **slow** together with the other.",
        cue=r"^(?:use|enter)\b.*⟦",
        unless=FIELD_NAMES,
        facts={"fields": "no"},
    ),
    Wording(
        "set it to",
        Gives.VALUES,
        rf"^(?:you can )?set (?:it|{SELF}|the (?:parameter )?value)(?: value)? to (?:either )?{LIST}",
        example="Set it to **fast** or **slow**.",
        never="Set it to **fast** or leave it.",
        cue=TWO,
        after=AFTER_LIST,
    ),
    Wording(
        "choose from",
        Gives.VALUES,
        rf"^(?:you can |please )?(?:select|choose)(?: one)?(?: from| between)? (?:either |one of |of )?"
        rf"(?:the values? |the following:? )?{LIST}",
        example="Choose **fast** or **slow**.",
        never="Choose **fast** or leave it out.",
        cue=rf"\b(?:select|choose)\b.*(?:{MARK})",
        after=AFTER_LIST,
        unless=IN_CASE,
    ),
    Wording(
        "only these are supported",
        Gives.VALUES,
        rf"(?:\b(?:only|supports? only|only supports?|(?:it|parameter|system|value) supports?)|^supports?) (?:the "
        rf")?{LIST}{A_NOUN}(?:{IS_SUPPORTED}| can be (?:used|set|specified|selected|configured))?",
        example="Currently, only **fast** and **slow** are supported.",
        never="Only **fast** and **slow** disks that are new are shown.",
        cue=rf"(?:only|support).*{MARK}",
        after=AFTER_LIST,
        unless=rf"{IN_CASE}|takes? effect|\bsearch\b|\b(?:parameters|fields|keys)\b",
    ),
    Wording(
        "these are supported",
        Gives.VALUES,
        rf"^(?:currently, ?)?(?:either )?{LIST}{A_NOUN}{IS_SUPPORTED}",
        example="Currently, **fast** and **slow** are supported.",
        never="**fast** and **slow** are names of kinds.",
        cue=TWO,
        after=AFTER_LIST,
        unless=rf"{IN_CASE}|\b(?:not|no longer)\b",
    ),
    Wording(
        "nouns with their values are supported",
        Gives.VALUES,
        rf"^(?:currently, ?)?(?:only )?(?:the )?(?:[\w-]+ ){{0,2}}(?:modes|types|formats|values|methods|algorithms|"
        rf"protocols|"
        rf"versions|options) {LIST}{IS_SUPPORTED}",
        example="Currently, the modes **fast** and **slow** are supported.",
        never="Currently, the modes **fast** and **slow** are shown.",
        cue=TWO,
        after=AFTER_LIST,
        unless=rf"{IN_CASE}|\b(?:not|no longer)\b",
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
        unless=r"^[^:]*\b(?:parameters?|fields?|headers?|attributes?|examples?|formats?|units?|see|"
        r"requirements?|reference|details|notes?|characters|default|if|when)\b[^:]*:|^[^:]*\bnames?:",
    ),
    Wording(
        "marked list in parentheses",
        Gives.VALUES,
        rf"^[A-Za-z][\w -]{{1,60}}? ?\({LIST}\)$",
        example="Order (**up** or **down**)",
        never="Related fields (**up** or **down**)",
        cue=r"\(⟦.*⟦.*\)$",
        unless=r"\b(?:parameters?|fields?|headers?|attributes?|APIs?|examples?|characters?|see)\b",
    ),
    Wording(
        "values behind what they mean",
        Gives.VALUES,
        rf"(?:^|(?:\b(?:can be|is|either|are)|:) )(?P<list>{_MEANT}(?:{JOINT}{_MEANT})+)$",
        example="It runs: forward (**fwd**) or backward (**bwd**)",
        never="It runs: forward (**fwd**) or to the other end",
        cue=r"\(⟦[^⟦⟧]*⟧\).*\(⟦[^⟦⟧]*⟧\)",
        unless=rf"\b(?:parameters?|fields?|headers?|attributes?|APIs?|examples?|characters?|see|not)\b|{OPEN}",
    ),
    Wording(
        "numbers with what they mean",
        Gives.VALUES,
        r"(?:^|: )(?P<list>-?\d+ ?\([^()]+\)(?:(?:, |,? (?:or|and) )-?\d+ ?\([^()]+\))+)$",
        example="State: 0 (dark), 1 (lit), or 2 (lost)",
        never="State: 0 (dark), 1 (lit), and more",
        cue=r"\d ?\([^()]*\).*\d ?\([^()]*\)$",
        unless=r"\b(?:versions?|tables?|steps?|e\.g|examples?|see)\b",
        facts={"explained": "yes"},
    ),
    Wording(
        "values with a colon each",
        Gives.VALUES,
        rf"(?:^|: )(?P<list>{_KEYED}(?:(?:[,;] ?(?:and |or )?|\s*(?=⟦)){_KEYED})+)$",
        example="State of the lamp: **0**: dark, **1**: lit",
        never="State of the lamp: **0**: dark, otherwise lit",
        cue=r"(?:⟦[^⟦⟧]*⟧|\d) ?[:：=–-] ?[A-Za-z].*(?:⟦[^⟦⟧]*⟧|\d) ?[:：=–-] ?[A-Za-z]",
        unless=rf"%|\b(?:for example|in the following)\b|{OPEN}",
    ),
    *UNMARKED,
    *SINGLE,
    *OPEN_LISTS,
)
"""Tried from top to bottom; the first that reads a unit claims it."""
