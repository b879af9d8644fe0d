"""The limits that the README names are those that hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from rst2openapi import limits

README = Path(__file__).parents[2] / "README.md"

TOLD = {
    name: value
    for name, value in vars(limits).items()
    if name.isupper() and name not in ("LONG_WORD", "WORDS_STEP", "LETTERS_STEP", "COPIES_STEP", "FAULT_STEPS")
}


@pytest.mark.parametrize("name", [name for name in TOLD if name not in ("MANY_VALUES", "MOST_TIMES", "WIDEST")])
def test_the_readme_names_each_limit(name: str) -> None:
    """As it is written in English."""
    told = (
        README.read_text(encoding="utf-8").partition("Pages are read within limits")[2].partition("The summary at")[0]
    )
    assert f"{TOLD[name]:,}" in told
