"""Status sections and status headings -> the codes an operation answers, with what the page says of each.

A table row `201 | Upload succeeded.` gives ("201", its prose); so does the paragraph `200` under the bullet Normal.
The sentence "Any 2xx status code, for example 200 or 202, means success." gives ("2XX", the sentence).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve, frozen

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import interpretation as rules
from rst2openapi.operation.error_codes import is_error_codes
from rst2openapi.operation.tables_in_context import STATUS_HEADING, TableKind, all_sections, table_kind
from rst2openapi.operation.values import says_nothing
from rst2openapi.page.model import Column, Page, Part, Row, Section, SectionKind, Table
from rst2openapi.place import Span
from rst2openapi.prose import Literal, Paragraph, Prose, Text, inline_text, plain

_CODE = re.compile(r"^(?P<status>[1-5]\d\d)(?!\d|\.\d)(?:\W+(?P<phrase>.*))?$", re.DOTALL)
_RANGE = re.compile(r"^(?P<digit>[1-5])xx\b", re.IGNORECASE)
_RANGE_LINE = re.compile(r"^(?P<digit>[1-5])xx(?:\s*[:()–-]\s*(?P<phrase>.*))?$", re.IGNORECASE)

_CLASS = re.compile(
    r"\b(?P<digit>[245])(?:xx\b(?! (?:to|through)\b)|00 ?(?:to|through|[-–]) ?(?P=digit)99\b)",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(r"(?:\bnon-?|\b(?:not|other than|except|except for|to|through) (?:an? )?)$", re.IGNORECASE)
"""What before a class says that all but it are meant, or all up to it."""

_OUTCOMES = {
    "2": re.compile(r"\bsuccess|\bsucceed", re.IGNORECASE),
    "4": re.compile(r"\bfail|\berror|\bunsuccessful|\bincorrect", re.IGNORECASE),
    "5": re.compile(r"\bfail|\berror|\bunsuccessful", re.IGNORECASE),
}
"""What a sentence must say of a class of codes besides naming it."""

_NO_STATUS_HEADING = re.compile(r"^(?:http )?status code\W{0,4}\d+\W*$", re.IGNORECASE)
_SENTENCE = 200
"""Characters up to which a paragraph after a status heading is taken for a remark on the code."""


@frozen
class Status:
    """A documented status code; `prose` is empty where the page only names it."""

    code: str
    prose: Prose
    span: Span
    rows: tuple[Span, ...] = ()
    """Further places that name it."""


def statuses(page: Page, report: Report) -> tuple[Status, ...]:
    """Every status code that the page documents, each once with all that is said of it, in ascending order."""
    found: dict[str, Status] = {}
    for status in _all(page, report):
        known = found.setdefault(status.code, status)
        if status is not known:
            new = () if plain(status.prose) in plain(known.prose) else status.prose
            found[status.code] = evolve(known, prose=(*known.prose, *new), rows=(*known.rows, status.span))
    return tuple(found[code] for code in sorted(found))


def _all(page: Page, report: Report) -> Iterator[Status]:
    for section in page.of(SectionKind.STATUS):
        yield from _from_section(section, report)
    for section in page.of(SectionKind.RESPONSE, SectionKind.ERROR_RESPONSE, SectionKind.RESPONSE_EXAMPLE):
        yield from _from_headings(section, report)
    for section in all_sections(page):
        for part in section.parts if section.kind is not SectionKind.STATUS else ():
            if isinstance(part.content, Table) and table_kind(part.content, first=False) in _TELLING:
                yield from _from_table(part.content, report)


def _from_section(section: Section, report: Report) -> Iterator[Status]:
    for part in section.parts:
        if isinstance(part.content, Table):
            yield from _from_table(part.content, report)
        elif not isinstance(part.content, Literal):
            yield from _classes(part)
            for line in plain((part.content,)).splitlines():
                if match := _CODE.match(line.strip()):
                    yield Status(match["status"], _phrase(match["phrase"], part.span), part.span)
                elif match := _RANGE_LINE.match(line.strip()):
                    yield Status(f"{match['digit']}XX", _phrase(match["phrase"], part.span), part.span)


def _classes(part: Part) -> Iterator[Status]:
    """The classes of codes that the sentences of a paragraph announce, as "any 2xx means success"."""
    if not isinstance(part.content, Paragraph):
        return
    for sentence in re.split(r"(?<=[.;])\s+", inline_text(part.content.inlines)):
        for found in _CLASS.finditer(sentence):
            digit = found["digit"]
            if not _OTHERWISE.search(sentence[: found.start()]) and _OUTCOMES[digit].search(sentence):
                yield Status(f"{digit}XX", (Paragraph((Text(sentence),), part.span),), part.span)


def _phrase(phrase: str | None, span: Span) -> Prose:
    words = (phrase or "").strip(" .:()")
    return (Paragraph((Text(words),), span),) if words else ()


_TELLING = (TableKind.STATUS, TableKind.ERRORS)


def _from_table(table: Table, report: Report) -> Iterator[Status]:
    first = table.heads[0].column if table.heads else None  # a lone border is a table without columns
    if not table.has(Column.STATUS) and first not in (Column.ERROR_CODE, Column.OTHER):
        return
    above = None
    for row in table.rows:
        cell = table.cell(row, Column.STATUS)
        text = (cell or row.cells[0]).text.strip()
        match = _CODE.match(text)
        if match is not None:
            above = match["status"]
        elif cell is None:
            continue
        elif found := _RANGE.match(text):
            above = f"{found['digit']}XX"
        elif text or above is None:
            # Where codes stand beside the status, the row is about the code.
            rows = () if is_error_codes(table) else (row.span,)
            report.add(rules.UNKNOWN_STATUS, row.span, rows=rows, text=text or "an empty cell")
            continue
        yield Status(above, _said_of(table, row), row.span)


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
        yield from _classes(part)
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
