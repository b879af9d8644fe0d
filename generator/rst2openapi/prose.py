"""The text model that travels through all stages: paragraphs, bullets, notes and code, made of inline pieces.

The doctree of `Number of items. The default is **10**. See :ref:`Table 3 <x>`.` becomes one
`Paragraph` of `Text`, `Strong("10")`, `Text` and `Link("Table 3", target="x")`: bold and links still
carry meaning for later stages (values, tables) and survive into the document's CommonMark.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NewType, TypeAlias

from attrs import field, frozen

from rst2openapi.place import Span

Label = NewType("Label", str)
"""A reference target, lower-cased, white space folded: as docutils keeps names (`fully_normalize_name`)."""


@frozen
class Text:
    """Plain text; white space folded to single spaces by the page stage."""

    text: str


@frozen
class Strong:
    """Bold text: the pages mark values, field names and interface labels with it."""

    text: str


@frozen
class Emphasis:
    """Emphasised text: the pages mark placeholders and variables with it."""

    text: str


@frozen
class Code:
    """An inline literal."""

    text: str


@frozen
class Superscript:
    """A raised piece of text, as in 2^31."""

    text: str


@frozen
class Link:
    """A cross reference (`target` set) or a hyperlink (`url` set); exactly one of the two is not None."""

    text: str
    target: Label | None = None
    url: str | None = None


Inline: TypeAlias = Text | Strong | Emphasis | Code | Superscript | Link


@frozen
class Paragraph:
    """A run of inline pieces; `labels` are the reference targets that stand right before it."""

    inlines: tuple[Inline, ...]
    span: Span = field(eq=False)
    labels: frozenset[Label] = frozenset()


@frozen
class Bullets:
    """A list; each item is a run of blocks."""

    items: tuple[tuple[Block, ...], ...]
    span: Span = field(eq=False)
    ordered: bool = False


@frozen
class Literal:
    """A code block inside text, or an example of its own; `text` keeps inner line breaks."""

    text: str
    span: Span = field(eq=False)
    language: str | None = None


@frozen
class Note:
    """An admonition; `kind` is docutils' name of it: note, important, caution, warning or tip."""

    kind: str
    blocks: tuple[Block, ...]
    span: Span = field(eq=False)


Block: TypeAlias = Paragraph | Bullets | Literal | Note
Prose: TypeAlias = tuple[Block, ...]


def inline_text(inlines: tuple[Inline, ...]) -> str:
    """The pieces' text, marks aside, with white space folded."""
    return " ".join("".join([piece.text for piece in inlines]).split())


def plain(prose: Prose) -> str:
    """The text of all blocks, marks aside; blocks are parted by a line break."""
    return "\n".join(text for text in (_block_text(block) for block in prose) if text)


def _block_text(block: Block) -> str:
    if isinstance(block, Paragraph):
        return inline_text(block.inlines)
    if isinstance(block, Bullets):
        return "\n".join(plain(item) for item in block.items)
    if isinstance(block, Literal):
        return block.text
    return plain(block.blocks)


def paragraphs(prose: Prose) -> Iterator[Paragraph]:
    """Every paragraph in reading order, those inside bullets and notes included."""
    for block in prose:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, Bullets):
            for item in block.items:
                yield from paragraphs(item)
        elif isinstance(block, Note):
            yield from paragraphs(block.blocks)


def links(prose: Prose) -> tuple[Link, ...]:
    """Every link in reading order."""
    return tuple(piece for paragraph in paragraphs(prose) for piece in paragraph.inlines if isinstance(piece, Link))
