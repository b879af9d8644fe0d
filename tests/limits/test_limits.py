"""Pages beyond limits: each limit says itself with its line, and no attack costs the page next to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from limits.measuring import MEGABYTES, SECONDS, build
from limits.pages import KINDS, page
from rst2openapi import limits
from rst2openapi.diagnostics import Diagnostic
from rst2openapi.doctree.budget import BeyondLimitsError, Budget, expect_lines_within_limits
from rst2openapi.page_facts import compile_page
from rst2openapi.sources import Source


def _found(folder: Path, text: str) -> list[Diagnostic]:
    path = folder / "page.rst"
    path.write_text(text, encoding="utf-8")
    return compile_page(Source("page.rst", "page.rst", path))[1]


@pytest.mark.parametrize("kind", KINDS)
def test_small_attacks_are_pages_as_any_other(tmp_path: Path, kind: str) -> None:
    """Whatever stands on a page, it is no fault of the compiler; all of a page that is left out is told."""
    found = _found(tmp_path, KINDS[kind](4_000))
    assert "internal-error" not in {one.rule.slug for one in found}


BEYOND = (
    ("bytes", lambda: f"{'a ' * 4_500}\n" * 1_000, 1, "it has more than 8,000,000 bytes"),
    ("line", lambda: page(function="a " * 6_000), 13, "a line has 12,000 characters, more than 10,000"),
    ("paragraph", lambda: page(function="a\n" * 6_000), None, "a paragraph has 11,999 characters, more than 10,000"),
    ("columns", lambda: KINDS["wide-grid"](9_000), 13, "columns, more than 100"),
    ("columns of a simple table", lambda: KINDS["wide-simple-table"](9_000), 13, "columns, more than 100"),
    ("levels", lambda: KINDS["deep-lists"](20_000), None, "it is nested deeper than 60 levels"),
    ("rows", lambda: KINDS["tall-table"](150_000), None, "rows, more than 4,000"),
    ("substitutions", lambda: KINDS["laughs"](4_000), 13, "expand to more than 100,000 characters"),
    ("repeated substitutions", lambda: KINDS["wide-laughs"](9_000), 13, "expand to more than 100,000 characters"),
    ("faults", lambda: KINDS["unended-literal"](40_000), None, "a line has"),
    ("lists in lists", lambda: page(function="- - - - - - - - - a\n\n" * 9_000), None, "more than 50,000 steps"),
    ("targets in a row", lambda: KINDS["targets"](60_000), None, "more than 50,000 steps"),
    ("targets", lambda: KINDS["targets"](600_000), None, "more than 50,000 steps"),
)


@pytest.mark.parametrize(("name", "text", "line", "says"), BEYOND, ids=[one[0] for one in BEYOND])
def test_what_is_beyond_says_so(tmp_path: Path, name: str, text: object, line: int | None, says: str) -> None:
    """With the line, where it is known."""
    assert callable(text), name
    found = _found(tmp_path, text())
    [one] = [one for one in found if one.rule.slug == "beyond-limits"]
    assert says in one.message
    assert line is None or one.span.line == line


@pytest.mark.parametrize(
    ("kind", "size", "slug", "says"),
    [
        ("placeholders", 2_000, "too-much-address", "placeholders, more than 50"),
        ("segments", 6_000, "too-much-address", "characters, more than 2,000"),
        ("request-lines", 20_000, "too-much-address", "request lines, more than 200"),
        ("cell-of-digits", 3_000, "wording-left-as-text", "no rule"),
        ("broken-example", 300_000, "example-not-json", "and more than 100,000 are not mended"),
        ("deep-example", 3_000, "example-not-json", "it is nested deeper than 60 levels"),
        ("huge-number", 3_000, "example-not-json", "digits"),
    ],
)
def test_parts_beyond_limits_cost_only_themselves(tmp_path: Path, kind: str, size: int, slug: str, says: str) -> None:
    """The finding tells what is left out; the rest of the page is read."""
    found = [one for one in _found(tmp_path, KINDS[kind](size)) if one.rule.slug == slug]
    assert found
    assert slug == "wording-left-as-text" or any(says in one.message for one in found)


def test_rows_of_pages_beyond_limits_are_accounted_for(tmp_path: Path) -> None:
    """A page that is left out has all its rows in the finding."""
    [one] = [one for one in _found(tmp_path, KINDS["tall-table"](150_000)) if one.rule.slug == "beyond-limits"]
    assert len(one.rows) > limits.MOST_ROWS


def test_steps_depend_on_nothing_but_the_text() -> None:
    """A step for a text, one for 200 letters, and the square of long words."""
    budget = Budget()
    budget.text("w" * 99)
    assert budget.spent == 1
    budget.text("w" * 400)
    assert budget.spent == 1 + 1 + 2 + 40
    with pytest.raises(BeyondLimitsError, match="more than 50,000 steps"):
        budget.spend(limits.MOST_STEPS)


def test_lines_up_to_the_limits_are_fine() -> None:
    """Wide and long, as no published page is."""
    columns = "+---" * limits.MOST_COLUMNS
    expect_lines_within_limits(["a" * limits.LONGEST_LINE, columns, "=" * 5_000, f"{'= ' * 100}"])
    with pytest.raises(BeyondLimitsError):
        expect_lines_within_limits([f"{columns}+"])


@pytest.mark.parametrize("kind", ["laughs", "run-of-border"])
def test_a_page_of_a_megabyte_costs_no_more_than_it_may(tmp_path: Path, kind: str) -> None:
    """In a process that is held to it; `make limits` does it for all kinds."""
    path = tmp_path / "page.rst"
    path.write_text(KINDS[kind](1_000_000), encoding="utf-8")
    used = build(path)
    assert used.status in (0, 1), used
    assert used.seconds < 2 * SECONDS, used  # where others work beside it, the same work takes longer
    assert used.megabytes < MEGABYTES, used
