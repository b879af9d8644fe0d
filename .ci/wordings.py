"""Prints how often each row of the table of wordings reads a sentence of the pages below a folder, dead rows first."""  # noqa: INP001

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Any

from rst2openapi.diagnostics import Report
from rst2openapi.doctree.reader import read
from rst2openapi.operation.facets import reading
from rst2openapi.operation.facets.wordings import TABLE
from rst2openapi.operation.interpreter import interpret
from rst2openapi.page.builder import build

HITS: Counter[tuple[str, str]] = Counter()
_READ = reading.read


def _counted(*given: Any) -> reading.Reading:
    found = _READ(*given)
    HITS.update((claim.row.gives.value, claim.row.name) for claim in found.claims)
    return found


def main(folder: str) -> int:
    """Print the table; 1 where the folder holds no page."""
    reading.read = _counted
    pages = sorted(Path(folder).rglob("*.rst"))
    for path in pages:
        report = Report()
        document = read(path, path.name, report)
        if document is not None:
            interpret(build(document, path.name, path.name, report), report)
    rows = [(gives.value, row.name) for gives, rows in TABLE.items() for row in rows]
    for gives, name in sorted(rows, key=lambda row: HITS[row]):
        sys.stdout.write(f"{HITS[gives, name]:8}  {gives}: {name}\n")
    return 0 if pages else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
