"""What stands on a page, before any meaning: titled sections made of tables, code blocks and text.

A page may hold anything, an unknown heading included; what it means is decided by the operation stage.
"""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias

from attrs import field, frozen

from rst2openapi.diagnostics.suppression import Suppression
from rst2openapi.place import Span
from rst2openapi.prose import (
    Block,
    Bullets,
    Inline,
    Label,
    Literal,
    Note,
    Paragraph,
    Prose,
    inline_text,
    plain,
)


class SectionKind(Enum):
    """What a section title announces (`page/vocabulary.py` maps the titles)."""

    FUNCTION = "function"
    CONSTRAINTS = "constraints"
    CALLING = "calling"
    URI = "uri"
    REQUEST = "request"
    RESPONSE = "response"
    ERROR_RESPONSE = "error response"
    REQUEST_EXAMPLE = "request example"
    RESPONSE_EXAMPLE = "response example"
    EXAMPLE = "example"
    STATUS = "status"
    ERRORS = "errors"
    OTHER = "other"
    UNKNOWN = "unknown"


class Column(Enum):
    """What a column of a table holds (`page/vocabulary.py` maps the headers)."""

    NAME = "name"
    MANDATORY = "mandatory"
    TYPE = "type"
    LOCATION = "location"
    DESCRIPTION = "description"
    DEFAULT = "default"
    CONSTRAINT = "constraint"
    STATUS = "status"
    ERROR_CODE = "error code"
    ERROR_MESSAGE = "error message"
    OTHER = "other"


@frozen
class Cell:
    """One table cell: rich text, and the line of its first block (of its row, where it is empty)."""

    prose: Prose
    span: Span = field(eq=False)

    @property
    def text(self) -> str:
        """The cell's plain text, blocks parted by line breaks."""
        return plain(self.prose)


@frozen
class Head:
    """A column: what it holds, and its header as written."""

    column: Column
    title: str


@frozen
class Row:
    """A row; `cells` stand in the order of the table's heads, and are as many."""

    cells: tuple[Cell, ...]
    span: Span = field(eq=False)


@frozen
class Table:
    """A table: caption pieces (empty where it has none), the labels that lead to it, columns and rows.

    `labels` are those on the table itself and those of a paragraph, bullet or section heading that the
    table directly follows (pages link to either).
    """

    caption: tuple[Inline, ...]
    labels: frozenset[Label]
    heads: tuple[Head, ...]
    rows: tuple[Row, ...]
    span: Span = field(eq=False)

    @property
    def title(self) -> str:
        """The caption's plain text, e.g. "Table 4 details parameter description"."""
        return inline_text(self.caption)

    def cell(self, row: Row, column: Column) -> Cell | None:
        """The row's first cell of that column, or None where the table has no such column."""
        for head, cell in zip(self.heads, row.cells, strict=True):
            if head.column is column:
                return cell
        return None

    def has(self, column: Column) -> bool:
        """Whether the table has such a column."""
        return any(head.column is column for head in self.heads)


@frozen
class Heading:
    """What opens a part of a section without being a title.

    Either the first paragraph of a bullet that goes on with tables, code or further paragraphs
    ("URI format"), or a paragraph that is bold as a whole ("**Status code: 200**").
    """

    inlines: tuple[Inline, ...]
    labels: frozenset[Label]
    span: Span = field(eq=False)
    bold: bool = False

    @property
    def text(self) -> str:
        """The plain text without a trailing colon."""
        return inline_text(self.inlines).rstrip(": ")


Content: TypeAlias = Table | Literal | Paragraph | Bullets | Note


@frozen
class Part:
    """A block of a section with the headings it stands under, outermost first.

    Structural bullets are opened up: their blocks are parts of their own. Headings appear as parts as well,
    as the `Paragraph` they are, under the headings outside of them.
    """

    content: Content
    under: tuple[Heading, ...] = ()

    @property
    def span(self) -> Span:
        """Where the block stands."""
        return self.content.span


@frozen
class Section:
    """A titled section; `parts` in reading order."""

    kind: SectionKind
    title: str
    parts: tuple[Part, ...]
    labels: frozenset[Label]
    span: Span = field(eq=False)

    @property
    def prose(self) -> Prose:
        """The section's text without tables and headings' structure: for descriptions."""
        return tuple(part.content for part in self.parts if not isinstance(part.content, Table))


@frozen
class Page:
    """A page; `location` is its path below the source folder, `folder` parts joined by "/".

    `name` is the `:original_name:` stem ("CreateListener", "dli_02_0170") or the file's stem.
    `lead` holds what stands before the first section. `entries` are the toctree's entries, `suppressions` the comments
    that take findings.
    """

    file: str
    location: str
    name: str
    title: str
    labels: frozenset[Label]
    lead: tuple[Part, ...]
    sections: tuple[Section, ...]
    entries: tuple[str, ...]
    span: Span = field(eq=False)
    suppressions: tuple[Suppression, ...] = ()

    def of(self, *kinds: SectionKind) -> tuple[Section, ...]:
        """The sections of these kinds, in order."""
        return tuple(section for section in self.sections if section.kind in kinds)


__all__ = [
    "Block",
    "Cell",
    "Column",
    "Content",
    "Head",
    "Heading",
    "Page",
    "Part",
    "Row",
    "Section",
    "SectionKind",
    "Table",
]
