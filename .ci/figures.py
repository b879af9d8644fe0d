"""Prints the counts of `*.report` files in a folder, a service a line, and their sums."""  # noqa: INP001

from __future__ import annotations

import json
import sys
from pathlib import Path

COUNTS = (
    "api_pages",
    "operations",
    "rows",
    "rows_mapped",
    "rows_diagnosed",
    "examples",
    "examples_parsed",
    "examples_valid",
)
SEVERITIES = ("error", "warning", "note")


def main(folder: str) -> int:
    """Print the table; 1 where the folder holds no report."""
    lines = [_line(path) for path in sorted(Path(folder).glob("*.report"))]
    if not lines:
        sys.stderr.write(f"{folder} holds no report\n")
        return 1
    total = ("all", *(sum(line[place] for line in lines) for place in range(1, len(lines[0]))))
    titles = ("service", *COUNTS, *SEVERITIES)
    for row in (titles, *lines, total):
        sys.stdout.write(f"{row[0]:38}" + "".join(f"{value:>16}" for value in row[1:]) + "\n")
    return 0


def _line(path: Path) -> tuple[str | int, ...]:
    report = json.loads(path.read_text(encoding="utf-8"))
    found = [diagnostic["severity"] for diagnostic in report["diagnostics"]]
    counts = [report["total"].get(name, 0) for name in COUNTS]
    return (path.name.removesuffix(".report"), *counts, *(found.count(severity) for severity in SEVERITIES))


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
