"""Wordings of limits: ranges of numbers, lengths of strings, counts of items; data only.

"The value ranges from ⟦1⟧ to ⟦10⟧" gives both ends, "a positive integer" the low one, "fewer than 256 characters"
an end that does not belong to the length any more.
"""

from __future__ import annotations

from rst2openapi.operation.facets.model import PROSE, Gives, Slot, Wording
from rst2openapi.operation.facets.wordings.grammar import NUM, NUMERALS

_A = rf"(?P<low>{NUM})"
_B = rf"(?P<high>{NUM})(?: ?(?P<other>seconds?|minutes?|hours?|days?|ms|[KMGT]i?B|[KMG]?bit/s))?"
_UNIT = r"(?: ?(?P<unit>[A-Za-z%/]{1,12}))?"
_TO = r" ?(?:to|-|–|~|—) ?"
_N = rf"(?P<one>{NUM})"
_CUE = (
    r"(?:\b(?:rang|between|integer|minimum|maximum|greater|less|larger|smaller|higher|lower|more than|exceed|"
    r"than|at (?:least|most)|interval|up to|starts?|starting|value)|[≥≤<>\[(]|^).*\d"
)
_RANGES = PROSE | {Slot.FORMAT, Slot.DEFAULT}
_CASES = r"\b(?:if|when)\b.*\d"
_WRONG = r"\b(?:recommended|advised|suggested|characters?|chars|bytes)\b"
_NOT_IT = r"\b(?:recommended|advised|suggested|versions?)\b"


def _low(name: str, pattern: str, example: str, never: str, **more: str) -> Wording:
    return _end(name, pattern.replace("<one>", "<low>"), example, never, more)


def _high(name: str, pattern: str, example: str, never: str, **more: str) -> Wording:
    return _end(name, pattern.replace("<one>", "<high>"), example, never, more)


def _end(name: str, pattern: str, example: str, never: str, more: dict[str, str]) -> Wording:
    return Wording(
        name,
        Gives.RANGE,
        pattern,
        example=example,
        never=never,
        cue=more.pop("cue", _CUE),
        slots=_RANGES,
        unless=more.pop("unless", _WRONG),
        facts=more,
    )


def _range(name: str, pattern: str, example: str, never: str) -> Wording:
    return Wording(name, Gives.RANGE, pattern, example=example, never=never, cue=_CUE, slots=_RANGES, unless=_NOT_IT)


_OF = (
    r"\b(?:value|range|number)s?(?: of (?:this|the) \w+)? (?:is|are|can be|must be|should be|range "
    r"is)?:? ?(?:an? )?(?:positive )?(?:integer|number)?"
)

RANGES: tuple[Wording, ...] = (
    Wording(
        "minimum behind its label",
        Gives.RANGE,
        rf"^(?P<low>{NUM})$",
        example="Minimum: **1**",
        never="Maximum: **1**",
        slots=frozenset({Slot.MINIMUM}),
    ),
    Wording(
        "maximum behind its label",
        Gives.RANGE,
        rf"^(?P<high>{NUM})$",
        example="Maximum: **1**",
        never="Minimum: **1**",
        slots=frozenset({Slot.MAXIMUM}),
    ),
    Wording(
        "range behind its label",
        Gives.RANGE,
        rf"^\[?{_A}{_UNIT}(?:{_TO}|, ?){_B}\]?(?:[ ,(].*)?$",
        example="Range: 1-50",
        never="Range: from low to high",
        slots=frozenset({Slot.VALUES}),
    ),
    Wording(
        "range of a group",
        Gives.RANGE,
        rf"^[\w ]{{1,40}}: {_A}{_UNIT} ?(?:to|[-–~]) ?{_B}$",
        example="Value range:\n- Outer ones: 1-10\n- Inner ones: 1-10",
        never="Value range:\n- Outer ones: 10\n- Inner ones: 5",
        slots=frozenset({Slot.ITEMS, Slot.EXPLANATION}),
    ),
    _range(
        "one value or a range",
        rf"\b(?:can be|is|be|value:?) (?P<also>{NUM}) or (?:an? (?:integer|number|value) )?(?:that "
        rf")?(?:(?:rang(?:es|ing) )?(?:from |between ))?{_A}(?:{_TO}| and ){_B}",
        "The value can be 0 or ranges from 5 to 50.",
        "The value ranges from 5 to 50.",
    ),
    _range(
        "ranges from",
        rf"\brang(?:es?|ing)(?: of values)?(?: is)?:? (?:from )?{_A}{_UNIT} to {_B}",
        "The value ranges from 1 to 10.",
        "The value ranges from 2^3 to 2^5.",
    ),
    _range(
        "value from to",
        rf"{_OF} ?(?:ranging )?(?:from |between |in the range (?:of )?)?{_A}{_UNIT} ?(?:to|and|-|–|~) ?{_B}",
        "The value is an integer between 1 and 10.",
        "The value is that of 1 to 10 disks.",
    ),
    _range(
        "closed interval",
        rf"\[ ?{_A}, ?{_B} ?\]",
        "The value must be in [1, 100].",
        "The value must be in (1, 100).",
    ),
    _range(
        "interval open on the left",
        rf"\( ?(?P<above>{NUM}), ?{_B} ?\]",
        "Value range: (0,100]",
        "Value range: [0,100]",
    ),
    _range(
        "interval open on the right",
        rf"\[ ?{_A}, ?(?P<below>{NUM}) ?\)",
        "Value range: [0,100)",
        "Value range: [0,100]",
    ),
    _range(
        "integers between",
        rf"\bintegers? (?:ranging )?(?:from|between) {_A}{_UNIT} (?:to|and) {_B}",
        "An integer from 1 to 10",
        "An integer from the list",
    ),
    _range("between", rf"\bbetween {_A}{_UNIT} and {_B}", "It lies between 1 and 10.", "It lies between the two."),
    _range(
        "from to in parentheses",
        rf"\((?:from |range: ?|value range: ?)?{_A}{_UNIT} (?:to|and) {_B}\)",
        "Number of days (from 2 to 99)",
        "Number of days (2 of 99)",
    ),
    _range(
        "minimum and maximum",
        rf"\bminimum(?: value)? (?:is|of) {_A},? and (?:the |a )?maximum(?: value)? (?:is|of) {_B}",
        "The minimum value is **1** and the maximum value is **10**.",
        "The minimum value is **1**.",
    ),
    _range(
        "maximum and minimum",
        rf"\bmaximum(?: value)? (?:is|of) {_B},? and (?:the |a )?minimum(?: value)? (?:is|of) {_A}",
        "The maximum value is 1,000, and the minimum value is 1.",
        "The maximum value is 1,000.",
    ),
    _low("at least", rf"^(?:≥|>=|=>) ?{_N}$", "Range: >=1", "Range: >1"),
    _high("at most", rf"^(?:≤|<=|=<) ?{_N}$", "Range: <=1", "Range: <1"),
    _low(
        "no less than",
        rf"\b(?:(?:greater|larger|bigger|more) than or equal to|(?:no|not) (?:less|smaller|lower) than|not be "
        rf"(?:less|smaller|lower) than|at least|equal to or (?:greater|larger) than) {_N}(?=$|,| and\b)",
        "The value must be greater than or equal to 1.",
        "The value must be greater than 1.",
    ),
    _high(
        "no more than",
        rf"\b(?:(?:less|smaller|lower|fewer) than or equal to|(?:no|not) (?:greater|larger|more|higher) than|not "
        rf"be (?:greater|larger|more|higher) than|(?:can)?not exceed|never exceed|at most|up to|equal to or "
        rf"(?:less|smaller) than) {_N}(?=$|,| and\b)",
        "The value cannot exceed 10.",
        "The value must be less than 10.",
    ),
    _low(
        "greater than",
        rf"\b(?:must|should|can only|has to|value|number|integer)\b.{{0,20}}\b(?:be |is )?(?:greater|larger|more) "
        rf"than {_N}$".replace("<one>", "<above>"),
        "The value must be greater than 0.",
        "The value must be greater than that of the other.",
    ),
    _high(
        "less than",
        rf"\b(?:must|should|can only|has to|value|number|integer)\b.{{0,20}}\b(?:be |is )?(?:less|smaller|lower) "
        rf"than {_N}$".replace("<one>", "<below>"),
        "The value must be less than 10.",
        "The value must be less than that of the other.",
    ),
    _low(
        "minimum is",
        rf"\bminimum (?:value )?(?:is|of|:) ?{_N}",
        "The minimum value is 1.",
        "The minimum value is set by the other field.",
    ),
    _high(
        "maximum is",
        rf"\bmaximum (?:value )?(?:is|of|:) ?{_N}",
        "The maximum value is 10.",
        "The maximum value is set by the other field.",
    ),
    _low(
        "starts from",
        rf"^(?:the )?(?:value|number|it|page number|offset)? ?(?:starts? (?:from|with|at)|starting (?:from|at)) {_N}$",
        "The value starts from 1.",
        "The query starts from the first one.",
    ),
    _low(
        "positive",
        r"\b(?:value|parameter|it|which) (?:must be|should be|is|can only be|can be) (?:a |any )?(?:positive|"
        r"non-?zero positive) (?:integer|number)s?$|^(?:a )?positive integer$",
        "The value must be a positive integer.",
        "The value must be a positive integer or **-1**.",
        cue=r"\bpositive\b",
        low="1",
        weak="yes",
    ),
    _low(
        "not negative",
        r"\b(?:cannot|can not|must not|should not) be (?:a )?negative(?: (?:number|integer|value))?|"
        r"\bnon-?negative (?:integer|number)|\bnatural number|\bno less than zero\b",
        "The value cannot be negative.",
        "A negative number stands for all.",
        cue=r"negative|natural",
        low="0",
        weak="yes",
    ),
)
"""Ranges of numbers, tried from top to bottom."""

_LETTERS = (
    r"(?:(?: (?:unicode|ascii|utf-8|visible|valid|english|chinese|lowercase|uppercase|printable|case-insensitive))*)"
    r" ?(?:characters?|chars|letters|digits)\b"
)
_BYTES = r" ?bytes?\b"
_D = r"\d[\d,]*"
_LENGTH_CUE = r"\b(?:characters?|chars|bytes?|digits)\b"
_PARTS = (
    r"\b(?:each|every|or a string|separated|recommended|advised|suggested|per)\b|"
    r"\b(?:any|consecutive|first|last) \d+ characters"
)


def _length(name: str, pattern: str, example: str, never: str) -> Wording:
    return Wording(
        name,
        Gives.LENGTH,
        pattern,
        example=example,
        never=never,
        cue=_LENGTH_CUE,
        unless=_PARTS,
        slots=PROSE | {Slot.LENGTH, Slot.FORMAT, Slot.DEFAULT, Slot.MAXIMUM},
    )


LENGTHS: tuple[Wording, ...] = (
    *(
        Wording(
            f"{slot.value} behind its label",
            Gives.LENGTH,
            rf"^(?P<{end}>{NUM})(?: ?characters?)?$",
            example=f"{slot.value.capitalize()}: **3**",
            never=f"{slot.value.capitalize()}: as many as there are",
            slots=frozenset({slot}),
        )
        for slot, end in (
            (Slot.MINIMUM, "low"),
            (Slot.MAXIMUM, "high"),
            (Slot.MIN_LENGTH, "low"),
            (Slot.MAX_LENGTH, "high"),
        )
    ),
    Wording(
        "length behind its label",
        Gives.LENGTH,
        rf"^(?P<low>{NUM})(?: ?characters?)?{_TO}(?P<high>{NUM})(?: ?characters?)?$",
        example="Length: 1 to 64",
        never="Length: that of the other",
        slots=frozenset({Slot.LENGTH}),
    ),
    Wording(
        "one length behind its label",
        Gives.LENGTH,
        rf"^(?P<high>{NUM})(?: ?characters?)?$",
        example="Length: 64 characters",
        never="Length: 1 to 64",
        slots=frozenset({Slot.LENGTH}),
        facts={"exact": "yes"},
    ),
    _length(
        "length ranges from",
        rf"\blength (?:of .{{1,30}} )?(?:is|must be|ranges?|can be|should be)(?: from| between)? (?P<low>{_D}) "
        rf"(?:to|and) (?P<high>{_D})(?!\d| ?bytes)",
        "The length ranges from 1 to 64 characters.",
        "The length is that of 64 characters.",
    ),
    _length(
        "characters from to",
        rf"(?P<low>{_D}) ?(?:-|–|to|~) ?(?P<high>{_D}){_LETTERS}",
        "The name contains 1 to 64 characters.",
        "The name contains 1 to 64 bytes.",
    ),
    _length(
        "characters between",
        rf"\bbetween (?P<low>{_D}) and (?P<high>{_D}){_LETTERS}",
        "The name has between 1 and 64 characters.",
        "The name stands between 64 characters.",
    ),
    _length(
        "fewer characters than",
        rf"\b(?:fewer|less|shorter) than (?P<below>{_D}){_LETTERS}",
        "It contains fewer than 256 characters.",
        "It contains no more than 256 characters.",
    ),
    _length(
        "no more characters than",
        rf"\b(?:up to|maximum of|maximum|at most|no more than|not more than|exceeds?|max\.?|less than or equal to|"
        rf"limited to|no longer than|longer than|within) "
        rf"(?P<high>{_D}){_LETTERS}",
        "It contains a maximum of 1,024 characters.",
        "It contains 1,024 characters.",
    ),
    _length(
        "maximum of characters is",
        rf"\bmaximum (?:length|number of characters)?(?: of .{{1,30}})? ?(?:is|of) (?P<high>{_D}){_LETTERS}",
        "The maximum length is 64 characters.",
        "The minimum length is 64 characters.",
    ),
    _length(
        "bytes from to",
        rf"{_D} ?(?:-|–|to|~) ?(?P<high>{_D}){_BYTES}",
        "The name contains 1 to 64 bytes.",
        "The name contains 1 to 64 characters.",
    ),
    _length(
        "no more bytes than",
        rf"\b(?:up to|maximum of|at most|no more than|not more than|cannot exceed|not exceed|less than or equal to|"
        rf"no longer than) "
        rf"(?P<high>{_D}){_BYTES}",
        "It contains a maximum of 255 bytes.",
        "It contains 255 bytes.",
    ),
    _length(
        "exactly so many characters",
        rf"\b(?:consists of|contains|is|has|fixed length of|fixed at|of) (?:exactly |a )?(?:string of "
        rf")?(?P<exactly>{_D})(?:{_LETTERS}|-character|-digit)",
        "The ID consists of 32 characters.",
        "The ID consists of up to 32 characters.",
    ),
)
"""Lengths of strings, tried from top to bottom."""

_COUNT = rf"(?P<{{}}>{_D}|{'|'.join(NUMERALS)})"
_HIGH = _COUNT.format("high")
_LOW = _COUNT.format("low")
_THINGS = (
    r"(?! ?(?:to|or|and|characters?|chars|bytes|[KMGT]i?B\b|%|seconds|minutes|hours|days|months|years|digits|letters|"
    r"unicode|bits|Mbit|times)) (?:[\w-]+ ){0,3}?[\w-]+"
)
_NOT_ITEMS = (
    r"^(?:each|every|one|a single) |\b(?:each|every)\b.*\b(?:maximum|up to|most|exceed)|\bquota\b|\brecommended\b|"
    r"\bper (?:page|request|second)\b|\bby default\b"
)


def _count(
    name: str,
    pattern: str,
    example: str,
    never: str,
    cue: str = r"\b(?:maximum|up to|at most|at least|more than|exceed|only|contains?|consists?|limited|max|number|"
    r"length|has|have|include)\b.*(?:\d|\b(?:one|two|three|four|five|six|ten)\b)",
    **facts: str,
) -> Wording:
    return Wording(name, Gives.COUNT, pattern, example=example, never=never, cue=cue, unless=_NOT_ITEMS, facts=facts)


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
        rf"\b(?:contains?|has|have|include|consists? of|number of [\w ]{{1,30}} (?:is|ranges)|array length|length "
        rf"of the (?:array|list)(?: is)?)(?: from| between)? {_LOW} (?:to|and|-) {_HIGH}(?:{_THINGS}|$)",
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
        rf"\b(?:up to|at most|no more than|not more than|not exceed|cannot exceed|limited to|max\.?) {_HIGH}{_THINGS}",
        "You can add up to 10 tags.",
        "You can add up to 10 characters.",
    ),
    _count(
        "maximum number of items",
        rf"\bmaximum (?:number|quantity|length|size)(?: of (?!characters|bytes)[\w -]{{1,40}})? (?:is|allowed is|"
        rf"that can be \w+ (?:at a time )?is|:) {_HIGH}$",
        "The maximum number of tags is 10.",
        "The maximum number of characters is 10.",
    ),
    _count(
        "number cannot exceed",
        rf"\b(?:number|quantity|length|size) of (?!characters|bytes)[\w -]{{1,50}} (?:cannot|must not|should not|"
        rf"can not|does not) (?:exceed|be (?:greater|more|larger) than) {_HIGH}$",
        "The number of tags cannot exceed 10.",
        "The number of characters cannot exceed 10.",
    ),
    _count(
        "only one item",
        r"\bonly (?P<high>one|1) (?!of|or)[\w-]+(?: [\w-]+){0,2} (?:can be|is|may be) (?:specified|supported|"
        r"configured|added|set|allowed|contained|passed|entered|selected)",
        "Only one tag can be specified.",
        "Only one of the tags is shown.",
        cue=r"\bonly\b.*\b(?:one|1)\b",
    ),
    _count(
        "at least one item",
        r"\bat least (?P<low>one|1) (?!of)[\w-]+(?: [\w-]+){0,2} (?:must be|needs to be|is|should be|has to be|can "
        r"be)\b|\b(?:contains?|have|has|specify) at least (?P<least>one|1) (?!of)[\w-]+",
        "At least one tag must be specified.",
        "At least one of the tags is shown.",
        cue=r"\bat least\b",
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
