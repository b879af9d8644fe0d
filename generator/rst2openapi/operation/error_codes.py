"""Tables of error codes -> `ErrorCode`s: what failed calls answer, why, and what helps.

The row `400 | PAINT.0007 | No such colour. | The colour is unknown. | Ask for the list of colours.` gives the code
PAINT.0007 of status 400 with its message, description and solution. A row of a success is a status and no more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import operation as rules
from rst2openapi.operation.model import ErrorCode
from rst2openapi.operation.tables_in_context import TableKind, all_tables, table_kind
from rst2openapi.page.model import Cell, Column, Page, Row, Table
from rst2openapi.prose import Prose

_SOLUTION = re.compile(
    r"\b(solutions?|measures?|handling|suggestions?|suggested|recommended|procedures?|actions?|troubleshooting|"
    r"rectification|how to|what to do|remedy|resolution)\b",
    re.IGNORECASE,
)
"""How the column is headed that says what helps."""

_EXPLAINS = re.compile(r"\b(description|meaning|causes?|reasons?|details?|explanation|remarks?)\b", re.IGNORECASE)
_STATUS = re.compile(r"^(?P<code>[1-5]\d\d|[1-5]xx)(?![\w.])", re.IGNORECASE)


def error_codes(page: Page, report: Report) -> tuple[ErrorCode, ...]:
    """The codes of all tables of the page, in order."""
    found = (one for table in all_tables(page) if is_error_codes(table) for one in _read(table, report))
    return tuple(found)


def is_error_codes(table: Table) -> bool:
    """Whether the rows of a table are error codes."""
    return table_kind(table, first=False) is TableKind.ERRORS


def _read(table: Table, report: Report) -> Iterator[ErrorCode]:
    for row in table.rows:
        status, code = _status(table, row), _text(table.cell(row, Column.ERROR_CODE))
        message, (description, solution) = _message(table, row)
        if status is None and not code.strip("- ") and not message.strip("- "):
            report.add(rules.EMPTY_NAME, row.span, rows=(row.span,))
        elif (status is None or status >= "400") and not _is_status(table, code):
            yield ErrorCode(code, message, description, solution, status, row.span)


def _status(table: Table, row: Row) -> str | None:
    found = _STATUS.match(_text(table.cell(row, Column.STATUS)))
    return found["code"].upper() if found else None


def _is_status(table: Table, code: str) -> bool:
    """A status in the column of codes, of a table without a column of statuses, is no code of the service."""
    return not table.has(Column.STATUS) and bool(_STATUS.match(code))


def _message(table: Table, row: Row) -> tuple[str, tuple[Prose, Prose]]:
    """The message, and what explains and what helps: columns that are headed otherwise explain, too."""
    message, described, helping = "", [], []
    for head, cell in zip(table.heads, row.cells, strict=True):
        if not cell.text.strip(" -"):
            continue
        if _SOLUTION.search(head.title):
            helping.append(cell.prose)
        elif head.column is Column.ERROR_MESSAGE and not message and not _EXPLAINS.search(head.title):
            message = _text(cell)
        elif head.column in (Column.DESCRIPTION, Column.ERROR_MESSAGE) or _EXPLAINS.search(head.title):
            described.append(cell.prose)
    return message, (_joined(described), _joined(helping))


def _joined(texts: list[Prose]) -> Prose:
    return tuple(block for prose in texts for block in prose)


def _text(cell: Cell | None) -> str:
    return " ".join(cell.text.split()) if cell is not None else ""
