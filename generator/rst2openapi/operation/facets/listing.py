"""Words -> listed values: "⟦a⟧ (first), ⟦b⟧" in a sentence, "⟦a⟧: the first one" as a bullet or line.

A literal that is a pattern, a phrase or a key makes the whole list none.
"""

from __future__ import annotations

import re

from attrs import evolve

from rst2openapi.operation.facets.model import Value
from rst2openapi.operation.facets.phrases import bare, unquoted
from rst2openapi.operation.facets.wordings.grammar import LITERAL, NUM, QUOTED, SAYS, WORD
from rst2openapi.operation.facets.wordings.labels import (
    GROUP,
    ITEM,
    LOOKS_LIKE_VALUE,
    NO_VALUE,
    OPERATOR,
    PLACEHOLDER,
    VARIABLE,
    WORD_ITEM,
)
from rst2openapi.place import Span

_NOTE = rf"(?P<note> ?\([^()]*\)|\s*{SAYS} (?:that )?(?:(?! and (?:the )?(?:value )?(?:-?\d+|true|false)\b)[^⟦,;])*)?"
_LISTED = re.compile(rf"(?P<value>{LITERAL}|{QUOTED}|{WORD}|-\d+){_NOTE}", re.IGNORECASE)
_NUMBERS = re.compile(rf"{NUM}(?:(?:,| or| and|, or|, and) {NUM})+")
_MARKED = re.compile(rf"(?P<value>{LITERAL}|(?<![\w.-])-?\d+(?= ?\()){_NOTE}", re.IGNORECASE)
_MEANT = re.compile(rf"(?:(?:or|and) )?(?P<note>[A-Za-z][\w -]*?) ?\((?P<value>{LITERAL})\)")
FREE = "‹›"
"""What stands for a value with a variable part: it opens the list."""

_KEYED = re.compile(rf"(?P<value>{LITERAL}|-?\b\d+|true|false)\s*(?:[:：=]|[–-](?=\s*[A-Za-z]))\s*(?P<note>[^;,()⟦]*)")
_DISPLAYED = re.compile(r"(?P<value>[\w./-]+) ?\((?P<note>[^()]*\w[^()]*)\)")
_STROKES = re.compile(r"(?!application|text|image|multipart|audio|video)[A-Za-z]{2,}(?:/[A-Za-z]{2,})+|\d+(?:/\d+)+")
_JOINTS = frozenset({"or", "and", "and/or", "value", "the", "while"})


_RANGE = re.compile(rf"⟦?{NUM}⟧? ?[-–~—] ?⟦?{NUM}")
"""Numbers that are the ends of a range: "40 - 100, in steps of 10" opens with no value."""


def listed(text: str, span: Span) -> tuple[Value, ...]:
    """The values of a list within a sentence, with the words that explain each."""
    values: list[Value] = []
    if _KEYED.match(text):
        return distinct(
            [_value(unquoted(found["value"]), span, found["note"].strip()) for found in _KEYED.finditer(text)]
        )
    if _STROKES.fullmatch(text):
        return tuple(Value(each, span) for each in text.split("/"))
    if _MEANT.match(text):
        return distinct([_value(unquoted(found["value"]), span, found["note"]) for found in _MEANT.finditer(text)])
    if _NUMBERS.fullmatch(text):
        return distinct([Value(each, span) for each in re.findall(NUM, text)])
    for found in (_MARKED if "⟦" in text else _LISTED).finditer(text):
        if found["value"].lower() in _JOINTS:
            continue
        note = re.sub(rf"^{SAYS} (?:that )?", "", bare(found["note"] or "").strip("() "), flags=re.IGNORECASE)
        values.append(_value(unquoted(found["value"]), span, note.removesuffix(" and").strip()))
    return distinct(values) if all(_is_value(value.text) for value in values) else ()


def opening(text: str, span: Span) -> tuple[tuple[Value, ...], bool]:
    """The values that a bullet, line or clause opens with, and whether they do not look like values by themselves."""
    text = re.sub(r"^(?:an )?empty string(?=\s*[:：]|$)", '⟦""⟧', text, flags=re.IGNORECASE)
    if VARIABLE.match(text):
        return (Value(FREE, span),), False
    if _RANGE.match(text):
        return (), False
    match = ITEM.fullmatch(text.rstrip(".;。； ")) or WORD_ITEM.fullmatch(text.rstrip(".;,。； "))
    if match is None:
        return (), False
    literals = re.findall(LITERAL, match["values"])
    shy = not literals and not LOOKS_LIKE_VALUE.fullmatch(match["values"])
    texts = [part for literal in literals or [match["values"]] for part in _parts(unquoted(literal))]
    note = bare(f"{match['note'] or ''}{match['rest']}")
    if len(texts) > 1 and match["note"] and not match["rest"]:
        note = ""  # it belongs to the last value only
    description = re.sub(r"^\s*[:：,=—–-]\s*", "", note).strip()
    values = [_value(each, span, description) for each in texts]
    if len(values) == 1 and _is_default(note):
        values = [evolve(values[0], default=True)]
    return (tuple(values) if all(_is_value(value.text) for value in values) else ()), shy


def grouped(texts: list[tuple[str, Span]]) -> tuple[Value, ...]:
    """The values of bullets that each give those of a group."""
    found = [(GROUP.fullmatch(text.rstrip(". ")), span) for text, span in texts]
    if not all(match for match, _ in found):
        return ()
    return distinct([value for match, span in found if match for value in listed(match["list"] or match["one"], span)])


def distinct(values: list[Value]) -> tuple[Value, ...]:
    """Each value once, as it is first given."""
    first = {value.text: value for value in reversed(values)}
    return tuple(first[text] for text in dict.fromkeys(value.text for value in values))


def _value(text: str, span: Span, note: str) -> Value:
    shown = _DISPLAYED.fullmatch(text)
    if shown:
        text, note = shown["value"], note or shown["note"]
    return Value(text, span, note, bool(re.match(r"default\b", note, re.IGNORECASE)))


def _is_default(note: str) -> bool:
    """Whether the words behind a value say that it is the default, of no case."""
    return bool(
        re.match(r"\W*(?:the )?default\b(?! \w+ (?:is|are))", note, re.IGNORECASE)
        or re.search(
            r"\((?:[\w ]+, )?default(?: value| setting)?\)|[.;] ?(?:this|it)(?: (?:option|value|mode|type|one))? is "
            r"the default(?: [\w-]+){0,2}(?:$|\.)",
            note,
            re.IGNORECASE,
        )
    )


def _parts(literal: str) -> list[str]:
    """`REMOVE/REDUCE` are two values in capitals."""
    return literal.split("/") if re.fullmatch(r"[A-Z_]{2,}(?:/[A-Z_]{2,})+", literal) else [literal]


def _is_value(text: str) -> bool:
    """Whether a literal can be a value: no pattern, phrase or key; the empty string is one if quoted."""
    return not text or bool(OPERATOR.fullmatch(text) or PLACEHOLDER.fullmatch(text)) or not NO_VALUE.search(text)
