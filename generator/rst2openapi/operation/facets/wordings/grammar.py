"""Pieces that patterns are made of: literals, lists, numbers, units, words of absence; data only.

`LIST` is "⟦a⟧ (first), ⟦b⟧, or ⟦c⟧", `NUM` "10,000", `SELF` "this parameter".
"""

from __future__ import annotations

import re

from rst2openapi.operation.values import NUMBER

LITERAL = r"⟦[^⟦⟧]*⟧"
"""A marked literal; `bare` takes the marks off."""

WORD = r"(?a:\w)[\w.:+/-]*"
"""A literal that is not marked: one word of letters, digits and the usual joints."""

NUM = rf"(?:{NUMBER})(?![\d.^]|\s?\^)"
"""A number that is no part of a version or a power."""

NOTE = r"(?: ?\([^()⟦]*\))?"
OPENING, CLOSING = r"(?:[\"']|[“‘]{1})", r"(?:[\"']|[”’]{1})"
"""A quotation mark. Python takes ten times as long to compile a set of characters of both kinds, which alternatives
become as well unless one of them is repeated (once)."""

QUOTED = rf"(?<!\w){OPENING}(?:{WORD}){CLOSING}"
LIT = rf"(?:(?:{LITERAL}|{QUOTED}){NOTE}|(?<![\w.-])-?\d+ ?\([^()⟦]*\))"
JOINT = r"(?:(?<=\))\s+(?=⟦)|\s*,\s*(?:and|or|and/or)\s+|\s*(?:[,;/|]|、{1})\s*|\s+(?:and|or|and/or)\s+|\s*&\s*)"
ALTERNATIVE = r"(?:\s*,\s*(?:or\s+)?|\s*/\s*|\s+or\s+)"
"""What joins values of which one is chosen."""

LIST = rf"(?P<list>{LIT}(?:{JOINT}{LIT})+)"
ONE = rf"(?P<list>{LIT})"
SOME = rf"(?P<list>{LIT}(?:{JOINT}{LIT})*)"
WORD_LIST = rf"(?P<list>{WORD}(?:\s*,\s*{WORD})*\s*,?\s+(?:or|and)\s+{WORD})"

SELF = r"(?:(?:the|this|its) (?:parameter|field|key|value|attribute)|this|it)"
SAYS = (
    r"(?:indicat(?:es?|ing)|means?|meaning|represents?|stands? for|refers? to|specif(?:ies|y)|corresponds? to|denotes?)"
)
"""Verbs that explain a value."""

UNIT = (
    r"(?:milliseconds?|ms|seconds?|s|minutes?|min|hours?|h|days?|months?|years?|[KMGT]i?B|bytes?|[KMG]?bits?(?:/s)?|"
    r"percent|%|characters?|records?|items?|times?|v?CPUs?|cores?)\b"
)

ABSENT = (
    r"(?:not (?:specified|set|configured|passed|transferred|assigned|provided|included|contained?|present|exist|given|"
    r"carried|entered|defined|filled|used)|does not (?:exist|contain|carry|specify|include)|left (?:blank|"
    r"empty|unspecified)|unspecified|omitted|empty|blank|null|absent|unset|missing|no value|it is not|none is|"
    r"you do not (?:specify|set|configure)|no [\w -]{1,40} (?:is|are) (?:specified|set|provided|created|entered|passed|"
    r"given|configured|selected))"
)
"""How a sentence says that the field itself is absent: such a condition makes a default, no exception."""

OPEN = (
    r"\b(?:such as|for example|e\.g\.|for instance|and so on|and more|among others|or others?|and others?|or any other|"
    r"including but not limited|recommended|commonly|generally|at least one of|etc|"
    r"(?:common|typical|usual|frequent)(?:ly used)? (?:values?|options?|choices?)|"
    r"(?:example|sample) values)\b|\.\.\.|…"
)
"""Words that leave a list of values open."""

GOES_ON = r"(?:etc|and so on|and more|among others|(?:and|or) others?)"
"""All that stands behind the values of a list that goes on."""

NUMERALS = {
    word: str(number)
    for number, word in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1
    )
}
"""Small numbers as words."""

NO_WORD = (
    r"(?!(?:the|an?|left|used|not|to|set|that|this|of|is|no|all|any|based|determined|decided|same|everything|user|your|"
    r"its?|one|double|also|true/false|recommended|configured|generated|automatically|inherited|returned|queried|"
    r"created|"
    r"kept|available|displayed|as|by|in|at|on|local|current|and|or|for|service)\b(?![.:/-]\w))"
)
"""What an unmarked value does not begin with."""

CONDITION = re.compile(
    r"^(?:currently, ?)?(?:if|when|"
    r"unless(?! otherwise (?:specified|stated|set|configured),| (?:specified|stated) otherwise,)|otherwise|"
    r"only when|only if|in case|once|while|after|before)\b",
    re.IGNORECASE,
)
"""How a sentence begins that holds under a condition."""

FOR_SOME = re.compile(
    r"^(?:for|in|on|as for|with|together with) (?!this|its?\b|the (?:current|parameter|value|range)|details|example|"
    r"more)",
    re.IGNORECASE,
)
"""How a sentence begins that holds for some only."""

CASE_WORD = re.compile(r"^⟦?(?!note|value|range|default)[\w./-]+⟧?: the\b", re.IGNORECASE)
"""One word that names the case: "mongos: the value ranges …"."""

FIELD_NAMES = r"⟦[a-z]+(?:_[a-z0-9]+)+⟧|\b(?:parameters?|fields?|headers?|attributes?|APIs?)\b"
"""Marked words that are rather names of fields than values."""

MARK = rf"(?:⟦|(?<!\w){OPENING}(?=[\w-])|\d ?\()"
"""What marks a value."""

AFTER_ONE = (
    r"$|[.;:(]| ?\(|, (?:indicat|mean|which (?:indicat|mean|specif|is)|represent|specif)| (?:at present|"
    r"currently|now|only)$| and (?:cannot|can not|must not|may not) be (?:changed|modified|altered)$"
)
"""What may follow a lone value."""

IS_SUPPORTED = r"(?: is| are)?(?: only)?(?: currently| now)? (?:supported|available|allowed|permitted|valid|accepted)"
"""How values are said to be available."""

A_NOUN = r"(?: (?!and|or|if|when)[\w-]+){0,2}"
"""A noun behind a value."""

IN_CASE = r"\b(?:if|when|unless|only for|in the case)\b"
"""A condition behind what is said."""

TWO = r"\d ?\([^()]*\)[^⟦]*\d ?\(|[⟧\"”'][^⟦]{0,60}(?:[,/|&、]|\bor\b|\band\b) ?(?:or |and )?[⟦\"“']"
"""Two marked values next to each other."""

AFTER_LIST = (
    r"$|[.;:()]| ?\(| (?:by default|only|currently|respectively|in the unit|as |indicat|at present|in (?:ascending|"
    r"descending|this|the current))|,? (?:and|where|which|with|whose) "
    r"(?:the default|is|are|has|its default|default|indicat)|, (?:indicat|mean|represent|where|which|correspond|"
    r"with|in |"
    r"among)|,? the default| (?:for now|now)\b|,? and ⟦[^⟦⟧]*⟧ is (?:used|selected|set|the default)"
)
"""What may follow a list: its end, or words that do not lengthen it."""

CAN_BE = (
    r"(?:can|may|must|should|could)(?: only| also)? be(?: set(?: only)? to| specified as| selected from| filtered by)?"
    r"(?: either| one of| any of)?(?: the following)?(?: values?| options?)?:?"
)
VALUE_NOUN = rf"\bvalues?(?: range)?(?: of {SELF})?(?: is case[ -]\w+(?:,? and|,)?)?"
"""How a sentence opens that lists values: "the value … can be one of"."""

KINDS = (
    r"(?:status|states?|types?|modes?|protocols?|methods?|roles?|levels?|actions?|kinds?|directions?|order|engines?|"
    r"formats?|algorithms?|polic(?:y|ies)|categor(?:y|ies)|class|schemes?|severity|result)"
)
"""Nouns of fields that have one of several known values."""

LETTERS = (
    r"\b(?:letters|digits|numbers|strings|empty|null|blank|characters|hyphens|underscores|spaces|greater|"
    r"less|uppercase|lowercase)\b"
)
"""Words of which a text consists, no values."""

COMMA = r"(?:\s*,\s*(?:or\s+|and\s+)?|\s*/\s*|\s+or\s+|\s+and\s+)"
"""What joins the values of a list that goes on."""
