"""Pairs of a page and what a knowledgeable person would write from it: the hard constructs of the dialect, one by one.

`<dialect>.rst`, or a folder of pages where links between pages or shared operations are the point, becomes
`<dialect>.openapi.yaml`: the paths and components of the document, preceded by the findings as comments. The first line
of a page says what it shows. `make golden` writes the documents anew; they are to be read before they are committed.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from rst2openapi.compiler import Compiled, compile_service
from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import document as document_rules
from rst2openapi.diagnostics.rules import run as run_rules
from rst2openapi.files import write_all
from rst2openapi.openapi.yaml_text import to_yaml
from rst2openapi.service import settings
from rst2openapi.sources import discover

HERE = Path(__file__).parent
CASES = sorted({path.relative_to(HERE).parts[0].removesuffix(".rst") for path in HERE.rglob("*.rst")})
NEVER = (run_rules.ROW_LOST, run_rules.INTERNAL_ERROR, document_rules.INVALID_DOCUMENT)


def _compile(case: str) -> Compiled:
    source = HERE / case if (HERE / case).is_dir() else HERE / f"{case}.rst"
    return compile_service(discover([str(source)], Report()), settings.load("harbour"), None, Report(), jobs=1)


def _golden(made: Compiled) -> str:
    """The findings as comments, then the part of the document that comes from the pages."""
    findings = [
        f"# {Path(one.span.file).name}:{one.span.line}: {one.rule.severity.value} {one.rule.slug}: {one.message}\n"
        for one in made.diagnostics
    ]
    tree = {"paths": made.document.tree["paths"], "components": made.document.tree["components"]}
    return "".join(findings) + to_yaml(tree)


@pytest.mark.parametrize("case", CASES)
def test_page_gives_its_document(case: str) -> None:
    """The page means this document and these findings; no row is lost, and the document is valid."""
    made = _compile(case)
    assert [one for one in made.diagnostics if one.rule in NEVER] == []
    total = made.account.total
    assert total.rows == total.rows_mapped + total.rows_diagnosed
    expected = HERE / f"{case}.openapi.yaml"
    if os.environ.get("UPDATE_GOLDEN"):
        write_all({expected: _golden(made)})
    assert _golden(made) == expected.read_text("utf-8"), "if this is as it should be: make golden"


def test_no_document_is_without_its_page() -> None:
    """A page that is taken away takes its document along."""
    assert sorted(path.name.removesuffix(".openapi.yaml") for path in HERE.glob("*.openapi.yaml")) == CASES
