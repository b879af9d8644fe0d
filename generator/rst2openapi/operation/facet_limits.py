"""Passages -> limits: ranges of numbers, lengths of strings, lengths of arrays.

"The value ranges from ⟦1⟧ to ⟦10⟧" on an Integer gives minimum and maximum; "Minimum: ⟦1⟧" on a String is a length, and
"a maximum of 64 characters" too; "Array Length: 1 - 5" counts items. Several different ranges in one cell, or one under
a condition, hold for a case only and stay text.
"""

from __future__ import annotations

import re

from attrs import frozen

from rst2openapi.operation.facet_slots import Passage, Slot
from rst2openapi.operation.model import Scalar
from rst2openapi.operation.phrases import bare, conditional
from rst2openapi.operation.values import NUMBER, number

_LOW = rf"\[?(?P<low>{NUMBER})"
_HIGH = rf"(?P<high>{NUMBER})\]?(?: ?(?P<other>seconds?|minutes?|hours?|days?|ms|[KMGT]i?B|[KMG]?bit/s))?"
_UNIT = r"(?: ?(?P<unit>[A-Za-z%/]{1,12}))?"
_OF_VALUES = (
    r"\b(?:value|range|number)s? (?:is|are|can be|must be|range is)?:? ?(?:an? )?(?:positive )?(?:integer|number)?"
)
_END = r"(?![\d.^]|\s?\^)"

RANGES: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\brang(?:es?|ing)(?: of values)?(?: is)? from {_LOW}{_UNIT} to {_HIGH}{_END}",
        rf"{_OF_VALUES} ?(?:ranging )?(?:from |between )?{_LOW}{_UNIT} ?(?:to|and|-|–|~) ?{_HIGH}{_END}",
        rf"\b(?:range|value):? ?[\[(](?P<low>{NUMBER}), ?(?P<high>{NUMBER})\]",
        rf"\bintegers? (?:from|between) {_LOW}{_UNIT} (?:to|and) {_HIGH}{_END}",
        rf"\bbetween {_LOW}{_UNIT} and {_HIGH}{_END}",
        rf"\brange ?(?:is|:)? ?{_LOW} ?(?:-|–|~|to) ?{_HIGH}{_END}",
    )
)
"""Wordings of a range with two ends, in a sentence about numbers."""

SLOT_RANGE = re.compile(rf"{_LOW}{_UNIT} ?(?:to|-|–|~|,) ?{_HIGH}(?:[ ,(].*)?", re.IGNORECASE | re.DOTALL)
"""A range that stands alone in its slot."""

ONE_END: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), end)
    for pattern, end in (
        (rf"^(?:≥|>=|=>) ?(?P<one>{NUMBER})$", "low"),
        (rf"^(?:≤|<=|=<) ?(?P<one>{NUMBER})$", "high"),
        (rf"\b(?:greater|larger) than or equal to (?P<one>{NUMBER}){_END}$", "low"),
        (rf"\b(?:less|smaller) than or equal to (?P<one>{NUMBER}){_END}$", "high"),
        (rf"\bminimum (?:value )?is (?P<one>{NUMBER}){_END}", "low"),
        (rf"\bmaximum (?:value )?is (?P<one>{NUMBER}){_END}", "high"),
    )
)
"""Wordings of a range with one end."""

_LETTERS = r"(?: (?:unicode|ascii|utf-8|visible|valid|english|chinese|lowercase|uppercase))? ?(?:characters|chars)\b"
LENGTHS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<low>\d[\d,]*) ?(?:-|–|to|~) ?(?P<high>\d[\d,]*){_LETTERS}",
        rf"\bbetween (?P<low>\d[\d,]*) and (?P<high>\d[\d,]*){_LETTERS}",
        (
            rf"\b(?:up to|maximum of|at most|no more than|exceeds?|max\.?|less than or equal to|limited to) "
            rf"(?P<high>\d[\d,]*){_LETTERS}"
        ),
        rf"\bmaximum (?:length )?(?:is|of) (?P<high>\d[\d,]*){_LETTERS}",
    )
)
"""Wordings of a string's length."""

TIMES = re.compile(r"\b(?:timestamp|milliseconds?|ms|time)\b", re.IGNORECASE)
MINUS_ONE = re.compile(r"(?<![\w.-])-1(?![\d.])(?! to\b| ?[-–~])")
INT32 = 2**31 - 1


@frozen
class Limits:
    """The ends of a range of numbers or lengths, either of which may be open."""

    low: int | float | None = None
    high: int | float | None = None

    @property
    def upside_down(self) -> bool:
        """Whether the ends contradict each other."""
        return self.low is not None and self.high is not None and self.low > self.high


def value_limits(found: tuple[Passage, ...], scalar: Scalar, *, prose: bool) -> Limits:
    """The range of a number, or the lengths of a string; sentences count where `prose` is set."""
    if scalar.type in {"integer", "number"}:
        given = _from_slots(found, (Slot.MINIMUM,), (Slot.MAXIMUM,))
        if given == Limits() and prose:
            given = _range(found)
        if given.low is not None and given.low > -1 and any(MINUS_ONE.search(passage.text) for passage in found):
            given = Limits(high=given.high)  # -1 is the value for "no limit" or "all"
        if given.high == INT32 and any(TIMES.search(passage.text) for passage in found):
            return Limits(given.low)  # a habit of the pages, not a limit: points in time are greater
        return given
    if scalar.type == "string" and scalar.format is None:
        given = _from_slots(found, (Slot.MIN_LENGTH, Slot.MINIMUM), (Slot.MAX_LENGTH, Slot.MAXIMUM))
        given = given if given != Limits() or not prose else _length(found)
        whole = all(end is None or (end >= 0 and float(end).is_integer()) for end in (given.low, given.high))
        return given if whole else Limits()
    return Limits()


def array_limits(found: tuple[Passage, ...]) -> Limits:
    """How many items an array has ("Array Length: 1 - 5")."""
    for passage in found:
        if passage.slot is Slot.ARRAY_LENGTH:
            ends = SLOT_RANGE.fullmatch(passage.text)
            if ends:
                return Limits(number(ends["low"]), number(ends["high"]))
    return Limits()


def _from_slots(found: tuple[Passage, ...], low: tuple[Slot, ...], high: tuple[Slot, ...]) -> Limits:
    return Limits(_in_slot(found, low), _in_slot(found, high))


def _in_slot(found: tuple[Passage, ...], slots: tuple[Slot, ...]) -> int | float | None:
    """The one number that the first of these slots holds; None where there are several."""
    for slot in slots:
        texts = [re.sub(r" ?characters?$", "", passage.text) for passage in found if passage.slot is slot]
        numbers = {number(text) for text in texts}
        if len(numbers) == 1:
            return numbers.pop()
    return None


def _range(found: tuple[Passage, ...]) -> Limits:
    limits: list[Limits] = []
    for passage in found:
        if passage.slot in {Slot.ASIDE, Slot.EXAMPLE, Slot.LENGTH, Slot.ITEMS}:
            continue
        for index, sentence in enumerate(passage.sentences):
            text = bare(sentence.text)
            if not re.search(r"\d", text):
                continue
            alone = SLOT_RANGE.fullmatch(text) if passage.slot is Slot.VALUES and index == 0 else None
            ends = alone or next((m for m in (pattern.search(text) for pattern in RANGES) if m), None)
            if ends and _same_unit(ends):
                if conditional(text):
                    return Limits()
                limits.append(Limits(number(ends["low"]), number(ends["high"])))
            elif not conditional(text):
                limits += _one_ended(text)
    both = {each for each in limits if each.low is not None and each.high is not None}
    if len(both) > 1:
        return Limits()
    if both:
        return both.pop()
    lows = {each.low for each in limits if each.low is not None}
    highs = {each.high for each in limits if each.high is not None}
    return Limits(lows.pop() if len(lows) == 1 else None, highs.pop() if len(highs) == 1 else None)


def _same_unit(ends: re.Match[str]) -> bool:
    """Whether a range is not converted on its way: "15 minutes to 24 hours"."""
    groups = ends.groupdict()
    units = {unit.lower().rstrip("s") for unit in (groups.get("unit"), groups.get("other")) if unit}
    return len(units - {"to", "and"}) < 2


def _one_ended(text: str) -> list[Limits]:
    result: list[Limits] = []
    for pattern, end in ONE_END:
        found = pattern.search(text)
        if found and not re.search(r"\b(?:if|when)\b", text[: found.start()], re.IGNORECASE):
            value = number(found["one"])
            result.append(Limits(low=value) if end == "low" else Limits(high=value))
    return result


def _length(found: tuple[Passage, ...]) -> Limits:
    """The length that the sentences give; several, or one under a condition, hold for a case only."""
    given: set[Limits] = set()
    for passage in found:
        if passage.slot in {Slot.ASIDE, Slot.EXAMPLE, Slot.ITEMS}:
            continue
        for sentence in passage.sentences:
            text = bare(sentence.text)
            if "char" not in text.lower():
                continue
            ends = next((m for m in (pattern.search(text) for pattern in LENGTHS) if m), None)
            if ends is None:
                continue
            if conditional(text) or re.search(r"\b(?:each|every|or a string|separated)\b", text, re.IGNORECASE):
                return Limits()
            groups = ends.groupdict()
            low = number(groups["low"]) if groups.get("low") else None
            given.add(Limits(low, number(groups["high"])))
    return given.pop() if len(given) == 1 else Limits()
