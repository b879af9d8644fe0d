"""Words that are one but for a letter: `availble` and `available`."""

from __future__ import annotations

_SHORTEST_WORD = 5
"""A letter more or less in shorter words may well make another value."""


def differs_by_a_letter(one: str, other: str) -> bool:
    """Whether two words are spellings of one: a letter more, less, or another one in its place."""
    short, long = sorted((one.lower(), other.lower()), key=len)
    if len(short) < _SHORTEST_WORD or len(long) - len(short) > 1:
        return False
    same = next((place for place, letter in enumerate(short) if letter != long[place]), len(short))
    if same == len(long):
        return True
    rest = short[same + (len(short) == len(long)) :]
    letters = long[same] + short[same : same + 1]
    return rest == long[same + 1 :] and letters.isalpha()
