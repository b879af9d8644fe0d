"""Comments of pages that take findings: how far they reach, and that nothing is taken without a word."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rst2openapi.diagnostics.suppression import Order, SuppressionError, order

from .conftest import Run

PAGE = """Making a Lamp
=============

{before}

URI
---

POST /v1/lamps

{inside}

.. table:: **Table 1** Request body parameters

   +-----------+-----------+------+---------------------------------------+
   | Parameter | Mandatory | Type | Description                           |
   +===========+===========+======+=======================================+
   | kind      | No        |      | Kind of lamp.                         |
   |           |           |      |                                       |
   |           |           |      | {cell:<38}|
   +-----------+-----------+------+---------------------------------------+
   | shade     | No        |      | Kind of shade.                        |
   +-----------+-----------+------+---------------------------------------+

{after}

Response
--------

.. csv-table:: **Table 2** Response body parameters
   :header: Parameter, Type, Description

   id, , Its number.

**Status code: 201**
"""

COMMENT = ".. rst2openapi: ignore O202 why"
WHOLE = ".. rst2openapi: ignore-file O202 why"


@pytest.mark.parametrize(
    ("place", "comment", "left"),
    [
        ("before", "", ["kind", "shade", "id"]),
        ("before", WHOLE, []),
        ("after", WHOLE, []),
        ("cell", WHOLE, []),
        ("cell", COMMENT, ["shade", "id"]),
        ("inside", COMMENT, ["id"]),
        ("inside", f"{COMMENT}\n\nSome words.", ["kind", "shade", "id"]),
        ("inside", f"{COMMENT}\n\n.. _a_label:", ["id"]),
        # The last thing in a section is about the next one.
        ("before", COMMENT, ["id"]),
        ("after", COMMENT, ["kind", "shade"]),
        # Code is no comment.
        ("before", f"::\n\n   {WHOLE}", ["kind", "shade", "id"]),
    ],
)
def test_reach(run: Run, tmp_path: Path, place: str, comment: str, left: list[str]) -> None:
    """The block that follows, in a cell the row, at the end of a section the next one; or the page."""
    page = tmp_path / "page.rst"
    page.write_text(
        PAGE.format(**{**dict.fromkeys(("before", "inside", "cell", "after"), ""), place: comment}), "utf-8"
    )
    tree = json.loads(run("check", page, "--format", "json", "--select", "O202").out)
    names = ("kind", "shade", "id")
    told = [name for one in tree["diagnostics"] for name in names if f"type of {name} " in one["message"]]
    assert told == left
    taken = tree.get("waived", [])
    assert len(taken) == len(names) - len(left)
    assert all((one["by"], one["reason"]) == ("page", "why") for one in taken)


def test_what_is_taken_is_counted(run: Run, tmp_path: Path) -> None:
    """It makes no line and no status; summary, report and SARIF tell of it, and rows are accounted for."""
    page = tmp_path / "page.rst"
    page.write_text(PAGE.format(before=WHOLE, inside="", cell="", after=""), "utf-8")
    ran = run("check", page, "--severity", "O202=error")
    assert (ran.status, "O202" in ran.out) == (0, False)
    assert "besides, 3 taken by comments of pages" in ran.err
    results = json.loads(run("check", page, "--format", "sarif").out)["runs"][0]["results"]
    taken = [one["suppressions"][0]["kind"] for one in results if one["ruleId"] == "O202"]
    assert taken == ["inSource"] * 3
    built = run("build", page, "-o", tmp_path / "x.yaml", "--report", tmp_path / "report.json", "--no-cache")
    report = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert "besides, 3 taken by comments of pages" in built.out
    assert len(report["waived"]) == 3
    assert report["total"]["rows"] == report["total"]["rows_mapped"] + report["total"]["rows_diagnosed"] == 3


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ("a comment like any other", None),
        ("rst2openapi-like words", None),
        ("rst2openapi: ignore O202 why", Order(("O202",), "why", whole_page=False)),
        ("rst2openapi: ignore o202 why", Order(("O202",), "why", whole_page=False)),
        ("rst2openapi: ignore O202: why", Order(("O202",), "why", whole_page=False)),
        ("rst2openapi: ignore O202,\nempty-table  why so", Order(("O202", "P111"), "why so", whole_page=False)),
        ("rst2openapi: ignore-file O202 well-known why", Order(("O202",), "well-known why", whole_page=True)),
    ],
)
def test_orders(comment: str, said: Order | None) -> None:
    """Codes or names, parted by commas, and a reason."""
    assert order(comment) == said


@pytest.mark.parametrize(
    "comment",
    [
        "rst2openapi",
        "rst2openapi: ignore",
        "rst2openapi ignore O202 why",
        "rst2openapi: ignore O202",
        "rst2openapi: ignore O2 why",
        "rst2openapi: ignore O299 why",
        "rst2openapi: ignore all-of-them why",
        "rst2openapi: skip O202 why",
    ],
)
def test_comments_that_order_nothing(comment: str) -> None:
    """Without a reason, a code or a known verb nothing is taken."""
    with pytest.raises(SuppressionError):
        order(comment)
