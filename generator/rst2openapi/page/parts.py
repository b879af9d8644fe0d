"""Walks the blocks of a section and says under which headings each one stands.

`-  URI format`, with `POST /v2/groups` as a further paragraph, gives two parts: the paragraph "URI format", and
the request line under the heading "URI format". `**Status code: 200**` is the heading of all that follows it,
up to the next bold paragraph at its side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from attrs import define, field, frozen
from docutils import nodes

from rst2openapi.page import reflow, vocabulary
from rst2openapi.page.inlines import SILENT, inlines
from rst2openapi.page.model import Heading, Part, SectionKind, Table
from rst2openapi.page.source import PageSource
from rst2openapi.page.tables import table
from rst2openapi.prose import Inline, Label, Note, Paragraph, Strong, inline_text

_STRUCTURED = frozenset(
    {
        SectionKind.URI,
        SectionKind.REQUEST,
        SectionKind.RESPONSE,
        SectionKind.ERROR_RESPONSE,
        SectionKind.REQUEST_EXAMPLE,
        SectionKind.RESPONSE_EXAMPLE,
        SectionKind.EXAMPLE,
        SectionKind.STATUS,
    }
)
"""Sections whose bullets give the page its structure; elsewhere a list without tables and code is prose."""

_LISTS = (nodes.bullet_list, nodes.enumerated_list, nodes.definition_list)
_TRANSPARENT = (nodes.block_quote, nodes.compound, nodes.container, nodes.figure, nodes.legend, nodes.topic)
_BETWEEN = re.compile(r"[\s:：]*")


@define
class Leads:
    """Labels on their way to the next table.

    `near` are those of the block right before; `waiting` those of the section and headings around, which the
    first table after them takes.
    """

    near: frozenset[Label] = frozenset()
    waiting: frozenset[Label] = frozenset()

    def claim(self) -> frozenset[Label]:
        """Hand all labels over to a table."""
        labels, self.near, self.waiting = self.near | self.waiting, frozenset(), frozenset()
        return labels


@define
class Marks:
    """The bold headings in force in one container."""

    headings: tuple[Heading, ...] = ()

    def open(self, heading: Heading) -> None:
        """Put a new bold heading in force.

        It ends the one before it, with one exception: statuses and other headings nest in the order in which
        they first appear, so an example under "Status code: 200" stays one of this status.
        """
        status = _is_status(heading)
        keep = 0
        if self.headings and _is_status(self.headings[0]) != status:
            keep = 1
        self.headings = (*self.headings[:keep], heading)


@frozen
class Walk:
    """What stays the same for all blocks of a section."""

    source: PageSource
    structured: bool
    leads: Leads = field(factory=Leads)


def parts(
    children: Sequence[nodes.Node], kind: SectionKind, leads: frozenset[Label], source: PageSource
) -> tuple[Part, ...]:
    """The parts of a section; the first table also takes the labels `leads`."""
    walk = Walk(source, kind in _STRUCTURED, Leads(waiting=leads))
    return tuple(_container(children, (), walk))


def heading(pieces: tuple[Inline, ...], node: nodes.Node, source: PageSource, *, bold: bool) -> Heading:
    """The heading that a paragraph or a title is."""
    return Heading(pieces, source.labels(node), source.span(node), bold)


def _container(children: Sequence[nodes.Node], under: tuple[Heading, ...], walk: Walk) -> Iterator[Part]:
    marks = Marks()
    for child in children:
        if isinstance(child, SILENT):
            continue
        around = under + marks.headings
        if isinstance(child, nodes.paragraph) and _is_heading(pieces := inlines(child)):
            marks.open(heading(pieces, child, walk.source, bold=_is_bold(pieces)))
            walk.leads.near = walk.source.labels(child)
            outer = under + marks.headings[:-1]
            yield Part(Paragraph(pieces, walk.source.span(child), walk.source.labels(child)), outer)
        else:
            yield from _block(child, around, walk)


def _block(node: nodes.Node, under: tuple[Heading, ...], walk: Walk) -> Iterator[Part]:
    if isinstance(node, nodes.table):
        yield Part(table(node, walk.leads.claim(), walk.source), under)
    elif isinstance(node, _LISTS) and _is_structural(node, walk) and reflow.lone_item(node, walk.source) is None:
        yield from _items(node, under, walk)
    elif isinstance(node, _TRANSPARENT) and next(node.findall(nodes.table), None) is not None:
        yield from _container(node.children, under, walk)
    elif reflow.note_kind(node) and next(node.findall(nodes.table), None) is not None:
        yield from _split_note(node, under, walk)
    else:
        blocks = reflow.blocks([node], walk.source)
        last = blocks[-1] if blocks else None
        walk.leads.near = last.labels if isinstance(last, Paragraph) else frozenset()
        yield from (Part(block, under) for block in blocks)


def _is_structural(node: nodes.Node, walk: Walk) -> bool:
    """Whether a list is opened up: always where bullets give structure, else if it holds a table or code."""
    if walk.structured and not isinstance(node, nodes.definition_list):
        return True
    return next(node.findall(lambda n: isinstance(n, nodes.table | nodes.literal_block)), None) is not None


def _items(node: nodes.Node, under: tuple[Heading, ...], walk: Walk) -> Iterator[Part]:
    carried = walk.source.labels(node)
    for item in node.children:
        yield from _item(item, under, carried | walk.source.labels(item), walk)
        carried = frozenset()


def _item(item: nodes.Node, under: tuple[Heading, ...], labels: frozenset[Label], walk: Walk) -> Iterator[Part]:
    """One bullet: its first paragraph heads the rest of it."""
    children = _opened(item)
    first = children[0] if children else None
    pieces = inlines(first) if isinstance(first, nodes.paragraph | nodes.term) else ()
    before, walk.leads.near = walk.leads.waiting, frozenset()
    if first is None:
        return
    if not pieces or (len(children) > 1 and _is_heading(pieces)):
        walk.leads.waiting |= labels
        yield from _container(children, under, walk)
        return
    labels |= walk.source.labels(first)
    yield Part(Paragraph(pieces, walk.source.span(first), labels), under)
    walk.leads.waiting |= labels
    if len(children) > 1:
        title = Heading(pieces, labels, walk.source.span(first))
        yield from _container(children[1:], (*under, title), walk)
    if walk.leads.waiting:
        walk.leads.waiting, walk.leads.near = before, labels


def _opened(item: nodes.Node) -> list[nodes.Node]:
    """The blocks of a list item; of a definition its term, then what the definition holds."""
    if not isinstance(item, nodes.definition_list_item):
        return [child for child in item.children if not isinstance(child, SILENT)]
    inner: list[nodes.Node] = []
    for child in item.children:
        inner.extend(child.children if isinstance(child, nodes.definition) else [child])
    return [child for child in inner if not isinstance(child, SILENT)]


def _split_note(node: nodes.Node, under: tuple[Heading, ...], walk: Walk) -> Iterator[Part]:
    """A note with tables: the tables are parts, what stands between them are notes."""
    kind = reflow.note_kind(node) or "note"
    inner = list(_container(node.children, under, walk))
    for is_table, run in groupby(inner, lambda part: isinstance(part.content, Table)):
        group = list(run)
        if is_table:
            yield from group
        else:
            texts = tuple(part.content for part in group if not isinstance(part.content, Table))
            yield Part(Note(kind, texts, group[0].span), under)


def _is_heading(pieces: tuple[Inline, ...]) -> bool:
    return _is_bold(pieces) or bool(vocabulary.STATUS_MARKER.fullmatch(inline_text(pieces)))


def _is_bold(pieces: tuple[Inline, ...]) -> bool:
    """Whether a paragraph is bold as a whole; a colon may stand outside of the bold."""
    rest = [piece for piece in pieces if not isinstance(piece, Strong)]
    return len(rest) < len(pieces) and all(_BETWEEN.fullmatch(piece.text) for piece in rest)


def _is_status(heading: Heading) -> bool:
    return bool(vocabulary.STATUS_TITLE.fullmatch(heading.text))
