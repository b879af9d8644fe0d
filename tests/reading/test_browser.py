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


def test_a_reader_finds_bodies_of_variants_and_error_codes(render: Render, tmp_path: Path) -> None:
    """The bodies behind a button each, codes of an answer and of the service as tables."""
    document = tmp_path / "lamps.json"
    document.write_text(json.dumps(lamps()), "utf-8")
    operation = "tag/Lamps/operation/runLampAction"
    seen = chromium.opened(render(document), operation)
    assert seen.console == ()
    section = seen.section(operation)
    assert "Turn a lamp on: its body always has /on = {}" in section
    assert "Turn a lamp on Dim a lamp" in section  # the two buttons
    assert "Code Meaning L.3 Hot" in section
    assert "Code Status Meaning L.1 400 Dark | darker" in seen.section("tag/Error-codes")


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


def lamps() -> dict[str, Any]:
    """An operation of two pages."""

    def body(schema: Any) -> dict[str, Any]:
        return {"content": {"application/json": {"schema": schema}}}

    action = {"type": "object", "properties": {"on": {"type": "object"}, "dim": {"type": "integer"}}}
    variants = [
        {"summary": "Turn a lamp on", "x-fixed": {"/on": {}}, "requestBody": body({"required": ["on"], **action})},
        {"summary": "Dim a lamp", "requestBody": body({"required": ["dim"], **action})},
    ]
    failed = {"description": "Too hot.", "x-error-codes": [{"code": "L.3", "message": "Hot"}]}
    codes = [{"code": "L.1", "status": "400", "message": "Dark | darker"}]
    operation = {
        "operationId": "runLampAction",
        "tags": ["Lamps"],
        "requestBody": body(action),
        # The renderer unfolds the statuses of success, and the first of the others if there is none.
        "responses": {"200": failed, "400": {"description": "Refused."} | body({"$ref": "#/components/schemas/Error"})},
        "x-variants": variants,
    }
    return {
        "openapi": "3.0.3",
        "info": {"title": "Lamps", "version": "1"},
        "tags": [{"name": "Lamps"}],
        "paths": {"/lamps/action": {"post": operation}},
        "components": {"schemas": {"Error": {"type": "object", "x-error-codes": codes}}},
    }


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
