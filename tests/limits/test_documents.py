"""Documents beyond limits give a sentence at once, whoever reads them; small ones of any kind are no fault of ours."""

from __future__ import annotations

from pathlib import Path

import pytest

from limits.documents import KINDS
from rst2openapi.client.document import load
from rst2openapi.client.widths import too_wide
from rst2openapi.diagnostics import Report
from rst2openapi.mock.contract import Contract, UnusableError
from rst2openapi.mock.request import Request
from rst2openapi.mock.service import Mock
from rst2openapi.writing.command import written

BEYOND = {
    "aliases.yaml": "its aliases unfold to",
    "alias-schemas.yaml": "its aliases unfold to",
    "own-alias.yaml": "it is nested deeper than 100 levels",
    "deep.json": "nested",
    "deep.yaml": "nest",
    "chained-reference.json": "is put together of more than 100 others",
    "chained-all-of.json": "is put together of more than 100 others",
    "chained-items.json": "leads through more than 100 others",
    "chained-keys.json": "leads through more than 100 others",
    "chained-any-of.json": "leads through more than 100 others",
    "chained-one-of.json": "leads through more than 100 others",
    "chained-not.json": "leads through more than 100 others",
    "schemas.json": "schemas in one place, more than 2,000",
    "methods.json": "operations, more than 1,500",
    "all-of-twins.json": "is put together of more than 100 others",
    "any-of.json": "anyOf in one place, more than 100",
    "wide-schema.json": "properties in one place, more than 500",
    "values.json": "enum in one place, more than 2,000",
    "operations.json": "paths in one place, more than 2,000",
    "parameters.json": "parameters in one place, more than 500",
    "placeholders.json": "parameters in one place, more than 500",
    "huge-number.json": "4300 digits",
    "huge-number.yaml": "4300 digits",
}


@pytest.mark.parametrize("kind", BEYOND)
def test_a_document_beyond_limits_is_refused(tmp_path: Path, kind: str) -> None:
    """With what is too much of it."""
    path = tmp_path / kind
    path.write_text(KINDS[kind](600_000 if kind == "methods.json" else 300_000), encoding="utf-8")
    report = Report()
    assert load(path, report) is None
    [one] = report.diagnostics
    assert BEYOND[kind] in one.message


@pytest.mark.parametrize("kind", sorted(KINDS.keys() - BEYOND.keys() - {"merged-aliases.yaml"}))
def test_what_is_long_but_not_wide_is_read(tmp_path: Path, kind: str) -> None:
    """Long texts, large examples, circles of schemas."""
    path = tmp_path / kind
    path.write_text(KINDS[kind](20_000), encoding="utf-8")
    report = Report()
    assert load(path, report) is not None or report.diagnostics


ENDLESS = sorted(kind for kind in KINDS if kind.startswith("endless-"))


@pytest.mark.parametrize(
    ("kind", "size"),
    [*((kind, 0) for kind in ENDLESS), ("circle.json", 10_000), ("twin-schemas.json", 10_000), ("chain.json", 36_000)],
)
def test_schemas_that_lead_to_each_other_are_written(tmp_path: Path, kind: str, size: int) -> None:
    """Circles and long chains end, whatever leads from one to the next; what no page can say is told."""
    path = tmp_path / kind
    path.write_text(KINDS[kind](size), encoding="utf-8")
    report = Report()
    assert "index.rst" in written(path, None, report)
    told = {one.rule.slug for one in report.diagnostics}
    assert "fact-differs" in told or kind not in ENDLESS


IN_PLACE = ("reference", "any-of", "all-of", "not")


@pytest.mark.parametrize("kind", ENDLESS)
def test_no_service_answers_for_schemas_that_are_each_other(tmp_path: Path, kind: str) -> None:
    """No value could be held against one; those of lists and maps end with the value."""
    path = tmp_path / kind
    path.write_text(KINDS[kind](0), encoding="utf-8")
    source = load(path, Report())
    assert source is not None
    if kind.removeprefix("endless-").removesuffix(".json") in IN_PLACE:
        with pytest.raises(UnusableError, match=r"without end: S. is S. is S|leads to nothing"):
            Contract.of(source.tree)
    else:
        told = Mock(Contract.of(source.tree)).answer(Request("GET", "/kites"))
        assert told.answer.status == 200


def test_circles_of_references_are_not_told_here() -> None:
    """They have a message of their own."""
    schemas = {"A": {"$ref": "#/components/schemas/B"}, "B": {"allOf": [{"$ref": "#/components/schemas/A"}]}}
    assert too_wide({"components": {"schemas": schemas}}) == ""
