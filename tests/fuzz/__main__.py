"""`make fuzz N=30000`: many mutants of all pages there are, with progress, a bound of time and a line in the end."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from . import seeds
from .running import Outcome, run


def main() -> int:
    """Run as many mutants as asked for; 1 where one failed."""
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("mutants", type=int)
    parser.add_argument("--seed", type=int, default=0, help="other seeds give other mutants")
    parser.add_argument("--first", type=int, default=0, help="the number of the first mutant")
    parser.add_argument("--minutes", type=float, default=120)
    parser.add_argument(
        "--keep", type=Path, default=Path(".cache/fuzz"), help="the folder for pages that fail, made smaller"
    )
    options = parser.parse_args()
    start = time.monotonic()

    def told(outcome: Outcome) -> None:
        if sys.stderr.isatty() or outcome.mutants % 400 == 0:
            sys.stderr.write(f"{outcome} in {time.monotonic() - start:.0f} s\n")

    numbers = range(options.first, options.first + options.mutants)
    found = [*seeds.of_tests(), *seeds.published()]
    outcome = run(numbers, options.seed, found, seconds=options.minutes * 60, keep=options.keep, progress=told)
    for kind, story in outcome.stories.items():
        sys.stdout.write(f"{kind}\n    {story}\n")
    bound = "" if outcome.mutants == options.mutants else f" (the time was over before {options.mutants})"
    sys.stdout.write(f"seed {options.seed}, {len(found)} seeds, {outcome}{bound}, {time.monotonic() - start:.0f} s\n")
    return int(bool(outcome.kinds))


if __name__ == "__main__":
    sys.exit(main())
