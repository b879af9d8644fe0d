"""Passages -> the closed list of values that they give, if they give one.

"The value can be ⟦SSD⟧ or ⟦SAS⟧." gives SSD and SAS; bullets "⟦ADD⟧: adds instances" / "⟦SET⟧: sets their number" give
ADD and SET with their explanations. Lists that are open ("such as", "or others"), that hold under a condition only, or
that name parts, keys or patterns instead of values give nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from attrs import frozen

from rst2openapi.operation.facet_slots import Passage, Sentence, Slot
from rst2openapi.operation.facet_wordings import (
    AFTER,
    ASIDES,
    FIXED,
    GROUP,
    ITEM,
    ITEM_LINE,
    JOINT,
    LEADS,
    LIT,
    MARKED_LIST,
    NO_LEADS,
    NO_VALUE,
    OPERATOR,
    PARENTHESES,
    PLACEHOLDER,
    SENTENCES,
    WORD_ITEM,
    WORD_LIST,
)
from rst2openapi.operation.phrases import LITERAL, OPEN_ENDED, WORD, bare, conditional, marked, unquoted
from rst2openapi.place import Span
from rst2openapi.prose import Bullets, Paragraph, Prose


@frozen
class Value:
    """A listed value as it is written, its explanation and place; `default` where it is marked as the default."""

    text: str
    span: Span
    description: str = ""
    default: bool = False


@frozen
class Listing:
    """A list of values; `announced` where a label says that these are the values, `rule` names what found it."""

    values: tuple[Value, ...]
    announced: bool
    rule: str

    @property
    def texts(self) -> frozenset[str]:
        """The values alone."""
        return frozenset(value.text for value in self.values)


def listings(found: tuple[Passage, ...]) -> tuple[Listing, ...]:
    """Every closed list of the passages, in reading order."""
    result: list[Listing] = []
    for passage in found:
        if passage.slot in {Slot.ASIDE, Slot.EXAMPLE, Slot.FORMAT, Slot.ITEMS}:
            continue
        for read in READERS:
            result += [listing for listing in read(passage) if listing.values]
    words = " ".join(sentence.text for passage in found for sentence in passage.sentences)
    return tuple(listing for listing in result if not _are_parts(listing, words))


def _are_parts(listing: Listing, words: str) -> bool:
    """Whether the values are parts of a longer literal of the cell: "⟦vX.Y.Z⟧", of which X, Y and Z are explained."""
    if listing.rule.startswith("sentence") or len(listing.values) < 2:
        return False
    literals = [bare(literal) for literal in re.findall(rf"{LITERAL}|\S*[.:{{-]\S*", words)]
    return any(all(text in literal and text != literal for text in listing.texts) for literal in literals)


def _from_bullets(passage: Passage) -> Iterator[Listing]:
    announced = passage.slot in {Slot.VALUES, Slot.ENUMERATION}
    lead = bare(passage.lead)
    other = lead.endswith(":") and re.search(r"\b(?:when|if)\b", lead, re.IGNORECASE)
    if not announced and (NO_LEADS.search(lead) or OPEN_ENDED.search(lead) or conditional(lead) or other):
        return
    for bullets in passage.bullets:
        grouped = _groups(bullets) if announced or LEADS.search(lead) else ()
        if grouped:
            yield Listing(grouped, announced, "groups")
            continue
        values = _items(bullets, strict=not announced and not LEADS.search(lead))
        if len(values) > 1 or (values and announced):
            yield Listing(values, announced, "bullets")


def _groups(bullets: Bullets) -> tuple[Value, ...]:
    """The values of bullets that each give those of a group."""
    firsts = [item[0] for item in bullets.items if item and isinstance(item[0], Paragraph)]
    found = [(GROUP.fullmatch(marked(first.inlines).rstrip(". ")), first.span) for first in firsts]
    if len(found) < len(bullets.items) or not all(match for match, _ in found):
        return ()
    return _distinct([value for match, span in found if match for value in _listed(match["list"], span)])


def _items(bullets: Bullets, *, strict: bool) -> tuple[Value, ...]:
    """The values that the bullets open with; nothing where one of them is neither a value nor a remark."""
    values: list[Value] = []
    for item in bullets.items:
        found = _item(item, strict=strict)
        if not found and not (values and _aside(item)):
            return ()
        values += found
    return _distinct(values)


def _aside(item: Prose) -> bool:
    first = item[0] if item else None
    return isinstance(first, Paragraph) and bool(ASIDES.match(bare(marked(first.inlines))))


def _item(item: Prose, *, strict: bool) -> tuple[Value, ...]:
    first = item[0] if item else None
    if not isinstance(first, Paragraph) or _heads_legend(item):
        return ()
    return _opening(marked(first.inlines), first.span, strict=strict)


def _heads_legend(item: Prose) -> bool:
    """Whether a bullet is but the title of bullets below it: those list other values."""
    first = item[0]
    nested = any(isinstance(block, Bullets) for block in item[1:])
    return nested and isinstance(first, Paragraph) and bool(re.fullmatch(rf"{LITERAL}\s*[:：]", marked(first.inlines)))


def _opening(text: str, span: Span, *, strict: bool) -> tuple[Value, ...]:
    """The values that a bullet, line or clause opens with."""
    text = re.sub(r"^(?:an )?empty string(?=\s*[:：]|$)", '⟦""⟧', text, flags=re.IGNORECASE)
    found = ITEM.fullmatch(text.rstrip(".;。； "))
    words = None if found else WORD_ITEM.fullmatch(text.rstrip(".;,。； "))
    if words and strict and not _looks_like_value(words["values"]):
        return ()
    match = found or words
    if match is None:
        return ()
    literals = re.findall(LITERAL, match["values"]) or [match["values"]]
    texts = [part for literal in literals for part in _parts(unquoted(literal))]
    if not all(_is_value(text) for text in texts):
        return ()
    note = bare(f"{match['note'] or ''}{match['rest']}")
    default = bool(
        re.match(r"\W*(?:the )?default\b(?! \w+ (?:is|are))", note, re.IGNORECASE)
        or re.search(r"\(default(?: value)?\)", note, re.IGNORECASE)
    )
    description = re.sub(r"^\s*[:：,=—–-]\s*", "", note).strip()
    return tuple(Value(text, span, description, default and len(texts) == 1) for text in texts)


def _parts(literal: str) -> list[str]:
    """`REMOVE/REDUCE` are two values in capitals."""
    return literal.split("/") if re.fullmatch(r"[A-Z_]{2,}(?:/[A-Z_]{2,})+", literal) else [literal]


def _looks_like_value(word: str) -> bool:
    """Whether an unmarked word is rather a value than a word: capitals, digits, joints or lower case only."""
    return bool(re.fullmatch(r"[A-Z0-9_]+|[a-z0-9]+(?:[_.-][a-z0-9]+)+|-?\d+|true|false", word))


def _is_value(text: str) -> bool:
    """Whether a literal can be a value: no pattern, phrase or key; the empty string is one if quoted."""
    return not text or bool(OPERATOR.fullmatch(text) or PLACEHOLDER.fullmatch(text)) or not NO_VALUE.search(text)


def _from_sentences(passage: Passage) -> Iterator[Listing]:
    for sentence in passage.sentences:
        text = re.sub(r"^(?:⟦?Note⟧?: ?|- )", "", sentence.text)
        if not re.search(r"⟦|[\"“'(]| or | and ", text):
            continue
        if conditional(text) or OPEN_ENDED.search(re.sub(LITERAL, "⟦⟧", text)):
            continue
        fixed = FIXED.search(text)
        if fixed:
            yield Listing(_listed(fixed["list"], sentence.span), announced=False, rule="fixed")
            continue
        for pattern in SENTENCES:
            found = re.search(pattern, text, re.IGNORECASE)
            closed = found and (found.end() > found.end("list") or AFTER.match(text, found.end()))
            if found and closed:
                yield Listing(_listed(found["list"], sentence.span), announced=False, rule=f"sentence:{pattern[:28]}")
                break
        else:
            found = PARENTHESES.search(text)
            if found and re.search(r"\b(?:status|state|type|mode|method|value|order)", text, re.IGNORECASE):
                yield Listing(_listed(found["list"], sentence.span), announced=False, rule="parentheses")


def _listed(text: str, span: Span) -> tuple[Value, ...]:
    """The values of a list within a sentence, with the words in parentheses behind each."""
    pattern = rf"(?P<value>{LITERAL}|[\"“'](?:{WORD})[\"”']|(?:{WORD}))(?P<note> ?\([^()]*\))?"
    marks = "⟦" in text
    values: list[Value] = []
    for found in re.finditer(pattern, text):
        if (marks and not found["value"].startswith("⟦")) or found["value"].lower() in {"or", "and"}:
            continue
        note = bare(found["note"] or "").strip("() ")
        default = note.lower().startswith("default")
        values += [Value(part, span, note, default) for part in [unquoted(found["value"])]]
    return _distinct(values) if all(_is_value(value.text) for value in values) else ()


def _from_label(passage: Passage) -> Iterator[Listing]:
    """What stands behind a label itself: "Options: ⟦a⟧ and ⟦b⟧", "Values: AND: all. OR: one.", "Range: ⟦x⟧"."""
    if passage.slot not in {Slot.VALUES, Slot.ENUMERATION} or passage.bullets or not passage.sentences:
        return
    first = passage.sentences[0]
    if OPEN_ENDED.search(passage.text) or conditional(bare(first.text)):
        return
    whole = re.fullmatch(rf"{MARKED_LIST}|{LIT}|{WORD_LIST}|{WORD}(?:\s*[,|]\s*{WORD})+", first.text)
    if whole:
        single = not re.search(JOINT, bare(first.text))
        if not single or "⟦" in first.text or passage.slot is Slot.ENUMERATION:
            yield Listing(_listed(first.text, first.span), announced=True, rule="label")
        return
    clauses = [clause for sentence in passage.sentences for clause in _clauses(sentence)]
    values = [_opening(text, span, strict=False) for text, span in clauses]
    if len(values) > 1 and all(values):
        yield Listing(_distinct([value for group in values for value in group]), announced=True, rule="clauses")


def _clauses(sentence: Sentence) -> Iterator[tuple[str, Span]]:
    for part in re.split(r"[;；]\s*", sentence.text):
        yield part.strip(), sentence.span


def _from_lines(passage: Passage) -> Iterator[Listing]:
    """Lines "⟦true⟧: on" / "⟦false⟧: off" that follow each other without bullets."""
    run: list[Value] = []
    for sentence in passage.sentences:
        opened = _opening(sentence.text, sentence.span, strict=True) if ITEM_LINE.match(sentence.text) else ()
        explained = [value for value in opened if value.description]
        if explained:
            run += explained
        elif len(run) > 1:
            break
        else:
            run = []
    if len(run) > 1:
        yield Listing(_distinct(run), passage.slot in {Slot.VALUES, Slot.ENUMERATION}, "lines")


def _distinct(values: list[Value]) -> tuple[Value, ...]:
    return tuple(
        {value.text: value for value in reversed(values)}[text] for text in dict.fromkeys(v.text for v in values)
    )


READERS: tuple[Callable[[Passage], Iterator[Listing]], ...] = (_from_sentences, _from_label, _from_lines, _from_bullets)
"""How a passage may list values, in the order in which they are asked."""
