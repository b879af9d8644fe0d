"""Rules about the compiler itself and its arguments: shown by a compiler that is made to fail."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from rst2openapi import compiler, page_facts
from rst2openapi.cli import main
from rst2openapi.diagnostics import Report
from rst2openapi.openapi.checks import check
from rst2openapi.openapi.document import Document, emit
from rst2openapi.operation.interpreter import interpret
from rst2openapi.page.model import Page
from rst2openapi.place import Span

from .fixtures import COMPANIONS, Outcome, compile_fixture, load


def compiled(folder: Path) -> Outcome:
    """A page that would be fine, and the companions."""
    return compile_fixture(evolve(load("null-shown"), slug="lamps"), folder)


def test_a_stage_that_raises(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception costs one page: it is a finding at the page that names the place in the code."""

    def failing(page: Page, report: Report) -> Any:
        if "Lamp" in page.title:
            raise KeyError("wick")
        return interpret(page, report)

    monkeypatch.setattr(page_facts, "interpret", failing)
    done = compiled(tmp_path)
    [one] = done.found
    assert (one.file, one.line, one.slug) == ("null-shown.rst", 1, "internal-error")
    assert one.says.startswith("the compiler failed on this page: KeyError: 'wick' (test_defects.py:")
    assert list(done.compiled.document.tree["paths"]) == ["/v1/shelves/{shelf_id}"]


def test_a_row_that_a_stage_loses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A row that is neither in the document nor in a finding is an error at its line."""

    def forgetful(service: Any) -> Document:
        document = emit(service)
        kept = {pointer: spans for pointer, spans in document.sources.items() if "/brightness" not in pointer}
        return Document(document.tree, kept, document.findings)

    monkeypatch.setattr(compiler, "emit", forgetful)
    done = compiled(tmp_path)
    [one] = [one for one in done.found if one.slug == "row-lost"]
    page = done.fixture.files["null-shown.rst"].split("\n")
    assert page[one.line - 1].split()[0] == "brightness"
    total = done.compiled.account.total
    assert (total.rows, total.rows_mapped, total.rows_diagnosed) == (10, 9, 1)


def test_a_page_named_twice(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that two sources hold is compiled once, and that is a note."""
    monkeypatch.chdir(COMPANIONS)
    assert main(["check", ".", "showing_a_shelf.rst", "-v"]) == 0
    told = capsys.readouterr()
    assert told.out.split("\n")[0] == (
        "showing_a_shelf.rst:1: note I603 source-twice: the page was named by two sources; it is compiled once"
    )
    assert "operations  1\n" in told.err


def test_two_classes_of_one_name() -> None:
    """An inline object and a component that a client would give one class."""
    inner = {"type": "object", "properties": {"a": {"type": "string"}}}
    schemas = {"Outer": {"type": "object", "properties": {"inner": inner}}, "OuterInner": {"type": "object"}}
    tree = {
        "openapi": "3.0.3",
        "info": {"title": "Lamps", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    report = Report()
    check(Document(tree, {"/components/schemas/Outer/properties/inner": (Span("lamp.rst", 7),)}), report)
    [one] = report.sorted()
    assert (one.rule.slug, str(one.span)) == ("class-collision", "lamp.rst:7")
    assert "would be the same class OuterInner in a client" in one.message


@pytest.mark.parametrize("kind", ["missing", "empty"])
def test_no_pages_at_all(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A source that is missing or holds no page: status 2, one sentence that names it, and no document."""
    source = tmp_path / "pages"
    if kind == "empty":
        source.mkdir()
    assert main(["build", str(source), "-o", str(tmp_path / "lamps.yaml")]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1
    assert str(source) in told.err
    assert not (tmp_path / "lamps.yaml").exists()
