"""Grid tables without spans -> the cells that docutils finds, each line being cut where the top border has its `+`.

docutils traces the outline of every cell, character by character, since cells may span rows and columns. Where every
border of a table is like its first, and every other line has `|` below each `+` of it, there is nothing to trace. Any
other table is left to docutils; a test holds both ways against each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import Any

from docutils.parsers.rst import tableparser
from docutils.statemachine import StringList

_BOTTOM = re.compile(r"\+-[-+]+-\+")
"""What docutils takes for a border below a table."""


class GridParser(tableparser.GridTableParser):
    """docutils' parser of grid tables, with a short way for plain ones."""

    def parse(self, block: Any) -> Any:
        """The widths of the columns, the rows of the head and those of the body."""
        borders = _borders(block.data)
        return super().parse(block) if borders is None else _table(block, borders)


def is_whole(lines: Sequence[str], start: int) -> bool:
    """Whether at this line there is a table with borders around it, of plain characters, with a blank line below."""
    width = len(lines[start])
    for number in range(start, len(lines)):
        line = lines[number]
        if not line:
            return number > start + 2 and _BOTTOM.fullmatch(lines[number - 1]) is not None
        if len(line) != width or line[0] not in "+|" or line[-1] not in "+|" or not line.isascii():
            return False
    return False


def _borders(lines: Sequence[str]) -> list[int] | None:
    """The numbers of the lines that are borders; None where the table may be more than rows and columns."""
    rule = lines[0]
    head = rule.replace("-", "=")
    columns = _columns(rule)
    at_columns, bars = itemgetter(*columns), ("|",) * len(columns)
    borders, heads = [], []
    for number, line in enumerate(lines):
        if not line.isascii() or len(line) != len(rule):
            return None
        if line == rule:
            borders.append(number)
        elif line == head:
            borders.append(number)
            heads.append(number)
        elif at_columns(line) != bars:
            return None
    whole = len(borders) > 1 and borders[-1] == len(lines) - 1 and len(heads) < 2 and borders[-1] not in heads
    return borders if whole and all(below - above > 1 for above, below in pairwise(borders)) else None


def _table(block: Any, borders: Sequence[int]) -> tuple[list[int], list[Any], list[Any]]:
    columns = _columns(block.data[0])
    widths = [right - left - 1 for left, right in pairwise(columns)]
    rows = [list(_cells(block, columns, above + 1, below)) for above, below in pairwise(borders)]
    head = next((place for place, border in enumerate(borders) if "=" in block.data[border]), 0)
    return widths, rows[:head], rows[head:]


def _cells(block: Any, columns: Sequence[int], first: int, end: int) -> Iterator[tuple[int, int, int, StringList]]:
    """The cells of a row: how many more rows and columns they span (none), their first line, and their text."""
    for left, right in pairwise(columns):
        texts = [line[left + 1 : right].rstrip() for line in block.data[first:end]]
        indent = min((len(text) - len(text.lstrip()) for text in texts if text), default=0)
        cell = block[first:end]
        cell.disconnect()
        cell.data = [text[indent:] for text in texts]
        yield 0, 0, first, cell


def _columns(rule: str) -> list[int]:
    return [place for place, character in enumerate(rule) if character == "+"]
