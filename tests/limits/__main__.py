"""`python -m limits [KIND…]`: what pages and documents of a megabyte cost, of every kind or of these.

The status is 1 if one of them costs too much. `SIZE=60000` makes smaller ones.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from limits import documents, pages
from limits.measuring import MEGABYTES, SECONDS, Used, build, read

COMMANDS = ("diff", "tolerant", "write", "client")


def main(size: int, names: list[str]) -> int:
    """Measure the kinds of these names, or all; the number of those that cost too much."""
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for name in names or [*pages.KINDS, *documents.KINDS]:
            if name in pages.KINDS:
                path = Path(folder, f"{name}.rst")
                path.write_text(pages.KINDS[name](size), "utf-8")
                bad += _tell(f"build {name}", path, build(path), (0, 1))
                continue
            path = Path(folder, name)
            path.write_text(documents.KINDS[name](size), "utf-8")
            for command in COMMANDS:
                bad += _tell(f"{command} {name}", path, read(path, command), (0, 1, 2))
    return bad


def _tell(what: str, path: Path, used: Used, fine: tuple[int, ...]) -> bool:
    over = used.seconds > SECONDS or used.megabytes > MEGABYTES or used.status not in fine
    lines = [line for line in used.words.splitlines() if str(path) in line and " I604 " not in line]
    told = next((line for line in lines if " error " in line or "cannot be read" in line), "")
    told = told.removeprefix("rst2openapi: ").removeprefix(str(path))[:110]
    sys.stdout.write(f"{'OVER' if over else '    '} {what:32} {path.stat().st_size:8} {used}  {told}\n")
    sys.stdout.flush()
    return over


if __name__ == "__main__":
    raise SystemExit(main(int(os.environ.get("SIZE", "1000000")), sys.argv[1:]) > 0)
