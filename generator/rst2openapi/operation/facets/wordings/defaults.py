"""Wordings that give a default: "The default value is ⟦10⟧", "If it is left blank, ⟦10⟧ is used"; data only."""

from __future__ import annotations

from rst2openapi.operation.facets.wordings.absent import ABSENT_DEFAULTS, ANYWHERE, MARKED, USED
from rst2openapi.operation.facets.wordings.grammar import ABSENT, LITERAL, NO_WORD, NUM, SELF, UNIT, WORD
from rst2openapi.operation.facets.wordings.row import Gives, Slot, Wording

_V = rf"(?P<value>{LITERAL}|\"[^\"]*\"|'[^']*'|\d\d?:\d\d(?::\d\d)?\b|{NUM}|{NO_WORD}/?{WORD})"
_NOUN = (
    r"(?: (?:values?|numbers?|operations?|methods?|modes?|types?|status|settings?|fields?|size|order|"
    r"direction|period|sorting \w+|\w+ing method|\w+))?"
)
_END = (
    rf"$|[.;:)]|,(?! \w+ (?:for|in|when) )| ?\(| (?:if|when) (?:[\w ]{{0,40}}\b)?{ABSENT}|"
    rf" by default| (?:is used|will be used|and|which|indicat|meaning|means|\(|as|unless|for sorting)|"
    rf" ?(?P<unit>{UNIT})"
)
_IN_CASE = r" (?:when|if) ⟦\w+⟧ is (?:set to )?⟦"
_NEVER = (
    r"\brang\w+ (?:from |between )?\S+ (?:to|and) \S+(?: \S+)? by default\b|"
    r"\b(?:non-default|not the default|cannot be|advised to use)\b|^otherwise\b"
)
_CUE = (
    r"^(?:\w+ )?(?:enabled|disabled|on|off) by default|\(default\b|\bdefaults? (?:value|setting|number|size|order|"
    r"[\w-]+(?: [\w-]+){0,2} is|is|are|to|of)\b|\bdefault(?: [a-z-]+)? ?[:=(]|"
    r"\bby default\b|\([^()]*default|(?:is|as|being) (?:the|its) default\b|\bdefaulted"
)
_SWITCH = (
    rf"(?:{SELF}|(?:[A-Z][\w-]*)(?: [\w-]+){{0,3}}?|(?:this|the) (?:[\w-]+ ){{0,3}}(?:function|feature|option|"
    rf"switch|setting|protection|check|"
    r"verification|deletion|mode|encryption|backup|logging|policy))"
)
_NOT_ON = (
    r"not (?!displayed|returned|required|specified|included|configured|set|shown|passed|involved|provided|left|limited)"
    r"(?:\w+ed|turned on)"
)


def _row(name: str, pattern: str, example: str, never: str, after: str = _END) -> Wording:
    return Wording(
        name,
        Gives.DEFAULT,
        pattern,
        example=example,
        never=never,
        cue=_CUE,
        after=after,
        unless=_NEVER,
        slots=ANYWHERE,
    )


_DEFAULT_VALUE = (
    rf"\bdefault(?! units?\b){_NOUN}(?: of this (?:parameter|field))?(?: of which)?,? (?:is|are|:|=) "
    r"(?:also )?(?:set to )?"
)

DEFAULTS: tuple[Wording, ...] = (
    Wording(
        "default behind its label",
        Gives.DEFAULT,
        rf"^{_V}(?: ?(?P<unit>{UNIT}))?(?:(?:[,:(]|;(?! ?[\w-]+=)| \(| indicat| by default| (?:if|when) (?:{SELF} is "
        rf")?{ABSENT}).*)?$",
        example="Default: **10**",
        never="Default: as it was before",
        slots=frozenset({Slot.DEFAULT}),
    ),
    Wording(
        "one word behind the label",
        Gives.DEFAULT,
        r"^(?P<value>\S+)$",
        example="Default: -/a",
        never="Default: as it was",
        slots=frozenset({Slot.DEFAULT}),
    ),
    Wording(
        "enabled by default",
        Gives.DEFAULT,
        rf"^(?:by default, ?{_SWITCH} is (?:enabled|turned on|allowed)|{_SWITCH} is (?:enabled|turned on|allowed) "
        rf"by default|enabled by default)$",
        example="By default, this function is enabled.",
        never="By default, this function is disabled.",
        cue=_CUE,
        slots=ANYWHERE,
        facts={"value": "true"},
        types=("boolean",),
    ),
    Wording(
        "disabled by default",
        Gives.DEFAULT,
        rf"^(?:by default, ?{_SWITCH} is (?:disabled|turned off|{_NOT_ON})|{_SWITCH} is (?:disabled|turned off|"
        rf"{_NOT_ON}) "
        rf"by default|disabled by default)$",
        example="This function is disabled by default.",
        never="This function is enabled by default.",
        cue=_CUE,
        slots=ANYWHERE,
        facts={"value": "false"},
        types=("boolean",),
    ),
    _row(
        "default value is",
        _DEFAULT_VALUE + _V,
        "The default value is **10**.",
        "The default value is **10** larger than that of the other.",
    ),
    Wording(
        "empty string by default",
        Gives.DEFAULT,
        rf"^(?:(?:the )?default value is|(?:it|{SELF}) defaults to|(?:(?:{SELF}|the value|its value) )?is|"
        rf"(?:if|when) (?:{SELF} is )?{ABSENT},) "
        rf"an empty (?:character )?string(?: (?:is used )?by default)?(?: (?:if|when) (?:{SELF} is )?{ABSENT})?$",
        example="The default value is an empty string.",
        never="The default value is an empty string if there is no lamp.",
        cue=r"\bempty (?:character )?string\b",
        unless=r"^(?!.*\bdefaults?\b)",
        slots=ANYWHERE,
        facts={"value": '""'},
        types=("string",),
    ),
    _row(
        "default: value",
        rf"\bdefault(?: value| setting)? ?[:=] ?{_V}",
        "Page size (default: **10**)",
        "Its default: see there",
    ),
    _row("defaults to", rf"\bdefault(?:s|ed)? to {_V}", "It defaults to **10**.", "It defaults to all that there is."),
    _row(
        "default of a noun is",
        rf"\bdefault (?:(?!min|max|unit|quota)[\w-]+ ){{1,3}}is (?P<value>{LITERAL})",
        "The default sorting key field is **name**.",
        "The default minimum value is **1**.",
    ),
    _row(
        "with a default value of",
        rf"\b(?:with|has) (?:a|the) default value of {_V}",
        "A number with a default value of **10**.",
        "A number with a default value of its own.",
    ),
    _row(
        "default value of",
        rf"\b(?:the )?default (?:value|port|size|mode|type) (?:of )?{_V}"
        rf"(?: (?:is|will be) used(?: (?:if|when) (?:{SELF} is )?{ABSENT})?)?$",
        "If it is not specified, the default value **10** is used.",
        "The default value 10 was used once.",
        r"$",
    ),
    _row(
        "value is used by default",
        rf"(?:^|, (?:and )?)(?:the )?(?:value )?{MARKED} {USED}(?: for \w+)? by default",
        "**name** is used by default for sorting.",
        "This value is used by default.",
        r"$|[.;:,]| ?\(| for sorting| (?:and|which|to |if|when)",
    ),
    _row(
        "records are returned by default",
        rf", (?P<value>{NUM}) (?:\w+ ){{1,3}}(?:are|is) \w+ by default",
        "If it is not specified, 10 records are returned by default.",
        "If it is not specified, all records are returned by default.",
    ),
    _row(
        "by default, records are returned",
        rf"^by default,? (?:the first |the latest )?{MARKED} (?:[\w-]+ ){{1,3}}(?:are|is) (?:returned|displayed|"
        rf"queried|listed|shown)",
        "By default, 10 records are returned.",
        "By default, all records are returned.",
        r"$|[.;,]| (?:on|per|for|in) ",
    ),
    _row(
        "word is used by default",
        rf"^(?:(?:if|when) .{{0,80}}\b{ABSENT}[^,]*, )?{_V} {USED} by default",
        "If this parameter is not specified, fast is used by default.",
        "If this parameter is specified, fast is used by default.",
        r"$|[.;:,]| ?\(| for sorting",
    ),
    _row(
        "by default, the noun is",
        rf"^by default,? (?:the|its) (?!value|parameter)(?:[\w-]+ ){{1,3}}is (?:set to )?(?P<value>{LITERAL})",
        "By default, the mode is **fast**.",
        "By default, the mode is that of **fast**.",
    ),
    _row(
        "so much by default",
        rf"(?:[,(] ?|^){MARKED}(?: ?(?P<unit>{UNIT}))? by default(?:\)?$|,? and |, up to )",
        "Number of records (10 by default)",
        "Number of records (all by default)",
        r"",
    ),
    _row(
        "default in parentheses",
        rf"\(default:? {MARKED}\)$",
        "Number of records (default 10)",
        "Number of records (default one)",
        r"",
    ),
    _row(
        "word by default",
        r"^(?P<value>true|false) by default$",
        "False by default",
        "Shown by default",
        r"",
    ),
    _row(
        "value is set by default",
        rf"(?<!not )\b(?:is|are|to|value|be) (?:set to |fixed at )?(?!\w+ed\b){_V},? by default",
        "The value ranges from 0 to 60 and is 30 by default.",
        "It is displayed by default.",
    ),
    _row(
        "by default, the value is",
        rf"\bby default,? (?:the|its) (?:parameter )?value is (?:set to )?{_V}",
        "By default, the value is **10**.",
        "By default, the value is left blank.",
    ),
    _row(
        "by default, value",
        rf"^by default,? {MARKED}$",
        "By default, **10**",
        "By default, all",
        r"",
    ),
    _row(
        "default noun: value",
        rf"\bdefault (?!min|max|unit|quota)[a-z-]+: ?(?P<value>{LITERAL}|{NUM})$",
        "Default language: **en**",
        "Default languages: **en** and others",
        r"",
    ),
    _row(
        "by default, it is",
        rf"\bby default,? {SELF} is (?:set to )?{MARKED}",
        "By default, this parameter is set to **10**.",
        "By default, this parameter is set to the same.",
    ),
    _row(
        "by default, value is used",
        rf"\bby default,? (?:the )?(?:(?:value|keyword|field|type|mode|option) )?(?P<value>{LITERAL}|{NUM}) {USED}",
        "By default, **fast** is used.",
        "By default, the fast one is used.",
        r"$|[.;:,]| ?\(| for sorting",
    ),
    _row(
        "value is the default",
        rf"(?P<value>{LITERAL}) (?:is|being|as) (?:the|its) default(?: value| one| option| setting)?",
        "The order is **up** or **down**. **up** is the default value.",
        "The value **up** is not the default.",
        r"$|[.;,]",
    ),
    _row(
        "value by default",
        rf"(?:^|\buses? (?:the )?(?:value )?){MARKED} by default",
        "The system uses **5** by default.",
        "The system uses all by default.",
        r"$|[.;,]",
    ),
    _row(
        "default number is",
        r"\bdefault (?:[\w-]+ )?(?:number|size|quantity|period|interval|timeout|time|port|count|limit|length|"
        r"duration|weight|"
        rf"priority|bandwidth|retention)\b(?: of [\w -]{{1,40}}?)? is (?P<value>{NUM})",
        "The default number of retries is 5.",
        "The default maximum number of retries is set there.",
    ),
    _row(
        "which is the default",
        rf"(?P<value>{LITERAL}),? which is (?:also )?the default(?: value)?",
        "The mode is **fast**, which is the default value.",
        "The mode is the one which is the default value.",
    ),
    _row(
        "value (default)",
        rf"(?P<value>{LITERAL}|{NUM}) ?[:：]? ?\((?:the )?default(?: value| setting)?\)",
        "It is **fast** (default) or **slow**.",
        "It is **fast** (not the default) or **slow**.",
        r"",
    ),
    _row(
        "value: its meaning (default)",
        rf"(?P<value>{LITERAL}) ?[:：] ?[^⟦⟧()]{{1,40}}\((?:the )?default(?: value)?\)",
        "**asc**: ascending order (default) **desc**: descending order",
        "**asc**: ascending order (not the default) **desc**: descending order",
        r"",
    ),
    _row(
        "with value as the default",
        rf"\bwith (?P<value>{NUM}) (?:as|being) (?:the|its) default(?: value| setting)?$",
        "The value ranges from 1 to 200, with 20 as the default.",
        "A lamp with 20 bulbs as the default has it.",
    ),
    _row(
        "value (its order, default)",
        rf"(?P<value>{LITERAL}) ?\([\w -]{{1,40}}, (?:the )?default(?: value)?\)",
        "It is **asc** (ascending order, default) or **desc** (descending order).",
        "It is **asc** (ascending order, not the default) or **desc**.",
        r"",
    ),
    _row(
        "default and limit",
        rf"\bdefault value and (?:the )?(?:maximum|minimum) value are {_V}",
        "The default value and maximum value are **10**.",
        "The default value and its use are described below.",
    ),
    _row(
        "default value to",
        rf"\bdefault value (?:is |was )?(?:set )?to {_V}",
        "The system sets the default value to **10**.",
        "The system sets the default value to that of the project.",
    ),
    _row(
        "default in a case",
        _DEFAULT_VALUE + _V,
        "It is unavailable when **a** is **x**. The default value is **10** if **a** is **y**.",
        "The default value is **10** if it rains.",
        _IN_CASE,
    ),
    *ABSENT_DEFAULTS,
)
"""Tried from top to bottom; the first that reads a unit claims it."""
