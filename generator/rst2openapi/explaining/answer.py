"""A line of a page, its document and where that came from -> what became of the line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import field, frozen

from rst2openapi.diagnostics import Diagnostic
from rst2openapi.diagnostics.suppression import Waived
from rst2openapi.explaining.parts import name_in_python, told
from rst2openapi.explaining.pieces import Piece, after, at, nearest_row
from rst2openapi.explaining.uses import Use, Uses
from rst2openapi.place import Span

Sources = Mapping[str, tuple[Span, ...]]


@frozen
class Known:
    """What is known of a document: itself, the lines that it came from, and its findings.

    `findings` is None where nobody said them; `remark` is what a reader should know of all this.
    """

    tree: Mapping[str, Any]
    sources: Sources
    findings: tuple[Diagnostic, ...] | None
    waived: tuple[Waived, ...] = ()
    remark: str = ""


@frozen
class Place:
    """A part of the document that came from the line: where and what it is, who uses it, which lines say it too."""

    pointer: str
    what: str
    python: str
    uses: tuple[Use, ...]
    also: tuple[Span, ...]


@frozen
class Answer:
    """What became of a line.

    `piece` is what stands there; `near` the closest row, where it is none itself. `operations` are those that the page
    describes. `findings` and `waived` are those about the piece, `elsewhere` counts those about the rest of the page.
    """

    span: Span
    piece: Piece
    near: Piece | None
    operations: tuple[Use, ...]
    places: tuple[Place, ...]
    findings: tuple[Diagnostic, ...] | None
    waived: tuple[Waived, ...] = ()
    elsewhere: int = 0
    remark: str = field(default="")


def answer(span: Span, pieces: Sequence[Piece], known: Known) -> Answer:
    """What became of a line of a page; `span.file` is the page's name in sources and findings."""
    piece = at(pieces, span.line)
    lines = _Lines(span.file, piece.line, after(pieces, piece))
    uses = Uses(known.tree)
    here = [pointer for pointer, spans in known.sources.items() if any(lines.hold(one) for one in spans)]
    places = [_place(pointer, known, uses, lines) for pointer in sorted(here, key=lines.order(known.sources))]
    about = [one for one in known.findings or () if one.span.file == span.file]
    hold = [one for one in about if lines.hold(one.span) or any(lines.hold(row) for row in one.rows)]
    return Answer(
        span=span,
        piece=piece,
        near=None if piece.kind == "row" else nearest_row(pieces, span.line),
        operations=_operations(span.file, known.sources, uses),
        places=tuple(_without_schemas(places)),
        findings=None if known.findings is None else tuple(hold),
        waived=tuple(one for one in known.waived if lines.hold(one.diagnostic.span)),
        elsewhere=len(about) - len(hold),
        remark=known.remark,
    )


@frozen
class _Lines:
    """The lines of a piece of a page."""

    file: str
    first: int
    end: int | None

    def hold(self, span: Span) -> bool:
        """Whether a place is among them."""
        inside = self.first <= span.line and (self.end is None or span.line < self.end)
        return span.file == self.file and inside

    def order(self, sources: Sources) -> Any:
        """The order of parts: those of the first line first, a field before its values."""
        return lambda at: (min(one.line for one in sources[at] if self.hold(one)), "/enum/" in at, at)


def _place(pointer: str, known: Known, uses: Uses, lines: _Lines) -> Place:
    users = sorted(uses.of(pointer), key=lambda use: not _from(use.pointer, lines.file, known.sources))
    what = told(known.tree, pointer)
    python = name_in_python(known.tree, pointer) if what != "no more in the document" else ""
    also = tuple(span for span in known.sources[pointer] if not lines.hold(span))
    return Place(pointer, what, python, tuple(users), also)


def _from(pointer: str, file: str, sources: Sources) -> bool:
    return any(span.file == file for span in sources.get(pointer, ()))


def _operations(file: str, sources: Sources, uses: Uses) -> tuple[Use, ...]:
    """The operations that came from a page."""
    found = [pointer for pointer in sources if pointer.startswith("/paths/") and _from(pointer, file, sources)]
    return tuple(dict.fromkeys(use for pointer in found if pointer.count("/") == 3 for use in uses.of(pointer)))


def _without_schemas(places: Iterable[Place]) -> Iterable[Place]:
    """Leave out the schema of a parameter, of which the parameter itself is told."""
    every = list(places)
    known = {place.pointer for place in every}
    for place in every:
        holder, _, last = place.pointer.rpartition("/")
        if last != "schema" or holder not in known:
            yield place
