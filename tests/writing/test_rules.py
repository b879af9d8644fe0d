"""Rules W7xx: what there is to say of a document that is written as pages, one case for each."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import RULES
from rst2openapi.place import Span
from rst2openapi.writing.command import pages_of, written
from rst2openapi.writing.words import Place

from .making import document, members, operation

LAMPS = document(get_lamps=operation(members(wick={"type": "integer", "multipleOf": 16}), operationId="doTheThing"))
CASES: Mapping[str, tuple[Mapping[str, Any], Mapping[Place, str] | None, str]] = {
    "unwritable-document": ({}, None, "cannot be written as pages: it is no OpenAPI document"),
    "fact-differs": (
        LAMPS,
        None,
        "/multipleOf the document states 16, and the page that was written gives nothing",
    ),
    "part-without-page": (LAMPS | {"servers": []}, None, "pages have no place for servers of the document"),
    "other-operation-name": (LAMPS, None, "get /v1/lamps is doTheThing in the document, and listLamps if it is read"),
    "no-description": (LAMPS, {}, "has nothing for operations.doTheThing.summary; it stands on the page without"),
    "unused-description": (LAMPS, {("fields", "x"): "X."}, "the document has no place for the description fields.x"),
}


def test_every_rule_has_a_case() -> None:
    """No rule of this stage is without one."""
    assert set(CASES) == {rule.slug for rule in RULES.values() if rule.code.startswith("W")}


@pytest.mark.parametrize("slug", CASES)
def test_a_finding_for_each_rule(slug: str, tmp_path: Path) -> None:
    """The finding names the document and says what of it is lost."""
    tree, table, says = CASES[slug]
    report = Report()
    spec = tmp_path / "lamps.json"
    if tree:
        pages_of(tree, table, Span(spec.as_posix(), 1), report)
    else:
        spec.write_text("{}", encoding="utf-8")
        assert written(spec, table, report) == {}
    found = [one for one in report.sorted() if one.rule.slug == slug]
    assert any(says in one.message for one in found), [str(one) for one in report.sorted()]
    assert {str(one.span) for one in found} == {f"{spec.as_posix()}:1"}
