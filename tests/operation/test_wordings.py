"""The table of wordings: every row reads its own example, and not the sentence that it must not read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from rst2openapi.diagnostics import Report
from rst2openapi.operation.facets import read_facets
from rst2openapi.operation.facets.matching import read
from rst2openapi.operation.facets.passages import units
from rst2openapi.operation.facets.phrases import bare, marked
from rst2openapi.operation.facets.wordings import TABLE
from rst2openapi.operation.facets.wordings.row import Wording
from rst2openapi.operation.facets.wordings.silent import SILENCES, Silence
from rst2openapi.operation.model import Anything, ArrayOf, Scalar

from .writing import HERE, facts, pieces, prose

ROWS = [pytest.param(row, id=f"{gives.value}: {row.name}") for gives, rows in TABLE.items() for row in rows]


def _read(row: Wording, text: str) -> list[str]:
    kind = row.types[0] if row.types else "string"
    return [claim.row.name for claim in read(units(prose(text)), [row.gives], kind).claims]


@pytest.mark.parametrize("row", ROWS)
def test_row(row: Wording) -> None:
    """The example is read by this very row, no earlier one; the other sentence is not."""
    assert row.name in _read(row, row.example)
    assert row.name not in _read(row, row.never)


def test_names() -> None:
    """A row is known by its name."""
    for gives, rows in TABLE.items():
        names = [row.name for row in rows]
        assert len(set(names)) == len(names), gives


@pytest.mark.parametrize("silence", SILENCES, ids=lambda silence: silence.name)
def test_sentences_that_give_nothing(silence: Silence) -> None:
    """The first sentence is of the kind, the other is not."""
    said, other = (bare(marked(pieces(text))) for text in (silence.example, silence.never))
    assert silence.pattern.search(said)
    assert not silence.pattern.search(other)


def _sections() -> Iterator[tuple[str, list[str]]]:
    for block in (Path(__file__).parent / "paraphrases.txt").read_text("utf-8").split("\n\n"):
        title, *lines = block.strip().splitlines()
        yield title.removeprefix("# "), lines


@pytest.mark.parametrize(("title", "lines"), list(_sections()), ids=lambda part: part if isinstance(part, str) else "")
def test_paraphrases(title: str, lines: list[str]) -> None:
    """Everyday sentences give what they say, and sentences that only look like facts give nothing."""
    wrong = []
    for line in lines:
        kind, text, wanted = re.fullmatch(r"(\w+) \| (.*) \| (.*)", line).groups()  # type: ignore[union-attr]
        arrays = {"array": ArrayOf(Anything()), "strings": ArrayOf(Scalar("string"))}
        expr = arrays.get(kind) or Scalar(kind)  # type: ignore[arg-type]
        found = facts(read_facets(prose(text.replace(" ¶ ", "\n")), expr, "lamp", HERE, Report()))
        wrong += [] if found == wanted else [f"{text}: {found} instead of {wanted}"]
    assert not wrong, title
