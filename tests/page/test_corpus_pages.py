"""Reads a sample of published pages, where a checkout of them is at hand (DOCS_CORPUS)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from docutils import nodes

from rst2openapi.diagnostics import Report
from rst2openapi.doctree.findings import Findings
from rst2openapi.doctree.reader import parse, read
from rst2openapi.page.builder import build
from rst2openapi.page.model import Page, Part, SectionKind, Table

CORPUS = Path(os.environ.get("DOCS_CORPUS", Path(__file__).parents[3] / "shared" / "corpus"))
SAMPLE = [path for path in sorted(CORPUS.rglob("*.rst"))[::61] if path.stat().st_size < 150_000]

pytestmark = pytest.mark.skipif(not SAMPLE, reason=f"no published pages below {CORPUS}")


def _parts(page: Page) -> list[Part]:
    return [*page.lead, *(part for section in page.sections for part in section.parts)]


def _rows(body: nodes.tbody) -> int:
    return len(body.children)


def test_every_row_and_every_letter_of_a_cell_arrives() -> None:
    """Published tables lose neither a row nor text, and nothing on their pages is unknown."""
    for path in SAMPLE:
        report = Report()
        document = read(path, path.name, report)
        assert document is not None
        page = build(document, path.name, path.name, report)
        bodies = list(document.findall(nodes.tbody))
        tables = [part.content for part in _parts(page) if isinstance(part.content, Table)]
        assert [len(table.rows) for table in tables] == [_rows(body) for body in bodies]
        found = "".join(cell.text for table in tables for row in table.rows for cell in row.cells)
        published = "".join(entry.astext() for body in bodies for entry in body.findall(nodes.entry))
        assert len("".join(found.split())) >= len("".join(published.split()))
        assert not [section for section in page.of(SectionKind.UNKNOWN) if page.of(SectionKind.URI)]


def test_published_pages_cut_anywhere_are_pages() -> None:
    """A published page that breaks off still becomes a page."""
    for path in SAMPLE[::3]:
        text = path.read_text(encoding="utf-8")[:20_000]
        for end in (len(text) // 7, len(text) // 3, len(text) * 4 // 5):
            report = Report()
            document = parse(text[:end], Findings(path.name, report))
            assert document is not None
            assert build(document, path.name, path.name, report).title
