"""Doctrees that no page gives today, but that the builder must survive."""

from __future__ import annotations

from docutils import nodes

from rst2openapi.diagnostics import Report
from rst2openapi.doctree.findings import Findings
from rst2openapi.doctree.reader import parse
from rst2openapi.page.builder import build
from rst2openapi.page.model import Page, Table

TEXT = """\
Groups
======

URI
---

==== ====== ====
Name Type   Note
==== ====== ====
a    String b
c    String d
==== ====== ====
"""


def _document() -> nodes.document:
    document = parse(TEXT, Findings("group.rst", Report()))
    assert document is not None
    return document


def _built(document: nodes.document) -> tuple[Page, list[tuple[str, int]]]:
    report = Report()
    page = build(document, "group.rst", "group.rst", report)
    return page, [(d.rule.code, d.span.line) for d in report.sorted()]


def test_rows_of_another_length_are_evened() -> None:
    """A row with a cell too few gets an empty one, a row with one too many loses it; both are told."""
    document = _document()
    short, long = next(iter(document.findall(nodes.tbody))).children
    short.remove(short.children[-1])  # type: ignore[attr-defined]
    long.append(nodes.entry("", nodes.paragraph("", "more")))  # type: ignore[attr-defined]
    page, found = _built(document)
    table = page.sections[0].parts[0].content
    assert isinstance(table, Table)
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["a", "String", ""], ["c", "String", "d"]]
    assert found == [("P108", 10), ("P108", 11)]


def test_a_tree_too_deep_to_walk_keeps_the_title() -> None:
    """Nesting beyond the walk is a finding; the page keeps its title and labels."""
    document = _document()
    quote = nodes.block_quote("", nodes.paragraph("", "deep"))
    for _ in range(1200):
        quote = nodes.block_quote("", quote)
    document.children[0].append(quote)  # type: ignore[attr-defined]
    page, found = _built(document)
    assert (page.title, page.sections) == ("Groups", ())
    assert ("P110", 1) in found


def test_a_table_in_a_cell_is_kept_as_a_list() -> None:
    """A nested table is told and its text stays in the cell."""
    document = _document()
    inner = _document()
    entry = next(iter(document.findall(nodes.tbody))).children[0].children[0]
    entry.append(next(iter(inner.findall(nodes.table))))  # type: ignore[attr-defined]
    page, found = _built(document)
    table = page.sections[0].parts[0].content
    assert isinstance(table, Table)
    assert table.rows[0].cells[0].text.split("\n") == [
        "a",
        "Name",
        "Type",
        "Note",
        "a",
        "String",
        "b",
        "c",
        "String",
        "d",
    ]
    assert [code for code, _ in found] == ["P109"]
