"""The rows of parameter, status and error tables, counted in the raw text of a page by other means than the compiler's.

Grid tables, simple tables, `csv-table` and `list-table`: what a table lists is told by the words of its header alone.
`count` gives the line of each row, so that a test can ask the compiler for each of them.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from itertools import pairwise

from attrs import frozen

_NAMED = re.compile(
    r"^(request |response |body |query |path |header |uri )?(parameter|attribute|field|header)s?( names?)?$"
)
_TYPED = re.compile(r"^(parameter |data |field |value )?type$|^(mandatory|required)( or not)?$|^in$")
_STATUS = re.compile(r"^(http |response |returned? )*(status )?codes?$|^returned? value$")
_ERROR = re.compile(r"^(error|exception)[ _]?codes?$")
_PLAIN_CODE = re.compile(r"^codes?$")
_NUMBER = re.compile(r"^(no\.?|number|sn|#)$")


@frozen
class Counted:
    """A table: the words of its header, and the line of each row."""

    header: tuple[str, ...]
    rows: tuple[int, ...]

    @property
    def kind(self) -> str | None:
        """What the rows are: parameters, statuses, errors, or nothing that a document could use."""
        words = [" ".join(re.sub(r"[*:?`]", " ", word).lower().split()) for word in self.header]
        if words and _NUMBER.match(words[0]):
            words = words[1:]
        if not words:
            return None
        if _NAMED.match(words[0]) and any(map(_TYPED.match, words[1:])):
            return "parameters"
        if any(map(_ERROR.match, words)):
            return "errors"
        return "statuses" if _STATUS.match(words[0]) and not _PLAIN_CODE.match(words[0]) else None


def count(text: str) -> list[Counted]:
    """The tables of a page that list parameters, statuses or errors."""
    lines = text.replace("\r\n", "\n").split("\n")
    return [table for table in _tables(lines) if table.kind is not None]


def _tables(lines: list[str]) -> Iterator[Counted]:
    place = 0
    while place < len(lines):
        line = lines[place].strip()
        if re.fullmatch(r"\+-[-+]*\+", line):
            end = _run(lines, place, r"\s*[+|].*[+|]\s*$")
            yield _grid(lines, place, end)
        elif re.fullmatch(r"=+( +=+)+", line):
            end = _simple_end(lines, place, line)
            yield _simple(lines, place, end)
        elif (found := re.match(r"\s*\.\. (csv|list)-table::", lines[place])) is not None:
            end = _indented(lines, place)
            yield (_csv if found[1] == "csv" else _list)(lines, place + 1, end)
        else:
            end = place + 1
        place = max(place + 1, end)


def _run(lines: list[str], place: int, pattern: str) -> int:
    while place < len(lines) and re.match(pattern, lines[place]):
        place += 1
    return place


def _indented(lines: list[str], place: int) -> int:
    margin = len(lines[place]) - len(lines[place].lstrip())
    place += 1
    while place < len(lines) and (not lines[place].strip() or len(lines[place]) - len(lines[place].lstrip()) > margin):
        place += 1
    return place


def _grid(lines: list[str], start: int, end: int) -> Counted:
    """Cells are cut at the first border's plus signs; the rows of a table without header begin behind its first one."""
    stops = [place for place, sign in enumerate(lines[start]) if sign == "+"]
    mark = next((place for place in range(start, end) if re.match(r"\s*\+=", lines[place])), None)
    first = next((place for place in range(start + 1, end) if lines[place].lstrip().startswith("+")), end)
    begin = first if mark is None else mark
    words = [_joined(lines[start + 1 : begin], one + 1, other) for one, other in pairwise(stops)]
    rows = [place + 1 for place in range(begin, end - 1) if lines[place].lstrip().startswith(("+-", "+="))]
    return Counted(tuple(words), tuple(row + 1 for row in rows))


def _joined(lines: list[str], start: int, end: int) -> str:
    return " ".join(line[start:end].strip() for line in lines if not line.lstrip().startswith("+"))


def _simple_end(lines: list[str], start: int, border: str) -> int:
    borders = [place for place in range(start, len(lines)) if lines[place].strip() == border][:3]
    return borders[-1] + 1


def _simple(lines: list[str], start: int, end: int) -> Counted:
    borders = [place for place in range(start, end) if lines[place].strip() == lines[start].strip()]
    spans = [found.span() for found in re.finditer("=+", lines[start])]
    spans[-1] = (spans[-1][0], 10_000)
    has_header = len(borders) == 3
    head = lines[start + 1 : borders[1]] if has_header else lines[start + 1 : start + 2]
    words = [" ".join(line[one:other].strip() for line in head).strip() for one, other in spans]
    body = range(borders[1] + 1 if has_header else start + 2, end - 1)
    return Counted(tuple(words), tuple(place + 1 for place in body if lines[place][slice(*spans[0])].strip()))


def _options(lines: list[str]) -> dict[str, str]:
    return {found[1]: found[2] for line in lines if (found := re.match(r"\s*:([\w-]+):\s*(.*)", line))}


def _csv(lines: list[str], start: int, end: int) -> Counted:
    options = _options(lines[start:end])
    body = [place for place in range(start, end) if not re.match(r"\s*:[\w-]+:", lines[place])]
    first = next((place for place in body if lines[place].strip()), end)
    reader = csv.reader((line.strip() for line in lines[first:end]), skipinitialspace=True)
    rows: list[tuple[int, list[str]]] = []
    before = 0
    for row in reader:
        rows += [(first + before + 1, row)] if row else []
        before = reader.line_num
    header = next(csv.reader([options["header"]], skipinitialspace=True)) if "header" in options else rows[0][1]
    return Counted(tuple(header), tuple(line for line, _ in rows[int(options.get("header-rows", 0)) :]))


def _list(lines: list[str], start: int, end: int) -> Counted:
    """The outer list has a star for each item; the cells of the header are what its first item holds."""
    options = _options(lines[start:end])
    rows = [place for place in range(start, end) if re.match(r"\s*\* +- ?", lines[place])]
    rows = [place for place in rows if lines[place].index("*") == lines[rows[0]].index("*")]
    head = lines[rows[0] : [*rows[1:], end][0]] if rows else []
    header = [line.strip(" *")[1:].strip() for line in head if re.match(r"\s*(\* +)?- ", line)]
    return Counted(tuple(header), tuple(place + 1 for place in rows[int(options.get("header-rows", 0)) :]))
