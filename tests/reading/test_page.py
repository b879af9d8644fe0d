"""The page of a document, without a browser."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from rst2openapi.cli import main
from rst2openapi.html.page import page
from rst2openapi.html.preparation import prepare

HOSTILE = '</script><script>alert(1)</script><!-- <img src=x onerror="alert(2)"> ]]>'
RENDERER = "var Redoc = { init() { return '<!--'; } };\r\n"


def document(**info: str) -> dict[str, Any]:
    """A small document."""
    return {"openapi": "3.0.3", "info": {"title": "Lamps", "version": "1"} | info, "paths": {}}


class Parts(HTMLParser):
    """The scripts of a page, each with its attributes and its text."""

    def __init__(self) -> None:
        super().__init__()
        self.scripts: list[tuple[dict[str, str | None], str]] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A script begins."""
        self.tags.append(tag)
        if tag == "script":
            self.scripts.append((dict(attrs), ""))

    def handle_data(self, data: str) -> None:
        """Its text goes on."""
        if self.tags and self.tags[-1] == "script" and self.scripts:
            attributes, text = self.scripts[-1]
            self.scripts[-1] = (attributes, text + data)


def read(text: str) -> Parts:
    """A page as a browser parts it."""
    parts = Parts()
    parts.feed(text)
    return parts


def test_a_text_of_a_document_ends_no_script() -> None:
    """Whatever stands in it is data of the page, and as it was."""
    tree = document(title=HOSTILE, description=HOSTILE)
    parts = read(page(tree, RENDERER, notice=HOSTILE))
    assert [attributes.get("id") for attributes, _ in parts.scripts] == [None, "options", "document", None]
    assert json.loads(parts.scripts[2][1]) == tree
    assert "img" not in parts.tags


def test_a_page_names_nothing_to_load() -> None:
    """No attribute that a browser would follow, and a policy that forbids what scripts would."""
    text = page(document(), RENDERER)
    assert re.findall(r"<(?:link|img|iframe|script)[^>]*(?:src|href)=", text) == []
    policy = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)[0]
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe-eval" not in policy
    assert "http" not in policy


def test_a_renderer_that_would_end_its_own_script_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a sentence, and no page is written."""
    spec, bundle = tmp_path / "a.json", tmp_path / "redoc.js"
    spec.write_text(json.dumps(document()), "utf-8")
    bundle.write_text("'</SCRIPT >'", "utf-8")
    assert main(["html", str(spec), "-o", str(tmp_path / "a.html"), "--renderer", str(bundle)]) == 2
    assert "redoc.js is no renderer: it holds the end of a script" in capsys.readouterr().err
    assert not (tmp_path / "a.html").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["missing.yaml"], "there is no document missing.yaml"),
        (["a.json", "--renderer", "missing.js"], "missing.js: No such file or directory"),
        (["a.html", "--renderer", "a.js"], "a.html is the same file as a.html: the page needs a file of its own"),
        (["a.json", "--cache", "cache"], "npm (Node.js) is not installed, which has redoc@"),
    ],
)
def test_what_is_missing_is_told(
    arguments: list[str],
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With status 2 and without a page."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    Path("a.json").write_text(json.dumps(document()), "utf-8")
    assert main(["html", *arguments, "-o", "a.html"]) == 2
    assert words in capsys.readouterr().err
    assert not Path("a.html").exists()


def test_the_page_is_written_with_the_licence_of_the_renderer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same document gives the same bytes."""
    spec, bundle = tmp_path / "a.json", tmp_path / "redoc.js"
    spec.write_text(json.dumps(document()), "utf-8")
    bundle.write_text(RENDERER, "utf-8")
    (tmp_path / "LICENSE").write_text("Take it -- but keep this.", "utf-8")
    pages = [tmp_path / "a.html", tmp_path / "b.html"]
    for one in pages:
        assert main(["html", str(spec), "-o", str(one), "--renderer", str(bundle)]) == 0
    assert pages[0].read_bytes() == pages[1].read_bytes()
    assert "Take it  - but keep this." in pages[0].read_text("utf-8")
    assert "to read" in capsys.readouterr().out


def test_explanations_of_values_are_put_in_the_words_of_the_renderer() -> None:
    """Each value has its line, also without an explanation; names and examples are left alone."""
    data = {"x-enum-descriptions": ["a"], "enum": ["b"]}
    values = {"type": "string", "nullable": True, "enum": ["on", "off", None], "x-enum-descriptions": ["it shines", ""]}
    tree = document() | {"components": {"schemas": {"Lamp": {"properties": {"enum": values}, "example": data}}}}
    made = prepare(tree)["components"]["schemas"]["Lamp"]
    assert made["properties"]["enum"]["x-enumDescriptions"] == {"on": "it shines", "off": "", "null": ""}
    assert made["example"] == data
    assert "x-enumDescriptions" not in values


def test_examples_that_contradict_their_table_are_shown_and_say_so() -> None:
    """Beside the others, whose titles are without marks of emphasis."""
    apart = {"odd": {"summary": "Odd", "value": 1, "at": "/a", "reason": "1 is no text"}}
    bold = {"summary": "With **force**", "value": {"summary": "**x**", "value": 1}}
    assert prepare(document() | {"components": {"examples": {"a": bold}}})["components"]["examples"]["a"] == {
        "summary": "With force",
        "value": bold["value"],
    }
    media = {"schema": {"type": "string"}, "example": "x", "x-contradicting-examples": apart}
    tree = document() | {"components": {"responses": {"A": {"content": {"application/json": media}}}}}
    made = prepare(tree)["components"]["responses"]["A"]["content"]["application/json"]
    assert made["examples"] == {
        "example": {"value": "x"},
        "odd": {"summary": "Odd (contradicts its table at /a: 1 is no text)", "value": 1},
    }


def test_an_operation_of_several_pages_lists_them() -> None:
    """By what they say they are about."""
    variants = [{"summary": "Start a lamp"}, {"operationId": "stopLamp"}]
    tree = document() | {"paths": {"/a": {"post": {"description": "Acts.", "x-variants": variants, "responses": {}}}}}
    told = prepare(tree)["paths"]["/a"]["post"]["description"]
    assert told == "Acts.\n\nSeveral pages describe this operation:\n\n- Start a lamp\n- stopLamp"


def test_pages_of_an_operation_are_alternatives_of_its_body_and_its_answers() -> None:
    """Called after the pages; what each asks for by itself stands in the list of them."""
    media = {"application/json": {"schema": {"$ref": "#/components/schemas/Both"}, "example": {"on": {}}}}

    def body(name: str) -> dict[str, Any]:
        return {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}

    variants: list[Any] = [
        {"summary": "Start", "x-fixed": {"/on": {}}, "requestBody": body("On"), "responses": {"200": body("Lamp")}},
        {
            "summary": "Dim",
            "deprecated": True,
            "requestBody": body("Dim"),
            "responses": {"200": body("Lamp"), "202": {"description": "No body."}},
            "parameters": [{"name": "by", "in": "query", "required": True}, {"name": "in", "in": "query"}],
        },
        "no variant",
    ]
    responses = {"200": {"description": "Done.", "content": media}, "4XX": {"$ref": "#/components/responses/No"}}
    operation = {"x-variants": variants, "requestBody": {"content": media}, "responses": responses}
    made = prepare(document() | {"paths": {"/a": {"post": operation}}})["paths"]["/a"]["post"]
    assert made["description"].splitlines()[2:] == [
        "- Start: its body always has `/on` = `{}`",
        "- Dim (deprecated): query parameters: `by` (mandatory), `in`",
    ]
    assert made["requestBody"]["content"]["application/json"] == {
        "schema": {
            "oneOf": [
                {"title": "Start", "allOf": [{"$ref": "#/components/schemas/On"}]},
                {"title": "Dim", "allOf": [{"$ref": "#/components/schemas/Dim"}]},
            ]
        },
        "example": {"on": {}},
    }
    # Both pages have the same answer.
    assert made["responses"] == responses


def test_error_codes_are_tables() -> None:
    """Those of an answer below it, those of the service in a section to which its error body leads."""
    codes = [
        {"code": "L.1", "status": "400", "message": "Dark | darker", "description": "No\n\n> **light**"},
        {"code": "L.2", "message": "Gone", "description": "Gone", "solution": "Wait"},
    ]
    response = {"description": "Refused.", "x-error-codes": [{"code": "L.3", "message": "Hot"}]}
    tree = document() | {
        "paths": {"/a": {"get": {"responses": {"400": response, "404": {"description": "None.", "x-error-codes": 1}}}}},
        "components": {"schemas": {"Error": {"type": "object", "description": "Why.", "x-error-codes": codes}}},
    }
    made = prepare(tree)
    answers = made["paths"]["/a"]["get"]["responses"]
    assert answers["400"]["x-summary"] == "Refused."
    assert answers["400"]["description"] == "| Code | Meaning |\n| --- | --- |\n| L.3 | Hot |"
    assert answers["404"]["description"] == "None."
    (section,) = made["tags"]
    assert (section["name"], section["x-traitTag"]) == ("Error codes", True)
    assert section["description"].splitlines()[2:] == [
        r"| L.1 | 400 | Dark \| darker<br>No<br>**light** |",
        "| L.2 |  | Gone<br>Wait |",
    ]
    told = made["components"]["schemas"]["Error"]["description"]
    assert told == "Why.\n\nIts codes stand in the section [Error codes](#tag/Error-codes)."


def test_each_of_several_error_bodies_has_a_section() -> None:
    """Called after the body."""
    schemas = {name: {"x-error-codes": [{"code": name}]} for name in ("Old", "New")} | {"Other": {"x-error-codes": []}}
    made = prepare(document() | {"tags": [{"name": "Lamps"}], "components": {"schemas": schemas}})
    assert [one["name"] for one in made["tags"]] == ["Lamps", "Error codes of Old", "Error codes of New"]


@pytest.mark.parametrize(
    ("url", "kept"),
    [("https://example.com/a", True), ("javascript:alert(1)", False), ("data:text/html,x", False), (7, False)],
)
def test_links_lead_to_pages_alone(url: Any, kept: bool) -> None:
    """The renderer would draw any of them."""
    tree = document() | {"externalDocs": {"url": url}}
    tree["info"] |= {"termsOfService": url, "contact": {"url": url}}
    made = prepare(tree)
    assert ("externalDocs" in made, "contact" in made["info"], "termsOfService" in made["info"]) == (kept,) * 3
