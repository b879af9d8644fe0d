"""Labels, and how bullets and lines open; data only.

"**Range**" announces values, "Minimum: " a number; "⟦a⟧: the first one" opens with a value, "If …" is an aside.
"""

from __future__ import annotations

import re

from rst2openapi.operation.facets.wordings.grammar import LIST, LITERAL, SAYS, WORD
from rst2openapi.operation.facets.wordings.row import Slot

LABELS: dict[str, Slot] = {
    r"(?:definition|details|meaning|explanation|parameter description)": Slot.DEFINITION,
    r"(?:constraints?|restrictions?)": Slot.CONSTRAINTS,
    (
        r"(?:the )?(?:enumerat(?:ion|ed)(?: values?)?|enum(?:s| values?)?|possible enum(?:eration|erated)? values?)"
        r"(?: (?:of|for) (?:the|this) [\w ]{1,30})?"
    ): Slot.ENUMERATION,
    r"(?:common(?:ly used)?|typical|recommended) (?:values?|options?)": Slot.COMMON,
    r"(?:the )?(?:(?:(?:valid |allowed |permitted |supported )?value |valid |allowed |permitted |supported )?range|"
    r"values?|(?:valid|available|possible|allowed|supported|permitted|optional|status|"
    r"candidate|parameter) values?|(?:value |available |valid |supported )?options?|value (?:range|scope)|"
    r"values? are)": Slot.VALUES,
    r"(?:currently, ?)?(?:the |its )?(?:[\w-]+ ){0,2}(?:values?|options?)(?: of (?:this|the) (?:parameter|field))?"
    r"(?: is case[- ]\w+ and)? (?:(?:can|may|must)(?: only)? be|are|is|includes?)(?: set to)?(?: "
    r"\w+){0,5}": Slot.VALUES,
    r"(?:the )?default(?: values?| setting)?": Slot.DEFAULT,
    r"(?:the )?(?:minimum|min)\.?(?: value)?": Slot.MINIMUM,
    r"(?:the )?(?:maximum|max)\.?(?: value)?": Slot.MAXIMUM,
    r"(?:minimum|min)\.? ?length": Slot.MIN_LENGTH,
    r"(?:maximum|max)\.? ?length": Slot.MAX_LENGTH,
    r"(?:(?:value |string )?length|(?:value |string )?length (?:range|limit))": Slot.LENGTH,
    r"(?:array|list) (?:length|size)": Slot.ARRAY_LENGTH,
    r"(?:regular expression(?: matching| pattern)?|regexp?|pattern)": Slot.PATTERN,
    r"(?:(?:time |date |value )?format)": Slot.FORMAT,
    r"(?:for )?examples?(?: values?| formats?)?": Slot.EXAMPLE,
    r"(?:notes?|remarks?|caution|tips?|important)": Slot.ASIDE,
}
"""Labels, whole words in any case, and what they announce; a colon follows, or nothing."""

ON_LINES = frozenset(
    {Slot.DEFINITION, Slot.CONSTRAINTS, Slot.VALUES, Slot.ENUMERATION, Slot.DEFAULT, Slot.EXAMPLE, Slot.ASIDE}
)
"""Slots whose labels may stand on a line of their own without a colon, if bold."""

NAMED = re.compile(r"(?:[A-Z]\w+ ){1,4}(?:values|options):", re.IGNORECASE)
"""A label that names what it lists: "Job status values:"."""

ASIDES = re.compile(
    r"(?:if|when|note|default|by default|otherwise|this (?:parameter|field|value)|the default|for |only|"
    r"other values?|not |currently|the |it is |n/a|none|after|before|in )",
    re.IGNORECASE,
)
"""How a bullet begins that is a remark between values."""

GROUP = re.compile(rf"[^⟦:]{{1,60}}[:：]\s*(?:the value (?:is|can be) )?(?:{LIST}|(?P<one>{LITERAL}))", re.IGNORECASE)
"""A bullet that gives the values of one group: "Attached clusters: ⟦a⟧ and ⟦b⟧"."""

_DOES = (
    r"(?:tells|allows|enables|disables|creates|deletes|adds|removes|returns|uses|supports|sends|starts|stops|provides|"
    r"applies|filters|lists|queries|forwards|matches|keeps|sets|makes|takes)"
)
"""What a value does, behind it: "⟦fast⟧ tells the lamp to hurry"."""

ITEM = re.compile(
    rf"(?:(?:the )?values? (?:is )?)?(?P<values>{LITERAL}(?:(?:\s*/\s*|\s*,\s*(?:or |and )?| or | and "
    rf"){LITERAL})*)(?P<note>\s*\([^()]*\))?"
    rf"(?P<rest>$|\s*[:：,—–-].*|\s+(?:{SAYS}|indicat|specif|is |are |will |\(|{_DOES}\b).*| ?=.*)",
    re.IGNORECASE | re.DOTALL,
)
"""A bullet that opens with a marked value."""

WORD_ITEM = re.compile(
    rf"(?:(?:[Tt]he )?[Vv]alue (?=-?\d))?[\"'“]?(?P<values>-\d+|{WORD}(?:; ?charset=[\w-]+)?)[\"'”]?"
    rf"(?P<note>\s*\([^()]*\))?(?P<rest>$|\s*[:：].*|\s+[—–-]\s.*|\s+(?:{SAYS})\b.*)",
    re.DOTALL,
)
"""A bullet that opens with one unmarked word, or is nothing else."""

ITEM_LINE = re.compile(
    rf"(?:(?:the )?value (?:is )?)?(?:{LITERAL}|-?\d+)(?: ?\([^()⟦]*\))?\s*(?:[:：]|,? ?(?:{SAYS})\b)", re.IGNORECASE
)
"""A line that opens with a value and explains it."""

NO_VALUE = re.compile(
    r"[*{}<>‹›$]|/\d+[-–]\d+|^\d+ ?[-–~] ?\d+$|\bx{2,}\b|\s{2}|^\W*$|^.{65}|^[XYZN](?:\.[XYZN])|"
    r"^\d+(?:\.\d+){3}/\d+$|^\w+\s*:(?:\s|$)| IDs?$|\bN/A\b|(?=.*[a-z])\w+ \w+ \w+ \w+ \w+|(?<!charset)=|"
    r"^(?:true|false|yes|no|on|off)/|^\[\"|^\.\w+$|"
    r"\([^\w()]+\)|^(?!application|text|image|multipart|audio|video)[a-z]+/[a-z]+$"
)
"""Literals that are patterns, blocks of addresses, phrases, keys or two spellings."""

PLACEHOLDER = re.compile(r"\$\{\w+\}")
"""A literal that the service itself replaces: "${host}"."""

OTHERS = re.compile(r"(?:any )?(?:custom|other|others|user-defined|customized)\b", re.IGNORECASE)
"""How a line begins that leaves a list open."""

VARIABLE = re.compile(r"⟦[^⟦⟧]*⟧[:：]?\s?‹[^›]*›")
"""A literal with a variable part: "⟦disk:⟧‹name›"."""

OPERATOR = re.compile(r"[<>=!~]{1,3}")
"""A comparison as a value."""

LOOKS_LIKE_VALUE = re.compile(r"[A-Z0-9_]+|[a-z0-9]+(?:[_.-][a-z0-9]+)+|-?\d+|true|false")
"""An unmarked word that is rather a value than a word: capitals, digits, joints."""
