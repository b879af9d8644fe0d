"""Type spellings."""

from __future__ import annotations

import pytest

from rst2openapi.operation.spelling import spell

from .writing import cases, prose, shown


@pytest.mark.parametrize(("title", "given", "wanted"), cases("spellings.txt"))
def test_spelling(title: str, given: str, wanted: str) -> None:
    """Each spelling of the fixture has the type in the same line of its output."""
    spellings = [spell(prose(line)) for line in given.splitlines()]
    assert [shown(s.expr) + ("" if s.known else " (unknown)") for s in spellings] == wanted.splitlines(), title


@pytest.mark.parametrize(
    ("text", "correct"), [("Sting", "string"), ("Interger", "integer"), ("Arrary of strings", "array")]
)
def test_misspelt(text: str, correct: str) -> None:
    """A misspelt type is understood, and the right word is told."""
    spelling = spell(prose(text))
    assert spelling.known
    assert spelling.correct == correct


@pytest.mark.parametrize(
    "text", ["", "<<<", "Array of", "Map<", "@0", "[[]]", "List<List<List<", "Array of " * 60, "Array of " * 6000, "()"]
)
def test_anything_goes(text: str) -> None:
    """No text of a Type cell raises."""
    spell(prose(text))
