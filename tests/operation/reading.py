"""A page's text -> its facts and findings, for tests that state what a page means."""

from __future__ import annotations

import tempfile
from pathlib import Path

from rst2openapi.diagnostics import Report
from rst2openapi.doctree.reader import read
from rst2openapi.operation.interpreter import interpret
from rst2openapi.operation.model import Inline, Operation, PageFacts, TypeExpr
from rst2openapi.page.builder import build
from rst2openapi.page.model import Page

HEAD = """\
:original_name: test_01.html

.. _test_01:

Querying Jobs
=============

Function
--------

This API is used to look at jobs.

"""


def facts_of(text: str, *, head: str = HEAD) -> tuple[PageFacts, Report]:
    """Compile the page (title and function are put before it) up to the operation stage."""
    report = Report()
    return interpret(page_of(head + text, report), report), report


def page_of(text: str, report: Report) -> Page:
    """The page of this text."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.rst"
        path.write_text(text, encoding="utf-8")
        document = read(path, "page.rst", report)
    assert document is not None
    return build(document, "page.rst", "page.rst", report)


def operation_of(text: str, *, head: str = HEAD) -> tuple[Operation, list[str]]:
    """The page's one operation and the slugs of the findings about it."""
    facts, report = facts_of(text, head=head)
    (operation,) = facts.operations
    return operation, [finding.rule.slug for finding in report.sorted()]


def table(*rows: str, head: str = "Parameter|Mandatory|Type|Description", caption: str = "", label: str = "") -> str:
    """A simple table of `|`-separated cells, with a caption and a label where given."""
    cells = [[cell.strip() or r"\ " for cell in row.split("|")] for row in (head, *rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    rule = " ".join("=" * width for width in widths)
    lines = [" ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells]
    body = "\n".join(f"   {line}" for line in (rule, lines[0], rule, *lines[1:], rule))
    target = f".. _{label}:\n\n" if label else ""
    return f"{target}.. table:: {caption}\n\n{body}\n\n" if caption else f"{target}{_dedent(body)}\n\n"


def _dedent(text: str) -> str:
    return "\n".join(line.removeprefix("   ") for line in text.split("\n"))


def names(expr: TypeExpr | None) -> list[str]:
    """The member names of a body whose root is an object."""
    assert isinstance(expr, Inline)
    return [field.name for field in expr.table.fields]
