"""Compiled documents are valid against themselves: what stands among their examples is as documented."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from .contract import contradictions

ROOT = Path(__file__).parents[2]
DOCUMENTS = [ROOT / "openapi" / "dli.yaml", *sorted((ROOT / "tests" / "pages").glob("*.openapi.yaml"))]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_examples_are_as_documented(path: Path) -> None:
    """Every example is an instance of its schema; those apart contradict it at the place that they name."""
    assert list(contradictions(yaml.safe_load(path.read_text(encoding="utf-8")))) == []
