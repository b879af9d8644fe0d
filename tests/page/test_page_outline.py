from __future__ import annotations

import pytest

from .outline import Case, cases, outline


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.title)
def test_page_becomes_its_outline(case: Case) -> None:
    """A page becomes what its case in `cases.txt` shows."""
    assert outline(case.page) == case.outline
