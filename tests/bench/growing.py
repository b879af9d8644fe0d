"""What a row costs as a service grows tenfold: pages of one kind, many of them."""
# ruff: noqa: T201 -- printing is what it is for

from __future__ import annotations

from functools import partial
from pathlib import Path

from bench.measuring import Cost, command, medians

SMALL, LARGE = 40, 400
ROWS = 12
TURNS = 3

_PAGE = """\
.. _thing{number}:

Creating Thing {number}
{line}

Function
--------

This API is used to create a thing of kind {number}.

URI
---

POST /v1/{{project_id}}/things{number}

.. table:: **Table 1** Path parameters

{path}

Request
-------

.. table:: **Table 2** Request parameters

{fields}

Response
--------

.. table:: **Table 3** Response parameters

{fields}
"""


def growing(work: Path) -> list[str]:
    """Compile a service, and one ten times as large; gives the figure that counts."""
    folders = [_pages(work / f"of-{number}", number) for number in (SMALL, LARGE)]
    start = _build(_pages(work / "of-1", 1))
    small, large = medians([partial(_build, folder) for folder in folders], TURNS)
    each = [(cost.cpu - start.cpu) / (number * (2 * ROWS + 1)) for cost, number in ((small, SMALL), (large, LARGE))]
    print(f"a row of a service of {SMALL} and of {LARGE} operations, less what a single page takes: CPU, peak memory")
    print(f"  {each[0] * 1e6:.0f} µs, {small.peak:.0f} MB; {each[1] * 1e6:.0f} µs, {large.peak:.0f} MB")
    return [f"a row of a service ten times as large costs {each[1] / each[0]:.2f} as much (at most 1.15)"]


def _build(folder: Path) -> Cost:
    return command(
        "rst2openapi", ["build", str(folder), "--jobs", "1", "--no-cache", "-o", str(folder.with_suffix(".json"))]
    )


def _pages(folder: Path, number: int) -> Path:
    folder.mkdir()
    path = _table([("project_id", "Yes", "String", "ID of the project.")])
    for one in range(number):
        rows = [
            (f"field_{place}_{one}", "No", "Integer" if place % 3 else "String", f"Property {place} of thing {one}.")
            for place in range(ROWS)
        ]
        title = f"Creating Thing {one}"
        text = _PAGE.format(number=one, line="=" * len(title), path=path, fields=_table(rows))
        (folder / f"creating_thing_{one}.rst").write_text(text, encoding="utf-8")
    return folder


def _table(rows: list[tuple[str, str, str, str]]) -> str:
    widths = (20, 11, 9, 40)
    rule = f"   +{'+'.join('-' * width for width in widths)}+"
    lines = [rule, _row(("Parameter", "Mandatory", "Type", "Description"), widths), rule.replace("-", "=")]
    for row in rows:
        lines += [_row(row, widths), rule]
    return "\n".join(lines)


def _row(cells: tuple[str, ...], widths: tuple[int, ...]) -> str:
    inner = "|".join(f" {cell:<{width - 1}}" for cell, width in zip(cells, widths, strict=True))
    return f"   |{inner}|"
