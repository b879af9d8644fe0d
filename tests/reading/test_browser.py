"""The page in a browser that reaches nobody: an operation with all that a reader needs, and texts that stay texts."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from interop import chromium
from interop.missing import skipped
from interop.tools import CACHE, MissingError
from rst2openapi.cli import main
from rst2openapi.client.document import load
from rst2openapi.client.intake import operations
from rst2openapi.diagnostics import Report

ROOT = Path(__file__).parents[2]


class Tags(HTMLParser):
    """The tags of a page with their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, list[tuple[str, str | None]]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag begins."""
        self.found.append((tag, attrs))


Render = Callable[[Path], Path]


@pytest.fixture(scope="session", autouse=True)
def _tools() -> None:
    """Skip plainly without a browser, or without npm to bring the renderer."""
    try:
        chromium.program()
    except MissingError as missing:
        skipped(str(missing))
    if shutil.which("npm") is None:
        skipped("Node.js is not installed")


@pytest.fixture
def render(tmp_path: Path) -> Render:
    """Writes the page of a document."""

    def rendered(document: Path) -> Path:
        page = tmp_path / f"{document.stem}.html"
        assert main(["html", str(document), "-o", str(page), "--cache", str(CACHE)]) == 0
        return page

    return rendered


def test_a_reader_finds_parameters_values_and_examples(render: Render) -> None:
    """The page goes to the operation, needs nobody, and its console is silent."""
    operation = "tag/Queues/operation/runQueueAction"
    seen = chromium.opened(render(ROOT / "openapi" / "dli.yaml"), operation)
    assert seen.console == ()
    assert seen.active.endswith("Restart, scale out, and scale in queues")
    section = seen.section(operation)
    assert "path Parameters project_id required string" in section
    assert "queue_name required string" in section
    for value, explanation in (
        ("restart", "restart an SQL queue"),
        ("scale_out", "add compute units"),
        ("scale_in", "take compute units away"),
    ):
        assert f"{value} {explanation}" in section
    assert '"action" : "scale_out"' in section
    assert "/v1.0/{project_id}/queues/{queue_name}/action" in section


def test_every_operation_of_our_pages_is_drawn(render: Render, document_of_pages: Path) -> None:
    """Whatever the forms of its parameters, bodies and answers."""
    source = load(document_of_pages, Report())
    assert source is not None
    seen = chromium.opened(render(document_of_pages))
    assert seen.console == ()
    drawn = set(re.findall(r'id="(?:tag/[^"]*/)?operation/([^"/]+)"', seen.dom))
    assert drawn == {one["operationId"] for _, _, one in operations(source.tree)}


@pytest.mark.parametrize("place", ["", "tag/Things/operation/getThing"])
def test_no_text_of_a_document_becomes_code(render: Render, tmp_path: Path, place: str) -> None:
    """Markup of descriptions, names, values and links is shown or dropped, and runs nowhere."""
    document = tmp_path / "hostile.json"
    document.write_text(json.dumps(hostile()), "utf-8")
    seen = chromium.opened(render(document), place)
    assert "getThing" in seen.dom
    assert seen.dom.partition("<title>")[2].partition("</title>")[0] not in ("RAN", "1")
    drawn = seen.dom.partition("<body>")[2].partition("<script")[0]
    tags = Tags()
    tags.feed(drawn)
    assert {name for name, _ in tags.found} & {"script", "iframe", "style", "object", "embed"} == set()
    attributes = [(name, value or "") for _, found in tags.found for name, value in found]
    assert [name for name, _ in attributes if name.startswith("on") or name == "srcdoc"] == []
    assert [value for name, value in attributes if name in ("href", "src") and "script:" in value] == []
    assert [line for line in seen.console if "Refused to execute" not in line and "violates" not in line] == []


def hostile() -> dict[str, Any]:
    """A document that tries to run something from every text."""
    run = "document.title=&quot;RAN&quot;"
    code = (
        "</script><script>document.title='RAN'</script>"
        f'<img src="x" onerror="{run}"><svg onload="{run}"></svg>'
        '<iframe srcdoc="<script>parent.document.title=1</script>">'
        "[a](javascript:document.title='RAN') <style>@import url(http://127.0.0.1:1/x)</style>"
    )
    schema = {"type": "string", "enum": [code, "b"], "x-enum-descriptions": [code, code], "description": code}
    media = {"schema": {"type": "object", "properties": {code: schema}}, "example": {code: code}}
    operation = {
        "operationId": "getThing",
        "summary": code,
        "description": code,
        "tags": ["Things"],
        "externalDocs": {"url": "javascript:document.title='RAN'"},
        "parameters": [{"name": code, "in": "query", "description": code, "schema": schema}],
        "responses": {"200": {"description": code, "content": {"application/json": media}}},
    }
    return {
        "openapi": "3.0.3",
        "info": {"title": code, "version": code, "description": code},
        "tags": [{"name": "Things", "description": code}],
        "paths": {"/things": {"get": operation}},
    }
