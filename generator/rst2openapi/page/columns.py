"""Column headers to heads: "Parameter | Mandatory | Type | Description" to NAME, MANDATORY, TYPE, DESCRIPTION."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from difflib import get_close_matches

from attrs import frozen

from rst2openapi.page import vocabulary
from rst2openapi.page.model import Column, Head

_ENOUGH = 3
"""So many known words are no accident."""


@frozen
class Guess:
    """A header that is not a known word, and the column it was taken for."""

    title: str
    column: Column


def heads(titles: Sequence[str]) -> tuple[tuple[Head, ...], tuple[Guess, ...]]:
    """The columns of a table, and what was guessed.

    The first header decides whether the rows are named things: a name column is the first one, or the one
    after a running number.
    """
    columns = [_exact(title) for title in titles]
    first = 1 if titles and is_running_number(titles[0]) else 0
    if first < len(titles) and vocabulary.normalised(titles[first]) in vocabulary.NAMES:
        columns[first] = Column.NAME
    guesses = []
    for place, title in enumerate(titles):
        if columns[place] is Column.OTHER:
            guess = next((found for rule in _GUESSES if (found := rule(place, title, columns))), None)
            if guess:
                columns[place] = guess
                guesses.append(Guess(title, guess))
    return tuple(Head(column, title) for column, title in zip(columns, titles, strict=True)), tuple(guesses)


def known(titles: Sequence[str]) -> bool:
    """Whether a row of cells is a header row by its words: no empty cell, all of them known, or three and most."""
    found, guesses = heads(titles)
    count = sum(head.column is not Column.OTHER for head in found)
    enough = count == len(found) or (count >= _ENOUGH and 2 * count > len(found))
    return bool(found) and not guesses and enough and all(title.strip() for title in titles)


def is_running_number(title: str) -> bool:
    """Whether a column merely counts the rows."""
    return vocabulary.normalised(title) in vocabulary.NUMBERS


def _exact(title: str) -> Column:
    return vocabulary.HEADERS.get(vocabulary.normalised(title), Column.OTHER)


def _type_word(place: int, title: str, columns: Sequence[Column]) -> Column | None:
    """A type where the Type column should be: "Parameter, Mandatory, String, Description"."""
    fits = columns[0] is Column.NAME and Column.TYPE not in columns and place > 0
    return Column.TYPE if fits and vocabulary.normalised(title) in vocabulary.TYPE_WORDS else None


def _misspelt(place: int, title: str, columns: Sequence[Column]) -> Column | None:
    """A known header with a letter too many, too few or astray: "Descripton"."""
    word = vocabulary.normalised(title)
    if len(word) < 4:
        return None
    if place == 0 and get_close_matches(word, ("parameter", "attribute", "parameter name"), 1, 0.86):
        return Column.NAME
    if columns[0] is not Column.NAME:
        return None
    close = get_close_matches(word, ("mandatory", "type", "description", "location", "required"), 1, 0.86)
    column = vocabulary.HEADERS[close[0]] if close else None
    return column if column not in columns else None


_GUESSES: tuple[Callable[[int, str, Sequence[Column]], Column | None], ...] = (_type_word, _misspelt)
"""How a header that nobody knows may still be understood; the first answer counts."""
