"""Wordings of ranges of numbers; data only.

"The value ranges from 1 to 10" gives both ends, "a positive integer" the low one, "less than 10" an end that does not
belong to the range any more.
"""

from __future__ import annotations

from rst2openapi.operation.facets.wordings.grammar import IS_SUPPORTED, NUM
from rst2openapi.operation.facets.wordings.row import PROSE, Gives, Slot, Wording

_A = rf"(?P<low>{NUM})"
_B = (
    rf"(?P<high>{NUM})(?: ?(?P<other>seconds?|minutes?|hours?|days?|ms|s|min|h|%|[KMGT]i?B|"
    rf"[KMG]?bit/s)(?!\w))?(?! ?\(exclusive\))"
)
_UNIT = r"(?: ?(?P<unit>[A-Za-z%/]{1,12}))?(?: ?\((?!exclusive|not )[A-Za-z][a-z ]{0,20}\))?"
_TO = r" ?(?:to|through|-|–|~|—) ?"
_N = rf"(?P<one>{NUM})"
_CUE = (
    r"(?:\b(?:rang|between|integer|minimum|maximum|greater|less|larger|smaller|higher|lower|more than|exceed|"
    r"than|at (?:least|most)|interval|up to|starts?|starting|beg[ui]n\w*|value|:)|"
    r"[≥≤<>\[(]|^).*\d|\d.* at (?:the )?(?:least|most)\b"
)
_RANGES = PROSE | {Slot.FORMAT, Slot.DEFAULT}
_WRONG = (
    r"\b(?:recommended|advised|suggested|characters?|chars|bytes|(?:sum|total|product) of|apply for|"
    r"quotas? (?:is|are|can))\b|^an? [\w-]+(?: [\w-]+)? (?:has|needs)\b|^(?:for example|in this)\b"
)
_TWO = (
    r"\bfrom \d[\d,.]* to \d.*\bfrom \d[\d,.]* to \d|"
    r"\d ?(?:to|[-–~—]) ?\d[\d,.]*\)?,? ?(?:\bor|\band|[,;])\W+(?:from )?\d[\d,.]* ?(?:to|[-–~—]) ?\d|"
    r"\d ?(?:to|[-–~—]) ?\d[\d,.]*,? or \d[\d, ]*(?:(?:,? and|,? or) \d+)?$"
)
"""Two ranges, of which one holds in each case, or a range and single values beside it."""

_NOT_IT = rf"\b(?:recommended|advised|suggested|versions?|increments?)\b|^(?:for example|in this)\b|{_TWO}"


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
    r"\b(?:value|range|number)s?(?: of (?:this|the) \w+)? (?:is|are|can be(?: set to)?|must be|should be|range "
    r"is)?:? ?(?:an? )?(?:positive )?(?:integer|number)?"
)

_WORTH = r"(?: allowed| permitted| possible)?(?: (?:parameter )?value| number| size| quantity)?"

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
        rf"^\[?{_A}{_UNIT}{_TO}{_B}\]?(?:[ ,(].*)?$",
        example="Range: 1-50",
        never="Range: 1-50 or 60-90",
        unless=_TWO,
        slots=frozenset({Slot.VALUES}),
    ),
    Wording(
        "range behind its own name",
        Gives.RANGE,
        rf"^(?P<thing>[A-Za-z][\w-]*): {_A}{_UNIT}{_TO}{_B}$",
        example="Lamp: 1 to 10",
        never="Lamp: 1 of 10",
        slots=PROSE - {Slot.VALUES, Slot.ENUMERATION},
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
        rf"\brang(?:es?|ing)(?: of values)?(?: is)?:? (?:from |of )?{_A}{_UNIT} to {_B}",
        "The value ranges from 1 to 10.",
        "The value ranges from 2^3 to 2^5.",
    ),
    _low(
        "ranges from, to what is no number",
        rf"\brang(?:es?|ing)(?: is)? from {_N}{_UNIT} to (?:the|that of|its|your|unlimited|infinity|Number\.)",
        "The value ranges from 0 to the number of lamps.",
        "The value ranges from 0 to 9 in the house.",
    ),
    _range(
        "value from to",
        rf"{_OF} ?(?:ranging )?(?:from |(?P<two>between )|in the range (?:of )?)?{_A}{_UNIT}"
        rf"(?: ?(?:to|through|-|–|~) ?|(?(two) and |(?!))){_B}",
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
        rf"(?<!\w)\((?:from |range: ?|value range: ?)?{_A}{_UNIT}(?: to | and | ?[-–~] ?){_B}[,;)]",
        "Number of days (from 2 to 99)",
        "Number of days (2 of 99)",
    ),
    _range(
        "minimum and maximum",
        rf"\b(?:minimum|min\.?|lower limit)(?: value| size)?(?: is| of|:|\.:)? {_A}{_UNIT},? (?:and )?(?:the |a )?"
        rf"(?:maximum|max\.?|upper limit)(?: value| size)?(?: is| of|:)? {_B}",
        "The minimum value is **1** and the maximum value is **10**.",
        "The minimum value is **1**.",
    ),
    _range(
        "maximum and minimum",
        rf"\b(?:maximum|max\.?|upper limit)(?: value| size)?(?: is| of|:)? {_B},? (?:and )?(?:the |a )?"
        rf"(?:minimum|min\.?|lower limit)(?: value| size)?(?: is| of|:)? {_A}",
        "The maximum value is 1,000, and the minimum value is 1.",
        "The maximum value is 1,000.",
    ),
    _range(
        "no less and no more than",
        rf"\b(?:(?:no|not|not be|cannot be) (?:less|smaller|lower) than|at least|(?:greater|larger) than or equal to) "
        rf"{_A},? (?:and|but) (?:(?:is |be )?(?:no|not) (?:more|greater|larger|higher) than|at most|"
        rf"(?:is |be )?(?:less|smaller|lower) than or equal to) {_B}(?=$|,)",
        "The value is no less than 5 and no more than 10.",
        "The value is no less than 5 and no more than that of the other.",
    ),
    _range(
        "neither smaller nor larger",
        rf"\b(?:cannot|can not|must not|should not) be (?:less|smaller|lower) than {_A}{_UNIT},? (?:or|nor|and) "
        rf"(?:greater|larger|more|higher) than {_B}(?=$|,)",
        "The value cannot be smaller than 5 or larger than 10.",
        "The value cannot be smaller than 5 or that of the other.",
    ),
    _range(
        "neither larger nor smaller",
        rf"\b(?:cannot|can not|must not|should not) be (?:greater|larger|more|higher) than {_B},? (?:or|nor|and) "
        rf"(?:less|smaller|lower) than {_A}(?=$|,)",
        "The value cannot be larger than 10 or smaller than 5.",
        "The value cannot be larger than 10 or that of the other.",
    ),
    _range(
        "noun, colon, range",
        rf"^(?!.*\b(?:example|version|ratio|e\.g)\b)[A-Za-z][\w -]{{1,40}}: {_A}{_UNIT}{_TO}{_B}$",
        "Number of days: 1 to 30",
        "Ratio of days: 1 to 30",
    ),
    _range(
        "so many are supported",
        rf"^{_A}{_TO}{_B}(?: [a-z]+)?{IS_SUPPORTED}$",
        "1 to 30 days are supported.",
        "1 to 30 days are shown.",
    ),
    _range(
        "between two open ends",
        rf"\b(?:greater|larger|more) than (?P<above>{NUM}),? (?:and|but) (?:(?:is |be )?(?:less|smaller|lower) than "
        rf"(?P<below>{NUM})|(?:(?:is |be )?(?:less|smaller|lower) than or equal to|(?:no|not) (?:greater|larger|more) "
        rf"than|(?:is |be )?at most|up to) {_B})(?=$|,)",
        "The value must be greater than 0 and less than 10.",
        "The value must be greater than 0 and less than that of the other.",
    ),
    _range(
        "nothing but a range",
        rf"^(?:[A-Za-z][\w ()-]{{1,40}}, )?(?:from |between )?{_A}{_UNIT}(?:{_TO}| and ){_B}(?:, in [\w/ ]{{1,12}})?$",
        "Timeout, 1s to 60s",
        "Timeout, 1 of 60",
    ),
    _low("above", rf"^(?:>|＞) ?{_N}$".replace("<one>", "<above>"), "Range: >0", "Range: >=0"),
    _high("below", rf"^(?:<|＜) ?{_N}$".replace("<one>", "<below>"), "Range: <9", "Range: <=9"),
    _range(
        "between signs",
        rf"(?:^|, ){_A} ?(?:<=|≤|=<) ?[A-Za-z]\w* ?(?:<=|≤|=<) ?{_B}$",
        "Range: 0 <= x <= 9",
        "Range: 0 < x",
    ),
    _range(
        "between open signs",
        rf"(?:^|, )(?P<above>{NUM}) ?< ?[A-Za-z]\w* ?(?:<(?!=) ?(?P<below>{NUM})|(?:<=|≤|=<) ?{_B})$",
        "A number, 0 < x < 10",
        "A number, 0 < x",
    ),
    _low(
        "positive, and no more than",
        rf"\bpositive integer,? (?:that (?:is |does ))?(?:which (?:is |does ))?(?:(?:not|no) (?:greater|larger|more) "
        rf"than"
        rf"|not exceed(?:ing)?|less than or equal to|up to) {_B}$",
        "The value is a positive integer not greater than 10.",
        "The value is a positive integer greater than 10.",
        cue=r"\bpositive\b",
        low="1",
    ),
    _high(
        "highest in parentheses",
        rf"\((?:up to|max\.?:?|maximum:?|no more than|at most) {_N}\)$",
        "Number of records (up to 10)",
        "Number of records (at least 10)",
    ),
    _high(
        "so many are allowed",
        rf"^(?:up to|at most|no more than|(?:a )?maximum of) {_N} (?!characters|bytes|digits|letters)[a-z]+ "
        rf"(?:are|is|can be) (?:allowed|supported|permitted|accepted|configured|set|made)$",
        "Up to 10 retries are allowed.",
        "Up to 10 characters are allowed.",
    ),
    _high(
        "not exceeding", rf"(?:^|, )not exceeding {_N}$", "Number of retries, not exceeding 10", "Retries, exceeding 10"
    ),
    _low(
        "or greater",
        rf"\b(?:is|be) {_N} or (?:greater|more|larger|higher|above)$",
        "It must be 1 or greater.",
        "It must be 1.",
    ),
    _high(
        "or less", rf"\b(?:is|be) {_N} or (?:less|fewer|smaller|lower|below)$", "It must be 9 or less.", "It must be 9."
    ),
    _low("so much at least", rf"(?:^|, |\b(?:is|be) ){_N}{_UNIT} at (?:the )?least$", "10 at least", "10 at most"),
    _high("so much at most", rf"(?:^|, |\b(?:is|be|and) ){_N}{_UNIT} at (?:the )?most$", "10 at most", "10 at least"),
    _low("at least", rf"^(?:≥|>=|=>) ?{_N}$", "Range: >=1", "Range: >1"),
    _high("at most", rf"^(?:≤|<=|=<) ?{_N}$", "Range: <=1", "Range: <1"),
    _low(
        "no less than",
        rf"\b(?:(?:greater|larger|bigger|more) than or equal to|(?:no|not) (?:less|smaller|lower|fewer) than|"
        rf"(?:can)?not be "
        rf"(?:less|smaller|lower) than|at least|equal to or (?:greater|larger) than) {_N}(?=$|,| and\b| but\b)",
        "The value must be greater than or equal to 1.",
        "The value must be greater than 1.",
    ),
    _high(
        "no more than",
        rf"\b(?:(?:less|smaller|lower|fewer) than or equal to|(?:no|not) (?:greater|larger|more|higher) than|not "
        rf"be (?:greater|larger|more|higher) than|(?:can)?not exceed|never exceed|(?:can)?not be (?:greater|larger|"
        rf"more|higher) than|at most|up to|equal to or "
        rf"(?:less|smaller) than) {_N}(?=$|,| and\b)",
        "The value cannot exceed 10.",
        "The value must be less than 10.",
    ),
    _low(
        "greater than",
        rf"\b(?:must|should|can only|has to|values?|number|integers?)\b.{{0,20}}\b(?:be |is )?(?:greater|larger|more) "
        rf"than {_N}(?:$|,? (?:but|and) (?:(?:is |be )?(?:less|smaller|lower|fewer) than(?: or equal to)?|(?:no|not) "
        rf"(?:greater|larger|more) than) (?:the|that of|its) )".replace("<one>", "<above>"),
        "The value must be greater than 0.",
        "The value must be greater than that of the other.",
        unless=rf"{_WRONG}|\b(?:cannot|not|no|never)\b",
    ),
    _high(
        "less than",
        rf"\b(?:must|should|can only|has to|value|number|integer)\b.{{0,20}}\b(?:be |is )?(?:less|smaller|lower) "
        rf"than {_N}$".replace("<one>", "<below>"),
        "The value must be less than 10.",
        "The value must be less than that of the other.",
        unless=rf"{_WRONG}|\b(?:cannot|not|no|never)\b",
    ),
    _low(
        "minimum is",
        rf"\b(?:minimum{_WORTH}|lower limit) ?(?:is|of|:) ?{_N}",
        "The minimum value is 1.",
        "The minimum value is set by the other field.",
    ),
    _high(
        "maximum is",
        rf"\b(?:maximum{_WORTH}|upper limit) ?(?:is|of|:) ?{_N}",
        "The maximum value is 10.",
        "The maximum value is set by the other field.",
    ),
    _low(
        "starts from",
        rf"(?:^|, )(?:the |its )?(?:value|number|it|page number|offset|which)? ?(?:start|begin|beginn)(?:s|ing) "
        rf"(?:from|with|at) "
        rf"{_N}(?=$|,| and\b)",
        "The value starts from 1.",
        "The query starts from the first one.",
    ),
    _low(
        "nought or positive",
        r"\b(?:(?:0|zero)(?: \(default\))? or (?:a |any )?positive (?:integer|number)s?|"
        r"positive (?:integer|number)s? or (?:0|zero))$",
        "It must be 0 or a positive integer.",
        "It must be 5 or a positive integer.",
        cue=r"\bpositive\b",
        low="0",
        weak="yes",
    ),
    _low(
        "positive",
        r"(?:(?:^|\b(?:value|parameter|it|which) )(?:must be|should be|is|can only be|can be|only) (?:a |any )?|"
        r"^only |^(?:an? )?)(?:positive|non-?zero positive) (?:integer|number)s?"
        rf"(?:{IS_SUPPORTED})?(?:$|,? and the (?:default|maximum|largest)\b)",
        "The value must be a positive integer.",
        "The value must be a positive integer or **-1**.",
        cue=r"\bpositive\b",
        low="1",
        weak="yes",
    ),
    _low(
        "not negative",
        r"\b(?:cannot|can not|must not|should not) be (?:a )?negative(?: (?:number|integer|value))?|"
        r"\b(?:must|should) be non-?negative$|\bnegative (?:numbers|values|integers) are not (?:allowed|supported|"
        r"permitted|accepted)|\bnon-?negative (?:integer|number)|\bnatural number|\bno less than zero\b",
        "The value cannot be negative.",
        "A negative number stands for all.",
        cue=r"negative|natural",
        low="0",
        weak="yes",
    ),
)
"""Ranges of numbers, tried from top to bottom."""
