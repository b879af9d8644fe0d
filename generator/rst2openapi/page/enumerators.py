"""Writes the number of a numbered list as the page has it: a lone "8." or "iv)" in a cell is text, not a list."""

from __future__ import annotations

_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


def numeral(kind: str, number: int) -> str:
    """The number in the style that docutils calls `enumtype`: "arabic", "upperalpha", "lowerroman" and so on."""
    if kind == "arabic":
        return str(number)
    text = chr(ord("a") + number - 1) if kind.endswith("alpha") else _roman(number)
    return text.upper() if kind.startswith("upper") else text


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        text += letters * (number // value)
        number %= value
    return text
