"""What changes mean to users: every planted one, the directions they go in, and what a release owes."""

from __future__ import annotations

import pytest

from rst2openapi.changes.comparison import compare
from rst2openapi.changes.rating import worst

from .planted import PLANTED, Planted, document


@pytest.mark.parametrize("planted", PLANTED, ids=lambda one: one.kind)
def test_planted(planted: Planted) -> None:
    """Each kind of change is rated as its row says."""
    assert worst(compare(document(), planted.planted())).word == planted.rating
