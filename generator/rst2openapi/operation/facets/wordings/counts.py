"""Wordings of counts of the items of an array; data only.

"A maximum of five tags" gives the high end, "cannot be empty" the low one.
"""

from __future__ import annotations

from rst2openapi.operation.facets.wordings.grammar import NUM, NUMERALS
from rst2openapi.operation.facets.wordings.row import Gives, Slot, Wording

_TO = r" ?(?:to|-|–|~|—) ?"
_D = r"\d[\d,]*"
_COUNT = rf"(?P<{{}}>{_D}|{'|'.join(NUMERALS)})"
_HIGH = _COUNT.format("high")
_LOW = _COUNT.format("low")
_THINGS = (
    r"(?! ?(?:to|or|and|characters?|chars|bytes|[KMGT]i?B\b|%|seconds|minutes|hours|days|months|years|digits|letters|"
    r"unicode|bits|Mbit|times)) (?:[\w-]+ ){0,3}?[\w-]+"
)
_NOT_ITEMS = (
    r"\b(?:of|in) (?:up to|at most|a maximum of) |^the (?:result|response)\b|\b(?:requests|queries|calls|times)\b|"
    r"^(?:each|every|one|a single) |\b(?:each|every)\b.*\b(?:maximum|up to|most|exceed)|\bquota\b|\brecommended\b|"
    r"\bper (?:page|request|second|minute|hour|day)\b|\bby default\b"
)


def _count(
    name: str,
    pattern: str,
    example: str,
    never: str,
    cue: str = r"\b(?:maximum|up to|at most|at least|more than|exceed|only|contains?|consists?|limited|max|number|"
    r"length|has|have|include|specify|add|enter|configure|select)\b.*(?:\d|\b(?:one|two|three|four|five|six|ten)\b)|"
    r"\d at (?:the )?(?:least|most)\b",
    **facts: str,
) -> Wording:
    return Wording(name, Gives.COUNT, pattern, example=example, never=never, cue=cue, unless=_NOT_ITEMS, facts=facts)


_MODAL = r"(?:must|should|can)"

COUNTS: tuple[Wording, ...] = (
    Wording(
        "array length behind its label",
        Gives.COUNT,
        rf"^(?P<low>{NUM}){_TO}(?P<high>{NUM})(?: ?\w+)?$",
        example="Array Length: 0 - 10",
        never="Array Length: as long as it is",
        slots=frozenset({Slot.ARRAY_LENGTH}),
    ),
    _count(
        "items from to",
        rf"(?:\b(?:contains?|has|have|include|consists? of|number of [\w ]{{1,30}} (?:is|ranges|{_MODAL} be)|"
        rf"(?:array|list) length(?: is| {_MODAL} be| range:)?|length of the (?:array|list)(?: is)?)|"
        rf"\bnumber of [\w ]{{1,30}}:|"
        rf"(?:^|\b(?:you|users) (?:can|must|need to) )(?:specify|add|enter|configure|select))"
        rf"(?: from| between)? {_LOW} (?:to|and|-|–|~) {_HIGH}(?:{_THINGS}|$)",
        "The list contains 1 to 20 tags.",
        "The list contains 1 to 20 characters.",
    ),
    _count(
        "a maximum of items",
        rf"\b(?:a )?maximum of {_HIGH}{_THINGS}",
        "A maximum of 10 tags can be added.",
        "A maximum of 10 characters can be used.",
    ),
    _count(
        "up to items",
        rf"\b(?:up to|at most|no more than|not more than|not exceed|cannot exceed|limited to|max\.?|"
        rf"(?:can)?not (?:contain|have|exceed|include) more than) {_HIGH}{_THINGS}",
        "You can add up to 10 tags.",
        "You can add up to 10 characters.",
    ),
    _count(
        "nothing but the highest number of items",
        rf"^(?:[A-Za-z][\w -]{{1,40}}(?:, | ?\())?(?:at most|up to|no more than|(?:a )?maximum(?: of|:)?|max\.?:?) "
        rf"{_HIGH}(?: (?:is|are) (?:allowed|supported|permitted))?\)?$",
        "Tags, at most 10",
        "Tags, at least 10",
    ),
    _count(
        "so many at most",
        rf"(?:^|, | ?\(){_HIGH}(?: \w+)? at (?:the )?most\)?$",
        "Tags, 10 at most",
        "Tags, 10 at least",
    ),
    _count(
        "number of items from to, each",
        rf"\bminimum (?:number|quantity)(?: of (?!characters|bytes)[\w -]{{1,40}}?)?(?: is|:) {_LOW}$",
        "Minimum number of items: 1",
        "Maximum number of items: 1",
    ),
    _count(
        "maximum number of items",
        rf"\bmax(?:imum|\.) (?:array |list )?(?:number|quantity|length|size)(?: of (?!characters|bytes)[\w "
        rf"-]{{1,40}}?)?(?: "
        rf"is| "
        rf"allowed is| that can be \w+ (?:at a time )?is|:) {_HIGH}$",
        "The maximum number of tags is 10.",
        "The maximum number of characters is 10.",
    ),
    _count(
        "number cannot exceed",
        rf"(?:\b(?:(?:number|quantity|length|size) of (?!characters|bytes)[\w -]{{1,50}}|(?:array|list) "
        rf"(?:length|size))|^the (?:number|quantity)) "
        rf"(?:cannot|must not|should not|"
        rf"can not|does not) (?:exceed|be (?:greater|more|larger) than) {_HIGH}$",
        "The number of tags cannot exceed 10.",
        "The number of characters cannot exceed 10.",
    ),
    _count(
        "so many items are supported",
        rf"^{_LOW} (?:to|-|–) {_HIGH}{_THINGS} (?:are|can be) "
        r"(?:supported|allowed|permitted|specified|added|configured)$",
        "Two to ten tags are supported.",
        "Two to ten characters are supported.",
        cue=r"^(?:\d+|one|two|three) ?(?:to|-|–) ?(?:\d|\w+ )",
    ),
    _count(
        "highest number of items behind a name",
        rf"^max(?:imum|\.)? items: {_HIGH}$",
        "Max items: 10",
        "Max items: all",
        cue=r"^max(?:imum|\.)? items:",
    ),
    _count(
        "only one item",
        r"\bonly (?P<high>one|1) (?!of|or)[\w-]+(?: [\w-]+){0,2} (?:can be|is|may be) (?:specified|supported|accepted|"
        r"configured|added|set|allowed|contained|passed|entered|selected)",
        "Only one tag can be specified.",
        "Only one of the tags is shown.",
        cue=r"\bonly\b.*\b(?:one|1)\b",
    ),
    _count(
        "contains one item",
        r"\b(?:contain|have|include) only (?P<high>one|1) (?!of|or)[\w-]+$",
        "The list can contain only one tag.",
        "The list can contain only one of the tags.",
        cue=r"\bonly\b.*\b(?:one|1)\b",
    ),
    Wording(
        "each can have up to",
        Gives.COUNT,
        rf"^(?:each|every|an?|one) [\w -]{{1,30}} (?:can|may) (?:have|contain|be bound to)(?: a maximum of| up to| at "
        rf"most"
        rf"| no more than) {_HIGH} (?P<thing>[\w-]+)$",
        example="Each disk can have up to 10 tags.",
        never="Each tag can have up to 10 characters.",
        cue=r"^(?:each|every|an?|one) .*\b(?:can|may) .*\d",
        unless=r"\b(?:characters?|chars|bytes|letters|digits)$",
    ),
    _count(
        "at least one item",
        r"(?:\bat least (?:one|1) (?!of)[\w-]+(?: [\w-]+){0,2} (?:must be|needs to be|is|should be|has to be|can "
        r"be)\b|\b(?:contains?|have|has|specify|include) at least (?:one|1) (?!of)[\w-]+|"
        r"^there must be at least (?:one|1) (?!of)[\w-]+(?: in (?:an?|the) [\w-]+)?$)",
        "At least one tag must be specified.",
        "At least one of the tags is shown.",
        cue=r"\bat least\b",
        low="1",
    ),
    Wording(
        "not empty",
        Gives.COUNT,
        r"^(?:the )?(?:value|list|array|parameter|it|this (?:parameter|field|list|array)|field)(?: value)? "
        r"(?:cannot|can not|must not) be (?:an )?(?:empty|left empty|left blank|blank)(?: (?:list|array))?$",
        example="The list cannot be empty.",
        never="The name of each item cannot be empty.",
        cue=r"\b(?:empty|blank)\b",
        facts={"low": "1"},
    ),
)
"""Counts of the items of an array, tried from top to bottom."""
