"""Pages without an operation -> shared structures, the format of error bodies, and titles for tags and links."""

from __future__ import annotations

from collections.abc import Iterable

from rst2openapi.diagnostics import Report
from rst2openapi.operation import json_text
from rst2openapi.operation.evidence import Entry, read_entry
from rst2openapi.operation.examples import is_error_value
from rst2openapi.operation.fields import say_repeated
from rst2openapi.operation.model import Example, PageFacts
from rst2openapi.operation.roles import is_error_table
from rst2openapi.page.model import Column, Page, Section, SectionKind, Table
from rst2openapi.place import Span
from rst2openapi.prose import Literal


def interpret_other(page: Page, report: Report) -> PageFacts:
    """What a page without an operation contributes: tables that others may link to, and the error body's format."""
    entries = tuple(entry for section in _sections(page) for entry in _structures(section, report))
    errors = tuple(entry.fields for entry in entries if is_error_table(entry.fields))
    examples = tuple(_error_examples(page)) if errors else ()
    return PageFacts(
        file=page.file,
        location=page.location,
        title=page.title,
        labels=page.labels,
        is_api=False,
        operations=(),
        tables=tuple(entry.fields for entry in entries),
        rows=rows_of(entry.table for entry in entries),
        errors=errors,
        error_examples=examples,
        examples=len(examples),
        examples_parsed=len(examples),
        entries=page.entries,
    )


def rows_of(tables: Iterable[Table]) -> tuple[Span, ...]:
    """Where the rows of parameter tables stand."""
    return tuple(row.span for table in tables for row in table.rows)


def _sections(page: Page) -> tuple[Section, ...]:
    """The page's sections, with what stands before the first one as a section of its own."""
    lead = Section(SectionKind.UNKNOWN, page.title, page.lead, frozenset(), page.span)
    return (lead, *page.sections)


def _structures(section: Section, report: Report) -> Iterable[Entry]:
    for index, part in enumerate(section.parts):
        table = part.content
        if isinstance(table, Table) and table.heads and table.heads[0].column is Column.NAME and table.has(Column.TYPE):
            entry = read_entry(section, index, report)
            say_repeated(entry.fields, (), report)
            yield entry


def _error_examples(page: Page) -> Iterable[Example]:
    """JSON blocks of the page that show an error body."""
    for section in _sections(page):
        for part in section.parts:
            if isinstance(part.content, Literal):
                result = json_text.parse(part.content.text)
                if isinstance(result, json_text.Parsed) and is_error_value(result.value, set()):
                    yield Example(result.value, part.content.span)
