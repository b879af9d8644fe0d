"""The wordings of value lists: sentences, leads of bullets, bullets that open with a value; data only.

`SENTENCES` finds "The value can be ⟦a⟧ or ⟦b⟧", `LEADS` "The options are as follows:", `ITEM` "⟦a⟧: the first one".
"""

from __future__ import annotations

import re

from rst2openapi.operation.phrases import LITERAL, WORD

NOTE = r"(?: ?\([^()⟦]*\))?"
LIT = rf"(?:{LITERAL}|[\"“'](?:{WORD})[\"”']){NOTE}"
JOINT = r"(?:\s*,\s*(?:and|or)\s+|\s*[,、;/]\s*|\s+(?:and|or)\s+|\s*&\s*)"
MARKED_LIST = rf"{LIT}(?:{JOINT}{LIT})+"
WORD_LIST = rf"(?:{WORD})(?:\s*,\s*(?:{WORD}))*\s*,?\s+(?:or|and)\s+(?:{WORD})"

_CAN_BE = (
    r"(?:can|may|must|should|could)(?: only| also)? be(?: set to| specified as| selected from)?(?: either|"
    r" one of| any of)?(?: the following)?(?: values?)?:?"
)
SENTENCES: tuple[str, ...] = (
    (
        rf"\bvalues?(?: of (?:this|the) (?:parameter|field|key))?(?: is case[ -]\w+ and)?(?: are| is| "
        rf"includes?|(?: ?:))?(?: either| one of| any of)? (?P<list>{MARKED_LIST})"
    ),
    (
        rf"\bvalues?(?: of (?:this|the) (?:parameter|field|key))?(?: is case[ -]\w+ and)? {_CAN_BE} "
        rf"(?P<list>{MARKED_LIST})"
    ),
    rf"\bwhich {_CAN_BE} (?P<list>{MARKED_LIST})",
    (
        rf"\b(?:options|values|types|modes|methods|statuses|states)(?: are| include| can be|:)(?: as "
        rf"follows:?)? (?P<list>{MARKED_LIST})"
    ),
    (
        rf"^(?:currently, ?)?(?:the |its |it|this parameter|this field)?(?:[\w-]+ ){{0,4}}{_CAN_BE} "
        rf"(?P<list>{MARKED_LIST})"
    ),
    rf"^(?:you can )?set (?:it|this parameter|this field|the value) to (?:either )?(?P<list>{MARKED_LIST})",
    rf"\bonly (?:the )?(?P<list>{MARKED_LIST})(?: \w+)? (?:are|is)(?: currently)? supported",
    rf"^(?:currently, ?)?(?P<list>{MARKED_LIST})(?: \w+)? are (?:currently )?supported",
    rf"^\w+(?: \w+)?, (?:including|either) (?P<list>{MARKED_LIST})$",
    rf"\bvalues? {_CAN_BE} (?P<list>{WORD_LIST})$",
)
"""Sentences that give a closed list, tried in order; the list must be followed by one of `AFTER`."""

AFTER = re.compile(
    r"$|[.;:()]| ?\(| (?:by default|only|currently|respectively|in the unit|as |indicat)|,? (?:and|where|"
    r"which|with|whose) "
    r"(?:the default|is|are|has|its default|default|indicat)|, (?:indicat|where|which|correspond|with|"
    r"among)|,? the default",
    re.IGNORECASE,
)
"""What may follow a closed list: its end, or words that do not lengthen it."""

FIXED = re.compile(
    rf"\bvalue is (?:always )?fixed (?:at|to|as) (?P<list>{LITERAL})(?=$|[,.]| and cannot)", re.IGNORECASE
)
"""The one value that a field ever has."""

GROUP = re.compile(
    rf"[^⟦:]{{1,60}}[:：]\s*(?:the value (?:is|can be) )?(?P<list>{MARKED_LIST}|{LITERAL})", re.IGNORECASE
)
"""A bullet that gives the values of one group: "Attached clusters: ⟦a⟧ and ⟦b⟧"."""

PARENTHESES = re.compile(r"\((?P<list>[A-Za-z]\w*(?:,\s*[A-Za-z]\w*)+)\)$")
"""A closed list in parentheses at the end of a sentence: "Status (Succeeded, Failed)"."""

LEADS = re.compile(
    r"\b(?:values?|options?|enumerat\w*|following|status(?:es)?|types?|modes?|methods?|can be|are available|include|"
    r"supported|operations?|actions?)\b[^.]{0,60}$|:$",
    re.IGNORECASE,
)
"""Words right before bullets that announce values."""

NO_LEADS = re.compile(
    r"\b(?:in this example|if they are named|contains?|consists?|composed|fields?(?: are| include)|key-value|naming|"
    r"following (?:\w+ )?(?:parameters?|fields?|attributes?|keys?|parts?|requirements?|rules?|conditions?|constraints?|"
    r"characters?|information|formats?)|in (?:the|an?|one of the) .{0,30}formats?|formats? (?:of|is|as)|value formats?|"
    r"as an example|must meet|parameters? (?:are|is) (?:as follows|contained)|determined|set parameters|"
    r"pay attention)\b|"
    r"\b(?:requirements?|rules?|precautions|notes?|formats?)(?: are)?(?: as follows)?:$",
    re.IGNORECASE,
)
"""Words right before bullets that announce something else: parts, keys, requirements."""

ASIDES = re.compile(
    r"(?:if|when|note|default|by default|otherwise|this (?:parameter|field|value)|the default|for |only|"
    r"other values?|not |"
    r"currently|the |it is |n/a|none|after|before|in )",
    re.IGNORECASE,
)
"""How a bullet begins that is a remark between values."""

ITEM = re.compile(
    rf"(?:(?:the )?values? (?:is )?)?(?P<values>{LITERAL}(?:(?:\s*/\s*|\s*,\s*(?:or )?| or | and "
    rf"){LITERAL})*)(?P<note>\s*\([^()]*\))?"
    r"(?P<rest>$|\s*[:：,—–-].*|\s+(?:indicat|mean|represent|stand|specif|refer|is |are |\().*| ?=.*)",
    re.IGNORECASE | re.DOTALL,
)
"""A bullet that opens with a marked value."""

WORD_ITEM = re.compile(
    (
        rf"[\"'“]?(?P<values>{WORD})[\"'”]?(?P<note>\s*\([^()]*\))?(?P<rest>$|\s*[:：].*|\s+[—–-]\s.*|"
        rf"\s+(?:indicates?|means)\b.*)"
    ),
    re.DOTALL,
)
"""A bullet that opens with one unmarked word, or is nothing else."""

ITEM_LINE = re.compile(rf"{LITERAL}{NOTE}\s*(?:[:：]|(?:indicates?|means?|represents?)\b)", re.IGNORECASE)
"""A line that opens with a value and explains it."""

NO_VALUE = re.compile(
    r"[*{}<>‹›$]|/\d+[-–]\d+|^\d+ ?[-–~] ?\d+$|\bx{2,}\b|\s{2}|^\W*$|^.{65}|^[XYZN](?:\.[XYZN])|"
    r"^\d+(?:\.\d+){3}/\d+$|^\w+\s*:(?:\s|$)| IDs?$|\bN/A\b|\w+ \w+ \w+ \w+ \w+|="
)
"""Literals that are patterns, blocks of addresses, phrases or keys."""

PLACEHOLDER = re.compile(r"\$\{\w+\}")
"""A literal that the service itself replaces: "${host}"."""

OPERATOR = re.compile(r"[<>=!~]{1,3}")
