"""Wordings of what holds where a field is absent: "If it is left blank, ⟦10⟧ is used"; data only."""

from __future__ import annotations

from rst2openapi.operation.facets.wordings.grammar import ABSENT, LITERAL, NUM, SELF, UNIT
from rst2openapi.operation.facets.wordings.row import Gives, Slot, Wording

MARKED = rf"(?P<value>{LITERAL}|{NUM})"
"""A value that cannot be a word of the sentence."""

ANYWHERE = frozenset(set(Slot) - {Slot.EXAMPLE, Slot.PATTERN})
"""The slots in which a default may stand."""

USED = r"(?:is|will be|are) (?:used|applied|taken|adopted|returned|displayed|selected)"
"""How a value is said to take effect."""

ABSENT_DEFAULTS: tuple[Wording, ...] = (
    Wording(
        "value is used if absent",
        Gives.DEFAULT,
        rf"^(?:if|when) (?:(?:{SELF}|the value|the parameter)\b.{{0,60}}\b)?{ABSENT}[^,"
        rf"]*, (?:the )?(?:value |value of )?(?P<value>{LITERAL}|{NUM}) (?:{USED}|applies|takes effect)",
        example="If this parameter is left blank, **10** is used.",
        never="If this parameter is set to **5**, **10** is used.",
        cue=r"^(?:if|when)\b.*\b(?:(?:is|be) (?:used|applied|taken|adopted)|applies|takes effect)",
        after=r"$|[.;:,]| ?\(",
        slots=ANYWHERE,
    ),
    Wording(
        "system uses it if absent",
        Gives.DEFAULT,
        rf"^(?:if|when) (?:(?:{SELF}|the value|the parameter)\b.{{0,60}}\b)?{ABSENT}[^,]*, (?:the system|it) (?:will )?"
        rf"uses? (?:the (?:default )?value )?{MARKED}$",
        example="If this parameter is omitted, the system uses **10**.",
        never="If this parameter is set to **5**, the system uses **10**.",
        cue=r"^(?:if|when)\b.*\buses?\b",
        slots=ANYWHERE,
    ),
    Wording(
        "value if absent",
        Gives.DEFAULT,
        rf"^(?:[A-Za-z][\w -]{{1,40}}, )?{MARKED}(?: ?(?P<unit>{UNIT}))?,? (?:if|when) (?:{SELF} is |it is )?{ABSENT}$",
        example="10 if not specified",
        never="10 if it rains",
        cue=r"(?:^|, )[⟦\d][^,]*,? (?:if|when) ",
        slots=ANYWHERE,
    ),
    Wording(
        "value is used, if absent",
        Gives.DEFAULT,
        rf"^(?:the )?(?:value )?{MARKED} {USED}(?: by default)? (?:if|when) (?:{SELF} is |it is )?{ABSENT}",
        example="**10** is used if this parameter is not specified.",
        never="**10** is used if this parameter is set to **5**.",
        cue=r"\b(?:used|applied|taken|adopted)\b.* (?:if|when)\b",
        after=r"$|[.;:,]",
        slots=ANYWHERE,
    ),
    Wording(
        "records are returned if absent",
        Gives.DEFAULT,
        rf"^(?:if|when) (?:(?:{SELF}|the value|the parameter)\b.{{0,60}}\b)?{ABSENT}[^,]*, (?P<value>{NUM}) "
        rf"(?:\w+ ){{1,2}}(?:are|will be) (?:returned|displayed|queried|listed)$",
        example="If this parameter is not specified, 10 records are returned.",
        never="If this parameter is not specified, all records are returned.",
        cue=r"^(?:if|when)\b.*\d.*\b(?:returned|displayed|queried|listed)$",
        slots=ANYWHERE,
        types=("integer",),
    ),
    Wording(
        "value is set if absent",
        Gives.DEFAULT,
        rf"^(?:if|when) (?:(?:{SELF}|the value|the parameter)\b.{{0,60}}\b)?{ABSENT}[^,"
        rf"]*, (?:the )?(?:(?:parameter )?value|it) (?:is|will be)(?: automatically)?(?: set to)? {MARKED}",
        example="If this parameter is not set, the value is **10**.",
        never="If this parameter is not set, the value is **10** times as large.",
        cue=rf"^(?:if|when) .*\b{ABSENT}.*\b(?:is|be)\b.*(?:⟦|\d)",
        after=r"$|[.;:,]| ?\(",
        slots=ANYWHERE,
    ),
    Wording(
        "system uses it, if absent",
        Gives.DEFAULT,
        rf"^(?:the )?(?:system|service) (?:will )?uses? (?:the (?:default )?value )?{MARKED}(?: by default)? "
        rf"(?:if|when) (?:{SELF} is |it is )?{ABSENT}$",
        example="The system uses **10** if this parameter is not specified.",
        never="The system uses **10** if this parameter is set to **5**.",
        cue=r"^(?:the )?(?:system|service)\b.*\buses? ",
        slots=ANYWHERE,
    ),
    Wording(
        "default noun is used if absent",
        Gives.DEFAULT,
        rf"^(?:if|when) (?:(?:{SELF}|the value|the parameter)\b.{{0,60}}\b)?{ABSENT}[^,]*, the default "
        rf"(?!value|min|max|unit|quota)[\w-]+ (?P<value>{LITERAL}) (?:{USED}|applies|takes effect)$",
        example="If this parameter is left blank, the default mode **fast** is used.",
        never="If this parameter is set to **5**, the default mode **fast** is used.",
        cue=r"^(?:if|when)\b.*\bdefault\b",
        slots=ANYWHERE,
    ),
    Wording(
        "used unless otherwise specified",
        Gives.DEFAULT,
        rf"^unless (?:otherwise (?:specified|stated|set|configured)|(?:specified|stated) otherwise), "
        rf"(?:the )?(?:value )?{MARKED} (?:{USED}|applies)$",
        example="Unless otherwise specified, **fast** is used.",
        never="Unless otherwise specified, all lamps are returned.",
        cue=r"^unless \w+ ?\w+,",
        slots=ANYWHERE,
    ),
)
"""Tried from top to bottom, behind those that speak of a default."""
