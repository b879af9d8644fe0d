"""Cues as they are looked for in long texts: the same answer, and no square of time."""

from __future__ import annotations

import re

import pytest

from rst2openapi.operation.facets.wordings import TABLE
from rst2openapi.operation.facets.wordings.in_order import in_order

ROWS = [row for rows in TABLE.values() for row in rows]
CUES = sorted({row.cue.pattern for row in ROWS})
SENTENCES = [text for row in ROWS for text in (row.example, row.never)]
FLAGS = re.IGNORECASE | re.DOTALL


def test_the_same_sentences_have_the_cue() -> None:
    """All examples and counter-examples of the table, each before and behind the other words of many."""
    texts = [*SENTENCES, *(f"{one} {two}" for one, two in zip(SENTENCES, SENTENCES[7:], strict=False))]
    assert len([cue for cue in CUES if in_order(cue) != cue]) > 20
    for cue in CUES:
        one, two = re.compile(cue, FLAGS), re.compile(in_order(cue), FLAGS)
        assert [bool(one.search(text)) for text in texts] == [bool(two.search(text)) for text in texts], cue


@pytest.mark.parametrize(
    ("cue", "made"),
    [
        ("only", "only"),
        ("only.*one", r"\A(?>.*?(?:only)).*?(?:one)"),
        (r"a.*b.*c|d", r"\A(?>.*?(?:a))(?>.*?(?:b)).*?(?:c)|d"),
        (r"(?:a.*b).*[.*|]\|", r"\A(?>.*?(?:(?:a.*?b))).*?(?:[.*|]\|)"),
        (r"[].*]", r"[].*]"),
    ],
)
def test_how_it_is_written(cue: str, made: str) -> None:
    """What stands in groups, classes and escapes stays together."""
    assert in_order(cue) == made
    re.compile(made)
