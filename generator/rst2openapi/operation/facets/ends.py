"""Claims -> ranges of numbers, lengths of strings, counts of items.

"Minimum: 1" and "The value cannot exceed 10" together give 1 to 10; what is said in a case only gives nothing, and 13
is no maximum of a time.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve, frozen

from rst2openapi.operation.facets.model import Claim, Grade
from rst2openapi.operation.facets.phrases import bare
from rst2openapi.operation.facets.wordings.grammar import NUMERALS
from rst2openapi.operation.facets.wordings.row import Slot
from rst2openapi.operation.facets.wordings.whole import DIGITS_OF_TIME, MINUS_ONE, TIMES, VARIES
from rst2openapi.operation.values import number

INT32 = 2**31 - 1


@frozen
class Limits:
    """The ends of a range of numbers, lengths or counts, either of which may be open, or not belong to it.

    `weak` is a low end that is said in passing ("a positive integer").
    """

    low: int | float | None = None
    high: int | float | None = None
    above: bool = False
    below: bool = False
    weak: bool = False

    @property
    def without_weak(self) -> Limits:
        """What is left where the low end is not meant."""
        return evolve(self, low=None, above=False, weak=False) if self.weak else self

    @property
    def upside_down(self) -> bool:
        """Whether the ends contradict each other."""
        return self.low is not None and self.high is not None and self.low > self.high


def highest(claims: Sequence[Claim]) -> float | None:
    """The highest end of any range that is given, in any case."""
    ends = [_number(claim.facts[name]) for claim in claims for name in ("high", "below") if name in claim.facts]
    return max((end for end in ends if end is not None and end != INT32), default=None)


def numbers(claims: Sequence[Claim], words: str, *, prose: bool, whole: bool) -> Limits:
    """The range of a number, of an integer if `whole`; sentences count where `prose` is set."""
    given = _labelled(claims, Slot.MINIMUM, Slot.MAXIMUM)
    if prose and not VARIES.search(words) and (given.low is None or given.high is None):
        given = _completed(given, _told(claims, whole=whole))
    if given.low is not None and given.low > -1 and MINUS_ONE.search(words):
        given = evolve(given, low=None, above=False)  # -1 is the value for "no limit" or "all"
    if DIGITS_OF_TIME.search(words) and given.high is not None and len(str(INT32)) <= given.high <= _LONGEST_TIME:
        return Limits()  # digits of a timestamp
    if given.high == INT32 and TIMES.search(words):
        return evolve(given, high=None)  # a habit of the pages, not a limit: points in time are greater
    return given


_LONGEST_TIME = 19
"""Digits of a point in time in nanoseconds."""


def lengths(claims: Sequence[Claim]) -> Limits:
    """How long a string is; labels count before sentences."""
    low = _labelled(claims, Slot.MIN_LENGTH, Slot.MAX_LENGTH)
    plain = _labelled(claims, Slot.MINIMUM, Slot.MAXIMUM)
    given = Limits(_first(low.low, plain.low), _first(low.high, plain.high))
    given = given if given != Limits() else _told(claims, whole=True)
    natural = all(end is None or (end >= 0 and float(end).is_integer()) for end in (given.low, given.high))
    return given if natural else Limits()


def counts(claims: Sequence[Claim]) -> Limits:
    """How many items an array has."""
    return _told(claims, whole=True)


def _first(one: float | None, other: float | None) -> float | None:
    return other if one is None else one


def _completed(given: Limits, told: Limits) -> Limits:
    """The labelled end with the other one that sentences tell, where these do not contradict it."""
    if given == Limits():
        return told
    if given.high is None:
        return evolve(told, low=given.low, above=False, weak=False) if told.low in (None, given.low) else given
    return evolve(told, high=given.high, below=False) if told.high in (None, given.high) else given


def _labelled(claims: Sequence[Claim], low: Slot, high: Slot) -> Limits:
    return Limits(_in_slot(claims, low, "low"), _in_slot(claims, high, "high"))


def _in_slot(claims: Sequence[Claim], slot: Slot, end: str) -> int | float | None:
    """The one number that a slot holds; None where there are several."""
    found = {_number(claim.facts[end]) for claim in claims if claim.unit.slot is slot and end in claim.facts}
    return found.pop() if len(found) == 1 else None


def _told(claims: Sequence[Claim], *, whole: bool) -> Limits:
    """What the sentences say together: one range, or one end of each side."""
    both: set[Limits] = set()
    single: set[Limits] = set()
    weak: set[Limits] = set()
    for claim in claims:
        limits = _limits(claim, whole=whole)
        two = limits.low is not None and limits.high is not None
        if claim.grade is Grade.IN_CASE:
            if two or "case" in claim.facts:
                return Limits()
        elif two:
            both.add(limits)
        else:
            (weak if "weak" in claim.facts else single).add(limits)
    if both:
        return both.pop() if len(both) == 1 else Limits()
    if weak and all(limits.low is None for limits in single):
        return _ends(single | weak, weak=True)
    return _ends(single)


def _ends(single: set[Limits], *, weak: bool = False) -> Limits:
    lows = {(limits.low, limits.above) for limits in single if limits.low is not None}
    highs = {(limits.high, limits.below) for limits in single if limits.high is not None}
    low = lows.pop() if len(lows) == 1 else (None, False)
    high = highs.pop() if len(highs) == 1 else (None, False)
    return Limits(low[0], high[0], low[1], high[1], weak)


def _limits(claim: Claim, *, whole: bool) -> Limits:
    facts = claim.facts
    units = {facts[name].lower().rstrip("s") for name in ("unit", "other") if facts.get(name)}
    if len(units - {"to", "and"}) > 1:
        return Limits()  # converted on its way: "15 minutes to 24 hours"
    if "exactly" in facts:
        return Limits(_number(facts["exactly"]), _number(facts["exactly"]))
    ends = {name: _number(facts[name]) for name in ("low", "high", "above", "below", "also") if name in facts}
    low, high = ends.get("low", ends.get("above")), ends.get("high", ends.get("below"))
    above, below = "above" in ends, "below" in ends
    if whole and above and low is not None:
        low, above = low + 1, False
    if whole and below and high is not None:
        high, below = high - 1, False
    also = ends.get("also")
    if also is not None and low is not None and high is not None:
        low, high = min(low, also), max(high, also)
    return Limits(low, high, above, below)


def _number(text: str) -> int | float | None:
    word = re.sub(r"[^\d.,–−-]+$", "", bare(text))
    return number(NUMERALS.get(bare(text).lower(), word))
