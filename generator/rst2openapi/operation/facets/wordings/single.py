"""Wordings that give one value only: "The value is fixed at ⟦a⟧", "only ⟦a⟧ is supported"; data only."""

from __future__ import annotations

from rst2openapi.operation.facets.wordings.grammar import (
    A_NOUN,
    AFTER_ONE,
    IN_CASE,
    IS_SUPPORTED,
    LIT,
    LITERAL,
    MARK,
    NOTE,
    ONE,
    SELF,
    TWO,
    WORD,
)
from rst2openapi.operation.facets.wordings.row import PROSE, Gives, Slot, Wording

_MEDIA = r"(?:application|text|multipart|image)/[\w.+-]+(?:; ?charset=[\w-]+)?"

SINGLE: tuple[Wording, ...] = (
    Wording(
        "fixed value",
        Gives.VALUES,
        rf"\b(?:(?:is |are )?(?:always )?fixed (?:at|to|as|value(?: of| is|:)?)|(?:has a|the) fixed value (?:of|is)"
        rf"|fixed value:|^always|^(?:it|{SELF}|(?:the|its) value) is always) ?(?:{ONE}|(?P<more>{WORD})$)|"
        rf"\bis (?:always|consistently) (?:(?P<last>-?\d+$)|(?P<meant>{LITERAL}))",
        example="The value is fixed at **fast**.",
        never="The value is fixed at creation time.",
        cue=r"\bfixed\b|^always\b|\bis (?:always|consistently) [-⟦\d]",
        after=rf"{AFTER_ONE}|,| and cannot",
        unless=IN_CASE,
    ),
    Wording(
        "can only be",
        Gives.VALUES,
        rf"(?P<subject>(?:[\w-]+ ){{0,4}})\b(?:can|must|may|should)(?: currently)? (?:only be|be only|be set only|"
        rf"only be set)(?: set)?(?: to)? {ONE}",
        example="The value can only be **fast**.",
        never="The value can only be **fast** if there is haste.",
        slots=PROSE | {Slot.ASIDE},
        cue=rf"\bonly\b.*{MARK}",
        after=AFTER_ONE,
        unless=rf"{IN_CASE}|\bkeys? can",
    ),
    Wording(
        "must be",
        Gives.VALUES,
        rf"^(?:currently, )?(?:(?:the |its )?(?:parameter )?(?:value|{SELF})(?: of {SELF})? )?(?:must|should) "
        rf"(?:always )?be (?:set to )?{ONE}",
        example="The value must be **fast**.",
        never="The value must be **fast** when there is haste.",
        cue=rf"\b(?:must|should)\b.*{MARK}",
        after=AFTER_ONE,
        unless=IN_CASE,
    ),
    Wording(
        "set it to one",
        Gives.VALUES,
        rf"^(?:set (?:(?:it|{SELF}|the (?:parameter )?value)(?: value)? )?to|enter|fill(?: in)?) {ONE}"
        r"(?: here| in this field)?$",
        example="Set this parameter to **fast**.",
        never="Set this parameter to **fast** if there is haste.",
        cue=rf"^(?:set|enter|fill)\b.*{MARK}",
        unless=r"_id⟧|⟦(?:null|true|false|all|any|-1|0)⟧",
        facts={"alone": "yes"},
    ),
    Wording(
        "can be one",
        Gives.VALUES,
        rf"^(?:currently, ?)?(?:the|its) value can be (?P<list>{LITERAL}{NOTE})$",
        example="Its value can be **fast**.",
        never="Its value can be **fast** if there is haste.",
        cue=r"\bcan be ⟦",
        unless=r"⟦(?:null|true|false|all|any|empty|default|none|-?\d+)⟧",
        types=("string",),
    ),
    Wording(
        "only one is supported",
        Gives.VALUES,
        rf"\b(?:only (?:the )?(?:(?:type|mode|value|version|protocol|format) )?{ONE}{A_NOUN}{IS_SUPPORTED}|(?:only "
        rf"supports?|supports? only) (?:the )?{ONE.replace('list', 'more')}{A_NOUN}$|"
        rf"only {ONE.replace('list', 'last')} can be (?:used|set|specified|selected)$|"
        rf"only [\w -]{{2,40}} ?\((?P<meant>{LITERAL})\) (?:is|are)(?: currently)? supported$)",
        example="Currently, only **fast** is supported.",
        never="Only **fast** is shown in the list.",
        cue=rf"\bonly\b.*{MARK}",
        after=rf"{AFTER_ONE}|, (?:and|but)|\.",
        # "Only the ⟦=⟧ condition is supported" is about a part of the value.
        unless=rf"{IN_CASE}|⟧ (?:conditions?|operators?|operations?|symbols?|separators?)\b",
    ),
    Wording(
        "value is",
        Gives.VALUES,
        rf"^(?:currently, )?(?:the |its )?(?:parameter )?value(?: of {SELF})? is (?:always )?{ONE}",
        example="The value is **fast**, indicating haste.",
        never="The value is **fast** when there is haste.",
        cue=rf"\bvalue\b.*\bis\b.*{MARK}",
        after=AFTER_ONE,
        unless=rf"{IN_CASE}|\bdefault\b|_id⟧",
    ),
    Wording(
        "the only value",
        Gives.VALUES,
        rf"{ONE} is the only (?:[\w-]+ )?(?:value|option|choice)|\bcan be {ONE.replace('list', 'more')} only$|"
        rf"^(?:currently, )?the only (?:[\w-]+ )?(?:value|option|choice)(?: (?:of|for) (?:this|the) [\w-]+)?"
        rf"(?:(?: that is)?(?: currently)? (?:supported|allowed|valid|available|possible))? is "
        rf"{ONE.replace('list', 'last')}$",
        example="Currently, **fast** is the only supported value.",
        never="**fast** is the only one that is shown.",
        cue=rf"\bonly\b.*\b(?:value|option|choice)\b|\bcan be\b.*(?:{MARK}).*\bonly$",
        unless=IN_CASE,
    ),
    Wording(
        "the supported one",
        Gives.VALUES,
        rf"^(?:currently, )?the (?:only )?(?:supported|allowed|valid|permitted) (?:value|type|mode|protocol|option|"
        rf"method|format) is {ONE}$|\bsupports {ONE.replace('list', 'more')} only$",
        example="The supported type is **fast**.",
        never="The supported type is **fast** or one that is new.",
        cue=rf"\b(?:supported|allowed|valid|permitted|supports)\b.*{MARK}",
        unless=IN_CASE,
    ),
    Wording(
        "only one identifier is supported",
        Gives.VALUES,
        rf"^(?:currently, )?only (?P<list>[A-Za-z]+(?:_[A-Za-z0-9]+)+){A_NOUN}(?: for this parameter)?{IS_SUPPORTED}$",
        example="Only old_lamp lamps are supported.",
        never="Only old lamps are supported.",
        cue=r"\bonly \w+_",
        unless=r"\b(?:parameters?|fields?|headers?)\b(?<!this parameter)",
        types=("string",),
    ),
    Wording(
        "one media type",
        Gives.VALUES,
        rf"^(?:(?:the|its|{SELF})(?: value)? (?:(?:can|must|should)(?: only| always)? be(?: only)?(?: set)?(?: to)?|is)"
        rf"(?: fixed (?:at|to))?|set (?:it|{SELF}|the (?:parameter )?value) to|[A-Za-z][\w -]{{1,40}}, which is) "
        rf"(?P<list>{_MEDIA})$",
        example="It can only be set to application/json.",
        never="It can be an object of application/json.",
        cue=rf"\b(?:is|be|to) {_MEDIA}$",
        types=("string",),
    ),
    Wording(
        "in parentheses, explained",
        Gives.VALUES,
        r"\((?P<list>-?\d+ ?[:：=] ?[^;,()]+(?:[;,] ?-?\d+ ?[:：=] ?[^;,()]+)+)\)",
        example="Whether it is lit (0: no; 1: yes)",
        never="Whether it is lit (see table 1: lamps)",
        cue=r"\(-?\d+ ?[:：=]",
    ),
    Wording(
        "one or the other",
        Gives.VALUES,
        rf"^(?:(?:{SELF}|value) is |[\w -]{{2,40}}, )?(?:either )?{LIT}(?: or |, or | and ){LIT}$".replace(
            f"{LIT}(?: or", f"(?P<list>{LIT}(?: or"
        ).replace(f"and ){LIT}$", f"and ){LIT})$"),
        example="Order, **up** or **down**",
        never="Order, **up** or another one",
        cue=TWO,
        unless=r"\b(?:parameters?|fields?|APIs?|specify|specified|examples?)\b",
    ),
)
"""Tried behind the wordings of lists, from top to bottom."""
