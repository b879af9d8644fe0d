"""Documented values into names of constants: `<=` into `LESS_THAN_OR_EQUAL`, 4 ("IPv4") into `IPV4`.

The document gives the names to all generators, and the client names the values of documents that give none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from itertools import chain, count, takewhile

Value = str | int | float | bool

_SIGNS: Mapping[str, str] = {
    "": "EMPTY",
    "<": "LESS_THAN",
    "<=": "LESS_THAN_OR_EQUAL",
    ">": "GREATER_THAN",
    ">=": "GREATER_THAN_OR_EQUAL",
    "=": "EQUAL",
    "==": "EQUAL_EQUAL",
    "!=": "NOT_EQUAL",
    "<>": "LESS_OR_GREATER_THAN",
    "*": "ALL",
    "+": "PLUS",
    "-": "MINUS",
    "/": "SLASH",
    "%": "PERCENT",
    "&": "AND",
    "|": "OR",
    "!": "NOT",
}
"""Names of values that hold no letter and no digit."""

_MARKS: Mapping[str, str] = {
    **{sign: name for sign, name in _SIGNS.items() if len(sign) == 1},
    "*": "STAR",
    "!": "EXCLAMATION",
    "-": "HYPHEN",
    "_": "UNDERSCORE",
    ".": "DOT",
    ":": "COLON",
    ";": "SEMICOLON",
    ",": "COMMA",
    " ": "SPACE",
    "#": "HASH",
    "@": "AT",
    "~": "TILDE",
    "$": "DOLLAR",
    "?": "QUESTION",
}
"""Names of marks within values, spelled where nothing else tells two values apart."""

_FILLERS = frozenset(
    (
        *(
            "a",
            "an",
            "the",
            "it",
            "its",
            "this",
            "that",
            "these",
            "those",
            "there",
            "which",
            "is",
            "are",
            "was",
            "were",
        ),
        *("indicate", "indicates", "indicating", "mean", "means", "denotes", "represents", "specifies"),
    )
)
"""Words of explanations that names go without."""

_LONGEST = 7
"""Names of more words say too much; they are never cut, since a `not` may be lost."""

_NUMBER = re.compile(r"-?\d+(\.\d+)*")
_PLUS = re.compile(r"\+(?=\d)")
_SIGNED = re.compile(r"[+-](?=\d)")
_WORD = re.compile(r"[^\W_]+")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z][a-z])")


def constants(values: Sequence[Value], explanations: Sequence[str] = (), *, humps: bool = False) -> list[str]:
    """A name for each value, each once: upper case, an identifier, the same however many values follow.

    Bare numbers are named after their explanations where each has a short one of its own. With `humps`, `pyFile`
    is two words.
    """
    if explanations and values and all(_NUMBER.fullmatch(str(value)) for value in values):
        found = _explained(explanations)
        if found is not None:
            return found
    return _distinct([_CAMEL.sub("_", value) if humps and isinstance(value, str) else value for value in values])


def constant(value: Value) -> str:
    """The name of a value apart from all others."""
    text = _text(value)
    if text in _SIGNS:
        return _SIGNS[text]
    if text.startswith("-") and _NUMBER.fullmatch(text):
        return f"VALUE_NEGATIVE_{_joined(text)}"
    return _identifier(_joined(text)) or "VALUE"


def _text(value: Value) -> str:
    return str(value)


def _joined(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return "_".join(_WORD.findall(folded)).upper()


def _identifier(name: str) -> str:
    return f"VALUE_{name}" if name[:1].isdigit() else name


# --- from explanations -------------------------------------------------------------------------------------


def _explained(explanations: Sequence[str]) -> list[str] | None:
    """Names from the words that explain the values, None where one has none, too many, or those of another."""
    said = [_HUMP.sub(" ", re.split(r"[.,;:(]", text)[0]).split() for text in explanations]
    for words in (_without_common(said), said):
        names = [_named(one) for one in words]
        if all(names) and len(set(names)) == len(names):
            return names
    return None


def _without_common(said: Sequence[Sequence[str]]) -> list[Sequence[str]]:
    """The explanations from where they differ: of "The address is IPv4" and "The address is IPv6" the last words."""
    common = len(list(takewhile(lambda words: len(set(words)) == 1, zip(*said, strict=False))))
    return [words[common:] for words in said]


def _named(words: Sequence[str]) -> str:
    kept = [part for word in words for part in _WORD.findall(_ascii(word)) if part.lower() not in _FILLERS]
    name = "_".join(kept).upper()
    return name if 0 < len(kept) <= _LONGEST and name[0].isalpha() else ""


def _ascii(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


# --- values that would have one name -----------------------------------------------------------------------


def _distinct(values: Sequence[Value]) -> list[str]:
    signed = any(_PLUS.search(_text(value)) for value in values)
    texts = [_SIGNED.sub(lambda sign: f" {_SIGNS[sign[0]]} ", _text(value)) if signed else value for value in values]
    taken: dict[str, Value] = {}
    for value in texts:
        taken[_free(value, taken)] = value
    return list(taken)


def _free(value: Value, taken: Mapping[str, Value]) -> str:
    """The first name for the value that no other has; case is told only between values that differ in nothing else."""
    name = constant(value)
    if name not in taken:
        return name
    text, marks = _text(value), _with_marks(value)
    same = _text(taken[name]).lower() == text.lower()
    ways = [f"{name}_{_case(text)}"] if same else [marks]
    ways += [f"{name}_{_points(text)}"] if not text.isascii() else []
    ways += [marks, f"{marks}_{_case(text)}"]
    endless = (f"{name}_VARIANT_{number}" for number in count(1))
    return next(way for way in chain(ways, endless) if way not in taken)


def _with_marks(value: Value) -> str:
    return _identifier(_joined("".join(f" {_MARKS[c]} " if c in _MARKS else c for c in _text(value)))) or "VALUE"


def _points(text: str) -> str:
    """The characters that ASCII does not have, by their code points."""
    return "_".join(f"U{ord(character):04X}" for character in text if not character.isascii())


def _case(text: str) -> str:
    if text.islower():
        return "LOWER"
    if text.isupper():
        return "UPPER"
    return "CAPITALIZED" if text == text.capitalize() else "MIXED"
