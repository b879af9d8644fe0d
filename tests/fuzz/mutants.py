"""Mutants: pages with one to three damages; the number of a mutant and a seed tell all of it."""

from __future__ import annotations

import random
from collections.abc import Sequence

from attrs import frozen

from .mutators import MUTATORS
from .mutators.model import Files
from .seeds import Seed


@frozen
class Mutant:
    """The files of a mutant, and how they were made."""

    story: str
    files: Files


def mutant(number: int, seed: int, seeds: Sequence[Seed]) -> Mutant:
    """The mutant of this number: every mutator has its turn, others may follow."""
    dice = random.Random(f"{seed}:{number}")  # noqa: S311 - the same numbers give the same mutants
    page = dice.choice(seeds)
    files: Files = page.files
    chosen = [MUTATORS[number % len(MUTATORS)], *dice.choices(MUTATORS, k=dice.choice([0, 0, 1, 2]))]
    for mutator in chosen:
        files = mutator.apply(files, dice)
    return Mutant(f"{page.name}: {', '.join(one.name for one in chosen)}", files)
