"""Turns docutils' inline and body nodes into `Prose`: no text is lost, marks that carry meaning are kept.

The cell `Number of items. See :ref:`Table 3 <x>`.` becomes one paragraph of `Text`, `Link` and `Text`. What
the model has no form for is flattened: a block quote to its blocks, a definition to its term and its blocks,
a field to "name: body", a table in a cell to a list.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from docutils import nodes

from rst2openapi.diagnostics.rules import page as rules
from rst2openapi.doctree.model import unparsed
from rst2openapi.page.enumerators import numeral
from rst2openapi.page.inlines import SILENT, inlines
from rst2openapi.page.source import PageSource
from rst2openapi.prose import (
    Block,
    Bullets,
    Code,
    Inline,
    Label,
    Literal,
    Note,
    Paragraph,
    Prose,
    Strong,
    Text,
)

_NOTE_KINDS: dict[type[nodes.Element], str] = {
    nodes.note: "note",
    nodes.important: "important",
    nodes.caution: "caution",
    nodes.warning: "warning",
    nodes.tip: "tip",
    nodes.attention: "caution",
    nodes.danger: "warning",
    nodes.error: "warning",
    nodes.hint: "tip",
    nodes.admonition: "note",
}
"""An admonition and the kind of our `Note` that says the same."""

_SPACE = re.compile(r"\s+")


def blocks(children: Iterable[nodes.Node], source: PageSource) -> Prose:
    """The blocks of some nodes that stand after each other."""
    return tuple(_blocks(children, frozenset(), source))


def _blocks(children: Iterable[nodes.Node], labels: frozenset[Label], source: PageSource) -> Iterator[Block]:
    """`labels` are those of the node around; the first paragraph takes them."""
    for child in children:
        if isinstance(child, SILENT):
            continue
        make = _MAKERS.get(type(child), _other)  # type: ignore[arg-type]
        for block in make(child, source):
            if labels and isinstance(block, Paragraph):
                yield Paragraph(block.inlines, block.span, block.labels | labels)
                labels = frozenset()
            else:
                yield block


def paragraph(node: nodes.Node, source: PageSource) -> Iterator[Block]:
    """A paragraph, a title, a caption: nothing, where it is empty."""
    pieces = inlines(node)
    if pieces:
        yield Paragraph(pieces, source.span(node), source.labels(node))


def _list(node: nodes.Node, source: PageSource) -> Iterator[Block]:
    """A list. A lone "-" or "8." is no list but a text that looks like one, as in a cell of just a dash."""
    labels = source.labels(node)
    items = [tuple(_blocks(item.children, source.labels(item), source)) for item in node.children]
    ordered = isinstance(node, nodes.enumerated_list)
    lone = lone_item(node, source)
    if lone:
        yield Paragraph(lone.inlines, lone.span, lone.labels | labels)
    elif labels and items and items[0] and isinstance(items[0][0], Paragraph):
        first = items[0][0]
        marked = (Paragraph(first.inlines, first.span, first.labels | labels), *items[0][1:])
        yield Bullets((marked, *items[1:]), source.span(node), ordered)
    else:
        yield Bullets(tuple(items), source.span(node), ordered)


def lone_item(node: nodes.Node, source: PageSource) -> Paragraph | None:
    """The text of a list that is none: a single bullet without text, a single number with at most one paragraph."""
    if not isinstance(node, nodes.Element) or len(node.children) != 1:
        return None
    item = node.children[0]
    inner = [child for child in item.children if not isinstance(child, SILENT)]
    if isinstance(node, nodes.bullet_list):
        return None if inner else Paragraph((Text(node.get("bullet", "-")),), source.span(node), source.labels(item))
    if len(inner) > 1 or not isinstance(node, nodes.enumerated_list):
        return None
    if inner and not isinstance(inner[0], nodes.paragraph):
        return None
    mark = f"{node['prefix']}{numeral(str(node['enumtype']), int(node.get('start', 1)))}{node['suffix']}"
    rest = inlines(inner[0]) if inner else ()
    labels = source.labels(item) | (source.labels(inner[0]) if inner else frozenset())
    return Paragraph(_joined(mark, rest), source.span(node), labels)


def _joined(lead: str, rest: tuple[Inline, ...]) -> tuple[Inline, ...]:
    if rest and isinstance(rest[0], Text):
        return (Text(f"{lead} {rest[0].text}"), *rest[1:])
    return (Text(f"{lead} " if rest else lead), *rest)


def literal(node: nodes.Node, source: PageSource) -> Iterator[Block]:
    """A block of code or of text that keeps its lines; markup that docutils rejected is of the language "rst"."""
    language = "rst" if isinstance(node, unparsed) else node.get("language")  # type: ignore[attr-defined]
    yield Literal(node.astext(), source.span(node), language)


def note_kind(node: nodes.Node) -> str | None:
    """The kind of an admonition; None for any other node."""
    return _NOTE_KINDS.get(type(node))  # type: ignore[arg-type]


def _note(node: nodes.Node, source: PageSource) -> Iterator[Block]:
    inner = tuple(_blocks(node.children, source.labels(node), source))
    yield Note(_NOTE_KINDS[type(node)], inner, source.span(node))  # type: ignore[index]


def _lines(node: nodes.Node, source: PageSource) -> Iterator[Block]:
    """A line block: one paragraph a line."""
    for child in node.children:
        if isinstance(child, nodes.line):
            yield from paragraph(child, source)
        else:
            yield from _lines(child, source)


def _definition(node: nodes.Node, source: PageSource) -> Iterator[Block]:
    """A term and its classifiers as one paragraph, then what is said about it."""
    heads = [child for child in node.children if isinstance(child, nodes.term | nodes.classifier)]
    pieces: tuple[Inline, ...] = ()
    for head in heads:
        pieces = (*pieces, Text(" : "), *inlines(head)) if pieces else inlines(head)
    if pieces:
        yield Paragraph(pieces, source.span(node), source.labels(node).union(*map(source.labels, heads)))
    for child in node.children:
        if isinstance(child, nodes.definition):
            yield from blocks(child.children, source)


def _field(node: nodes.Node, source: PageSource) -> Iterator[Block]:
    """`:name: body` as "name: body"."""
    name = inlines(node.children[0]) if node.children else ()
    yield from _led((*name, Text(":")), node, blocks(node.children[-1].children, source), source)


def _option(node: nodes.Node, source: PageSource) -> Iterator[Block]:
    """`-f FILE  what it does` as "-f FILE what it does"."""
    group = node.children[0]
    options = ", ".join(option.astext() for option in group.children)
    yield from _led((Code(options),), node, blocks(node.children[-1].children, source), source)


def _led(lead: tuple[Inline, ...], node: nodes.Node, body: Prose, source: PageSource) -> Iterator[Block]:
    first = body[0] if body else None
    if isinstance(first, Paragraph):
        yield Paragraph((*lead, Text(" "), *first.inlines), source.span(node), first.labels | source.labels(node))
        yield from body[1:]
    else:
        yield Paragraph(lead, source.span(node), source.labels(node))
        yield from body


def _rubric(node: nodes.Node, source: PageSource) -> Iterator[Block]:
    """A heading without a section: a bold paragraph."""
    text = _SPACE.sub(" ", node.astext()).strip()
    if text:
        yield Paragraph((Strong(text),), source.span(node), source.labels(node))


def _nested_table(node: nodes.Node, source: PageSource) -> Iterator[Block]:
    """A table where only text can stand: a list, one item a row."""
    source.add(rules.NESTED_TABLE, node, rows=() if _in_cell(node) else [source.span(row) for row in _body(node)])
    for child in node.children:
        if isinstance(child, nodes.title):
            yield from paragraph(child, source)
    rows = tuple(
        tuple(block for entry in row.children for block in blocks(entry.children, source)) for row in _rows(node)
    )
    yield Bullets(rows, source.span(node))


def _in_cell(node: nodes.Node) -> bool:
    """Whether a row of another table accounts for this node."""
    return node.parent is not None and (isinstance(node.parent, nodes.entry) or _in_cell(node.parent))


def _body(table: nodes.Node) -> Iterator[nodes.Node]:
    return (row for body in table.findall(nodes.tbody) for row in body.children)


def _rows(table: nodes.Node) -> Iterator[nodes.Node]:
    """The rows of a table, not those of tables in its cells."""
    for group in table.children:
        for part in group.children:
            if isinstance(part, nodes.thead | nodes.tbody):
                yield from part.children


def _other(node: nodes.Node, source: PageSource) -> Iterator[Block]:
    """Whatever else: text is a paragraph, a container is what it contains."""
    if isinstance(node, nodes.FixedTextElement):
        yield from literal(node, source)
    elif isinstance(node, nodes.TextElement):
        yield from paragraph(node, source)
    elif isinstance(node, nodes.Text):
        text = _SPACE.sub(" ", node.astext()).strip()
        if text:
            yield Paragraph((Text(text),), source.span(node))
    else:
        yield from _blocks(node.children, source.labels(node), source)


_MAKERS: dict[type[nodes.Element], Callable[[nodes.Node, PageSource], Iterator[Block]]] = {
    nodes.paragraph: paragraph,
    nodes.bullet_list: _list,
    nodes.enumerated_list: _list,
    nodes.literal_block: literal,
    nodes.line_block: _lines,
    nodes.definition_list_item: _definition,
    nodes.field: _field,
    nodes.option_list_item: _option,
    nodes.rubric: _rubric,
    nodes.table: _nested_table,
    **dict.fromkeys(_NOTE_KINDS, _note),
}
"""What becomes of a body node; all others see `_other`."""
