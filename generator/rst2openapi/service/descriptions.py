"""What a row says -> what a reader of the document wants to read: prose without the scaffolding of a page.

"**Definition** … **Constraints** N/A **Range** 1 to 5" becomes the definition alone where the range is a keyword of the
schema; "For details, see Table 4" goes where Table 4 is the schema that the field refers to. What says something and
stands nowhere else is kept, as sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve, frozen

from rst2openapi.operation.model import PageFacts
from rst2openapi.prose import (
    Block,
    Bullets,
    Inline,
    Label,
    Link,
    Note,
    Paragraph,
    Prose,
    Strong,
    Text,
    inline_text,
    plain,
)
from rst2openapi.service.stated import Stated

SLOTS: Mapping[str, str] = {
    **dict.fromkeys(("definition", "details", "explanation", "meaning", "description"), "definition"),
    "parameter description": "definition",
    **dict.fromkeys(("constraint", "constraints", "restriction", "restrictions"), "constraints"),
    **dict.fromkeys(("range", "value range", "options", "option", "value options", "enumeration values"), "range"),
    **dict.fromkeys(("default", "default value", "defaults"), "default"),
}
"""Headings inside a cell, and what stands below them."""

_NOTHING = re.compile(r"\W*(?:N/?A|none|null|not involved|no|-+|/)?\W*", re.IGNORECASE)
"""All that a slot or a description says if it says nothing."""

_SENTENCE = re.compile(r"(?<=[.!?])(?<!e\.g\.)(?<!i\.e\.)(?<!etc\.)\s+(?=\S)")

_TABLE = r"(?:the )?(?:following )?table \d+(?:[-.]\d+)?"
_POINTER = re.compile(
    rf"\(?(?:for (?:more )?(?:details?|information|the \w+)[^.;]{{0,80}}?,? ?)?(?:please )?(?:also )?"
    rf"(?:see|refer to) {_TABLE}"
    rf"(?: for (?:details|more information))?\W*|"
    rf"[^.;]{{0,80}}(?:is|are) (?:listed|described|shown|provided|detailed|defined|displayed|given) in {_TABLE}\W*",
    re.IGNORECASE,
)
"""A sentence that only says where a table stands."""

_TAIL = re.compile(
    rf"\s*[,;(]\s*(?:and )?(?:for (?:more )?(?:details|information)[^.;]{{0,60}}?,? ?)?"
    rf"(?:see|refer to|as (?:listed|described|shown) in|which (?:is|are) (?:listed|described|shown) in) {_TABLE}\W*$",
    re.IGNORECASE,
)
"""The end of a sentence that does."""


@frozen
class Captions:
    """What tables are about, by label, for the words that point at them."""

    by_label: Mapping[Label, str]

    def of(self, link: Link) -> str:
        """The words for a link to a table: its caption, or those of the page."""
        return self.by_label.get(link.target, "") if link.target is not None else ""


def captions_of(pages: Iterable[PageFacts]) -> Captions:
    """The captions of all tables, without their numbers."""
    found: dict[Label, str] = {}
    for page in pages:
        for table in page.tables:
            words = re.sub(r"^table\s+\d+\s*", "", table.caption, flags=re.IGNORECASE).strip()
            found.update(dict.fromkeys(sorted(table.labels), words))
    return Captions(found)


def readable(prose: Prose, said: Stated, captions: Captions, *, refers: bool) -> Prose:
    """The description of a field; `refers` says that its type leads to the schema that a table became."""
    slots: list[Block] = []
    for slot, blocks in _slots(tuple(_without_bullets(prose))):
        if not blocks or _NOTHING.fullmatch(plain(blocks)) or _is_stated(slot, blocks, said):
            continue
        slots += _led(slot, blocks)
    kept = (_block(block, captions, refers=refers) for block in slots)
    return tuple(block for block in kept if block is not None)


def first_sentence(prose: Prose) -> str:
    """The first sentence of a description as plain text."""
    first = next((block for block in prose if isinstance(block, Paragraph)), None)
    words = _SENTENCE.split(inline_text(first.inlines))[0] if first is not None else ""
    return words if words[-1:] in (".", "!", "?", "") else f"{words.rstrip(' :,;')}."


# --- slots ---------------------------------------------------------------------------------------------------


def _without_bullets(prose: Prose) -> Iterator[Block]:
    """The blocks; a list of nothing but slots, the definition among them, is no list."""
    for block in prose:
        items = [_labelled(item) for item in block.items] if isinstance(block, Bullets) else []
        labels = [_heading(item[0])[0] if item else None for item in items]
        if "definition" in labels and all(labels):
            yield from (one for item in items for one in item)
        else:
            yield block


def _labelled(item: Prose) -> Prose:
    """An item whose first words are a heading in plain letters ("Range: 1 to 5"), with the heading in bold."""
    first = item[0] if item else None
    if not isinstance(first, Paragraph) or not first.inlines or not isinstance(first.inlines[0], Text):
        return item
    label, colon, rest = first.inlines[0].text.partition(":")
    if not colon or label.strip().lower() not in SLOTS:
        return item
    return (evolve(first, inlines=(Strong(label), Text(f":{rest}"), *first.inlines[1:])), *item[1:])


def _is_bare(block: Paragraph) -> bool:
    """Whether a paragraph is a heading and nothing else ("Range:"), or one of an empty slot ("Range: N/A")."""
    label, colon, rest = inline_text(block.inlines).partition(":")
    return bool(colon) and label.strip().lower() in SLOTS and bool(_NOTHING.fullmatch(rest))


def _slots(prose: Prose) -> Iterator[tuple[str, Prose]]:
    """The blocks under each heading, the definition first; those before any heading are part of it."""
    found: dict[str, list[Block]] = {"definition": []}
    slot = "definition"
    for block in prose:
        heading, rest = _heading(block)
        slot = heading or slot
        found.setdefault(slot, []).extend([block] if heading is None else rest)
    return ((name, tuple(blocks)) for name, blocks in found.items())


def _heading(block: Block) -> tuple[str | None, list[Block]]:
    """The slot that a paragraph opens, and what it says behind the heading."""
    if not isinstance(block, Paragraph) or not block.inlines:
        return None, []
    if _is_bare(block):
        return SLOTS[inline_text(block.inlines).partition(":")[0].strip().lower()], []
    if not isinstance(block.inlines[0], Strong):
        return None, []
    first, *rest = block.inlines
    slot = SLOTS.get(first.text.strip(" :：").lower())
    behind = inline_text(tuple(rest)).lstrip()
    if slot is None or not (first.text.rstrip().endswith((":", "：")) or not behind or behind[0] in ":："):
        return None, []
    if rest and isinstance(rest[0], Text):
        rest[0] = Text(rest[0].text.lstrip(" :："))
    kept = tuple(piece for piece in rest if piece.text)
    return slot, [evolve(block, inlines=kept)] if inline_text(kept) else []


def _is_stated(slot: str, blocks: Prose, said: Stated) -> bool:
    """Whether a slot says only what a keyword of the schema says."""
    if slot == "default":
        return said.has_default(plain(blocks))
    return slot == "range" and not any(isinstance(block, Note) for block in blocks) and said.has_range(plain(blocks))


def _led(slot: str, blocks: Prose) -> Prose:
    """The blocks, with a word before a range or a default that is no sentence by itself."""
    first, *rest = blocks
    words = {"range": "Range: ", "default": "Default: "}.get(slot)
    if words is None:
        return blocks
    if isinstance(first, Paragraph) and len(inline_text(first.inlines).split()) < 5:
        return (evolve(first, inlines=(Text(words), *first.inlines)), *rest)
    if isinstance(first, Paragraph):
        return blocks
    return (Paragraph((Text(words.strip()),), first.span), *blocks)


# --- pointers ------------------------------------------------------------------------------------------------


def _block(block: Block, captions: Captions, *, refers: bool) -> Block | None:
    """The block without sentences that only point at tables; None where nothing is left."""
    if isinstance(block, Paragraph):
        if _NOTHING.fullmatch(inline_text(block.inlines)):
            return None
        pieces = _joined(_sentences(block.inlines), captions, refers=refers)
        return Paragraph(pieces, block.span, block.labels) if inline_text(pieces) else None
    if isinstance(block, Bullets):
        items = tuple(_blocks(_plainly(item), captions, refers=refers) for item in block.items)
        items = tuple(item for item in items if item)
        return evolve(block, items=items) if items else None
    if isinstance(block, Note):
        blocks = _blocks(block.blocks, captions, refers=refers)
        return evolve(block, blocks=blocks) if blocks else None
    return block


def _plainly(item: Prose) -> Prose:
    """An item whose slots, if it has any, are words of its sentences."""
    return tuple(
        one
        for block in item
        for heading, rest in [_heading(block)]
        for one in ([block] if heading is None else _led(heading, tuple(rest)) if rest else [])
    )


def _blocks(blocks: Prose, captions: Captions, *, refers: bool) -> Prose:
    return tuple(one for one in (_block(block, captions, refers=refers) for block in blocks) if one is not None)


def _sentences(inlines: Iterable[Inline]) -> list[list[Inline]]:
    """The pieces of a paragraph, sentence by sentence."""
    found: list[list[Inline]] = [[]]
    for piece in inlines:
        if not isinstance(piece, Text):
            found[-1].append(piece)
            continue
        first, *others = _SENTENCE.split(piece.text)
        found[-1].append(Text(first))
        found += [[Text(other)] for other in others]
    return [sentence for sentence in found if inline_text(tuple(sentence))]


def _joined(sentences: Iterable[list[Inline]], captions: Captions, *, refers: bool) -> tuple[Inline, ...]:
    """The sentences that say more than where a table stands, with a space between them."""
    result: list[Inline] = []
    for sentence in sentences:
        words = inline_text(tuple(sentence))
        if refers and _POINTER.fullmatch(words):
            continue
        kept = (
            _without_tail(sentence) if refers and _TAIL.search(words) else [_named(one, captions) for one in sentence]
        )
        if result:
            result.append(Text(" "))
        result += kept
    return tuple(result)


def _without_tail(sentence: list[Inline]) -> list[Inline]:
    """A sentence without the clause that points at a table."""
    kept = list(sentence)
    while kept and not re.search(r"[,;(]", kept[-1].text if isinstance(kept[-1], Text) else ""):
        kept.pop()
    if not kept:
        return list(sentence)
    last = re.sub(r"\s*[,;(][^,;(]*$", "", kept[-1].text)
    return [*kept[:-1], Text(f"{last}.")]


def _named(piece: Inline, captions: Captions) -> Inline:
    """A link to a table says what the table is about."""
    if isinstance(piece, Link) and re.fullmatch(rf"{_TABLE}", piece.text, re.IGNORECASE):
        caption = captions.of(piece)
        return evolve(piece, text=caption) if caption else piece
    return piece
