"""Tables whose cells were padded by code points -> tables that docutils reads: every character one column wide.

In `| 名称        |` docutils counts two columns for a wide character, and none for a combining one. Where a line fits
its table's borders only if each code point counts one, such characters are exchanged for private ones while the page
is parsed, and put back into the tree afterwards.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence

from attrs import define, field, frozen
from docutils import nodes

_GRID_BORDER = re.compile(r"\s*\+[-=+]+\+\s*$")
_SIMPLE_BORDER = re.compile(r"\s*=+( +=+)+\s*$")
_PRIVATE = range(0xF0000, 0xFFFFE)
"""Code points that no page has a use for; those that a page holds nevertheless are passed over."""


@frozen
class Evened:
    """The text to parse, the numbers of the lines that were changed, and what stands for which character."""

    text: str
    lines: tuple[int, ...]
    meant: dict[int, str]

    def restore(self, document: nodes.document) -> None:
        """Put the characters back into the tree."""
        if not self.meant:
            return
        for text in list(document.findall(nodes.Text)):
            if text != text.translate(self.meant):
                text.parent.replace(text, nodes.Text(text.translate(self.meant)))
        for element in document.findall(nodes.Element):
            for name, value in element.attributes.items():
                element.attributes[name] = self._restored(value)

    def _restored(self, value: object) -> object:
        if isinstance(value, str):
            return value.translate(self.meant)
        return [self._restored(one) for one in value] if isinstance(value, list) else value


def even(text: str) -> Evened:
    """The text with lines of tables changed that fit by code points only."""
    odd = {character for character in set(text) if _is_odd(character)} if not text.isascii() else set()
    if not odd:
        return Evened(text, (), {})
    lines, changed = text.split("\n"), []
    stand_in = _StandIn(iter(sorted({chr(code) for code in _PRIVATE[: len(odd) + len(text)]} - set(text))))
    for number, fits in _table_lines(lines):
        if fits(lines[number]) and not fits(_as_docutils(lines[number])):
            lines[number] = "".join(stand_in(one) if one in odd else one for one in lines[number])
            changed.append(number + 1)
    return Evened("\n".join(lines), tuple(changed), stand_in.meant)


@define
class _StandIn:
    """Gives each character one of its own."""

    free: Iterator[str]
    known: dict[str, str] = field(factory=dict)

    def __call__(self, character: str) -> str:
        if character not in self.known:
            self.known[character] = next(self.free, character)
        return self.known[character]

    @property
    def meant(self) -> dict[int, str]:
        """What each of them stands for."""
        return {ord(private): character for character, private in self.known.items()}


def _is_odd(character: str) -> bool:
    """Whether docutils counts another width than one."""
    return bool(unicodedata.combining(character)) or unicodedata.east_asian_width(character) in "WF"


def _as_docutils(line: str) -> str:
    """The line as docutils measures it: wide characters followed by a filler, combining ones left out."""
    seen = (one for one in line if not unicodedata.combining(one))
    return "".join(f"{one}\0" if unicodedata.east_asian_width(one) in "WF" else one for one in seen)


def _table_lines(lines: Sequence[str]) -> Iterator[tuple[int, Callable[[str], bool]]]:
    """Every line of every table, with a test of whether it fits the table's borders."""
    number = 0
    while number < len(lines):
        if _GRID_BORDER.match(lines[number]):
            fits, end = _fits_grid(lines[number]), _grid_end(lines, number)
        elif _SIMPLE_BORDER.match(lines[number]):
            fits, end = _fits_gaps(lines[number]), _simple_end(lines, number)
        else:
            number += 1
            continue
        for inside in range(number + 1, end):
            yield inside, fits
        number = end


def _fits_grid(border: str) -> Callable[[str], bool]:
    """Whether a line ends where the border ends."""
    width = len(border.rstrip())
    return lambda line: len(line.rstrip()) == width


def _fits_gaps(border: str) -> Callable[[str], bool]:
    """Whether a line is blank where the border has gaps."""
    gaps = [gap.span() for gap in re.finditer(r"(?<==) +(?==)", border)]
    return lambda line: all(not line[start:end].strip() for start, end in gaps)


def _grid_end(lines: Sequence[str], start: int) -> int:
    end = start + 1
    while end < len(lines) and lines[end].lstrip().startswith(("|", "+")):
        end += 1
    return end


def _simple_end(lines: Sequence[str], start: int) -> int:
    """The line after the last border: one with nothing below it, or with less indentation."""
    indent = len(lines[start]) - len(lines[start].lstrip())
    for end in range(start + 1, len(lines)):
        line = lines[end]
        if line.strip() and len(line) - len(line.lstrip()) < indent:
            return end
        if _SIMPLE_BORDER.match(line) and (end + 1 == len(lines) or not lines[end + 1].strip()) and end > start + 2:
            return end + 1
    return len(lines)
