"""`python -m limits [SIZE] [KIND…]`: what pages of every kind cost, and whether that is too much (status 1)."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from limits.measuring import MEGABYTES, SECONDS, Used, build
from limits.pages import KINDS


def main(size: int, names: list[str]) -> int:
    """Measure the kinds of these names, or all; the number of those that cost too much."""
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for name in names or KINDS:
            path = Path(folder, f"{name}.rst")
            path.write_text(KINDS[name](size), "utf-8")
            bad += _tell(name, path, build(path))
    return bad


def _tell(name: str, path: Path, used: Used) -> bool:
    over = used.seconds > SECONDS or used.megabytes > MEGABYTES or used.status not in (0, 1)
    first = next((line for line in used.words.splitlines() if ": error " in line and " I604 " not in line), "")
    told = first.removeprefix(f"{path}:")[:110]
    sys.stdout.write(f"{'OVER' if over else '    '} {name:24} {path.stat().st_size:8} {used}  {told}\n")
    sys.stdout.flush()
    return over


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if sys.argv[1:] else 1_000_000, sys.argv[2:]) > 0)
