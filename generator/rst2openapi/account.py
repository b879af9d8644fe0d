"""The account of a run: what became of every page, row and example, and the report that states it.

A row of a parameter table is mapped if the document has something that came from its line, else a finding accounts
for it. `rows == rows_mapped + rows_diagnosed` holds for every page; a row that would break it is an error.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import asdict, evolve, frozen

from rst2openapi.diagnostics import Diagnostic, Report
from rst2openapi.diagnostics.rules import run as rules
from rst2openapi.diagnostics.suppression import Waived
from rst2openapi.openapi.checks import Checked
from rst2openapi.openapi.document import Document
from rst2openapi.openapi.source_map import pointer_of
from rst2openapi.openapi.structures import STRUCTURES
from rst2openapi.operation.model import FieldTable, Listed, PageFacts
from rst2openapi.place import Span


@frozen
class Counts:
    """What the report states of a page, and of all.

    `operations` of a page are those of the document that it contributes to; several pages may share one.
    """

    pages: int = 0
    api_pages: int = 0
    operations: int = 0
    rows: int = 0
    rows_mapped: int = 0
    rows_diagnosed: int = 0
    examples: int = 0
    examples_parsed: int = 0
    examples_valid: int = 0

    def __add__(self, other: Counts) -> Counts:
        one, two = asdict(self), asdict(other)
        return Counts(**{name: one[name] + two[name] for name in one})


@frozen
class Account:
    """The counts of each page by its file, in the order of the pages, and those of the whole run.

    The total is the sum, but for `operations`: it counts those of the document, each once.
    """

    pages: tuple[tuple[str, Counts], ...]
    total: Counts


def settle(
    files: Iterable[str], facts: Sequence[PageFacts], document: Document, checked: Checked, report: Report
) -> Account:
    """Count everything, and add a finding for each row that is nowhere; `files` are all pages, unread ones too."""
    mapped = {span for spans in document.sources.values() for span in spans}
    diagnosed = {span for diagnostic in report.diagnostics for span in diagnostic.rows}
    named = _by_file(diagnosed)
    told = mapped | diagnosed
    operations = _operation_spans(document)
    contributions = Counter(file for spans in operations for file in {span.file for span in spans})
    valid = Counter(span.file for span in checked.valid)
    structures = _structure_spans(document)
    by_file = {page.file: page for page in facts}
    pages: list[tuple[str, Counts]] = []
    for file in files:
        page = by_file.get(file)
        if page is None:
            unread = len(named.get(file, ()))
            pages.append((file, Counts(pages=1, rows=unread, rows_diagnosed=unread)))
            continue
        rows = _rows(page, mapped, named.get(file, set()))
        for one in page.tables:
            if one.span in structures:
                report.add(rules.UNUSED_STRUCTURE, one.span, caption=one.caption or page.title)
        unused = _say_unused(page.listed, told, report)
        for row in sorted(rows - told - unused):
            report.add(rules.ROW_LOST, row, rows=(row,))
        pages.append((file, _counts(page, rows, rows & mapped, contributions[file], valid[file])))
    total = sum((counts for _, counts in pages), Counts())
    return Account(tuple(pages), evolve(total, operations=len(operations)))


def _counts(page: PageFacts, rows: set[Span], mapped: set[Span], operations: int, valid: int) -> Counts:
    return Counts(
        pages=1,
        api_pages=int(page.is_api),
        operations=operations,
        rows=len(rows),
        rows_mapped=len(mapped),
        rows_diagnosed=len(rows) - len(mapped),
        examples=page.examples,
        examples_parsed=page.examples_parsed,
        examples_valid=valid,
    )


def _say_unused(tables: Iterable[Listed], told: set[Span], report: Report) -> set[Span]:
    """Report the rows of a page without operation that nothing uses; gives those rows."""
    found: set[Span] = set()
    for table in tables:
        unused = set(table.rows) - told - found
        if unused:
            report.add(rules.UNUSED_TABLE, table.span, rows=sorted(unused), count=len(unused), caption=table.caption)
        found |= unused
    return found


def _rows(page: PageFacts, mapped: set[Span], named: set[Span]) -> set[Span]:
    """The rows that must be accounted for: of tables of parameters, statuses and error codes, and those findings named.

    Of tables that say more than their rows (an error body of examples), those that the document uses.
    """
    listed = {span for table in page.listed for span in table.rows}
    tables = {span for table in (*page.tables, *page.errors) for span in _table_rows(table)} & mapped
    return {*page.rows, *listed, *named, *(() if page.is_api else tables)}


def _by_file(spans: Iterable[Span]) -> dict[str, set[Span]]:
    found: dict[str, set[Span]] = {}
    for span in spans:
        found.setdefault(span.file, set()).add(span)
    return found


def _table_rows(table: FieldTable) -> Iterable[Span]:
    for one in table.fields:
        if not one.example_only:
            yield one.span
        yield from one.rows
    yield from (span for span in (table.alias_row, table.additional_row) if span is not None)


def _operation_spans(document: Document) -> list[tuple[Span, ...]]:
    return [
        document.sources.get(pointer_of(("paths", path, method)), ())
        for path, item in document.tree["paths"].items()
        for method in item
    ]


def _structure_spans(document: Document) -> set[Span]:
    """The tables that stand under `x-structures`."""
    count = len(document.tree.get(STRUCTURES, ()))
    return {span for number in range(count) for span in document.sources.get(pointer_of((STRUCTURES, number)), ())}


def report_tree(
    account: Account,
    diagnostics: Iterable[Diagnostic],
    waived: Iterable[Waived] = (),
    ignored: Mapping[str, int] | None = None,
) -> Mapping[str, Any]:
    """The report as JSON has it: `total`, `pages` and `diagnostics`.

    Where there are any, also `waived`, findings that do not count, with their reasons, and `ignored`, the numbers of
    those that nobody asked for.
    """
    others: dict[str, Any] = {"waived": [_waived_tree(one) for one in waived], "ignored": dict(ignored or {})}
    return {
        "total": asdict(account.total),
        "pages": [{"file": file} | asdict(counts) for file, counts in account.pages],
        "diagnostics": [diagnostic_tree(diagnostic) for diagnostic in diagnostics],
        **{name: value for name, value in others.items() if value},
    }


def _waived_tree(one: Waived) -> Mapping[str, Any]:
    return {**diagnostic_tree(one.diagnostic), "by": one.by, "reason": one.reason}


def diagnostic_tree(diagnostic: Diagnostic) -> Mapping[str, Any]:
    """One finding as JSON has it."""
    return {
        "code": diagnostic.rule.code,
        "slug": diagnostic.rule.slug,
        "severity": diagnostic.rule.severity.value,
        "file": diagnostic.span.file,
        "line": diagnostic.span.line,
        "message": diagnostic.message,
    }


def source_map(document: Document) -> Mapping[str, Any]:
    """JSON pointer -> the line it came from; under `also` the further lines that say the same, each once."""
    return {pointer: _places(spans) for pointer, spans in sorted(document.sources.items()) if spans}


def _places(spans: Sequence[Span]) -> Mapping[str, Any]:
    first, *others = [{"file": span.file, "line": span.line} for span in spans]
    return {**first, "also": others} if others else first
