"""Turns a docutils table into a `Table`: caption, columns by their headers, rows of as many cells as columns.

A grid table under `.. table:: **Table 1** URI parameters` becomes a `Table` of the title "Table 1 URI parameters",
heads such as NAME, MANDATORY, TYPE and DESCRIPTION, and rows that know the line of their first cell.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from docutils import nodes

from rst2openapi.diagnostics.rules import page as rules
from rst2openapi.page import columns, reflow
from rst2openapi.page.inlines import inlines
from rst2openapi.page.model import Cell, Column, Head, Row, Table
from rst2openapi.page.source import PageSource, line_within
from rst2openapi.place import Span
from rst2openapi.prose import Inline, Label

_Grid: TypeAlias = list[list[nodes.entry | None]]


def table(node: nodes.table, labels: frozenset[Label], source: PageSource) -> Table:
    """The table, with `labels` besides its own."""
    caption: tuple[Inline, ...] = ()
    for child in node.children:
        if isinstance(child, nodes.title):
            caption = inlines(child)
    span = _table_span(node, source)
    groups = _children([node], nodes.tgroup)
    head_rows = _children(_children(groups, nodes.thead), nodes.row)
    body_rows = _children(_children(groups, nodes.tbody), nodes.row)
    width = len(_children(groups, nodes.colspec))
    titles = _titles(_grid(head_rows, width, source), width)
    rows = _rows(_grid(body_rows, width, source), body_rows, span, source)
    if not head_rows:
        titles, rows = _headerless(node, width, rows, source)
    if not rows and source.api:
        source.add(rules.EMPTY_TABLE, node)
    return Table(caption, labels | source.labels(node), _heads(node, titles, source), rows, span)


def _children(parents: Sequence[nodes.Node], kind: type[nodes.Element]) -> list[nodes.Node]:
    return [child for parent in parents for child in parent.children if isinstance(child, kind)]


def _table_span(node: nodes.table, source: PageSource) -> Span:
    """The line of the directive; of a bare table the line of its upper border."""
    if node.line:
        return Span(source.file, node.line)
    inner = line_within(node)
    return Span(source.file, max(inner - 1, 1)) if inner else source.span(node)


def _grid(rows: Sequence[nodes.Node], width: int, source: PageSource) -> _Grid:
    """One entry for each column of each row: merged cells are repeated downwards, left empty to the right."""
    grid: _Grid = []
    hanging: dict[int, tuple[nodes.entry, int]] = {}
    for row in rows:
        cells: list[nodes.entry | None] = []
        entries = [entry for entry in row.children if isinstance(entry, nodes.entry)]
        while entries or len(cells) in hanging:
            place = len(cells)
            if place in hanging:
                entry, left = hanging.pop(place)
                cells.append(entry)
                if left > 1:
                    hanging[place] = (entry, left - 1)
                continue
            entry = entries.pop(0)
            across, down = int(entry.get("morecols", 0)), int(entry.get("morerows", 0))
            if across or down:
                source.add(rules.MERGED_CELLS, entry, across=across + 1, down=down + 1)
            if down:
                hanging[place] = (entry, down)
            cells.extend([entry, *[None] * across])
        grid.append(_even(cells, row, width, source))
    return grid


def _even(cells: list[nodes.entry | None], row: nodes.Node, width: int, source: PageSource) -> list[nodes.entry | None]:
    if len(cells) == width:
        return cells
    instead = "added empty cells" if len(cells) < width else "left out the cells beyond the last column"
    source.add(rules.RAGGED_ROW, row, found=len(cells), expected=width, instead=instead)
    return [*cells, *[None] * width][:width]


def _titles(grid: _Grid, width: int) -> list[str]:
    """The header of each column; several header rows are read from top to bottom."""
    titles = []
    for place in range(width):
        texts = [" ".join(entry.astext().split()) for row in grid if (entry := row[place]) is not None]
        titles.append(" ".join(dict.fromkeys(text for text in texts if text)))
    return titles


def _rows(grid: _Grid, nodes_: Sequence[nodes.Node], table: Span, source: PageSource) -> tuple[Row, ...]:
    rows = []
    line = table.line
    for cells, node in zip(grid, nodes_, strict=True):
        line = line_within(node) or line
        span = Span(table.file, line)
        rows.append(Row(tuple(_cell(entry, span, source) for entry in cells), span))
    return tuple(rows)


def _cell(entry: nodes.entry | None, row: Span, source: PageSource) -> Cell:
    if entry is None:
        return Cell((), row)
    line = line_within(entry)
    return Cell(reflow.blocks(entry.children, source), Span(row.file, line) if line else row)


def _headerless(
    node: nodes.table, width: int, rows: tuple[Row, ...], source: PageSource
) -> tuple[list[str], tuple[Row, ...]]:
    """The first row heads a table without header row if its words say so."""
    if rows and columns.known([cell.text for cell in rows[0].cells]):
        if source.api:
            source.add(rules.NO_HEADER_ROW, node, instead="took its first row for one")
        return [" ".join(cell.text.split()) for cell in rows[0].cells], rows[1:]
    if source.api:
        source.add(rules.NO_HEADER_ROW, node, instead="kept it as text")
    return [""] * width, rows


def _heads(node: nodes.table, titles: Sequence[str], source: PageSource) -> tuple[Head, ...]:
    heads, guesses = columns.heads(titles)
    for guess in guesses:
        source.add(rules.MISSPELT_HEADER, node, title=guess.title, column=guess.column.value)
    if source.api and any(head.column is Column.NAME for head in heads):
        for head in heads:
            if head.column is Column.OTHER and not columns.is_running_number(head.title):
                source.add(rules.UNKNOWN_HEADER, node, title=head.title)
    return heads
