"""Documents beyond limits give a sentence at once, whoever reads them; small ones of any kind are no fault of ours."""

from __future__ import annotations

from pathlib import Path

import pytest

from limits.documents import KINDS
from rst2openapi.client.document import load
from rst2openapi.client.widths import too_wide
from rst2openapi.diagnostics import Report

BEYOND = {
    "aliases.yaml": "its aliases unfold to",
    "alias-schemas.yaml": "its aliases unfold to",
    "own-alias.yaml": "it is nested deeper than 100 levels",
    "deep.json": "nested",
    "deep.yaml": "nest",
    "chained-references.json": "is put together of more than 100 others",
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
    path.write_text(KINDS[kind](300_000), encoding="utf-8")
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


def test_circles_of_references_are_not_told_here() -> None:
    """They have a message of their own."""
    schemas = {"A": {"$ref": "#/components/schemas/B"}, "B": {"allOf": [{"$ref": "#/components/schemas/A"}]}}
    assert too_wide({"components": {"schemas": schemas}}) == ""
