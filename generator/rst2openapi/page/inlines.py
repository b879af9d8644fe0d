"""Turns docutils' inline nodes into the inline pieces of `Prose`, white space folded.

`See :ref:`Table 3 <x>`, **10** at most.` becomes `Text`, `Link`, `Text`, `Strong` and `Text`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from docutils import nodes

from rst2openapi.doctree.model import cross_reference, toctree
from rst2openapi.prose import Code, Emphasis, Inline, Label, Link, Strong, Superscript, Text

SILENT = (
    nodes.comment,
    nodes.target,
    nodes.substitution_definition,
    nodes.system_message,
    nodes.pending,
    nodes.transition,
    nodes.image,
    nodes.colspec,
    nodes.raw,
    nodes.meta,
    toctree,
)
"""Nodes that show no text on a page."""

_SPACE = re.compile(r"\s+")
_MARKS: dict[type[nodes.Element], Callable[[str], Inline]] = {
    nodes.strong: Strong,
    nodes.emphasis: Emphasis,
    nodes.title_reference: Emphasis,
    nodes.literal: Code,
    nodes.math: Code,
    nodes.superscript: Superscript,
}


def inlines(node: nodes.Node) -> tuple[Inline, ...]:
    """The inline pieces of a text node, white space folded, no white space at the ends."""
    if len(node.children) == 1 and isinstance(node.children[0], nodes.Text):  # as most are
        text = " ".join(node.children[0].astext().split())
        return (Text(text),) if text else ()
    pieces: list[Inline] = []
    for piece in _pieces(node.children):
        last = pieces[-1] if pieces else None
        if isinstance(piece, Text) and isinstance(last, Text):
            pieces[-1] = Text(last.text + piece.text)
        else:
            pieces.append(piece)
    return _trimmed([_folded(piece) for piece in pieces])


def _pieces(children: Iterable[nodes.Node]) -> Iterator[Inline]:
    for child in children:
        if isinstance(child, nodes.Text):
            yield Text(child.astext())
            continue
        mark = _MARKS.get(type(child))  # type: ignore[arg-type]
        if mark:
            yield mark(child.astext())
        elif isinstance(child, cross_reference):
            yield Link(child.astext(), target=Label(child["target"]))
        elif isinstance(child, nodes.reference):
            yield from _reference(child)
        elif isinstance(child, nodes.footnote_reference | nodes.citation_reference):
            yield Text(f"[{child.astext()}]")
        elif not isinstance(child, SILENT) or (isinstance(child, nodes.target) and child.children):
            yield from _pieces(child.children)


def _reference(node: nodes.reference) -> Iterator[Inline]:
    """A hyperlink, or one to a target of this or another page; around an image it is nothing but the image."""
    text = node.astext()
    if not text.strip() or any(isinstance(child, nodes.image) for child in node.children):
        yield from _pieces(node.children)
    elif "refuri" in node:
        yield Link(text, url=node["refuri"])
    elif node.get("refname"):
        yield Link(text, target=Label(node["refname"]))
    else:
        yield Link(text, target=Label(nodes.fully_normalize_name(node.get("name", text))))


def _folded(piece: Inline) -> Inline:
    text = _SPACE.sub(" ", piece.text)
    if isinstance(piece, Link):
        return Link(text.strip(), piece.target, piece.url)
    return type(piece)(text if isinstance(piece, Text) else text.strip())


def _trimmed(pieces: list[Inline]) -> tuple[Inline, ...]:
    if pieces and isinstance(pieces[0], Text):
        pieces[0] = Text(pieces[0].text.lstrip())
    if pieces and isinstance(pieces[-1], Text):
        pieces[-1] = Text(pieces[-1].text.rstrip())
    return tuple(piece for piece in pieces if piece.text)
