"""What stands on an API page, sorted for interpretation: each parameter table with its context.

A `Table` under "**Status code: 400**" in the Response section becomes an `Entry` of that section kind with the status
"400" and its `FieldTable`. Which role it plays is decided in `roles.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from attrs import frozen

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import interpretation as rules
from rst2openapi.operation.fields import read_table
from rst2openapi.operation.model import FieldTable, Side
from rst2openapi.page.model import Column, Heading, Page, Part, Section, SectionKind, Table
from rst2openapi.prose import Paragraph

RESPONSE_KINDS = frozenset({SectionKind.RESPONSE, SectionKind.ERROR_RESPONSE, SectionKind.RESPONSE_EXAMPLE})
ERROR_WORDS = re.compile(
    r"\b(abnormal|failed|failure|fails|exception)\b|\berror (response|example|message returned)"
    r"|\bresponse.{0,20}\berror",
    re.IGNORECASE,
)
STATUS_HEADING = re.compile(r"^(?:http )?status code\W{0,4}(?P<status>[1-5]\d\d)\b", re.IGNORECASE)
_IDENTIFIER = re.compile(r"[A-Za-z_$\[{<-][\w.:$\-\[\]{}<> /]*")


class TableKind(Enum):
    """What a table lists."""

    PARAMETERS = "parameters"
    STATUS = "status"
    ERRORS = "errors"
    REFERENCE = "reference"


@frozen
class Context:
    """Where a block stands: its section, headings, the status code above it, whether it is about failure."""

    kind: SectionKind
    headings: tuple[str, ...]
    status: str | None
    error: bool

    @property
    def side(self) -> Side:
        """Which half of the exchange the block belongs to, as far as the section tells."""
        if self.error or (self.status is not None and self.status >= "400"):
            return Side.ERROR
        if self.kind in (SectionKind.URI, SectionKind.REQUEST, SectionKind.REQUEST_EXAMPLE):
            return Side.REQUEST
        return Side.RESPONSE if self.kind in RESPONSE_KINDS else Side.SHARED


@frozen
class Entry:
    """A parameter table, read, with its context."""

    table: Table
    fields: FieldTable
    context: Context


def context_of(section: Section, part: Part) -> Context:
    """The context of a block: the innermost status heading counts."""
    texts = tuple(heading.text for heading in part.under)
    status = next((found["status"] for text in reversed(texts) if (found := STATUS_HEADING.match(text))), None)
    failing = section.kind is SectionKind.ERROR_RESPONSE or any(ERROR_WORDS.search(text) for text in texts)
    return Context(section.kind, texts, status, failing and (status is None or status >= "400"))


def table_kind(table: Table, *, first: bool) -> TableKind:
    """Sort a table by its columns; `first`: no parameter table stands before it in its section.

    A table of names and descriptions alone is a parameter table only where it is the first one and its names
    are identifiers: otherwise it is a legend.
    """
    if not table.heads:
        return TableKind.REFERENCE
    if not is_named(table):
        return _unnamed_kind(table)
    if table.has(Column.TYPE) or table.has(Column.MANDATORY) or table.has(Column.LOCATION):
        return TableKind.PARAMETERS
    plain = {head.column for head in table.heads} <= {Column.NAME, Column.DESCRIPTION}
    named = all(_IDENTIFIER.fullmatch(row.cells[0].text) for row in table.rows)
    return TableKind.PARAMETERS if plain and first and named else TableKind.REFERENCE


def is_named(table: Table) -> bool:
    """Whether the rows are named things: the first column says so, or the second one after a running number."""
    leads = [head.column for head in table.heads[:2]]
    return leads[:1] == [Column.NAME] or leads == [Column.OTHER, Column.NAME]


_ERROR_CODE = re.compile(r"err|exception", re.IGNORECASE)


def _unnamed_kind(table: Table) -> TableKind:
    """A column that is called "Code" alone lists error codes beside statuses or messages only."""
    codes = [head.title for head in table.heads if head.column is Column.ERROR_CODE]
    beside = table.has(Column.STATUS) or table.has(Column.ERROR_MESSAGE)
    if codes and (beside or any(_ERROR_CODE.search(title) for title in codes)):
        return TableKind.ERRORS
    leads = [head.column for head in table.heads[:1]]
    return TableKind.STATUS if leads == [Column.STATUS] else TableKind.REFERENCE


def all_tables(page: Page) -> Iterator[Table]:
    """Every table of the page, in order."""
    for section in all_sections(page):
        yield from (part.content for part in section.parts if isinstance(part.content, Table))


def collect(page: Page, report: Report) -> tuple[Entry, ...]:
    """Read every parameter table of the page; other tables in its sections are reported."""
    return tuple(entry for section in all_sections(page) for entry in _section_entries(section, report))


def all_sections(page: Page) -> tuple[Section, ...]:
    """The page's sections, with what stands before the first one as a section of its own."""
    lead = Section(SectionKind.UNKNOWN, page.title, page.lead, frozenset(), page.span)
    return (lead, *page.sections) if page.lead else page.sections


def _section_entries(section: Section, report: Report) -> Iterator[Entry]:
    first = True
    for index, part in enumerate(section.parts):
        if not isinstance(part.content, Table):
            continue
        kind = table_kind(part.content, first=first)
        if kind is TableKind.PARAMETERS:
            first = False
            yield read_entry(section, index, report)
        elif kind is TableKind.REFERENCE:
            _say_reference(part.content, section.kind, report)


def _say_reference(table: Table, kind: SectionKind, report: Report) -> None:
    """A table that gives no facts; its rows are in no other place where they are named like parameters."""
    named = is_named(table)
    if named or kind not in (SectionKind.ERRORS, SectionKind.STATUS):
        rows = [row.span for row in table.rows] if named else []
        report.add(rules.REFERENCE_TABLE, table.span, rows=rows, caption=table.title or "without a caption")


def read_entry(section: Section, index: int, report: Report) -> Entry:
    """Read one parameter table of a section, given its place among the section's parts."""
    part = section.parts[index]
    if not isinstance(part.content, Table):
        raise TypeError("the part is no table")
    context = context_of(section, part)
    lead = lead_of(section, index)
    under = part.under if lead is None or lead in part.under else (*part.under, lead)
    return Entry(part.content, read_table(part.content, context.side, report, under=under), context)


def lead_of(section: Section, index: int) -> Heading | None:
    """The paragraph right before a block, in the same bullet or as the bullet's label; None where there is none."""
    if index == 0:
        return None
    here, before = section.parts[index], section.parts[index - 1]
    if not isinstance(before.content, Paragraph):
        return None
    if before.under != here.under and before.under != here.under[:-1]:
        return None
    paragraph = before.content
    return Heading(paragraph.inlines, paragraph.labels, paragraph.span)
