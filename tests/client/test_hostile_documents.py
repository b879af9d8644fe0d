"""Documents of others, broken or hostile: one sentence and no client, or a client that is right; never a traceback."""

from __future__ import annotations

import copy
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from rst2openapi.cli import main
from rst2openapi.client import addresses, engine, explaining
from rst2openapi.client.document import SourceDocument, load
from rst2openapi.client.generator import generate
from rst2openapi.diagnostics import Report

from .conftest import DOCUMENT

OPERATION = {"operationId": "listLamps", "responses": {"200": {"description": "OK"}}}


def lamps(**changes: Any) -> dict[str, Any]:
    """A document with one operation, and changes to it."""
    whole = {"openapi": "3.0.3", "info": {"title": "Lamps", "version": "1"}, "paths": {"/lamps": {"get": OPERATION}}}
    return whole | changes


def findings(tmp_path: Path, document: object, name: str = "lamps.json") -> list[str]:
    """What is said of a document of which no client is made."""
    text = document if isinstance(document, str) else json.dumps(document)
    (tmp_path / name).write_text(text, encoding="utf-8")
    report = Report()
    assert generate(tmp_path / name, tmp_path / "out", report) is None
    assert not (tmp_path / "out").exists()
    return [one.message for one in report.diagnostics]


ASTRAY = {
    "https://elsewhere.test/lamps": "has a scheme",
    "javascript:lamps": "has a scheme",
    "//elsewhere.test/lamps": "begins with //",
    "lamps": "does not begin with /",
    "{base}/lamps": "does not begin with /",
    "": "does not begin with /",
    "/lamps//{id}": "holds //",
    "/\\elsewhere.test": "holds a backslash",
    "/lamps /one": "holds a blank",
    "/lamps\nX-A: 1": "holds a blank or a control character",
    "/lamps\u00a0": "holds a blank",
    "/lamps/../secrets": "holds . or .. as a part",
    "/./lamps": "holds . or .. as a part",
    "/lamps/%2E%2e": "holds . or .. as a part",
}


@pytest.mark.parametrize("path", ASTRAY)
def test_a_path_that_leads_elsewhere_is_refused(tmp_path: Path, path: str) -> None:
    """Such a path would be joined to another address, and the token would go there."""
    [said] = findings(tmp_path, lamps(paths={"/lamps": {"get": OPERATION}, path: {"post": OPERATION}}))
    assert said.startswith("the path '")
    assert f"' {ASTRAY[path]}" in said


@pytest.mark.parametrize(
    "path", ["/", "/v1.0/..lamps/{id}/...", "/lamps/{lamp id}/wick:trim", "/{a}.{b}", "/x?next=//y/../z", "/ä", "/x/"]
)
def test_usual_paths_are_taken(path: str) -> None:
    """Dots in names, names in braces, colons and queries lead nowhere else."""
    assert addresses.fault_of(path) is None


def test_a_path_that_refers_to_another_is_that_path(tmp_path: Path) -> None:
    """Within the document a reference is followed, and what stands beside it counts; what leads nowhere is refused."""
    shared = {"parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]}
    document = lamps(
        paths={
            "/lamps/{id}": {"$ref": "#/components/pathItems/lamp"},
            "/lights/{id}": {"$ref": "#/paths/~1lamps~1{id}", "get": {**OPERATION, "operationId": "getLight"}},
        },
        components={"pathItems": {"lamp": {**shared, "get": {**OPERATION, "operationId": "getLamp"}}}},
    )
    (tmp_path / "lamps.json").write_text(json.dumps(document), encoding="utf-8")
    report = Report()
    made = generate(tmp_path / "lamps.json", tmp_path / "out", report)
    assert (report.diagnostics, made and made.operations) == ([], 2)
    for reference in ("https://elsewhere.test/x.yaml#/a", "other.yaml", "#/paths/~1lost", "#/paths/~1lamps", ""):
        [said] = findings(tmp_path / "out", lamps(paths={"/lamps": {"$ref": reference}}), "other.json")[:1]
        assert f"is a reference to {reference!r}" in said


@pytest.mark.parametrize("paths", [{}, {"/lamps": {}}, {"/lamps": {"summary": "a"}}, {"x-note": {}}, {"/lamps": None}])
def test_a_client_of_nothing_is_not_made(tmp_path: Path, paths: object, capsys: pytest.CaptureFixture[str]) -> None:
    """A document without operations is an error, also for the exit status."""
    assert any("has no operations" in said for said in findings(tmp_path, lamps(paths=paths)))
    assert main(["client", str(tmp_path / "lamps.json"), "-o", str(tmp_path / "out")]) == 1
    assert "has no operations" in capsys.readouterr().err


def anchors(levels: int, times: int = 10) -> str:
    """A document whose anchors unfold so many times at each level."""
    lines = [yaml.safe_dump(lamps()), "components:", "  schemas:", "    A0: &a0 {type: object}"]
    for level in range(1, levels):
        inner = ", ".join(f"p{number}: *a{level - 1}" for number in range(times))
        lines.append(f"    A{level}: &a{level} {{type: object, properties: {{{inner}}}}}")
    return "\n".join(lines)


UNREADABLE = [
    (anchors(9), "its aliases unfold to "),
    (anchors(6), "its aliases unfold to "),
    (anchors(60), "nested deeper than"),
    (yaml.safe_dump(lamps()) + "x: &a [*a]", "nested deeper than"),
    (anchors(400, 1), "nested deeper than"),
    ("a: 1\n---\nb: 2\n", "expected a single document"),
    (yaml.safe_dump(lamps()) + "info: {title: Other}\n", "the key 'info' stands twice in one object"),
    ("[" * 100_000, "nesting"),
    ("{a: " * 500 + "1" + "}" * 500, "nested"),
    (yaml.safe_dump(lamps()).replace("Lamps", '"a\\ud800b"'), "invalid Unicode"),
]


@pytest.mark.parametrize(("text", "says"), UNREADABLE, ids=lambda one: one[:30])
def test_a_text_that_cannot_be_worked_on_is_told_at_once(tmp_path: Path, text: str, says: str) -> None:
    """Whatever it would unfold to, the answer is one sentence, within seconds."""
    start = time.monotonic()
    [said] = findings(tmp_path, text, "lamps.yaml")
    assert says in said
    assert time.monotonic() - start < 10


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"info": {"title": "a", "title": "b"}, "paths": {}}', "the key 'title' stands twice in one object"),
        (json.dumps(lamps(info={"title": "\udfff", "version": "1"})), "half a character"),
        (json.dumps(lamps(tags=[{"name": "a", "\ud800": 1}])), "half a character"),
        ("[" * 100_000, "it is nested too deeply"),
        (json.dumps(lamps()).replace("{}", "") + '{"x":' * 300 + "1" + "}" * 300, "Extra data"),
        ('{"x": ' + "9" * 5000 + "}", "Exceeds the limit"),
    ],
    ids=range(6),
)
def test_so_is_such_json(tmp_path: Path, text: str, says: str) -> None:
    """Keys that stand twice, text that is not Unicode, nesting and digits without end."""
    [said] = findings(tmp_path, text)
    assert says in said


def test_anchors_that_save_writing_are_taken(tmp_path: Path) -> None:
    """A value may be used often; only what grows beyond measure is refused."""
    wide = ", ".join(f"p{number}: *text" for number in range(20))
    used = "".join(f"  s{number}: *wide\n" for number in range(300))
    text = f"{yaml.safe_dump(lamps())}x-parts:\n  t: &text {{type: string}}\n  w: &wide {{{wide}}}\n{used}"
    (tmp_path / "lamps.yaml").write_text(text, encoding="utf-8")
    assert load(tmp_path / "lamps.yaml", Report()) is not None


REFUSED = [
    (
        {"components": {"schemas": {"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}}}},
        2,
    ),
    ({"components": {"parameters": {"P": {"in": "query", "schema": {"type": "string"}}}}}, 1),
    ({"paths": {"/lamps": {"get": {**OPERATION, "parameters": [{"in": "query"}]}}}}, 1),
    ({"paths": {"/lamps": {"get": {**OPERATION, "responses": {"200": {"content": 7}}}}}}, 1),
    ({"paths": {"/lamps": {"get": {**OPERATION, "operationId": 7}}}}, 1),
    ({"servers": [7]}, 1),
    ({"info": {"title": {"a": 1}}}, 1),
]


@pytest.mark.parametrize(("changes", "least"), REFUSED, ids=lambda one: str(one)[:40])
def test_what_is_broken_is_told_in_a_sentence(tmp_path: Path, changes: dict[str, Any], least: int) -> None:
    """The place and what the specification wants there; no name of an exception, no address of a library."""
    said = " ".join(findings(tmp_path, lamps(**changes)))
    assert said.count("#/components" if least == 2 else "") >= least
    for word in ("Error:", "KeyError", "UnboundLocal", "pydantic.dev", "[type=", "Traceback"):
        assert word not in said


def places(tree: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The ways to all values in a tree."""
    for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ():
        yield (*path, key)
        yield from places(value, (*path, key))


def test_mutants_are_read_or_explained() -> None:
    """Anything anywhere in a document leads to a reading or to a sentence; what fails otherwise is a fault of ours."""
    shelf = load(DOCUMENT, Report())
    assert shelf is not None
    whole: Any = shelf.tree
    ways = list(places(whole))
    dice = random.Random(2)  # noqa: S311 -- of a test
    odd: list[Any] = [None, [], {}, "x", "", 1, -1.5, True, [None], {"a": None}, {"$ref": "#/nowhere"}, {"$ref": 3}]
    for _ in range(60):
        tree, way = copy.deepcopy(whole), dice.choice(ways)
        holder = tree
        for key in way[:-1]:
            holder = holder[key]
        holder[way[-1]] = dice.choice(odd)
        if not isinstance(tree["paths"], dict) or not isinstance(tree["info"], dict):
            continue
        source = addresses.sound(SourceDocument("mutant", tree), Report())
        if source is not None:
            read_or_explained(source.tree, way)


def read_or_explained(tree: Any, way: tuple[Any, ...]) -> None:
    """The reading of a document, or what is wrong with it."""
    said: str | None = "read"
    try:
        engine.read(tree)
    except engine.RefusedError as error:
        said = str(error)
    except Exception:  # noqa: BLE001 -- whatever it is
        said = explaining.faults_of(tree)
    assert said, str(way)
