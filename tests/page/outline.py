"""Shows a `Page` as text, and the cases of `cases.txt`: title, page, outline, parted by lines of a single dot.

`python tests/page/outline.py` writes the outlines anew; read the change before you commit it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from rst2openapi.diagnostics import Report
from rst2openapi.doctree.findings import Findings
from rst2openapi.doctree.reader import parse
from rst2openapi.page.builder import build
from rst2openapi.page.model import Page, Part, Table
from rst2openapi.prose import Block, Bullets, Inline, Link, Literal, Note, Paragraph, Prose, Text

CASES = Path(__file__).with_name("cases.txt")
_CASE = re.compile(r"^(?P<title>[^\n]+)\n\.\n(?P<page>.*?)\n\.\n(?P<outline>.*?)\n\.$", re.DOTALL | re.MULTILINE)
_MARKS = {"Strong": "**{}**", "Emphasis": "*{}*", "Code": "`{}`", "Superscript": "^{}^"}


@frozen
class Case:
    """One page of `cases.txt` and what it must become."""

    title: str
    page: str
    outline: str


def cases() -> list[Case]:
    """All cases, in order."""
    return [Case(**match.groupdict()) for match in _CASE.finditer(CASES.read_text(encoding="utf-8"))]


def page_of(text: str, report: Report | None = None) -> Page:
    """The page of a text, called "group.rst"."""
    report = report or Report()
    document = parse(text, Findings("group.rst", report))
    assert document is not None
    return build(document, "group.rst", "group.rst", report)


def outline(text: str) -> str:
    """What the text becomes: sections, parts and findings, each with its line."""
    report = Report()
    page = page_of(text, report)
    lines = [f"{page.span.line}: {page.title} ({page.name}){_labels(page.labels)}"]
    lines += [f"entry {entry}" for entry in page.entries]
    for part in page.lead:
        lines += _part(part)
    for section in page.sections:
        lines.append(f"{section.span.line}: == {section.kind.name} {section.title}{_labels(section.labels)}")
        for part in section.parts:
            lines += _part(part)
    lines += [f"! {d.span.line}: {d.rule.code} {d.message}" for d in report.sorted()]
    return "\n".join(lines)


def _part(part: Part) -> Iterator[str]:
    under = "".join(f"[{'*' if heading.bold else ''}{heading.text}] " for heading in part.under)
    if not isinstance(part.content, Table):
        yield from _block(part.content, f"{part.span.line}: {under}")
        return
    table = part.content
    columns = " | ".join(head.column.name for head in table.heads)
    yield f"{part.span.line}: {under}table {pieces(table.caption)!r}{_labels(table.labels)}"
    yield f"    {columns}"
    for row in table.rows:
        yield f"    {row.span.line}: " + " | ".join(flat(cell.prose) for cell in row.cells)


def _block(block: Block, lead: str) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield f"{lead}{pieces(block.inlines)}{_labels(block.labels)}"
    elif isinstance(block, Literal):
        yield f"{lead}code {block.language or '-'} {block.text!r}"
    else:
        yield f"{lead}{flat((block,))}"


def flat(prose: Prose) -> str:
    """All blocks on one line."""
    return " ¶ ".join(_flat(block) for block in prose)


def _flat(block: Block) -> str:
    match block:
        case Paragraph():
            return pieces(block.inlines) + _labels(block.labels)
        case Literal():
            return f"code {block.text!r}"
        case Bullets():
            items = "; ".join(flat(item) for item in block.items)
            return f"{'numbers' if block.ordered else 'bullets'}({items})"
        case Note():
            return f"{block.kind}({flat(block.blocks)})"


def pieces(inlines: tuple[Inline, ...]) -> str:
    """Inline pieces with their marks."""
    return "".join(_piece(piece) for piece in inlines)


def _piece(piece: Inline) -> str:
    if isinstance(piece, Text):
        return piece.text
    if isinstance(piece, Link):
        return f"[{piece.text}]({piece.url if piece.target is None else '#' + piece.target})"
    return _MARKS[type(piece).__name__].format(piece.text)


def _labels(labels: frozenset[str] | frozenset[object]) -> str:
    return f" {{{', '.join(sorted(map(str, labels)))}}}" if labels else ""


if __name__ == "__main__":
    CASES.write_text(
        "\n\n".join(f"{case.title}\n.\n{case.page}\n.\n{outline(case.page)}\n." for case in cases()) + "\n",
        encoding="utf-8",
    )
