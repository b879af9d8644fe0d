"""A description -> passages, each under the label that announces it.

The cell "**Definition** / Queue type. / **Range** / - **sql** / - **general** / **Default Value** / **sql**" becomes
three passages with the slots DEFINITION, VALUES and DEFAULT; "Minimum: **1**" becomes one of the slot MINIMUM.
Labels stand on a line of their own, at the start of a sentence or bullet, with or without bold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from attrs import define, field, frozen

from rst2openapi.operation.phrases import bare, marked, sentences
from rst2openapi.place import Span
from rst2openapi.prose import Block, Bullets, Note, Paragraph, Prose, paragraphs


class Slot(Enum):
    """What a label announces."""

    TEXT = "text"
    DEFINITION = "definition"
    CONSTRAINTS = "constraints"
    VALUES = "values"
    ENUMERATION = "enumeration"
    DEFAULT = "default"
    MINIMUM = "minimum"
    MAXIMUM = "maximum"
    MIN_LENGTH = "minimum length"
    MAX_LENGTH = "maximum length"
    LENGTH = "length"
    ARRAY_LENGTH = "array length"
    FORMAT = "format"
    EXAMPLE = "example"
    ASIDE = "aside"
    ITEMS = "items"


LABELS: dict[str, Slot] = {
    r"(?:definition|details|meaning|explanation|parameter description)": Slot.DEFINITION,
    r"(?:constraints?|restrictions?)": Slot.CONSTRAINTS,
    (
        r"(?:enumerat(?:ion|ed)(?: values?)?|enum(?:s| values?)?|possible enum(?:eration|erated)? "
        r"values?)"
    ): Slot.ENUMERATION,
    r"(?:the )?(?:(?:value )?range|values?|(?:valid|available|possible|allowed|supported|permitted|optional|status|"
    r"candidate|parameter) values?|(?:value |available |valid )?options?|value (?:range|scope)|"
    r"values? are)": Slot.VALUES,
    r"(?:currently, ?)?(?:the |its )?(?:[\w-]+ ){0,2}(?:values?|options?)(?: of (?:this|the) (?:parameter|field))?"
    r"(?: is case[- ]\w+ and)? (?:(?:can|may|must)(?: only)? be|are|is|includes?)(?: set to)?(?: "
    r"\w+){0,5}": Slot.VALUES,
    r"(?:the )?default(?: values?| setting)?": Slot.DEFAULT,
    r"(?:minimum|min)(?: value)?": Slot.MINIMUM,
    r"(?:maximum|max)(?: value)?": Slot.MAXIMUM,
    r"(?:minimum|min) ?length": Slot.MIN_LENGTH,
    r"(?:maximum|max) ?length": Slot.MAX_LENGTH,
    r"(?:value |string )?length": Slot.LENGTH,
    r"array length": Slot.ARRAY_LENGTH,
    r"(?:(?:time |date |value )?format)": Slot.FORMAT,
    r"(?:for )?examples?(?: values?| formats?)?": Slot.EXAMPLE,
    r"(?:notes?|remarks?|caution|tips?|important)": Slot.ASIDE,
}
"""Labels, whole words in any case, and what they announce; a colon follows, or nothing."""

_LINES = {Slot.DEFINITION, Slot.CONSTRAINTS, Slot.VALUES, Slot.ENUMERATION, Slot.DEFAULT, Slot.EXAMPLE, Slot.ASIDE}
"""Slots whose labels may stand on a line of their own without a colon, if bold."""

_INLINE = tuple(
    (re.compile(rf"⟦?{label}⟧?\s*[:：]\s*(?P<rest>.*)", re.IGNORECASE | re.DOTALL), slot)
    for label, slot in LABELS.items()
)
_ALONE = tuple((re.compile(rf"⟦{label}⟧|{label}\s*[:：]", re.IGNORECASE), slot) for label, slot in LABELS.items())
_LONGEST_LABEL = 60
_NAMED = re.compile(r"(?:[A-Z]\w+ ){1,4}(?:values|options):", re.IGNORECASE)


@frozen
class Sentence:
    """A sentence in marked text, and its place."""

    text: str
    span: Span


@define
class Passage:
    """What stands under one label; `lead` are the words right before its first bullets."""

    slot: Slot
    sentences: list[Sentence] = field(factory=list)
    bullets: list[Bullets] = field(factory=list)
    lead: str = ""

    @property
    def text(self) -> str:
        """Its sentences as one text, without marks."""
        return bare(". ".join(sentence.text for sentence in self.sentences))


def passages(prose: Prose) -> tuple[Passage, ...]:
    """The passages of a description in reading order; those that hold nothing are left out."""
    result = [Passage(Slot.TEXT)]
    remarks = Passage(Slot.ITEMS)
    pending = False
    for block in _opened(prose):
        if isinstance(block, Paragraph):
            pending = _paragraph(block, result, pending=pending)
        elif isinstance(block, Bullets):
            result[-1].bullets.append(block)
            remarks.sentences += _remarks(block)
        elif isinstance(block, Note):
            aside = [
                Sentence(text, each.span)
                for each in block.blocks
                if isinstance(each, Paragraph)
                for text in sentences(marked(each.inlines))
            ]
            if block.blocks and isinstance(block.blocks[0], Bullets):
                result[-1].bullets.append(block.blocks[0])
            result.append(Passage(Slot.ASIDE, aside))
            result.append(Passage(Slot.TEXT))
            pending = False
    return tuple(passage for passage in (*result, remarks) if passage.sentences or passage.bullets)


def _remarks(bullets: Bullets) -> Iterator[Sentence]:
    """The sentences of bullets that do not open with a value."""
    for item in bullets.items:
        for paragraph in paragraphs(item):
            text = marked(paragraph.inlines)
            if not re.match(r"(?:(?:The )?[Vv]alue )?⟦|\w+\s*[:：]", text):
                yield from (Sentence(each, paragraph.span) for each in sentences(text))


def _opened(prose: Prose) -> Iterator[Block]:
    """The blocks, with bullets opened up that carry labels ("- Range: …") or are but sentences."""
    for block in prose:
        if isinstance(block, Bullets) and (
            any(map(_labelled_item, block.items)) or all(map(_sentence_item, block.items))
        ):
            for item in block.items:
                yield from _opened(item)
        else:
            yield block


def _labelled_item(item: Prose) -> bool:
    first = item[0] if item else None
    if not isinstance(first, Paragraph):
        return False
    text = marked(first.inlines)
    return any(slot in _LINES and pattern.match(text) for pattern, slot in _INLINE)


def _sentence_item(item: Prose) -> bool:
    """Whether a bullet is a sentence, rather than a value with its explanation."""
    first = item[0] if item else None
    text = marked(first.inlines) if isinstance(first, Paragraph) else ""
    return bool(re.match(r"[A-Z][\w-]* \S+ \S+", text)) and not re.match(r"(?:The )?[Vv]alues? ⟦|[^⟦]{0,25}[:：]", text)


def _paragraph(block: Paragraph, result: list[Passage], *, pending: bool) -> bool:
    """Sort a paragraph's sentences into passages; whether the last label still waits for its content."""
    text = marked(block.inlines)
    for pattern, slot in _ALONE if len(text) < _LONGEST_LABEL else ():
        if pattern.fullmatch(text) and (slot in _LINES or ":" in text):
            result.append(Passage(slot))
            return True
    if result[-1].bullets or (not pending and result[-1].slot is not Slot.TEXT):
        result.append(Passage(result[-1].slot if pending else Slot.TEXT))
    for each in sentences(text):
        label, rest = _label(each)
        if label is not None:
            result.append(Passage(label))
            pending = label in {Slot.VALUES, Slot.ENUMERATION} and not rest
        if rest:
            result[-1].sentences.append(Sentence(rest, block.span))
            result[-1].lead = rest
    return pending


def _label(sentence: str) -> tuple[Slot | None, str]:
    for pattern, slot in _INLINE if re.match(r"[^:：]{1,80}[:：]", sentence) else ():
        found = pattern.fullmatch(sentence)
        if found:
            return slot, found["rest"].strip()
    if _NAMED.fullmatch(sentence):
        return Slot.VALUES, ""
    return None, sentence
