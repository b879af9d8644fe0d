"""Passages -> the default that they give, as it is written.

"The default value is ⟦10⟧", "Default: ⟦10⟧", "which is ⟦10⟧ by default", "⟦10⟧ (default)" all give 10. A default
under a condition ("For MySQL, the default is …") is none, unless the condition is that the field is absent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from rst2openapi.operation.facet_slots import Passage, Slot
from rst2openapi.operation.phrases import LITERAL, WORD, bare, conditional, unquoted
from rst2openapi.operation.values import NUMBER, says_nothing
from rst2openapi.place import Span

_VALUE = rf"(?P<value>{LITERAL}|\"[^\"]*\"|'[^']*'|{NUMBER}|/?{WORD})"
_UNITS = r"(?i:seconds?|s|ms|milliseconds?|min|gb|mb|kb|gib|mib|mbit/s|days?|hours?|minutes?|characters?|records?|%)"
_NOUN = (
    r"(?: (?:values?|numbers?|operations?|methods?|modes?|types?|status|settings?|fields?|size|order|"
    r"direction|period|sorting \w+|\w+ing method|\w+))?"
)

PATTERNS: tuple[str, ...] = (
    rf"\bdefault{_NOUN}(?: of this (?:parameter|field))?(?: of which)?,? (?:is|are|:|=) (?:set to )?{_VALUE}",
    rf"\bdefault(?: value| setting)? ?[:=] ?{_VALUE}",
    rf"\bdefault(?:s|ed)? to {_VALUE}",
    rf"\bdefault (?:(?!min|max|unit|quota)[\w-]+ ){{1,3}}is (?P<value>{LITERAL})",
    rf"\bdefault value (?:of )?{_VALUE}(?: (?:is|will be) used)?$",
    rf"(?:^|, )(?:the )?value {_VALUE} is used by default",
    rf", (?P<value>{NUMBER}) (?:\w+ ){{1,3}}(?:are|is) \w+ by default",
    rf"\b(?:is|are|to|value|be) {_VALUE},? by default",
    rf"^{_VALUE} is used by default",
    rf"\bby default,? (?:the|its) (?:parameter )?value is (?:set to )?{_VALUE}",
    rf"\bby default, this parameter is set to {_VALUE}",
    rf"\bis {_VALUE}, which is (?:also )?the default(?: value)?",
    rf"(?P<value>{LITERAL}) ?[:：]? ?\((?:the )?default(?: value| setting)?\)",
    rf"\bdefault value and (?:the )?(?:maximum|minimum) value are {_VALUE}",
    rf"\bwith a default value of {_VALUE}",
)
"""Sentences that give a default; what follows must be one of `AFTER`."""

AFTER = re.compile(
    r"$|[.;:]|,(?! \w+ (?:for|in|when) )| ?\(| (?:if|when) (?:this|the|it|no|not|left|unspecified|omitted|"
    r"you do not)| by default|"
    r" (?:is used|will be used|and|which|indicat|meaning|means|\(|as|unless)|"
    r" ?(?:seconds?|s|ms|milliseconds?|gb|mb|kb|gib|mib|mbit/s|days?|hours?|minutes?|characters?|records?|"
    r"%|items?|times?|cpu)\b",
    re.IGNORECASE,
)

IN_CASE = re.compile(r" (?:when|if) ⟦\w+⟧ is (?:set to )?⟦", re.IGNORECASE)
"""A condition behind a default that names another field."""

UNAVAILABLE = re.compile(
    r"\b(?:this parameter|it|this field|the parameter) (?:is |does |will )?(?:unavailable|not available|"
    r"invalid|ignored|"
    r"not (?:required|needed|involved|displayed|included|valid|take effect)|available only|is only "
    r"available|valid only|"
    r"is available|mandatory only|can be set only)\b.{0,40}\b(?:when|if|for|to)\b",
    re.IGNORECASE,
)
"""A sentence that rules the field out in every other case."""

UNIT = re.compile(
    r"\b(?:in|units?:?(?: is)?|unit of) (?P<unit>milliseconds?|ms|seconds?|minutes?|hours?|days?)\b", re.IGNORECASE
)
UNIT_WORD = re.compile(r"milliseconds?|ms|seconds?|s|min|minutes?|hours?|h|days?")

SWITCHED = re.compile(
    r"^by default, (?:this|the) (?:function|feature|option|switch) is (?P<state>enabled|disabled)$", re.IGNORECASE
)

NO_WORDS = re.compile(
    r"the|an?|left|used|not|to|set|that|this|of|is|no|all|any|based|determined|decided|same|everything|user|your|its?|one|"
    r"double|also|true/false|recommended|configured|generated|automatically|inherited|returned|queried|created|kept|"
    r"available|displayed|as|by|in|at|on|local|current|and|or|for|service",
    re.IGNORECASE,
)
"""Words behind "the default is" that are no values."""


@frozen
class Default:
    """A default as it is written; `sure` where it is marked as a literal or stands in a slot of its own,
    `case` where it holds under a condition.
    """

    text: str
    span: Span
    sure: bool
    unit: str = ""
    case: bool = False


def defaults(found: tuple[Passage, ...], name: str) -> tuple[Default, ...]:
    """Every default that the passages give to the field of that name, in reading order.

    One that holds in a case only counts where the field is of no use in any other case.
    """
    result: list[Default] = []
    for passage in found:
        if passage.slot is Slot.EXAMPLE:
            continue
        for index, sentence in enumerate(passage.sentences):
            if passage.slot is Slot.DEFAULT and index == 0:
                result += _from_slot(sentence.text, sentence.span)
            else:
                result += _from_sentence(sentence.text, sentence.span, name)
    words = " ".join(passage.text for passage in found)
    result = [default for default in dict.fromkeys(result) if _in_unit(default, words)]
    plain = tuple(default for default in result if not default.case)
    return plain or (tuple(result) if UNAVAILABLE.search(words) else ())


def _in_unit(default: Default, words: str) -> bool:
    """Whether the default is given in the unit of the field: no "3 days" in a field of milliseconds."""
    stated = UNIT.search(words)
    if stated is None or not UNIT_WORD.fullmatch(default.unit):
        return True
    unit = {"s": "seconds", "h": "hours", "ms": "milliseconds"}.get(default.unit, default.unit)
    field_unit = stated["unit"].lower()
    return {"ms": "milliseconds"}.get(field_unit, field_unit)[:3] == unit[:3]


def _from_slot(text: str, span: Span) -> Iterator[Default]:
    """The content of a slot: one literal, or one word or number, alone or before its explanation."""
    if says_nothing(bare(text)):
        return
    found = re.fullmatch(
        rf"{_VALUE}(?: ?(?P<unit>{_UNITS}))?(?P<rest>(?:[,;:(]| \(| indicat| by default).*)?", text, re.DOTALL
    )
    if found:
        yield Default(unquoted(found["value"]), span, sure=True, unit=(found["unit"] or "").lower())
    elif not bare(text).strip().count(" "):
        yield Default(unquoted(text), span, sure=True)
    else:
        yield from _from_sentence(text, span, "")


def _from_sentence(text: str, span: Span, name: str) -> Iterator[Default]:
    if "default" not in text.lower():
        return
    plain = re.sub(rf"(?<=\bdefault value) of ⟦?{re.escape(name)}⟧? is", " is", text) if name else text
    if re.search(r"\b(?:non-default|not the default|cannot be|advised to use|^otherwise)\b", plain, re.IGNORECASE):
        return
    case = conditional(plain)
    switched = SWITCHED.fullmatch(bare(plain))
    if switched:
        yield Default("true" if switched["state"].lower() == "enabled" else "false", span, sure=False)
        return
    for pattern in PATTERNS:
        found = re.search(pattern, plain, re.IGNORECASE)
        if found is None:
            continue
        after = AFTER.match(plain, found.end())
        under = after is None and IN_CASE.match(plain, found.end())
        value = unquoted(found["value"])
        word = NO_WORDS.fullmatch(value) and "⟦" not in found["value"]
        if (after is None and not under) or word or says_nothing(value):
            continue
        unit = after.group().strip().lower() if after else ""
        yield Default(value, span, sure="⟦" in found["value"], unit=unit, case=case or bool(under))
        return
