"""Units -> claims: the one loop over the table of wordings.

"The default value is ⟦10⟧" makes the claim DEFAULT 10 by the row "default value is". What a row reads under a condition
is of the grade IN_CASE; a list that is open ("such as") is marked so. A unit that has the cue of a row and that no row
reads or refuses is left over, and so is one beyond limits.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from attrs import define, evolve, field

from rst2openapi.limits import LONGEST_SENTENCE, LONGEST_WORD
from rst2openapi.operation.facets.listing import FREE, listed
from rst2openapi.operation.facets.model import Claim, Grade, Unit, Value
from rst2openapi.operation.facets.phrases import MOST_TEXTS, bare, conditional
from rst2openapi.operation.facets.wordings import TABLE
from rst2openapi.operation.facets.wordings.grammar import GOES_ON, LITERAL, OPEN
from rst2openapi.operation.facets.wordings.in_order import in_order
from rst2openapi.operation.facets.wordings.row import ANNOUNCING, LABELLED, PROSE, Gives, Reads, Slot, Wording
from rst2openapi.operation.facets.wordings.silent import is_silent

NUMERIC = frozenset({Gives.RANGE, Gives.LENGTH, Gives.COUNT})
"""What is read in text without marks: a number may be bold or not."""

TELLING = NUMERIC | {Gives.VALUES, Gives.DEFAULT}
"""What has cues that hardly stand in other sentences."""

_OPEN = re.compile(OPEN, re.IGNORECASE)
_GOES_ON = re.compile(GOES_ON, re.IGNORECASE)
_SHORT = 400
"""Characters up to which cues are looked for as they stand; of longer texts some would take a square of time."""

_LONG_WORD = re.compile(rf"\S{{{LONGEST_WORD}}}")


@define
class Matches:
    """What the loop has read: claims, and the units that have a cue and no claim."""

    claims: list[Claim] = field(factory=list)
    left: list[Unit] = field(factory=list)

    def of(self, gives: Gives) -> tuple[Claim, ...]:
        """The claims of one kind, in reading order."""
        return tuple(claim for claim in self.claims if claim.row.gives is gives)


def read(found: Iterable[Unit], wanted: Iterable[Gives], kind: str) -> Matches:
    """The claims of the wanted kinds that the units make on a value of that scalar type."""
    result = Matches()
    kinds = tuple(wanted)
    telling = TELLING - ({Gives.VALUES} if kind == "boolean" else set())
    for unit in found:
        told = cued = False
        words = bare(unit.text)
        plain = unit if words == unit.text else evolve(unit, text=words)
        if len(unit.text) > LONGEST_SENTENCE or _LONG_WORD.search(unit.text):
            result.left.append(plain)
            continue
        for gives in kinds:
            said = plain if gives in NUMERIC else unit
            rows = _cued(gives, said.slot, said.reads, kind, said.text)
            claim = next((claim for claim in (_claim(row, said) for row in rows) if claim), None)
            result.claims += [claim] if claim else []
            told = told or claim is not None or any(row.unless.search(said.text) for row in rows)
            cued = cued or (gives in telling and any(row.cue.pattern for row in rows))
        if cued and not told and unit.slot in PROSE and not conditional(unit.text) and not is_silent(plain.text):
            result.left.append(plain)
    return result


@lru_cache(MOST_TEXTS)
def _cued(gives: Gives, slot: Slot, reads: Reads, kind: str, text: str) -> tuple[Wording, ...]:
    """The rows to try on a unit: those for such units and values whose cue it has. Most sentences stand often."""
    cues, rows = _rows(gives, slot, reads, kind)
    has = [bool(cue.search(text)) for cue in (cues if len(text) <= _SHORT else map(_for_long, cues))]
    return tuple(row for number, row in rows if has[number])


@cache
def _for_long(cue: re.Pattern[str]) -> re.Pattern[str]:
    return re.compile(in_order(cue.pattern), cue.flags)


@cache
def _rows(
    gives: Gives, slot: Slot, reads: Reads, kind: str
) -> tuple[tuple[re.Pattern[str], ...], tuple[tuple[int, Wording], ...]]:
    """The cues of the rows, each once, and the rows with the number of their cue."""
    rows = [
        row for row in TABLE[gives] if slot in row.slots and row.reads is reads and (not row.types or kind in row.types)
    ]
    cues = {cue: number for number, cue in enumerate(dict.fromkeys(row.cue for row in rows))}
    return tuple(cues), tuple((cues[row.cue], row) for row in rows)


def _claim(row: Wording, unit: Unit) -> Claim | None:
    match = row.pattern.search(unit.text)
    after = row.after.match(unit.text, match.end()) if match else None
    if match is None or after is None or row.unless.search(unit.text):
        return None
    groups = {name: text for name, text in {**match.groupdict(), **after.groupdict()}.items() if text is not None}
    facts = {**groups, **row.facts}
    if row.gives is not Gives.VALUES:
        return Claim(row, unit, _grade(unit, groups.get("value", "")), facts)
    values = _values(unit, facts)
    if not values:
        return None
    whole = tuple(value for value in values if value.text != FREE)
    goes_on = any(_GOES_ON.fullmatch(value.description) for value in whole)
    free = goes_on or len(whole) < len(values) or "open" in facts or _OPEN.search(re.sub(LITERAL, "⟦⟧", unit.text))
    return Claim(row, unit, _grade(unit, match.group()), facts, whole, bool(free))


def _values(unit: Unit, facts: Mapping[str, str]) -> tuple[Value, ...]:
    if unit.reads is Reads.SENTENCE:
        values = listed(next(facts[name] for name in ("list", "more", "last", "meant") if name in facts), unit.span)
        phrase = len(values) == 1 and " " in values[0].text
        return () if phrase else values
    alone = len(unit.values) == 1 and unit.slot not in ANNOUNCING
    return () if alone or ("bold" in facts and unit.shy) else unit.values


def _grade(unit: Unit, words: str) -> Grade:
    under_label = unit.reads is Reads.LIST and unit.slot in ANNOUNCING
    if not under_label and conditional(unit.text):
        return Grade.IN_CASE
    if unit.slot in LABELLED:
        return Grade.ANNOUNCED
    return Grade.MARKED if "⟦" in words else Grade.PLAIN
