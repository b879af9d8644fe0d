r"""A pattern that looks for one thing behind another -> the same, so written that long texts cost no square of time.

`only.*⟦` tries every `only` of a text that has no `⟦`. Where just the question counts whether there is such a place,
the first `only` will do, and the first `⟦` behind it: `\A(?>.*?(?:only)).*?(?:⟦)`.
"""

from __future__ import annotations

_BETWEEN = ".*"


def in_order(pattern: str) -> str:
    """The pattern for long texts; one that looks for a single thing stays as it is."""
    return "|".join(map(_ordered, _parts(pattern, "|")))


def _ordered(pattern: str) -> str:
    *before, last = _parts(pattern, _BETWEEN)
    if not before:
        return pattern
    steps = (f"(?>.*?(?:{step.replace(_BETWEEN, '.*?')}))" for step in before)
    return rf"\A{''.join(steps)}.*?(?:{last})"


def _parts(pattern: str, mark: str) -> list[str]:
    """What stands between the marks that are in no group, class or escape."""
    found, depth, start, place = [], 0, 0, 0
    while place < len(pattern):
        match pattern[place]:
            case "\\":
                place += 1
            case "[":
                place = pattern.index("]", place + 2)
            case "(":
                depth += 1
            case ")":
                depth -= 1
            case _ if depth == 0 and pattern.startswith(mark, place):
                found.append(pattern[start:place])
                start = place + len(mark)
                place = start - 1
        place += 1
    return [*found, pattern[start:]]
