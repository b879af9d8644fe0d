"""`python -m fuzz.wrong_kinds N`: so many changes of each file and document, and what commands make of them."""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from .judging import spoilt
from .targets import documents, files


def main() -> int:
    """Try as many changes of each file as asked for; 1 where one is not told in a sentence."""
    parser = argparse.ArgumentParser(prog="fuzz.wrong_kinds", description=__doc__)
    parser.add_argument("changes", type=int, help="of each file and document")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    dice, kinds, stories = random.Random(options.seed), Counter[str](), dict[str, str]()  # noqa: S311 - of a test
    start, here = time.monotonic(), Path.cwd()
    with tempfile.TemporaryDirectory(prefix="rst2openapi-kinds-") as folder:
        os.chdir(folder)
        try:
            for target in (*files(), *documents()):
                for fault in spoilt(target, dice, options.changes):
                    kind, _, story = fault.partition("\n")
                    kinds[kind] += 1
                    stories.setdefault(kind, story.strip())
                sys.stderr.write(f"{target.file}: {sum(kinds.values())} faults so far\n")
        finally:
            os.chdir(here)
    for kind, number in kinds.most_common():
        sys.stdout.write(f"{number} × {kind}\n    {stories[kind]}\n")
    sys.stdout.write(f"seed {options.seed}: {sum(kinds.values())} faults, {time.monotonic() - start:.0f} s\n")
    return int(bool(kinds))


if __name__ == "__main__":
    sys.exit(main())
