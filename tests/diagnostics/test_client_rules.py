"""Rules C5xx: documents and folders that no client can be made of, each with the one finding that says why."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from attrs import field, frozen

from rst2openapi.client import engine, install
from rst2openapi.client.generator import generate
from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import RULES

OPERATION: Mapping[str, Any] = {
    "operationId": "listLamps",
    "tags": ["Lamps"],
    "responses": {"200": {"description": "OK"}},
}


def lamps(*more: Mapping[str, Any], **changes: Any) -> dict[str, Any]:
    """A document with an operation or more, and changes to it."""
    operations = [OPERATION, *more]
    paths = {f"/lamps{number or ''}": {"get": one} for number, one in enumerate(operations)}
    return {"openapi": "3.0.3", "info": {"title": "Lamps", "version": "1"}, "paths": paths} | changes


def schemas(**named: Any) -> dict[str, Any]:
    """A document with these components."""
    return lamps(components={"schemas": named})


@frozen
class Case:
    """A document, what to prepare, and the finding: its rule, place and a piece of its message.

    `written` is set where there is a client all the same.
    """

    slug: str
    says: str
    document: Any = field(factory=lamps)
    at: str = "lamps.json:1"
    prepare: Callable[[Path, pytest.MonkeyPatch], None] = lambda _folder, _patch: None
    package: str | None = None
    written: bool = False


def _thesis(folder: Path, _patch: pytest.MonkeyPatch) -> None:
    (folder / "out").mkdir()
    (folder / "out" / "thesis.tex").write_text("ours", encoding="utf-8")


def _of_another_build(folder: Path, _patch: pytest.MonkeyPatch) -> None:
    place = {"file": "docs/lamp.rst", "line": 1, "build": "2" * 16}
    (folder / "lamps.map.json").write_text(json.dumps({"/info/x-source/build": place}), encoding="utf-8")


def _full(_folder: Path, patch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise OSError(28, "No space left on device")

    patch.setattr(install, "place", refused)


def _careless(_folder: Path, patch: pytest.MonkeyPatch) -> None:
    """What the generator writes is made to miss a bracket."""
    write = engine.write

    def broken(reading: engine.Parsed, package: Path, description: str, templates: Path) -> list[str]:
        words = write(reading, package, description, templates)
        (package / "api" / "lamps" / "list_lamps.py").write_text("def sync(:", encoding="utf-8")
        return words

    patch.setattr(engine, "write", broken)


CASES = (
    Case("unreadable-document", "it is no OpenAPI document", document=[]),
    Case(
        "unreadable-document", "it is a document of Swagger 2.0", document={"swagger": "2.0", "info": {}, "paths": {}}
    ),
    Case("unreadable-document", "Expecting value", document=None),
    Case("document-refused", "refuses the document: ", lamps(openapi="2.0")),
    Case(
        "part-not-generated",
        "leaves something out: ",
        schemas(Lamp={"type": "object", "properties": {"wick": {"$ref": "#/missing"}}}),
        at="docs/lamp.rst:7",
    ),
    Case(
        "operation-without-function",
        "GET /lamps has no function in the client: its file lamps/list_lamps.py is that of another",
        lamps({**OPERATION, "operationId": "list_lamps"}),
        at="docs/lamp.rst:5",
    ),
    Case(
        "models-share-a-module",
        "the schemas HTTPTag and HttpTag give one module, http_tag.py",
        schemas(HTTPTag={"type": "object"}, HttpTag={"type": "object"}),
    ),
    Case("module-does-not-import", "the generated module lamps_client does not import: ", prepare=_careless),
    Case("folder-not-ours", "holds files and was not written by rst2openapi", prepare=_thesis),
    Case("unusable-package-name", "'2fast' cannot be the name of the client's package: it must be", package="2fast"),
    Case(
        "unusable-extension",
        "x-pagination cannot be used: it is no object; the client has the operation without",
        lamps(paths={"/lamps": {"get": {**OPERATION, "x-pagination": "offset"}}}),
        at="docs/lamp.rst:5",
        written=True,
    ),
    Case(
        "parameter-style",
        "the parameter id has `style: matrix`, which the client does not follow; its value is sent as text",
        lamps(
            paths={
                "/lamps/{id}": {
                    "get": OPERATION,
                    "parameters": [
                        {"name": "id", "in": "path", "required": True, "style": "matrix", "schema": {"type": "string"}}
                    ],
                }
            }
        ),
        written=True,
    ),
    Case(
        "path-astray",
        "the path '//else.test/lamps' begins with //; no client is written, since its requests might go to another",
        lamps(paths={"/lamps": {"get": OPERATION}, "//else.test/lamps": {"get": OPERATION}}),
    ),
    Case(
        "path-elsewhere",
        "the path '/lamps' is a reference to 'https://else.test/', which is no path of this document",
        lamps(paths={"/lights": {"get": OPERATION}, "/lamps": {"$ref": "https://else.test/"}}),
    ),
    Case(
        "mixed-builds",
        "the source map lamps.map.json is of another build than the document; findings name no pages",
        lamps(info={"title": "Lamps", "version": "1", "x-source": {"build": "1" * 16}}),
        prepare=_of_another_build,
        written=True,
    ),
    Case("document-without-operations", "the document has no operations; no client is written", lamps(paths={})),
    Case("folder-not-writable", "No space left on device; what was there is left as it was", prepare=_full),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.slug)
def test_a_finding_for_each_fault(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one finding names the page where the source map knows it, else the document; a fault leaves no client."""
    monkeypatch.chdir(tmp_path)
    spec, out = Path("lamps.json"), Path("out")
    spec.write_text("" if case.document is None else json.dumps(case.document), encoding="utf-8")
    places = {"/paths/~1lamps/get": "docs/lamp.rst:5", "/components/schemas/Lamp": "docs/lamp.rst:7"}
    Path("lamps.map.json").write_text(json.dumps(places), encoding="utf-8")
    case.prepare(tmp_path, monkeypatch)
    before = sorted(tmp_path.rglob("*"))
    report = Report()
    made = generate(spec, out, report, package_name=case.package)
    assert (made is not None) == case.written
    [one] = report.sorted()
    assert (one.rule.slug, str(one.span)) == (case.slug, case.at)
    assert case.says in one.message
    assert case.written or sorted(tmp_path.rglob("*")) == before


def test_every_rule_of_the_client_has_a_case() -> None:
    """No rule of the client is without a document that breaks it."""
    assert {case.slug for case in CASES} == {rule.slug for rule in RULES.values() if rule.code.startswith("C")}
