"""Rows of tables that stand in an unusual place or form: each is in the document or in a finding, at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from rst2openapi import page_facts
from rst2openapi.compiler import Compiled, compile_service
from rst2openapi.diagnostics import Report
from rst2openapi.operation.interpreter import interpret
from rst2openapi.operation.model import PageFacts
from rst2openapi.page.model import Page
from rst2openapi.service import settings
from rst2openapi.sources import discover

PAGE = """Showing a Lamp
==============

{lead}

URI
---

GET /v1/lamps/{{lamp_id}}

{uri}

Response
--------

None

{rest}
"""
REFUSED = """
+------+--------+-------------+
| Name | Type   | Description |
+======+========+=============+
| size | String | Its size.   |
+------+------+
| tall | int    | How tall.   |
+------+--------+-------------+
"""


def _compile(folder: Path, **pages: str) -> Compiled:
    for name, text in pages.items():
        (folder / f"{name}.rst").write_text(text, encoding="utf-8")
    report = Report()
    return compile_service(discover([str(folder)], report), settings.load("lamps", None), None, report, jobs=1)


def _lines(made: Compiled, file: str, text: str) -> tuple[set[str], set[str]]:
    """The lines that the document came from, and those of rows in findings."""
    lines = text.split("\n")
    mapped = {span for spans in made.document.sources.values() for span in spans if span.file.endswith(file)}
    named = {span for one in made.diagnostics for span in one.rows if span.file.endswith(file)}
    return {lines[span.line - 1].strip() for span in mapped}, {lines[span.line - 1].strip() for span in named}


def test_values_parted_by_commas(tmp_path: Path) -> None:
    """Two tables of values on one page: each row has its own line, also where a cell goes on below."""
    uri = """.. csv-table:: Path parameters
   :header: Parameter, Mandatory, Type, Description

   lamp_id, Yes, String, "Which lamp.

   It is long."

.. csv-table:: Query parameters
   :header-rows: 1

   Parameter, Mandatory, Type, Description
   limit, No, Integer, How many.
   start, No, Integer, Where to begin.
"""
    text = PAGE.format(lead="", uri=uri, rest="")
    made = _compile(tmp_path, a=text)
    operation = made.document.tree["paths"]["/v1/lamps/{lamp_id}"]["get"]
    assert [one["name"] for one in operation["parameters"]] == ["lamp_id", "limit", "start"]
    lines = text.split("\n")
    places = {
        operation["parameters"][place]["name"]: lines[spans[0].line - 1].strip().partition(",")[0]
        for place in range(3)
        for spans in [made.document.sources[f"/paths/~1v1~1lamps~1{{lamp_id}}/get/parameters/{place}"]]
    }
    assert places == {"lamp_id": "lamp_id", "limit": "limit", "start": "start"}
    assert made.account.total.rows == made.account.total.rows_mapped == 3


def test_a_refused_table(tmp_path: Path) -> None:
    """A grid whose borders do not meet: the finding of the parser accounts for its rows, in a directive or not."""
    boxed = ".. table:: **Table 1** Sizes\n" + REFUSED.replace("\n", "\n   ")
    text = PAGE.format(lead="", uri=REFUSED, rest=f"Status Code\n-----------\n\n{boxed}")
    made = _compile(tmp_path, a=text)
    _, named = _lines(made, "a.rst", text)
    assert named == {"| size | String | Its size.   |", "| tall | int    | How tall.   |"}
    assert made.account.total.rows == made.account.total.rows_diagnosed == 4


def test_a_page_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rows of a page that could not be read stand in the finding that says so."""
    good = PAGE.format(lead="", uri="", rest="")
    bad = PAGE.format(lead="", uri=REFUSED.replace("+------+------+\n", "+------+--------+-------------+\n"), rest="")

    def failing(page: Page, report: Report) -> PageFacts:
        if page.file.endswith("bad.rst"):
            raise ValueError("no such luck")
        return interpret(page, report)

    monkeypatch.setattr(page_facts, "interpret", failing)
    made = _compile(tmp_path, bad=bad, good=good)
    _, named = _lines(made, "bad.rst", bad)
    assert named == {"| size | String | Its size.   |", "| tall | int    | How tall.   |"}
    [counts] = [counts for file, counts in made.account.pages if file.endswith("bad.rst")]
    assert (counts.rows, counts.rows_mapped, counts.rows_diagnosed) == (2, 0, 2)


def test_tables_before_the_first_section_and_in_any(tmp_path: Path) -> None:
    """A parameter table in the lead, statuses in two tables of two sections: all of them count."""
    lead = "========= ====== ============\nParameter Type   Description\n========= ====== ============\n"
    lead += "lamp_id   String Which lamp.\n========= ====== ============\n"
    statuses = "=========== ===========\nStatus Code Description\n=========== ===========\n{}         So it is.\n"
    statuses += "=========== ===========\n"
    rest = "\n\n".join(f"{title}\n{'-' * 20}\n\n{statuses.format(404)}" for title in ("Remarks", "Status Code"))
    made = _compile(tmp_path, a=PAGE.format(lead=lead, uri="", rest=rest))
    assert made.account.total.rows == 3
    assert made.account.total.rows == made.account.total.rows_mapped + made.account.total.rows_diagnosed
    [spans] = [spans for pointer, spans in made.document.sources.items() if pointer.endswith("/responses/404")]
    assert len(spans) == 2


def test_pages_of_one_operation_keep_their_statuses(tmp_path: Path) -> None:
    """Two pages that tell of one method and path: the rows of both lead to the response."""
    row = "\n\nStatus Code\n-----------\n\n=========== ===========\nStatus Code Description\n=========== ===========\n"
    row += "409         Taken.\n=========== ===========\n"
    text = PAGE.format(lead="", uri="", rest=row)
    made = _compile(tmp_path, a=text, b=text.replace("Showing", "Looking at"))
    [spans] = [spans for pointer, spans in made.document.sources.items() if pointer.endswith("/responses/409")]
    assert {Path(span.file).name for span in spans} == {"a.rst", "b.rst"}
    assert made.account.total.rows == made.account.total.rows_mapped == 2
