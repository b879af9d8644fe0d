"""No linter has a word to say about our documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from rst2openapi.client.document import load
from rst2openapi.diagnostics import Report
from rst2openapi.files import to_json
from rst2openapi.versions.newer import newer

from .lint import lint, rules_off
from .missing import skipped
from .tools import MissingError, node

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session", autouse=True)
def tools() -> None:
    """Skip plainly where there is no Node.js."""
    try:
        node("redocly")
    except MissingError as missing:
        skipped(str(missing))


@pytest.mark.parametrize("document", [ROOT / "openapi" / "dli.yaml"], ids=lambda path: path.stem)
def test_documents_are_clean(document: Path) -> None:
    """Neither an error nor a warning, by the rules that both tools recommend."""
    assert lint(document) == []


def test_documents_of_3_1_are_clean(tmp_path: Path) -> None:
    """The same document in the words of 3.1."""
    source = load(ROOT / "openapi" / "dli.yaml", Report(), {})
    assert source is not None
    document = tmp_path / "dli.json"
    document.write_text(to_json(newer(source.tree)), "utf-8")
    assert lint(document) == []


def test_a_document_that_is_not_clean_is_told(tmp_path: Path) -> None:
    """Both tools are heard: a document without a licence, a contact and an answer."""
    document = tmp_path / "bare.yaml"
    document.write_text("openapi: 3.0.3\ninfo: {title: Bare, version: '1'}\npaths: {/a: {get: {}}}\n", "utf-8")
    told = {line.partition(":")[0] for line in lint(document)}
    assert {"redocly info-license", "spectral info-contact", "spectral oas3-schema"} <= told


def test_few_rules_are_off() -> None:
    """At most six, so that a clean document means something."""
    assert len(list(rules_off())) <= 6
