"""Damaged pages: 300 on every run, the same ones each time, and all that ever failed."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from . import seeds
from .mutants import mutant
from .mutators import MUTATORS
from .oracles import Effort
from .running import faults_of, run

FAILED = Path(__file__).parent / "failed"
"""Pages that once made the compiler fail, made small: a file or a folder each."""

MUTANTS = 300
PARTS = 4
"""So many tests share the mutants, so that they run in several processes."""


@pytest.mark.parametrize("part", range(PARTS))
def test_mutants(part: int) -> None:
    """No traceback, no hang, every row accounted for, a valid document, the same in any order and process."""
    size = MUTANTS // PARTS
    outcome = run(range(part * size, part * size + size), 2026, seeds.of_tests())
    assert outcome.mutants == size
    assert outcome.stories == {}


@pytest.mark.parametrize("case", sorted(FAILED.iterdir()), ids=lambda path: path.stem)
def test_what_failed_once(case: Path) -> None:
    """Each page that the fuzzer found fault with, one of a kind."""
    paths = [case] if case.is_file() else sorted(path for path in case.rglob("*") if path.is_file())
    assert faults_of({path.name: path.read_bytes() for path in paths}, Effort.COMMAND) == []


def test_mutators() -> None:
    """There are enough of them, their names tell them apart, and each changes some page; equal dice, equal pages."""
    assert len({one.name for one in MUTATORS}) == len(MUTATORS) >= 28
    found = seeds.of_tests()
    for mutator in MUTATORS:
        dice = random.Random(mutator.name)  # noqa: S311 - a fixed seed
        assert any(mutator.apply(seed.files, dice) != seed.files for seed in found), mutator.name
    assert mutant(7, 1, found) == mutant(7, 1, found) != mutant(7, 2, found)
