"""Damage to the order of a page: headings, sections, blocks and lines that are missing, repeated or elsewhere."""

from __future__ import annotations

import random
import re

from .model import of_lines, of_text, spots
from .words import HEADINGS

_UNDERLINE = re.compile(r"^([-=~^*\"'])\1{2,}\s*$")


def _headings(lines: list[str]) -> list[int]:
    """The places of titles with a line below."""
    return [
        place - 1
        for place in spots(lines, lambda line: _UNDERLINE.match(line) is not None)
        if place and lines[place - 1].strip()
    ]


def _without_heading(lines: list[str], dice: random.Random) -> list[str]:
    places = _headings(lines)
    at = dice.choice(places) if places else len(lines)
    return [*lines[:at], *lines[at + 2 :]]


def _repeated_heading(lines: list[str], dice: random.Random) -> list[str]:
    places = _headings(lines)
    at = dice.choice(places) if places else len(lines)
    return [*lines[: at + 2], "", *lines[at : at + 2], *lines[at + 2 :]]


def _renamed_heading(lines: list[str], dice: random.Random) -> list[str]:
    places = _headings(lines)
    if not places:
        return lines
    at, title = dice.choice(places), dice.choice(HEADINGS)
    sign = lines[at + 1][0]
    return [*lines[:at], title, sign * max(3, len(title) - dice.choice([0, 0, 0, 2])), *lines[at + 2 :]]


def _other_level(lines: list[str], dice: random.Random) -> list[str]:
    """A heading is underlined by another sign, or has a line above."""
    places = _headings(lines)
    if not places:
        return lines
    at = dice.choice(places)
    rule = dice.choice("-=~^*") * len(lines[at + 1])
    return [*lines[:at], *([rule] if dice.random() < 1 / 2 else []), lines[at], rule, *lines[at + 2 :]]


def _reordered_sections(lines: list[str], dice: random.Random) -> list[str]:
    places = _headings(lines)
    if len(places) < 3:
        return lines
    parts = [lines[one:other] for one, other in zip(places, [*places[1:], len(lines)], strict=True)]
    head, sections = parts[0], parts[1:]
    dice.shuffle(sections)
    return [*lines[: places[0]], *head, *(line for section in sections for line in section)]


def _repeated_section(lines: list[str], dice: random.Random) -> list[str]:
    places = _headings(lines)
    if not places:
        return lines
    number = dice.randrange(len(places))
    end = [*places, len(lines)][number + 1]
    return [*lines[:end], *lines[places[number] : end], *lines[end:]]


def _without_lines(lines: list[str], dice: random.Random) -> list[str]:
    return [line for line in lines if dice.random() > 1 / 30]


def _without_blank_lines(lines: list[str], dice: random.Random) -> list[str]:
    return [line for line in lines if line.strip() or dice.random() > 1 / 4]


def _more_blank_lines(lines: list[str], dice: random.Random) -> list[str]:
    return [part for line in lines for part in ([line, ""] if dice.random() < 1 / 20 else [line])]


def _indented(lines: list[str], dice: random.Random) -> list[str]:
    """Some lines are indented more, or less."""
    start = dice.randrange(len(lines))
    end = start + dice.randrange(1, 12)
    by = dice.choice([1, 3, 40, -1, -3])
    moved = [
        " " * by + line if by > 0 else line[-by:] if line.startswith(" " * -by) else line for line in lines[start:end]
    ]
    return [*lines[:start], *moved, *lines[end:]]


def _cut(text: str, dice: random.Random) -> str:
    return text[: dice.randrange(len(text) + 1)]


def _beheaded(text: str, dice: random.Random) -> str:
    return text[dice.randrange(len(text) + 1) :]


def _swapped_blocks(text: str, dice: random.Random) -> str:
    blocks = text.split("\n\n")
    one, two = dice.randrange(len(blocks)), dice.randrange(len(blocks))
    blocks[one], blocks[two] = blocks[two], blocks[one]
    return "\n\n".join(blocks)


def _repeated_block(text: str, dice: random.Random) -> str:
    blocks = text.split("\n\n")
    at = dice.randrange(len(blocks))
    return "\n\n".join([*blocks[:at], *[blocks[at]] * dice.choice([1, 1, 5]), *blocks[at:]])


ROWS = (
    of_lines("heading-missing", _without_heading),
    of_lines("heading-repeated", _repeated_heading),
    of_lines("heading-renamed", _renamed_heading),
    of_lines("heading-level", _other_level),
    of_lines("sections-reordered", _reordered_sections),
    of_lines("section-repeated", _repeated_section),
    of_lines("lines-missing", _without_lines),
    of_lines("blank-lines-missing", _without_blank_lines),
    of_lines("blank-lines-added", _more_blank_lines),
    of_lines("indentation", _indented),
    of_text("page-cut", _cut),
    of_text("page-beheaded", _beheaded),
    of_text("blocks-swapped", _swapped_blocks),
    of_text("block-repeated", _repeated_block),
)
