"""The errata of the published DLI pages: each stands where it says; every contradiction that is found has one."""

from __future__ import annotations

import runpy
import tomllib
from pathlib import Path
from typing import Any

import pytest

from rst2openapi.compiler import Compiled
from rst2openapi.diagnostics.model import Severity

from .conftest import ROOT

ERRATA: list[dict[str, Any]] = tomllib.loads((ROOT / "docs" / "dli" / "errata.toml").read_text("utf-8"))["erratum"]
FOUND = {(one["page"], code) for one in ERRATA for code in one.get("finding", ())}
TEXTS = ("page", "stands", "at", "published", "right", "reason")


@pytest.fixture(scope="module")
def findings(service: Compiled, published: Path) -> dict[tuple[str, str], Severity]:
    """What the compiler has to say of the published pages, by page and code."""
    return {
        (Path(one.span.file).relative_to(published).as_posix(), one.rule.code): one.rule.severity
        for one in service.diagnostics
    }


def test_the_page_of_errata_is_what_make_writes() -> None:
    """A publisher reads the page; what it says stands in the data."""
    writer = runpy.run_path(str(ROOT / ".ci" / "errata.py"))
    text = (ROOT / "docs" / "dli" / "ERRATA.md").read_text("utf-8")
    assert text == writer["text"](ERRATA)
    assert sum(line.startswith("| ") and not line.startswith("| line") for line in text.splitlines()) == len(ERRATA)


def test_an_erratum_says_all_of_it() -> None:
    """Each has a page, a line, a place, both facts and a reason, in order and once."""
    assert [one for one in ERRATA if not all(one.get(key) for key in TEXTS) or one["line"] < 1] == []
    places = [(one["page"], one["line"], one["at"]) for one in ERRATA]
    assert places == sorted(set(places))


def test_it_stands_where_it_says(published: Path) -> None:
    """The words of the page are on the line; a page that has been put right makes its erratum fail."""
    lines = {page: (published / page).read_text("utf-8").split("\n") for page in {one["page"] for one in ERRATA}}
    assert [one for one in ERRATA if one["stands"] not in lines[one["page"]][one["line"] - 1]] == []


def test_no_contradiction_is_without_one(findings: dict[tuple[str, str], Severity]) -> None:
    """Each warning about the published pages has an erratum, and an erratum names no finding that there is not."""
    warnings = {place for place, severity in findings.items() if severity is not Severity.NOTE}
    assert warnings - FOUND == set()
    assert FOUND - findings.keys() == set()


def test_it_speaks_of_operations_that_exist(service: Compiled) -> None:
    """The ID of its operation is one of the service's."""
    known = {one["operationId"] for item in service.document.tree["paths"].values() for one in item.values()}
    assert {one["operation"] for one in ERRATA if "operation" in one} <= known
