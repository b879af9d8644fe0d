"""Writes the errata of published pages as a page to read: `errata.py docs/dli/errata.toml docs/dli/ERRATA.md`.

An `[[erratum]]` of the page a.rst, with its line, place, both facts and the reason, becomes a row of a table.
"""  # noqa: INP001

from __future__ import annotations

import itertools
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

HEAD = """\
# Errata

Where the published reference of Data Lake Insight contradicts itself, with the fact that is right, and how one knows.
The pages in this folder state the right one. Paths are those below `api-ref/source` of the published repository; a
place is the side of the exchange and the field. This page is written by `make` from `errata.toml`, which tests hold
against the published pages: {count} facts on {pages} pages.
"""


def main(data: Path, target: Path) -> int:
    """Write the page, if it is another than what stands there."""
    new = text(tomllib.loads(data.read_text(encoding="utf-8"))["erratum"])
    if not target.exists() or target.read_text(encoding="utf-8") != new:
        target.write_text(new, encoding="utf-8")
    return 0


def text(errata: Sequence[Mapping[str, Any]]) -> str:
    """The page, with a table for each published page."""
    by_page = [(page, list(rows)) for page, rows in itertools.groupby(errata, key=lambda one: one["page"])]
    head = HEAD.format(count=len(errata), pages=len(by_page))
    return "\n".join([head, *(line for page, rows in by_page for line in _of_page(page, rows))])


def _of_page(page: str, errata: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    yield f"## {page}"
    yield ""
    yield "| line | place | published | right | how one knows |"
    yield "|---|---|---|---|---|"
    for one in errata:
        cells = (str(one["line"]), f"`{one['at']}`", one["published"], one["right"], one["reason"])
        yield f"| {' | '.join(_cell(cell) for cell in cells)} |"
    yield ""


def _cell(said: str) -> str:
    return " ".join(said.split()).replace("|", "\\|")


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
