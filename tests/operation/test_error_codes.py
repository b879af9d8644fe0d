"""Tables of error codes: which tables they are, and what their columns say."""

from __future__ import annotations

import pytest

from rst2openapi.diagnostics import Report
from rst2openapi.operation.error_codes import error_codes
from rst2openapi.operation.model import ErrorCode
from rst2openapi.page.model import Page
from rst2openapi.prose import plain

from .reading import page_of

PAGE = """Errors
======

Whatever the section
--------------------

.. list-table::
   :header-rows: 1

{rows}
"""


def _page(*rows: str) -> Page:
    lines = [f"   {'* ' if not place else '  '}- {cell}" for row in rows for place, cell in enumerate(row.split(" | "))]
    return page_of(PAGE.format(rows="\n".join(lines)), Report())


def _codes(*rows: str) -> tuple[ErrorCode, ...]:
    return error_codes(_page(*rows), Report())


@pytest.mark.parametrize(
    ("head", "row", "expected"),
    [
        (
            "Status Code | Error Code | Message | Description | Solution",
            "404 | POT.1 | No pot. | It broke. | Buy one.",
            ("404", "POT.1", "No pot.", "It broke.", "Buy one."),
        ),
        (
            "Error Code | Error Message",
            "POT.2 | No lid.",
            (None, "POT.2", "No lid.", "", ""),
        ),
        (
            "Module | HTTP Status Code | Error Code | Error Message | Possible Cause | Handling Measure",
            "Kitchen | 500 | POT.3 | It fell. | Slippery floor. | Dry it.",
            ("500", "POT.3", "It fell.", "Slippery floor.", "Dry it."),
        ),
        (
            "Status Code | Error Code | Error Message | Error Description | Measure",
            "4xx | POT.4 | Hot. | It is hot. | Wait.",
            ("4XX", "POT.4", "Hot.", "It is hot.", "Wait."),
        ),
        ("Code | Message", "17 | No salt.", (None, "17", "No salt.", "", "")),
        ("Exception Code | Meaning", "POT.5 | No pepper.", (None, "POT.5", "", "No pepper.", "")),
    ],
)
def test_a_row(head: str, row: str, expected: tuple[str | None, ...]) -> None:
    """Status, code, message, what explains and what helps, under whatever headers."""
    [one] = _codes(head, row)
    assert (one.status, one.code, one.message, plain(one.description), plain(one.solution)) == expected


def test_what_is_no_error_code() -> None:
    """Codes of countries, statuses of successes, and statuses in the place of codes."""
    assert _codes("Country | Code", "Norway | NO") == ()
    assert _codes("Status Code | Error Code | Message", "200 | OK | Fine.") == ()
    assert _codes("Error Code | Description", "404 Not Found | No pot.") == ()


def test_an_empty_row_is_a_finding() -> None:
    """A row that says nothing stands in a finding."""
    report = Report()
    assert error_codes(_page("Error Code | Message", "\\  | \\ "), report) == ()
    [one] = report.diagnostics
    assert (one.rule.slug, len(one.rows)) == ("empty-name", 1)
