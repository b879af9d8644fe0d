"""Damage to tables: their borders, rows, cells and headers, and the same table in another form."""

from __future__ import annotations

import random
import re

from .model import of_lines, spots
from .words import CELLS, HEADS

_BORDER = re.compile(r"\s*(\+[-=+]+\+|=+( +=+)+)\s*$")
_ROW = re.compile(r"\s*\|.*\|\s*$")


def _is_border(line: str) -> bool:
    return _BORDER.match(line) is not None


def _is_row(line: str) -> bool:
    return _ROW.match(line) is not None


def _swapped_cells(lines: list[str], dice: random.Random) -> list[str]:
    """The texts of one column changed places between two rows; the table stays whole."""
    rows = spots(lines, _is_row)
    if len(rows) < 2:
        return lines
    one = dice.choice(rows)
    alike = [row for row in rows if [len(x) for x in lines[row].split("|")] == [len(x) for x in lines[one].split("|")]]
    two = dice.choice(alike)
    left, right = lines[one].split("|"), lines[two].split("|")
    column = dice.randrange(len(left))
    left[column], right[column] = right[column], left[column]
    made = list(lines)
    made[one], made[two] = "|".join(left), "|".join(right)
    return made


def _cut_border(lines: list[str], dice: random.Random) -> list[str]:
    """A border ends too early, or has other signs within."""
    borders = spots(lines, _is_border)
    if not borders:
        return lines
    at = dice.choice(borders)
    line = lines[at]
    cut = dice.randrange(1, len(line))
    damaged = dice.choice([line[:cut], line[:cut] + " " + line[cut + 1 :], line + "-", line.replace("+", "-", 2)])
    return [*lines[:at], damaged, *lines[at + 1 :]]


def _without_border(lines: list[str], dice: random.Random) -> list[str]:
    borders = spots(lines, _is_border)
    return _without(lines, borders, dice)


def _without_row(lines: list[str], dice: random.Random) -> list[str]:
    return _without(lines, spots(lines, _is_row), dice)


def _without(lines: list[str], places: list[int], dice: random.Random) -> list[str]:
    at = dice.choice(places) if places else len(lines)
    return [*lines[:at], *lines[at + 1 :]]


def _repeated_row(lines: list[str], dice: random.Random) -> list[str]:
    """A row stands twice, each with its border."""
    rows = [place for place in spots(lines, _is_row) if place + 1 < len(lines) and _is_border(lines[place + 1])]
    if not rows:
        return lines
    at = dice.choice(rows)
    return [*lines[: at + 2], *lines[at : at + 2] * dice.choice([1, 1, 2, 30]), *lines[at + 2 :]]


def _filled_cell(lines: list[str], dice: random.Random) -> list[str]:
    """A cell holds something odd, cut so that it fits."""
    rows = spots(lines, _is_row)
    if not rows:
        return lines
    at = dice.choice(rows)
    cells = lines[at].split("|")
    column = dice.randrange(1, len(cells)) if len(cells) > 2 else 1
    width = len(cells[column])
    cells[column] = (" " + dice.choice(CELLS)).ljust(width)[:width] if width > 1 else cells[column]
    return [*lines[:at], "|".join(cells), *lines[at + 1 :]]


def _other_header(lines: list[str], dice: random.Random) -> list[str]:
    """A column is called otherwise."""
    heads = [place - 1 for place in spots(lines, lambda line: re.match(r"\s*\+=", line) is not None)]
    heads = [place for place in heads if place >= 0 and _is_row(lines[place])]
    if not heads:
        return lines
    at = dice.choice(heads)
    cells = lines[at].split("|")
    column = dice.randrange(1, max(2, len(cells) - 1))
    width = len(cells[column])
    cells[column] = (" " + dice.choice(HEADS)).ljust(width)[:width]
    return [*lines[:at], "|".join(cells), *lines[at + 1 :]]


def _merged_cells(lines: list[str], dice: random.Random) -> list[str]:
    """A line between two cells is missing."""
    rows = [place for place in spots(lines, _is_row) if lines[place].count("|") > 2]
    if not rows:
        return lines
    at = dice.choice(rows)
    bars = [place for place, sign in enumerate(lines[at]) if sign == "|"][1:-1]
    bar = dice.choice(bars)
    return [*lines[:at], lines[at][:bar] + " " + lines[at][bar + 1 :], *lines[at + 1 :]]


def _joined_rows(lines: list[str], dice: random.Random) -> list[str]:
    """A border has blanks where one column goes on: its cell spans rows."""
    borders = [place for place in spots(lines, _is_border) if lines[place].lstrip().startswith("+-")]
    if not borders:
        return lines
    at = dice.choice(borders)
    corners = [place for place, sign in enumerate(lines[at]) if sign == "+"]
    if len(corners) < 3:
        return lines
    column = dice.randrange(len(corners) - 1)
    start, end = corners[column], corners[column + 1]
    line = lines[at][: start + 1] + " " * (end - start - 1) + lines[at][end:]
    return [*lines[:at], line, *lines[at + 1 :]]


def _grid(lines: list[str], dice: random.Random) -> tuple[int, int, list[list[str]]] | None:
    """A grid table of the page: where it begins and ends, and the first lines of its cells."""
    starts = [
        place
        for place in spots(lines, lambda line: re.match(r"\s*\+-[-+]*\+\s*$", line) is not None)
        if place == 0 or not _is_row(lines[place - 1])
    ]
    if not starts:
        return None
    start = dice.choice(starts)
    end = next((at for at in range(start, len(lines)) if not (_is_row(lines[at]) or _is_border(lines[at]))), len(lines))
    rows = [
        [cell.strip() for cell in lines[at].strip().strip("|").split("|")]
        for at in range(start + 1, end)
        if _is_row(lines[at]) and _is_border(lines[at - 1])
    ]
    return start, end, rows


def _as_csv(lines: list[str], dice: random.Random) -> list[str]:
    """The same table as values parted by commas."""
    found = _grid(lines, dice)
    if found is None:
        return lines
    start, end, rows = found
    margin = lines[start][: len(lines[start]) - len(lines[start].lstrip())]
    option = dice.choice(
        ["   :header-rows: 1", "   :widths: 1,2", "   :delim: ;", "   :stub-columns: 9", "   :header: a"]
    )
    quoted = [
        "   " + ", ".join('"' + cell.replace('"', dice.choice(['""', '"'])) + '"' for cell in row) for row in rows
    ]
    made = [".. csv-table:: Parameters", option, "", *quoted, ""]
    return [*lines[:start], *(margin + line for line in made), *lines[end:]]


def _as_list(lines: list[str], dice: random.Random) -> list[str]:
    """The same table as a list of lists, perhaps with a cell too many."""
    found = _grid(lines, dice)
    if found is None:
        return lines
    start, end, rows = found
    margin = lines[start][: len(lines[start]) - len(lines[start].lstrip())]
    made = [".. list-table::", "   :header-rows: 1", ""]
    for row in rows:
        made += [f"   {'* -' if not place else '  -'} {cell}" for place, cell in enumerate(row)]
        made += ["     - more"] if dice.random() < 1 / 20 else []
    return [*lines[:start], *(margin + line for line in [*made, ""]), *lines[end:]]


def _into_item(lines: list[str], dice: random.Random) -> list[str]:
    """A table stands in the item of a list."""
    found = _grid(lines, dice)
    if found is None:
        return lines
    start, end, _ = found
    return [*lines[:start], "-  Item", "", *("   " + line for line in lines[start:end]), "", *lines[end:]]


def _into_cell(lines: list[str], dice: random.Random) -> list[str]:
    """A table stands in the cell of another."""
    found = _grid(lines, dice)
    if found is None:
        return lines
    start, end, _ = found
    width = max(len(line) for line in lines[start:end]) + 2
    border, head = f"+{'-' * width}+----+", f"+{'=' * width}+====+"
    inner = [f"| {line.strip().ljust(width - 1)}|    |" for line in lines[start:end]]
    top = f"|{' Parameter'.ljust(width)[:width]}|Type|"
    return [*lines[:start], border, top, head, *inner, border, *lines[end:]]


ROWS = (
    of_lines("cells-swapped", _swapped_cells),
    of_lines("border-cut", _cut_border),
    of_lines("border-missing", _without_border),
    of_lines("row-missing", _without_row),
    of_lines("row-repeated", _repeated_row),
    of_lines("cell-filled", _filled_cell),
    of_lines("header-renamed", _other_header),
    of_lines("cells-merged", _merged_cells),
    of_lines("rows-joined", _joined_rows),
    of_lines("table-as-csv", _as_csv),
    of_lines("table-as-list", _as_list),
    of_lines("table-into-item", _into_item),
    of_lines("table-into-cell", _into_cell),
)
