"""The lines at which table rows stand in text that docutils makes no table of.

A grid table whose borders do not meet is refused as a whole, a page that cannot be parsed with all its tables. What
they say is not in the document, so that a finding has to name each row:

    +------+--------+
    | Name | Type   |
    +======+========+
    | size | String |        <- a row, at this line
    +------+------+
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from rst2openapi.files import page_bytes

_GRID = re.compile(r"\s*\+-[-+ ]*$")
_GRID_HEAD = re.compile(r"\s*\+=[=+ ]*$")
_BORDER = re.compile(r"\+-{2,}[-+]*\+?|\+-+$")
_SIMPLE = re.compile(r"\s*=+(?: +=+)+\s*$")
_DIRECTIVE = re.compile(r"\s*\.\. (?P<kind>csv|list)-table::")
_OPTION = re.compile(r"\s*:[\w-]+:")
_ITEM = re.compile(r"\s*[*-] +[*-]")


def raw_rows(lines: Sequence[str]) -> Iterator[int]:
    """The indices of the first lines of all rows, but for rows of headers that the table marks as such."""
    place = 0
    while place < len(lines):
        found = _DIRECTIVE.match(lines[place])
        if _GRID.match(lines[place]):
            end = _end(lines, place, lambda line: line.lstrip().startswith(("+", "|")))
            yield from _grid(lines, place, end)
        elif _SIMPLE.match(lines[place]):
            end = _end_of_simple(lines, place)
            yield from _simple(lines, place, end)
        elif found:
            margin = _indent(lines[place])
            end = _end(lines, place + 1, lambda line: not line.strip() or _indent(line) > margin)  # noqa: B023
            yield from _listed(lines, place + 1, end, found["kind"])
        else:
            end = place + 1
        place = max(end, place + 1)


def rows_of_file(path: Path) -> list[int]:
    """The lines of all rows of a page; none where the file cannot be read."""
    try:
        text = page_bytes(path).decode("utf-8-sig", errors="replace")
    except OSError:
        return []
    return [place + 1 for place in raw_rows(text.split("\n"))]


def _end(lines: Sequence[str], place: int, belongs: Callable[[str], bool]) -> int:
    return next((number for number in range(place, len(lines)) if not belongs(lines[number])), len(lines))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _grid(lines: Sequence[str], start: int, end: int) -> Iterator[int]:
    """Whatever follows a border, be it only one of some columns, is a row."""
    head = next((place for place in range(start, end) if _GRID_HEAD.match(lines[place])), start)
    opened = True
    for place in range(head + 1, end):
        if _BORDER.search(lines[place]):
            opened = True
        elif opened:
            opened = False
            yield place


def _end_of_simple(lines: Sequence[str], start: int) -> int:
    """Behind the last border: the one that a blank line follows, or the text's end."""
    last = start
    for place in range(start, len(lines)):
        if _SIMPLE.match(lines[place]):
            last = place
            if place > start and (place + 1 == len(lines) or not lines[place + 1].strip()):
                break
    return last + 1


def _simple(lines: Sequence[str], start: int, end: int) -> Iterator[int]:
    """A row begins where something stands in the first column."""
    borders = [place for place in range(start, end) if _SIMPLE.match(lines[place])]
    margin = _indent(lines[start])
    begin, marks = borders[1] if len(borders) > 2 else start, frozenset(borders)
    for place in range(begin, end):
        line = lines[place]
        if line.strip() and place not in marks and _indent(line) <= margin:
            yield place


def _listed(lines: Sequence[str], start: int, end: int, kind: str) -> Iterator[int]:
    """A line is a row of a table of values parted by commas; a list has an item of items for a row."""
    for place in range(start, end):
        line = lines[place]
        if line.strip() and not _OPTION.match(line) and (kind == "csv" or _ITEM.match(line)):
            yield place
