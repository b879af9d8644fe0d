"""Damage to markup: directives, links, substitutions, comments, and what would include files or reach hosts."""

from __future__ import annotations

import random
import re

from .model import of_text
from .words import DIRECTIVES, FRAGMENTS

_DIRECTIVE = re.compile(r"^(\s*\.\. )([\w-]+)(::)", re.MULTILINE)
_LABEL = re.compile(r"^(\s*\.\. _)([^:\n]+)(:)", re.MULTILINE)
_ROLE = re.compile(r":ref:`[^`]*`")


def _one(pattern: re.Pattern[str], new: str, text: str, dice: random.Random) -> str:
    """One of the places that the pattern finds, written anew; the text where there is none."""
    found = list(pattern.finditer(text))
    if not found:
        return text
    place = dice.choice(found)
    return text[: place.start()] + place.expand(new) + text[place.end() :]


def _other_directive(text: str, dice: random.Random) -> str:
    return _one(_DIRECTIVE, rf"\g<1>{dice.choice(DIRECTIVES)}\g<3>", text, dice)


def _added_fragment(text: str, dice: random.Random) -> str:
    """A directive or definition of docutils stands somewhere between two blocks."""
    places = [found.start() for found in re.finditer("\n\n", text)] or [0]
    at = dice.choice(places)
    return text[:at] + dice.choice(FRAGMENTS) + text[at:]


def _other_label(text: str, dice: random.Random) -> str:
    """Links to a label lead nowhere, or to another table."""
    labels = [found[2] for found in _LABEL.finditer(text)]
    return _one(
        _LABEL,
        rf"\g<1>{dice.choice([*labels, 'x', 'a b', '`q`', '']) if labels else 'x'}\g<3>".replace("\\", r"\\").replace(
            r"\\g", r"\g"
        ),
        text,
        dice,
    )


def _other_link(text: str, dice: random.Random) -> str:
    new = dice.choice(
        [":ref:``", ":ref:`x`", ":ref:`x <>`", ":doc:`x`", "`x`_", "x_", ":unknown:`x`", ":ref:`a <b <c>>`", "|x|"]
    )
    return _one(_ROLE, new, text, dice)


def _commented_out(text: str, dice: random.Random) -> str:
    """A block begins with two points: a comment, or something that looks like one."""
    blocks = text.split("\n\n")
    at = dice.randrange(len(blocks))
    blocks[at] = dice.choice([".. ", "..\n", ".. x:: ", ".. _x: ", ".. |x| "]) + blocks[at]
    return "\n\n".join(blocks)


def _literal(text: str, dice: random.Random) -> str:
    """A block is announced as literal."""
    places = [found.start() for found in re.finditer("\n\n", text)] or [len(text)]
    at = dice.choice(places)
    return text[:at] + dice.choice(["::", ":", " ::", "\n\n::"]) + text[at:]


def _mistyped(text: str, dice: random.Random) -> str:
    """Signs of markup and of JSON stand where letters were."""
    letters = list(text)
    for place in dice.sample(range(len(letters)), k=min(len(letters), max(1, len(letters) // 200))):
        letters[place] = dice.choice('{}[]<>"`*|:_-\\/?=,.0\n ')
    return "".join(letters)


def _unfolding(text: str, dice: random.Random) -> str:
    """Substitutions that name others many times."""
    levels, times = dice.choice([(3, 3), (12, 2), (30, 2), (5, 10)])
    lines = [f".. |s{number}| replace:: {f'|s{number + 1}| ' * times}" for number in range(levels)]
    return text + "\n\n" + "\n".join(lines) + f"\n.. |s{levels}| replace:: x\n\n|s0|\n"


ROWS = (
    of_text("directive-changed", _other_directive),
    of_text("fragment-added", _added_fragment),
    of_text("label-changed", _other_label),
    of_text("link-broken", _other_link),
    of_text("commented-out", _commented_out),
    of_text("literal", _literal),
    of_text("mistyped", _mistyped),
    of_text("substitutions", _unfolding),
)
