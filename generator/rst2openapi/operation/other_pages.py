"""Pages without an operation -> shared structures, the format of error bodies, and titles for tags and links."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import interpretation as rules
from rst2openapi.operation import json_text
from rst2openapi.operation.error_codes import error_codes
from rst2openapi.operation.examples import is_error_value
from rst2openapi.operation.fields import say_repeated
from rst2openapi.operation.inference import members
from rst2openapi.operation.model import Example, FieldTable, Listed, PageFacts, Side
from rst2openapi.operation.roles import is_error_table, object_refs
from rst2openapi.operation.tables_in_context import (
    Entry,
    TableKind,
    all_sections,
    all_tables,
    is_named,
    read_entry,
    table_kind,
)
from rst2openapi.page.model import Column, Content, Page, Section, Table
from rst2openapi.place import Span
from rst2openapi.prose import Literal, Paragraph, inline_text


def interpret_other(page: Page, report: Report) -> PageFacts:
    """What a page without an operation contributes: tables that others may link to, and the error body's format."""
    entries = tuple(entry for section in all_sections(page) for entry in _structures(section, report))
    codes = error_codes(page, report)
    errors = tuple(_error_bodies([entry.fields for entry in entries]))
    examples = tuple(_error_examples(page))
    if examples and not errors:
        report.add(rules.ERROR_FROM_EXAMPLE, examples[0].span, side="failed call")
        errors = (evolve(members([one.value for one in examples], examples[0].span), side=Side.ERROR),)
    return PageFacts(
        file=page.file,
        location=page.location,
        title=page.title,
        labels=page.labels,
        is_api=False,
        operations=(),
        tables=tuple(entry.fields for entry in entries),
        rows=(),
        listed=tuple(_listed(page)),
        error_codes=codes,
        errors=errors,
        error_examples=examples,
        error_place=errors[0].span if errors else next((one.span for one in codes), None),
        examples=len(examples),
        examples_parsed=len(examples),
        entries=page.entries,
        suppressions=page.suppressions,
    )


def _error_bodies(tables: Sequence[FieldTable]) -> Iterable[FieldTable]:
    """The tables of an error body's root: one of `code` and `message` that a row `error` means is a part of it.

    Where that row stands among others (the result of a job), the page tells of no error body.
    """
    found: set[Span] = set()
    for table in tables:
        if is_error_table(table):
            found |= {root.span for root in _roots_of(table, tables) if _only_errors(root)}
    yield from (table for table in tables if table.span in found)


def _roots_of(table: FieldTable, tables: Sequence[FieldTable]) -> Iterable[FieldTable]:
    """The tables that no other one holds, among those that hold this one, directly or not."""
    seen, open_ = {table.span}, [table]
    while open_:
        one = open_.pop()
        holders = [other for other in tables if other is not one and _holds(other, one)]
        if not holders:
            yield one
        open_.extend(other for other in holders if other.span not in seen)
        seen.update(other.span for other in holders)


def _holds(holder: FieldTable, table: FieldTable) -> bool:
    """Whether a row of one table links to the other, or has the name that the other's caption gives."""
    return any(
        table.labels & set(ref.links) or (not ref.links and row.name in table.subject)
        for row in holder.fields
        for ref in object_refs(row.type)
    )


def _only_errors(table: FieldTable) -> bool:
    return is_error_table(table) or {row.name.lower() for row in table.fields} <= {"error", "errors", "request_id"}


def rows_of(page: Page, entries: Iterable[Entry]) -> tuple[Span, ...]:
    """Where the rows of parameter tables, and of the page's tables of statuses and error codes, stand."""
    telling = (one for one in all_tables(page) if table_kind(one, first=False) in (TableKind.STATUS, TableKind.ERRORS))
    return tuple(row.span for table in (*(entry.table for entry in entries), *telling) for row in table.rows)


def _listed(page: Page) -> Iterable[Listed]:
    """The tables of parameters, statuses and error codes."""
    for table in all_tables(page):
        if is_named(table) or table_kind(table, first=False) is not TableKind.REFERENCE:
            yield Listed(table.title or "without a caption", table.span, tuple(row.span for row in table.rows))


def _structures(section: Section, report: Report) -> Iterable[Entry]:
    for index, part in enumerate(section.parts):
        table = part.content
        if isinstance(table, Table) and is_named(table) and table.has(Column.TYPE):
            entry = read_entry(section, index, report)
            say_repeated(entry.fields, (), report)
            yield entry


def _error_examples(page: Page) -> Iterable[Example]:
    """Blocks and paragraphs of JSON that show an error body."""
    for section in all_sections(page):
        for part in section.parts:
            text = _json_of(part.content)
            result = json_text.parse(text) if text else None
            if isinstance(result, json_text.Parsed) and is_error_value(result.value, set()):
                yield Example(result.value, part.content.span)


def _json_of(content: Content) -> str:
    """A code block, or a paragraph that is an object and nothing else."""
    if isinstance(content, Literal):
        return content.text
    text = inline_text(content.inlines).strip() if isinstance(content, Paragraph) else ""
    return text if text.startswith("{") and text.endswith("}") else ""
