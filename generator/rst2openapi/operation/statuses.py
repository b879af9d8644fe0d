"""Status sections and status headings -> the codes an operation answers, with what the page says of each.

A table row `201 | Upload succeeded.` gives ("201", its prose); so does the paragraph `200` under the bullet Normal.
A sentence about one class of them ("any 2xx status code means success") gives ("2XX", that sentence).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve, frozen

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import interpretation as rules
from rst2openapi.operation.evidence import STATUS_HEADING, TableKind, table_kind
from rst2openapi.operation.values import says_nothing
from rst2openapi.page.model import Column, Page, Part, Row, Section, SectionKind, Table
from rst2openapi.place import Span
from rst2openapi.prose import Literal, Paragraph, Prose, Text, inline_text, plain

_CODE = re.compile(r"^(?P<status>[1-5]\d\d)(?!\d|\.\d)(?:\W+(?P<phrase>.*))?$", re.DOTALL)
_RANGE = re.compile(r"^[1-5](xx|XX)\b")
_CLASS = re.compile(r"\b[1-5]xx\b", re.IGNORECASE)

_NO_STATUS_HEADING = re.compile(r"^(?:http )?status code\W{0,4}\d+\W*$", re.IGNORECASE)
_SENTENCE = 200
"""Characters up to which a paragraph after a status heading is taken for a remark on the code."""


@frozen
class Status:
    """A documented status code; `prose` is empty where the page only names it."""

    code: str
    prose: Prose
    span: Span


def statuses(page: Page, report: Report) -> tuple[Status, ...]:
    """Every status code that the page documents, each once with all that is said of it, in ascending order."""
    found: dict[str, Status] = {}
    for status in _all(page, report):
        known = found.setdefault(status.code, status)
        if status is not known and plain(status.prose) not in plain(known.prose):
            found[status.code] = evolve(known, prose=(*known.prose, *status.prose))
    return tuple(found[code] for code in sorted(found))


def _all(page: Page, report: Report) -> Iterator[Status]:
    for section in page.of(SectionKind.STATUS):
        yield from _from_section(section, report)
    for section in page.of(SectionKind.RESPONSE, SectionKind.ERROR_RESPONSE, SectionKind.RESPONSE_EXAMPLE):
        yield from _from_headings(section, report)
    for section in page.of(SectionKind.ERRORS, SectionKind.RESPONSE):
        for part in section.parts:
            if isinstance(part.content, Table) and table_kind(part.content, first=False) is TableKind.STATUS:
                yield from _from_table(part.content, report)


def _from_section(section: Section, report: Report) -> Iterator[Status]:
    for part in section.parts:
        if isinstance(part.content, Table):
            yield from _from_table(part.content, report)
        elif not isinstance(part.content, Literal):
            lines = [line.strip() for line in plain((part.content,)).splitlines()]
            for line in lines:
                if match := _CODE.match(line):
                    yield Status(match["status"], _phrase(match["phrase"], part.span), part.span)
            yield from _of_a_class(part, lines)


def _of_a_class(part: Part, lines: list[str]) -> Iterator[Status]:
    """What a sentence says of all statuses of a class; one about several, as "from 1xx to 5xx", says nothing."""
    found = {match.upper() for line in lines for match in _CLASS.findall(line)}
    if len(found) == 1 and isinstance(part.content, Paragraph) and not any(_CODE.match(line) for line in lines):
        yield Status(found.pop(), (part.content,), part.span)


def _phrase(phrase: str | None, span: Span) -> Prose:
    words = (phrase or "").strip(" .:()")
    return (Paragraph((Text(words),), span),) if words else ()


def _from_table(table: Table, report: Report) -> Iterator[Status]:
    if table.heads and table.heads[0].column not in (Column.STATUS, Column.ERROR_CODE, Column.OTHER):
        return
    strict = bool(table.heads) and table.heads[0].column is Column.STATUS
    for row in table.rows:
        text = row.cells[0].text.strip()
        match = _CODE.match(text)
        if match is not None:
            yield Status(match["status"], _said_of(table, row), row.span)
        elif strict and (found := _RANGE.match(text)):
            yield Status(found[0].upper(), _said_of(table, row), row.span)
        elif strict and text:
            report.add(rules.UNKNOWN_STATUS, row.span, text=text)


def _said_of(table: Table, row: Row) -> Prose:
    """The description, or what other cells say; the type column of "Return Code, Type, Description" aside."""
    for column in (Column.DESCRIPTION, Column.OTHER, Column.ERROR_MESSAGE):
        cell = table.cell(row, column)
        if cell is not None and cell.text.strip(" -"):
            return cell.prose
    return ()


def _from_headings(section: Section, report: Report) -> Iterator[Status]:
    """`**Status code: 200**`; the short paragraph after it ("Created") is what the page says of the code."""
    parts = section.parts
    for index, part in enumerate(parts):
        if not isinstance(part.content, Paragraph):
            continue
        text = inline_text(part.content.inlines)
        match = STATUS_HEADING.match(text)
        if match is None:
            if _NO_STATUS_HEADING.match(text):
                report.add(rules.UNKNOWN_STATUS, part.span, text=text)
            continue
        yield Status(match["status"], _remark(parts[index + 1 : index + 2]), part.span)


def _remark(after: tuple[Part, ...]) -> Prose:
    """The part after a status heading, where it is a short sentence about the code."""
    if not after or not isinstance(after[0].content, Paragraph):
        return ()
    text = inline_text(after[0].content.inlines)
    useful = (
        not says_nothing(text) and len(text) <= _SENTENCE and not STATUS_HEADING.match(text) and not text.endswith(":")
    )
    return (after[0].content,) if useful else ()
