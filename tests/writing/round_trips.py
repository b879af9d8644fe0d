"""`python -m writing.round_trips N`: random services written as pages and read again, and what did not come back.

The status is 1 if a fact of one differs, of whatever kind; the same seed gives the same services.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator

from .making import findings
from .services import service

_DERIVED = ("x-pagination", "x-result", "x-job")
"""What the compiler finds out for itself, which documents made at random do not state."""


def faults(number: int, seed: int) -> list[str]:
    """What the pages of the service of this number do not say, or say besides: facts, and names of operations."""
    found = findings(service(number, seed), "W702", "W703", "W704")
    return [str(one) for one in found if one.facts.get("at", "").rpartition("/")[2] not in _DERIVED]


def kinds(found: list[str]) -> Iterator[str]:
    """The same without what is of one service alone."""
    for one in found:
        text = re.sub(r"(/v1/\S+ |(?<=[/ ])[\w\-{}\[\]]+/)", "", one.partition(" at ")[2] or one)
        yield re.sub(r"\d+", "N", text)[:150]


def main() -> int:
    """Try as many as asked for; a line for each kind of difference, and one in the end."""
    parser = argparse.ArgumentParser(prog="round-trips", description=__doc__)
    parser.add_argument("services", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0)
    options = parser.parse_args()
    start, counts, first = time.monotonic(), Counter[str](), dict[str, str]()
    for number in range(options.first, options.first + options.services):
        for kind in dict.fromkeys(kinds(found := faults(number, options.seed))):
            counts[kind] += 1
            first.setdefault(kind, f"service {number}: {found[0]}")
        if sys.stderr.isatty() or number % 500 == 0:
            sys.stderr.write(f"{number}: {sum(counts.values())} differences in {time.monotonic() - start:.0f} s\n")
    for kind, count in counts.most_common():
        sys.stdout.write(f"{count} × {kind}\n    {first[kind]}\n")
    told = f"{options.services} services, {sum(counts.values())} differences of {len(counts)} kinds"
    sys.stdout.write(f"seed {options.seed}, {told}, {time.process_time():.0f} s of the processor\n")
    return int(bool(counts))


if __name__ == "__main__":
    sys.exit(main())
