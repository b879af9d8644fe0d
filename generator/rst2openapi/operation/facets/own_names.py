"""Sentences that name their own field, or the values of an array, in the words that all rows of the table know.

"The value of ⟦limit⟧ is 5" of `limit` says "the value is 5"; "each ID has 36 characters" of an array says so of the
value.
"""

from __future__ import annotations

import re
from functools import partial

from attrs import evolve

from rst2openapi.operation.facets.model import Unit
from rst2openapi.operation.facets.wordings.row import PROSE, Slot
from rst2openapi.operation.facets.wordings.whole import EACH, LENGTH, OF_ANOTHER, OF_KEYS


def of_itself(unit: Unit, name: str, *, array: bool) -> Unit:
    """The unit with the field's own name left out: "the value of ⟦limit⟧ is" says "the value is".

    In an array, "each ID contains up to 36 characters" says so of the value as well;
    what is said of keys is said of parts.
    """
    text, last = unit.text, re.split(r"[_.]", name)[-1]
    if last in text:
        for pattern, instead in _OWN_NAME:
            text = pattern.sub(partial(_instead, instead, (name, last)), text)
    if unit.slot in PROSE and OF_ANOTHER.search(text):
        return evolve(unit, slot=Slot.ASIDE)
    if array and LENGTH.search(text):
        if OF_KEYS.search(text):
            return evolve(unit, slot=Slot.ASIDE)
        text = EACH.sub("The value", text)
    return unit if text == unit.text else evolve(unit, text=text)


_OF_ITSELF = r"(?= (?:is|are|has|does|can|must|cannot|contains|consists)\b)"
_OWN_NAME = (
    (re.compile(rf"^Each (?P<own>value|key|name){_OF_ITSELF}"), "The value"),
    (re.compile(rf"⟦(?P<own>[^⟦⟧]+)⟧(?: parameter| field)?{_OF_ITSELF}"), "this parameter"),
    (re.compile(rf"\b(?:an?|the|each|this) (?:\w+ )?(?P<own>[^\s⟦⟧]+){_OF_ITSELF}"), "the value"),
    (
        re.compile(
            r"(?<=\bvalue) of (?:the )?(?:parameter )?⟦?(?P<own>[^\s⟦⟧]+)⟧?(?: parameter)?"
            r"(?= (?:is|are|can|must|ranges?)\b)"
        ),
        "",
    ),
)
"""How a sentence names its own field, and what it says then. One table for all names: no pattern is made for a row."""


def _instead(words: str, names: tuple[str, ...], match: re.Match[str]) -> str:
    return words if match["own"] in names else match[0]
