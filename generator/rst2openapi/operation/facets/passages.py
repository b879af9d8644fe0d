"""A description -> units: sentences and lists, each in the slot of the label that announces it.

The cell "**Definition** / Queue type. / **Range** / - **sql** / - **general** / **Default Value** / **sql**" becomes a
sentence in the slot DEFINITION, a list of two values in VALUES and a sentence in DEFAULT. Labels stand on a line of
their own, at the start of a sentence or bullet, with or without bold; lists are bullets, or lines that follow each
other, each of which opens with a value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import define, evolve, field

from rst2openapi.operation.facets.listing import FREE, distinct, grouped, opening
from rst2openapi.operation.facets.model import Unit, Value
from rst2openapi.operation.facets.phrases import marked, sentences
from rst2openapi.operation.facets.wordings.grammar import LITERAL, NUM, QUOTED
from rst2openapi.operation.facets.wordings.labels import ASIDES, ITEM_LINE, LABELS, NAMED, ON_LINES, OTHERS
from rst2openapi.operation.facets.wordings.row import ANNOUNCING, Reads, Slot
from rst2openapi.prose import Block, Bullets, Note, Paragraph, Prose, inline_text, paragraphs

_COLON = r"[:：](?!(?<=\d:)\d\d|(?<=hh:)mm)"
"""A colon that is not one of a time."""

_INLINE = tuple(
    (re.compile(rf"(?:[-•] ?)?⟦?{label}⟧?\s*{_COLON}\s*(?P<rest>.*)", re.IGNORECASE | re.DOTALL), slot)
    for label, slot in LABELS.items()
)
_ALONE = tuple(
    (re.compile(rf"⟦{label}⟧\s*[:：]?|{label}\s*[:：]", re.IGNORECASE), slot) for label, slot in LABELS.items()
)
_LONGEST_LABEL = 60
_OPEN_END = re.compile(
    r"\bdefaults? to$|\bdefault(?: value)? is$|\b(?:fixed|set) (?:to|at)$|\bcan only be$",
    re.IGNORECASE,
)
_VALUE_ALONE = re.compile(rf"(?:{LITERAL}|{QUOTED}|{NUM})(?:, indicating [^.]*)?\.?")


@define
class _Passage:
    """What stands under one label: sentences, then bullets."""

    slot: Slot
    sentences: list[Unit] = field(factory=list)
    bullets: list[Bullets] = field(factory=list)


def units(prose: Prose) -> tuple[Unit, ...]:
    """The units of a description in reading order."""
    result = [_Passage(Slot.TEXT)]
    remarks = _Passage(Slot.ITEMS)
    pending = False
    for block in _opened(prose):
        if isinstance(block, Paragraph):
            pending = _paragraph(block, result, pending=pending)
        elif isinstance(block, Bullets):
            result[-1].bullets.append(block)
            remarks.sentences += _remarks(block)
        elif isinstance(block, Note):
            _note(block, result)
            pending = False
    return tuple(unit for passage in (*result, remarks) for unit in _of(passage))


def _of(passage: _Passage) -> Iterator[Unit]:
    runs = tuple(_runs(passage)) if passage.slot is not Slot.ITEMS else ()
    lines = {line for run in runs for line in _lines(run)}
    for number, unit in enumerate(passage.sentences):
        if number in lines:
            yield evolve(unit, slot=Slot.EXPLANATION)
        else:
            yield evolve(unit, slot=Slot.TEXT) if number and passage.slot is Slot.DEFAULT else unit
    if passage.slot is not Slot.ITEMS:
        yield from runs
        lead = next((unit.text for unit in reversed(passage.sentences) if not _is_aside(unit.text)), "")
        for bullets in passage.bullets:
            yield from _list(bullets, passage.slot, lead)


def _lines(run: Unit) -> set[int | None]:
    """The sentences that open with the values of a list, where each has its own."""
    lines = {value.line for value in run.values}
    return lines if len(lines) > 1 else set()


def _is_aside(text: str) -> bool:
    return bool(re.match(r"(?:⟦?note⟧?\b|this (?:parameter|field) (?:is|must|can)\b(?!.*:$))", text, re.IGNORECASE))


# --- lists -------------------------------------------------------------------------------------------------


def _list(bullets: Bullets, slot: Slot, lead: str) -> Iterator[Unit]:
    """The values that bullets open with; none where one of them is neither a value nor a remark."""
    firsts = [
        (marked(item[0].inlines), item[0].span) for item in bullets.items if item and isinstance(item[0], Paragraph)
    ]
    values = grouped(firsts) if len(firsts) == len(bullets.items) else ()
    shy = bool(values)
    found: list[Value] = []
    for item in bullets.items if not values else ():
        opened, item_shy = _item(item)
        if not opened and not (found and _is_remark(item)):
            return
        found += opened
        shy = shy or item_shy
    values = values or distinct(found)
    if values:
        yield Unit(lead, bullets.span, slot, Reads.LIST, values, shy)


def _item(item: Prose) -> tuple[tuple[Value, ...], bool]:
    first = item[0] if item else None
    if not isinstance(first, Paragraph) or _heads_legend(item):
        return (), False
    return opening(marked(first.inlines), first.span)


def _is_remark(item: Prose) -> bool:
    first = item[0] if item else None
    return isinstance(first, Paragraph) and bool(ASIDES.match(inline_text(first.inlines)))


def _heads_legend(item: Prose) -> bool:
    """Whether a bullet is but the title of bullets below it: those list other values."""
    first = item[0]
    nested = any(isinstance(block, Bullets) for block in item[1:])
    return nested and isinstance(first, Paragraph) and bool(re.fullmatch(rf"{LITERAL}\s*[:：]", marked(first.inlines)))


def _runs(passage: _Passage) -> Iterator[Unit]:
    """The values of lines or clauses that open with one each, in a row ("⟦true⟧: on." / "⟦false⟧: off.").

    A sentence that goes on in the paragraph of a value belongs to its explanation.
    """
    run: list[Value] = []
    lead, before, shy = "", "", False
    for number, unit in enumerate(passage.sentences):
        values, unit_shy = _opening(unit, passage.slot)
        if values and not run:
            lead, shy = before, False
        if values:
            run += (evolve(value, line=number) for value in values)
            shy = shy or unit_shy
        elif run and OTHERS.match(unit.text):
            run.append(Value(FREE, unit.span))
        elif run and not unit.opens:
            run[-1] = evolve(run[-1], description=f"{run[-1].description}. {unit.text}".lstrip(". "))
        else:
            yield from _run(run, passage, lead, shy=shy)
            run = []
        before = unit.text
    yield from _run(run, passage, lead, shy=shy)


def _opening(unit: Unit, slot: Slot) -> tuple[tuple[Value, ...], bool]:
    if slot not in ANNOUNCING and not ITEM_LINE.match(unit.text):
        return (), False
    return opening(unit.text, unit.span)


def _run(run: list[Value], passage: _Passage, lead: str, *, shy: bool) -> Iterator[Unit]:
    values = distinct(run)
    alone = len(passage.sentences) == 1 and passage.slot in ANNOUNCING and not shy
    if len(values) > 1 or (values and alone and values[0].description):
        yield Unit(lead, values[0].span, passage.slot, Reads.LIST, values, shy)


# --- slots -------------------------------------------------------------------------------------------------


def _note(block: Note, result: list[_Passage]) -> None:
    aside = [
        Unit(text, each.span, Slot.ASIDE)
        for each in block.blocks
        if isinstance(each, Paragraph)
        for text in sentences(marked(each.inlines))
    ]
    if block.blocks and isinstance(block.blocks[0], Bullets):
        result[-1].bullets.append(block.blocks[0])
    result.append(_Passage(Slot.ASIDE, aside))
    result.append(_Passage(Slot.TEXT))


def _remarks(bullets: Bullets) -> Iterator[Unit]:
    """The sentences of bullets, but for the values that these open with."""
    for item in bullets.items:
        for paragraph in paragraphs(item):
            text = marked(paragraph.inlines)
            opened = bool(re.match(r"(?:(?:The )?[Vv]alue )?⟦|\w+\s*[:：](?! ?⟦?\d)", text))
            slot = Slot.EXPLANATION if opened else Slot.ITEMS
            yield from (Unit(each, paragraph.span, slot) for each in sentences(text)[opened:])


def _opened(prose: Prose) -> Iterator[Block]:
    """The blocks, with bullets opened up that carry labels ("- Range: …") or are but sentences."""
    for block in prose:
        if isinstance(block, Bullets) and (
            (any(map(_labelled_item, block.items)) and not all(map(_value_item, block.items)))
            or all(map(_sentence_item, block.items))
        ):
            for item in block.items:
                yield from _opened(item)
        else:
            yield block


def _labelled_item(item: Prose) -> bool:
    first = item[0] if item else None
    if not isinstance(first, Paragraph):
        return False
    slot, rest = _label(marked(first.inlines))
    return slot in ON_LINES or (slot is not None and bool(re.fullmatch(r"⟦?-?\d[\d,.]*⟧?\.?", rest)))


def _value_item(item: Prose) -> bool:
    """Whether a bullet is one lower-case literal with its explanation: a value may be called ⟦default⟧."""
    first = item[0] if item else None
    return isinstance(first, Paragraph) and bool(re.match(r"⟦[a-z][\w.-]*⟧ ?[:：] ?[^⟦\s]", marked(first.inlines)))


def _sentence_item(item: Prose) -> bool:
    """Whether a bullet is a sentence, rather than a value with its explanation."""
    first = item[0] if item else None
    text = marked(first.inlines) if isinstance(first, Paragraph) else ""
    return bool(re.match(r"[A-Z][\w-]* \S+ \S+", text)) and not re.match(
        r"(?:The )?[Vv]alues? ⟦|[^⟦]{0,25}[:：](?!$)", text
    )


def _paragraph(block: Paragraph, result: list[_Passage], *, pending: bool) -> bool:
    """Sort a paragraph's sentences into passages; whether the last label still waits for its content."""
    text = marked(block.inlines)
    if _ends_in_it(result[-1], text):
        result[-1].sentences[-1] = evolve(result[-1].sentences[-1], text=f"{result[-1].sentences[-1].text} {text}")
        return False
    for pattern, slot in _ALONE if len(text) < _LONGEST_LABEL else ():
        if pattern.fullmatch(text) and (slot in ON_LINES or ":" in text):
            result.append(_Passage(slot))
            return True
    goes_on = pending or _goes_on(result[-1], text)
    if result[-1].bullets or (not goes_on and result[-1].slot is not Slot.TEXT):
        result.append(_Passage(result[-1].slot if pending else Slot.TEXT))
    if _raw(block, text, result):
        return False
    for number, each in enumerate(sentences(text)):
        label, rest = _label(each)
        if label is not None:
            result.append(_Passage(label))
            pending = label in ON_LINES and not rest
        if rest:
            result[-1].sentences.append(Unit(rest, block.span, result[-1].slot, opens=number == 0 or label is not None))
    return pending


def _ends_in_it(passage: _Passage, text: str) -> bool:
    """Whether a line is but the value that the line before speaks of: "It defaults to" / "⟦v1⟧"."""
    before = passage.sentences[-1].text if passage.sentences and not passage.bullets else ""
    return bool(_OPEN_END.search(before) and _VALUE_ALONE.fullmatch(text))


def _goes_on(passage: _Passage, text: str) -> bool:
    """Whether a line is but one more value of a list whose first stands behind the label, each on a line of its own."""
    listed = passage.slot in ANNOUNCING and passage.sentences and re.fullmatch(LITERAL, text)
    return bool(listed) and all(re.fullmatch(LITERAL, unit.text) for unit in passage.sentences)


def _raw(block: Paragraph, text: str, result: list[_Passage]) -> bool:
    """Keep a regular expression whole: it is no sentence."""
    label, _ = _label(text)
    if label is Slot.PATTERN or (result[-1].slot is Slot.PATTERN and not result[-1].sentences):
        whole = inline_text(block.inlines)
        rest = re.sub(r"^[^:：^]*[:：]\s*", "", whole) if label else whole
        result.append(_Passage(Slot.PATTERN, [Unit(rest, block.span, Slot.PATTERN)]))
        return True
    return False


def _label(sentence: str) -> tuple[Slot | None, str]:
    for pattern, slot in _INLINE if re.match(r"[^:：]{1,80}[:：]", sentence) else ():
        found = pattern.fullmatch(sentence)
        if found:
            return slot, found["rest"].strip()
    if NAMED.fullmatch(sentence):
        return Slot.VALUES, ""
    return None, sentence
