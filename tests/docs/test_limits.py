"""The limits that the documentation names are those that hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from rst2openapi import limits

PAGE = Path(__file__).parents[2] / "docs" / "diagnostics.md"

TOLD = {
    name: value
    for name, value in vars(limits).items()
    if name.isupper() and name not in ("LONG_WORD", "WORDS_STEP", "LETTERS_STEP", "COPIES_STEP", "FAULT_STEPS")
}


@pytest.mark.parametrize("name", [name for name in TOLD if name not in ("MANY_VALUES", "MOST_TIMES", "WIDEST")])
def test_each_limit_is_told(name: str) -> None:
    """As it is written in English."""
    told = PAGE.read_text(encoding="utf-8").partition("\n## Limits\n")[2]
    assert f"{TOLD[name]:,}" in told
