from __future__ import annotations

import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rst2openapi.diagnostics import Report
from rst2openapi.doctree.findings import Findings
from rst2openapi.doctree.reader import parse
from rst2openapi.page.builder import build
from rst2openapi.page.model import Page, Table

from .outline import Case, cases

_FRAGMENTS = st.sampled_from(
    [
        *("\n", "\n\n", "  ", "   ", "-  ", "#. ", "8. ", "- ", "* ", ".. ", "..\n", "::\n\n", ":", "\\ ", "\\", "|x|"),
        *("**", "*", "`", "``", "x_", "`q`_", "__ ", "[1]_", ":ref:`x`", ":ref:`T <X>`", ":foo:`b`", ":sup:`2`"),
        *("URI\n---\n", "Title\n=====\n", "Request\n~~~\n", "**Status code: 200**\n\n", "GET /v1/{a}\n", "word "),
        *("+---+---+\n", "| a | b |\n", "=== ===\n", "a   b\n", "| line\n", "term\n  text\n", ":f: v\n", "-f  o\n"),
        *(".. note::\n\n   ", ".. code-block:: json\n\n   {}\n", ".. table:: T\n\n   ", ".. _x:\n\n", ".. _x: y_\n"),
        *(".. list-table::\n\n   * - a\n     - b\n", ".. csv-table::\n\n   a,b\n", ".. |x| replace:: |x|\n", ">>> c\n"),
        *(
            ".. only:: html\n\n   ",
            ".. toctree::\n\n   a\n",
            ".. figure:: f\n\n   c\n",
            ".. role:: r\n",
            ".. zap:: z\n",
        ),
    ]
)
_TEXTS = st.one_of(st.text(max_size=60), st.lists(_FRAGMENTS, max_size=25).map("".join))


def _page(text: str) -> tuple[Page | None, Report]:
    report = Report()
    document = parse(text, Findings("group.rst", report))
    return (None if document is None else build(document, "group.rst", "group.rst", report)), report


def _check(text: str) -> None:
    page, report = _page(text)
    lines = text.count("\n") + 1
    assert page is not None
    for diagnostic in report.sorted():
        assert str(diagnostic)
        assert 1 <= diagnostic.span.line <= lines
    for part in [*page.lead, *(part for section in page.sections for part in section.parts)]:
        assert 1 <= part.span.line <= lines
        if isinstance(part.content, Table):
            assert all(len(row.cells) == len(part.content.heads) for row in part.content.rows)


@settings(max_examples=400, derandomize=True)
@given(_TEXTS)
def test_no_text_raises(text: str) -> None:
    """Whatever a page holds, there is a page, rows are as wide as their table and lines stand on the page."""
    _check(text)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.title)
def test_a_page_cut_anywhere_is_a_page(case: Case) -> None:
    """A page that breaks off, at a sample of its characters, still becomes a page."""
    for end in range(0, len(case.page), 37):
        _check(case.page[:end])
        _check(case.page[end:])


def test_pages_travel_between_processes() -> None:
    """A page survives pickling, as the pool of the compiler needs."""
    for case in cases():
        page, _ = _page(case.page)
        assert pickle.loads(pickle.dumps(page)) == page  # noqa: S301 - our own bytes
