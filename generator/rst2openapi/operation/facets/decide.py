"""Claims -> facts: one default, one list of values, one format, in the field's own type.

Of several claims the plainest hold; where equally plain ones contradict each other nothing holds, and where all that is
said holds in a case only it stays text. "3 days" is no default of a field in milliseconds. For ranges, lengths and
counts see `ends.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from attrs import evolve, frozen

from rst2openapi.operation.facets.model import Claim, Grade, Unit, Value
from rst2openapi.operation.facets.phrases import bare, unquoted
from rst2openapi.operation.facets.wordings.grammar import LITERAL
from rst2openapi.operation.facets.wordings.row import Reads
from rst2openapi.operation.facets.wordings.whole import (
    FIELD_UNIT,
    OFFSET,
    OTHER_VALUES,
    PAIRS,
    SEVERAL_IN_ONE,
    UNAVAILABLE,
    UNIT_WORD,
)
from rst2openapi.operation.values import says_nothing


@frozen
class Default:
    """A default as it is written; `sure` where it is a marked literal or stands behind its label."""

    text: str
    unit: Unit
    sure: bool


def defaults(claims: Sequence[Claim], lists: Sequence[Claim], words: str) -> tuple[Default, ...]:
    """The different defaults that are given; one in a case counts where the field is of no use in any other case."""
    given = [claim for claim in claims if _is_default(claim, lists, words)]
    plain = [claim for claim in given if claim.grade is not Grade.IN_CASE and "case" not in claim.facts]
    chosen = plain or (given if UNAVAILABLE.search(words) else [])
    found = [Default(unquoted(claim.facts["value"]), claim.unit, claim.grade >= Grade.MARKED) for claim in chosen]
    found += [Default(value.text, claim.unit, sure=True) for claim in lists for value in claim.values if value.default]
    return tuple({default.text: default for default in reversed(found)}.values())[::-1]


def _is_default(claim: Claim, lists: Sequence[Claim], words: str) -> bool:
    value = claim.facts["value"]
    listed = any(unquoted(value) in one.texts for one in lists)
    told = listed or not says_nothing(bare(value)) or re.search(r"⟦none⟧,? (?:indicat|which)", claim.unit.text)
    return bool(told) and _in_unit(claim.facts.get("unit", ""), words)


def number_of(default: Default, words: str) -> str:
    """The default without its unit, where that is the unit of the field: "5s" of a field in seconds."""
    found = re.fullmatch(rf"(-?\d+) ?({UNIT_WORD.pattern})", default.text)
    return found[1] if found and FIELD_UNIT.search(words) and _in_unit(found[2], words) else default.text


def _in_unit(unit: str, words: str) -> bool:
    """Whether a default is given in the unit of the field: no "3 days" in a field of milliseconds."""
    stated = FIELD_UNIT.search(words)
    if stated is None or not UNIT_WORD.fullmatch(unit.lower()):
        return True
    short = {"s": "seconds", "h": "hours", "ms": "milliseconds"}
    own = stated["unit"].lower()
    return short.get(own, own)[:3] == short.get(unit.lower(), unit.lower())[:3]


# --- values ------------------------------------------------------------------------------------------------


@frozen
class Values:
    """The values that are listed: all that there are (`closed`), or some of them.

    They stand behind a label (`announced`), or are `explained` in a sentence; `others` are all but the default;
    `literal` ones are written as they are sent.
    """

    values: tuple[Value, ...] = ()
    closed: bool = False
    announced: bool = False
    explained: bool = False
    others: bool = False
    literal: bool = True


def values(claims: Sequence[Claim], words: str, *, several: bool) -> Values:
    """The one list that holds, with the explanations that any list of the cell gives.

    `several` says that the type itself holds several values; a string that does is free to combine them.
    """
    lists = [claim for claim in claims if not _are_parts(claim, words)]
    whole = [
        claim for claim in lists if not claim.open and claim.grade is not Grade.IN_CASE and "adds" not in claim.facts
    ]
    added = [claim for claim in lists if "adds" in claim.facts and _adds(claim)]
    plain = [claim for claim in added if claim.facts["adds"] == "yes"]
    pool = [claim for claim in whole if claim.grade is Grade.ANNOUNCED] or whole or plain
    chosen = _widest(pool)
    if chosen is None:
        lists = [claim for claim in lists if "adds" not in claim.facts]
        some = max(lists, key=lambda claim: len(claim.values), default=None)
        known = some is not None and (some.open or bool(pool)) and some.grade is not Grade.IN_CASE
        return Values(_explained(some.values, lists)) if some and known and len(some.values) > 1 else Values()
    more = tuple(value for claim in added for value in claim.values if value.text not in chosen.texts)
    closed = several or not SEVERAL_IN_ONE.search(words)
    return Values(
        _explained((*chosen.values, *more), lists),
        closed,
        chosen.grade is Grade.ANNOUNCED,
        "explained" in chosen.facts,
        bool(OTHER_VALUES.match(chosen.unit.text)),
        "of" not in chosen.facts,
    )


def _adds(claim: Claim) -> bool:
    """Whether a claim adds a value: also one that is of use in a case only is a value."""
    return claim.grade is not Grade.IN_CASE or claim.facts["adds"] == "in a case"


def _widest(pool: Sequence[Claim]) -> Claim | None:
    """The list that has the values of all others, capitals aside; several different ones hold each for a case only."""
    widest = max(pool, key=lambda claim: len(claim.values), default=None)
    if widest is not None and all(_folded(claim) <= _folded(widest) for claim in pool):
        return widest
    return None


def _folded(claim: Claim) -> frozenset[str]:
    return frozenset(text.lower() for text in claim.texts)


def _are_parts(claim: Claim, words: str) -> bool:
    """Whether the values are parts of a longer literal of the cell: "⟦vX.Y.Z⟧", of which X, Y and Z are explained."""
    plain = claim.unit.reads is Reads.SENTENCE and "explained" not in claim.facts
    if not plain and PAIRS.search(words):
        return True
    if plain or len(claim.values) < 2:
        return False
    literals = [bare(literal) for literal in re.findall(rf"{LITERAL}|\S*[.:{{-]\S*", words)]
    return any(all(text in literal and text != literal for text in claim.texts) for literal in literals)


def _explained(chosen: tuple[Value, ...], lists: Iterable[Claim]) -> tuple[Value, ...]:
    words = {value.text: value.description for claim in lists for value in claim.values if value.description}
    return tuple(
        value if value.description else evolve(value, description=words.get(value.text, "")) for value in chosen
    )


# --- the rest ----------------------------------------------------------------------------------------------


def form(claims: Sequence[Claim], words: str) -> str | None:
    """The format that all claims give; a zone that is written as "+0800" makes a time none of RFC 3339."""
    given = agreed(claims, "format")
    return None if given == "date-time" and OFFSET.search(words) else given


def agreed(claims: Sequence[Claim], name: str) -> str | None:
    """What all claims give under that name, where they agree and none holds in a case only."""
    found = {bare(claim.facts[name]) for claim in claims}
    cases = any(claim.grade is Grade.IN_CASE for claim in claims)
    return found.pop() if len(found) == 1 and not cases else None
