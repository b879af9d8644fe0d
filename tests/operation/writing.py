"""Small notations of the tests: text -> Prose, cells and tables, and types -> text.

`**bold**`, `*emphasis*`, `` `code` `` and `[[text|target]]` as in the pages; a line is a paragraph, one that opens with
`- ` a bullet (`  - ` one below it), one with `! ` a note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from rst2openapi.operation.model import (
    Anything,
    ArrayOf,
    Facets,
    Inline,
    MapOf,
    Null,
    ObjectRef,
    OneOf,
    Scalar,
    TypeExpr,
)
from rst2openapi.page.model import Cell, Column, Head, Row, Table
from rst2openapi.place import Span
from rst2openapi.prose import Block, Bullets, Code, Emphasis, Label, Link, Note, Paragraph, Prose, Strong, Text
from rst2openapi.prose import Inline as Piece

HERE = Span("page.rst", 1)
_PIECE = re.compile(
    r"\*\*(?P<strong>.+?)\*\*|\*(?P<emphasis>[^*]+?)\*|`(?P<code>[^`]+)`|\[\[(?P<link>.*?)\|(?P<target>.*?)\]\]"
)
COLUMNS = {
    "Parameter": Column.NAME,
    "Mandatory": Column.MANDATORY,
    "Type": Column.TYPE,
    "Description": Column.DESCRIPTION,
    "Default Value": Column.DEFAULT,
    "Constraint": Column.CONSTRAINT,
}


def pieces(text: str) -> tuple[Piece, ...]:
    """One line of text."""
    return tuple(_pieces(text))


def _pieces(text: str) -> Iterator[Piece]:
    end = 0
    for found in _PIECE.finditer(text):
        if found.start() > end:
            yield Text(text[end : found.start()])
        end = found.end()
        if found["strong"]:
            yield Strong(found["strong"])
        elif found["emphasis"]:
            yield Emphasis(found["emphasis"])
        elif found["code"]:
            yield Code(found["code"])
        else:
            yield Link(found["link"], target=Label(found["target"]))
    if end < len(text):
        yield Text(text[end:])


def prose(text: str, span: Span = HERE) -> Prose:
    """Paragraphs, bullets and notes, a line each."""
    blocks: list[Block] = []
    items: list[tuple[Block, ...]] = []
    for line in [*text.splitlines(), ""]:
        if line.startswith("  - ") and items:
            below = Bullets(((Paragraph(pieces(line[4:]), span),),), span)
            last = items[-1][-1]
            if isinstance(last, Bullets):
                below = Bullets((*last.items, *below.items), span)
                items[-1] = items[-1][:-1]
            items[-1] = (*items[-1], below)
        elif line.startswith("- "):
            items.append((Paragraph(pieces(line[2:]), span),))
        else:
            if items:
                blocks.append(Bullets(tuple(items), span))
                items = []
            if line.startswith("! "):
                blocks.append(Note("note", (Paragraph(pieces(line[2:]), span),), span))
            elif line:
                blocks.append(Paragraph(pieces(line), span))
    return tuple(blocks)


def table(text: str, caption: str = "", labels: Sequence[str] = ()) -> Table:
    """A table of lines `a | b | c`, the first of which is its header; `/` parts the paragraphs of a cell."""
    head, *lines = [line for line in text.strip().splitlines() if line.strip()]
    titles = [title.strip() for title in head.split("|")]
    rows = []
    for number, line in enumerate(lines, start=10):
        span = Span("page.rst", number)
        cells = re.split(r"\s\|\s|^\|\s|\s\|$", f"{line} ")
        texts = [cell.strip().replace(" ¶ ", "\n") for cell in cells]
        rows.append(Row(tuple(Cell(prose(cell, span), span) for cell in texts), span))
    heads = tuple(Head(COLUMNS.get(title, Column.OTHER), title) for title in titles)
    return Table(pieces(caption), frozenset(map(Label, labels)), heads, tuple(rows), HERE)


def shown(expr: TypeExpr) -> str:  # noqa: PLR0911
    """A type in one line: `array of object (t1)`."""
    match expr:
        case Scalar(type=kind, format=form):
            return f"{kind} ({form})" if form else kind
        case ArrayOf(items):
            return f"array of {shown(items)}"
        case MapOf(values):
            return f"map of {shown(values)}"
        case OneOf(options):
            return " | ".join(map(shown, options))
        case ObjectRef():
            return _object(expr)
        case Anything():
            return "anything"
        case Null():
            return "null"
        case Inline():
            return "inline object"


def _object(expr: ObjectRef) -> str:
    words = "object" if expr.certain else "object?"
    if expr.type_name:
        words += f" {expr.type_name}"
    return words + (f" ({', '.join(expr.links)})" if expr.links else "") + (" by mode" if expr.alternatives else "")


def facts(facets: Facets) -> str:
    """What facets say, in one line: `enum a, b; default a`."""
    parts = []
    if facets.enum:
        parts.append("enum " + ", ".join(repr(value.value) for value in facets.enum))
    if facets.known:
        parts.append("known " + ", ".join(repr(value.value) for value in facets.known))
    for name in ("default", "minimum", "maximum", "min_length", "max_length", "min_items", "max_items", "example"):
        value = getattr(facets, name)
        if value is not None:
            parts.append(f"{name} {value!r}")
    parts += [f"{name} {getattr(facets, name)}" for name in ("format", "pattern") if getattr(facets, name)]
    parts += [name for name in ("exclusive_minimum", "exclusive_maximum") if getattr(facets, name)]
    return "; ".join([*parts, *(["deprecated"] if facets.deprecated else [])]) or "nothing"


def cases(name: str) -> list[tuple[str, str, str]]:
    """The cases of a fixture file: title, input and output, parted by lines of a single dot."""
    text = (Path(__file__).parent / name).read_text("utf-8")
    blocks = [block.strip("\n").split("\n.\n") for block in text.split("\n\n\n")]
    return [(title, given.strip("\n"), wanted.strip("\n")) for title, given, wanted in blocks]
