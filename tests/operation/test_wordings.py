"""The table of wordings: every row reads its own example, and not the sentence that it must not read."""

from __future__ import annotations

import pytest

from rst2openapi.operation.facets.matching import read
from rst2openapi.operation.facets.passages import units
from rst2openapi.operation.facets.wordings import TABLE
from rst2openapi.operation.facets.wordings.row import Wording

from .writing import prose

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
