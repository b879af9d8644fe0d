"""Many mutants in batches: what fails is taken apart, made smaller and kept."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from attrs import define, field

from .minimising import MOST, minimised
from .mutants import Mutant, mutant
from .mutators.model import Files
from .oracles import Effort, faults, fill
from .seeds import Seed

BATCH = 8
"""Mutants that are compiled together, so that they also contradict each other."""

EVERY = {Effort.PROCESS: 128, Effort.COMMAND: 16}
"""One batch of so many is looked at more closely."""
_CLOSELY = ("status", "output", "determinism", "invalid")


@define
class Outcome:
    """What a run found: mutants that were compiled, and failures by their kind with a story each."""

    mutants: int = 0
    kinds: Counter[str] = field(factory=Counter)
    stories: dict[str, str] = field(factory=dict)

    def __str__(self) -> str:
        kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(self.kinds.items()))
        return f"{self.mutants} mutants: {sum(self.kinds.values())} failures{': ' if kinds else ''}{kinds}"


def run(
    numbers: range,
    seed: int,
    seeds: Sequence[Seed],
    *,
    seconds: float = float("inf"),
    keep: Path | None = None,
    progress: Callable[[Outcome], None] = lambda _: None,
) -> Outcome:
    """Compile the mutants of these numbers, until the time is over; failing pages go into the folder `keep`."""
    outcome, end = Outcome(), time.monotonic() + seconds
    for place, batch in enumerate(_batches(numbers, BATCH)):
        if time.monotonic() > end:
            break
        mutants = {number: mutant(number, seed, seeds) for number in batch}
        effort = next((one for one, every in EVERY.items() if place % every == 0), Effort.COMPILE)
        _try(mutants, outcome, keep, effort)
        outcome.mutants += len(mutants)
        progress(outcome)
    return outcome


def _batches(numbers: range, size: int) -> Iterator[range]:
    return (numbers[start : start + size] for start in range(0, len(numbers), size))


def _try(mutants: Mapping[int, Mutant], outcome: Outcome, keep: Path | None, effort: Effort) -> None:
    """Compile a batch; where that fails, each mutant alone, and all together only if none fails alone."""
    together = {f"{number}/{name}": data for number, one in mutants.items() for name, data in one.files.items()}
    found = faults_of(together, effort)
    if not found:
        return
    alone = {number: faults_of(one.files, effort) for number, one in mutants.items()}
    if not any(alone.values()):
        _note(outcome, keep, f"{min(mutants)}-together", together, found, "a batch")
    for number, said in alone.items():
        if said:
            _note(outcome, keep, str(number), mutants[number].files, said, mutants[number].story)


def faults_of(files: Files, effort: Effort) -> list[str]:
    """What is wrong with these pages, compiled in a folder of their own."""
    with tempfile.TemporaryDirectory(prefix="rst2openapi-fuzz-") as folder:
        fill(Path(folder, "pages"), files)
        return faults(Path(folder, "pages"), effort) if files else []


def _note(outcome: Outcome, keep: Path | None, name: str, files: Files, found: list[str], story: str) -> None:
    for kind in dict.fromkeys(found):
        known = kind in outcome.kinds
        outcome.kinds[kind] += 1
        outcome.stories.setdefault(kind, f"{name} ({story})")
        if keep is not None and not known:
            effort = Effort.PROCESS if kind.startswith(_CLOSELY) else Effort.COMPILE
            attempts = 10 if kind.startswith("hang") else MOST
            small = minimised(files, lambda one, kind=kind, effort=effort: kind in faults_of(one, effort), attempts)  # type: ignore[misc]
            folder = keep / f"{kind.partition(':')[0]}-{name}"
            shutil.rmtree(folder, ignore_errors=True)
            fill(folder, small)
            (folder / "fault.txt").write_text(f"{kind}\n{story}\n", encoding="utf-8")
