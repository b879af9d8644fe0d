"""A page -> its pieces, from line to line: title, headings, tables with their rows, examples, text.

Line 61 of `creating_a_queue.rst` belongs to the row of line 59, `cu_count` in Table 2 of the Request Parameters.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from rst2openapi.page.model import Page, Section, SectionKind, Table
from rst2openapi.prose import Literal, Paragraph, plain

TITLE, HEADING, TABLE, ROW, EXAMPLE, REQUEST_LINE, TEXT = (
    *("title", "heading", "table", "row", "example"),
    *("request line", "text"),
)

_LONGEST = 60


@frozen
class Piece:
    """A piece of a page: what it is, the words that tell it from others, the line that it begins at, and where it is.

    `section` is the heading that it stands under, `table` the title of its table.
    """

    kind: str
    words: str
    line: int
    section: str = ""
    table: str = ""


def pieces(page: Page) -> list[Piece]:
    """All pieces of the page, by line."""
    found = [Piece(TITLE, page.title, page.span.line)]
    for part in page.lead:
        found.extend(_of(part.content, "", SectionKind.OTHER))
    for section in page.sections:
        found.append(Piece(HEADING, section.title, section.span.line, section.title))
        found.extend(piece for one in _contents(section) for piece in _of(one, section.title, section.kind))
    return sorted(found, key=lambda piece: piece.line)


def at(found: Sequence[Piece], line: int) -> Piece:
    """The piece that a line belongs to: the last that begins at or before it, else the first of all."""
    before = [piece for piece in found if piece.line <= line]
    return before[-1] if before else found[0]


def after(found: Sequence[Piece], piece: Piece) -> int | None:
    """The line that the next piece begins at; None for the last one."""
    return next((one.line for one in found if one.line > piece.line), None)


def nearest_row(found: Sequence[Piece], line: int) -> Piece | None:
    """The row that begins closest to a line."""
    rows = [piece for piece in found if piece.kind == ROW]
    return min(rows, key=lambda row: (abs(row.line - line), row.line), default=None)


def _contents(section: Section) -> Iterator[object]:
    for part in section.parts:
        yield part.content


def _of(content: object, section: str, kind: SectionKind) -> Iterator[Piece]:
    if isinstance(content, Table):
        yield Piece(TABLE, content.title, content.span.line, section, content.title)
        for row in content.rows:
            words = _short(row.cells[0].text) if row.cells else ""
            yield Piece(ROW, words, row.span.line, section, content.title)
    elif isinstance(content, Literal):
        yield Piece(EXAMPLE, _short(content.text), content.span.line, section)
    elif isinstance(content, Paragraph):
        is_line = kind is SectionKind.URI
        yield Piece(REQUEST_LINE if is_line else TEXT, _short(plain((content,))), content.span.line, section)
    elif (span := getattr(content, "span", None)) is not None:
        yield Piece(TEXT, "", span.line, section)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
