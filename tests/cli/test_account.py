"""The account of rows: mapped, diagnosed, or loudly lost."""

from __future__ import annotations

from typing import Any

from rst2openapi.account import report_tree, settle, source_map
from rst2openapi.diagnostics import Report, Rule, Severity
from rst2openapi.openapi.checks import Checked
from rst2openapi.openapi.document import Document
from rst2openapi.operation.model import Field, FieldTable, PageFacts, Scalar
from rst2openapi.place import Span

RULE = Rule("T903", "left-out", Severity.WARNING, "left out", "")
TREE: Any = {"paths": {"/a": {"get": {}}}}


def at(line: int, file: str = "a.rst") -> Span:
    """A line of a page."""
    return Span(file, line)


def facts(file: str, *lines: int, is_api: bool = True, tables: tuple[FieldTable, ...] = ()) -> PageFacts:
    """A page with rows at these lines."""
    rows = tuple(at(line, file) for line in lines)
    return PageFacts(file, file, "Page", frozenset(), is_api, (), tables, rows, examples=2, examples_parsed=1)


def test_rows_are_mapped_diagnosed_or_lost() -> None:
    """A row in the sources is mapped, one in a finding diagnosed, any other is an error at its line."""
    report = Report()
    report.add(RULE, at(1), rows=(at(11),))
    document = Document(TREE, {"/paths/~1a/get": (at(1),), "/x": (at(10), at(99))})
    account = settle(["a.rst", "b.rst"], [facts("a.rst", 10, 11, 12)], document, Checked(frozenset({at(5)})), report)
    (_, counts), (_, unread) = account.pages
    assert (counts.rows, counts.rows_mapped, counts.rows_diagnosed) == (3, 1, 2)
    assert (counts.operations, counts.examples, counts.examples_parsed, counts.examples_valid) == (1, 2, 1, 1)
    assert (unread.pages, unread.api_pages, unread.rows) == (1, 0, 0)
    [lost] = [str(one) for one in report.sorted() if one.rule.code == "I601"]
    assert lost.startswith("a.rst:12: error I601 row-lost:")


def test_rows_of_other_pages_count_where_they_are_used() -> None:
    """A structure page counts with the rows that the document took from it, and with no others."""
    rows = tuple(
        Field[object](name, Scalar("string"), None, (), at(line, "s.rst")) for name, line in (("a", 3), ("b", 4))
    )
    page = facts("s.rst", is_api=False, tables=(FieldTable(rows, at(2, "s.rst")),))  # type: ignore[arg-type]
    document = Document(TREE, {"/x": (at(3, "s.rst"),)})
    account = settle(["s.rst"], [page], document, Checked(), Report())
    [(_, counts)] = account.pages
    assert (counts.rows, counts.rows_mapped, counts.rows_diagnosed) == (1, 1, 0)


def test_operations_are_counted_once_in_total() -> None:
    """Two pages of one operation both contribute to it; the document has one."""
    document = Document(TREE, {"/paths/~1a/get": (at(1), at(1, "b.rst"))})
    account = settle(["a.rst", "b.rst"], [facts("a.rst"), facts("b.rst")], document, Checked(), Report())
    assert [counts.operations for _, counts in account.pages] == [1, 1]
    assert account.total.operations == 1
    assert account.total.pages == 2


def test_forms() -> None:
    """The report has its three keys; the source map has one place a pointer, with further ones beside it."""
    document = Document(TREE, {"/b": (at(1), at(2)), "/a": (at(3),), "/none": ()})
    account = settle([], [], document, Checked(), Report())
    assert list(report_tree(account, ())) == ["total", "pages", "diagnostics"]
    assert list(source_map(document).items()) == [
        ("/a", {"file": "a.rst", "line": 3}),
        ("/b", {"file": "a.rst", "line": 1, "also": [{"file": "a.rst", "line": 2}]}),
    ]
