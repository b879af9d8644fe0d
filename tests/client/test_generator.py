"""Making a client and putting it in its place: all of it and proved, or nothing and a reason."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from rst2openapi.client.generator import Generated, generate
from rst2openapi.client.install import MARKER
from rst2openapi.client.naming import package_of
from rst2openapi.diagnostics import Report
from rst2openapi.place import Span

from .conftest import DOCUMENT, PACKAGE

HOSTILE = '"""; import os; """ \\ \' {x} `a` | <b>&</b>\n[tool.evil]\nx = "\\u0000" {{ 7 * 7 }} {% raw %}\x00\x1b'


def small(**changes: Any) -> dict[str, Any]:
    """A document with one operation, and changes to it."""
    operation = {"operationId": "getThing", "tags": ["Things"], "responses": {"200": {"description": "Done."}}}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "1"},
        "paths": {"/things": {"get": operation}},
    }
    return document | changes


def written(folder: Path, document: Any, name: str = "things.json") -> Path:
    """The file of a document."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
    return path


def attempt(spec: Path, out: Path, **names: Any) -> tuple[Generated | None, list[str]]:
    """Generate, and the codes of what is reported."""
    report = Report()
    made = generate(spec, out, report, **names)
    return made, sorted({diagnostic.rule.code for diagnostic in report.diagnostics})


def digests(folder: Path) -> dict[str, str]:
    """What every file below a folder holds."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_the_distribution_is_complete(distribution: Path) -> None:
    """A project file, a README, the mark of typed packages and the package: no more, no less."""
    assert {entry.name for entry in distribution.iterdir()} == {"pyproject.toml", "README.md", MARKER, PACKAGE}
    assert "CHANGELOG.md" not in (distribution / "pyproject.toml").read_text("utf-8")
    assert (distribution / PACKAGE / "py.typed").is_file()
    project = tomllib.loads((distribution / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert (project["name"], project["version"]) == ("bookshelf-client", "1.2.0")


def headings(text: str) -> list[str]:
    """The titles of the sections of a README."""
    return [line.removeprefix("## ") for line in text.splitlines() if line.startswith("## ")]


def test_the_readme_says_what_applies_and_no_more(tmp_path: Path, queues: Path) -> None:
    """Sections on lists, jobs and projects are for clients that have them; headings are plain."""
    whole = (queues / "README.md").read_text(encoding="utf-8")
    bare = tmp_path / "bare"
    attempt(written(tmp_path, small()), bare)
    text = (bare / "README.md").read_text(encoding="utf-8")
    optional = {"Lists in pages", "Waiting for jobs", "Unknown values"}
    assert set(headings(whole)) - set(headings(text)) == optional
    assert {"First call", "Authentication", "Arguments", "Errors", "Timeouts and retries"} <= set(headings(text))
    assert "project" not in text
    assert "region" not in text
    assert "client.topics.create(name=" in whole


def test_a_guide_beside_the_document_stands_in_the_readme(tmp_path: Path) -> None:
    """`spec.guide.md` comes before the table of operations as its author wrote it, braces and all."""
    spec = written(tmp_path, small())
    guide = "## Walkthrough\n\n```python\nprint({1: f'{2}'})\n```"
    spec.with_suffix(".guide.md").write_text(f"\n{guide}\n", encoding="utf-8")
    attempt(spec, tmp_path / "out")
    text = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert f"\n\n{guide}\n\n## Operations\n" in text


def test_a_changelog_beside_the_document_goes_along(tmp_path: Path) -> None:
    """`spec.changelog.md` is the client's, since they have one version; without it the client has none."""
    spec = written(tmp_path, small())
    beside, out = spec.with_suffix(".changelog.md"), tmp_path / "out"
    beside.write_text("# Changelog\n", encoding="utf-8")
    attempt(spec, out)
    assert (out / "CHANGELOG.md").read_text(encoding="utf-8") == "# Changelog\n"
    assert '"README.md", "CHANGELOG.md"]' in (out / "pyproject.toml").read_text(encoding="utf-8")
    beside.unlink()
    attempt(spec, out)
    assert not (out / "CHANGELOG.md").exists()


@pytest.mark.parametrize("order", [1, -1])
def test_the_readme_opens_with_an_operation_that_reads(tmp_path: Path, order: int) -> None:
    """A list of the project before the versions of the service, reading before deleting, whatever the order."""
    done = {"responses": {"200": {"description": "Done."}}, "tags": ["T"]}
    project = {"name": "project_id", "in": "path", "required": True, "schema": {"type": "string"}}
    paths = {
        "/": {"get": done | {"operationId": "listVersions"}},
        "/{project_id}/x": {"get": done | {"operationId": "listThings", "deprecated": True}, "parameters": [project]},
        "/{project_id}/y": {"get": done | {"operationId": "listOthers"}, "parameters": [project]},
        "/all": {"delete": done | {"operationId": "deleteAll"}},
    }
    ordered = dict(list(paths.items())[::order])
    out = tmp_path / "out"
    attempt(written(tmp_path, small(paths=ordered)), out)
    first = (out / "README.md").read_text(encoding="utf-8").split("```python")[1]
    assert "client.t.list_others()" in first
    assert 'project_id="…"' in first


def test_the_readme_names_every_operation_and_its_code_is_python(distribution: Path) -> None:
    """The table of operations is that of the document, and the first call compiles."""
    text = (distribution / "README.md").read_text(encoding="utf-8")
    document = yaml.safe_load(DOCUMENT.read_text(encoding="utf-8"))
    for path, item in document["paths"].items():
        for method in item:
            assert f"`{method.upper()} {path}`" in text
    first, *rest = [block.partition("```")[0] for block in text.split("```python\n")[1:]]
    ast.parse(first)
    ast.parse("async def main():\n" + "\n".join(f"    {line}" for block in rest for line in block.splitlines()))


@pytest.mark.parametrize(
    ("file", "package"),
    [
        ("dli.yaml", "dli_client"),
        ("Elastic-Cloud server.v2.json", "elastic_cloud_server_client"),
        ("3d.yaml", "api_3d_client"),
        ("---.yaml", "api_client"),
    ],
)
def test_the_package_is_named_after_the_document(file: str, package: str) -> None:
    """Any file name gives a name that Python can import."""
    assert package_of(Path(file)) == package


@pytest.mark.parametrize(
    ("short", "package"), [("ecs", "ecs_client"), ("3d Art", "api_3d_art_client"), ("--", "x_client")]
)
def test_the_short_name_of_the_service_comes_first(short: str, package: str) -> None:
    """A document that says what its service is called for short gives its client that name."""
    assert package_of(Path("x.yaml"), short) == package


def test_the_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    """Neither the order of Python's sets nor the folder shows in the result."""
    script = (
        "import sys; from pathlib import Path; from rst2openapi.client.generator import generate;"
        "from rst2openapi.diagnostics import Report; generate(Path(sys.argv[1]), Path(sys.argv[2]), Report())"
    )
    made = []
    for seed in ("1", "2"):
        out = tmp_path / seed / "out"
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run([sys.executable, "-c", script, str(DOCUMENT), str(out)], check=True, env=environment)
        made.append(digests(out))
    assert made[0] == made[1]
    assert made[0]


def test_settings_of_the_user_do_not_show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A ruff configuration around the target, and none at all, give the same bytes."""
    spec = written(tmp_path / "spec", small())
    attempt(spec, tmp_path / "plain")
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / "ruff.toml").write_text(
        'line-length = 40\n[format]\nquote-style = "single"\n', encoding="utf-8"
    )
    monkeypatch.chdir(tmp_path / "odd")
    attempt(spec, tmp_path / "odd" / "out")
    assert digests(tmp_path / "plain") == digests(tmp_path / "odd" / "out")


def test_a_second_run_replaces_what_it_made_and_nothing_else(tmp_path: Path) -> None:
    """Operations that are gone lose their files; files of others beside the package stay."""
    out = tmp_path / "out"
    two = small()
    two["paths"]["/others"] = {"get": {"operationId": "getOther", "responses": {"200": {"description": "Done."}}}}
    assert attempt(written(tmp_path, two), out)[1] == []
    (out / "notes.txt").write_text("mine", encoding="utf-8")
    assert (out / "things_client" / "api" / "default" / "get_other.py").is_file()
    assert attempt(written(tmp_path, small()), out)[1] == []
    assert not (out / "things_client" / "api" / "default").exists()
    assert (out / "notes.txt").read_text(encoding="utf-8") == "mine"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["out", "things.json"]


def test_another_name_of_the_package_takes_the_place_of_the_first(tmp_path: Path) -> None:
    """The package of an earlier run under another name does not stay behind."""
    spec = written(tmp_path, small())
    attempt(spec, tmp_path / "out")
    made, codes = attempt(spec, tmp_path / "out", package_name="other_client", project_name="other")
    assert (made and made.project, codes) == ("other", [])
    assert not (tmp_path / "out" / "things_client").exists()


def test_a_failed_run_leaves_the_old_client(tmp_path: Path) -> None:
    """What cannot be generated does not harm what is there."""
    out = tmp_path / "out"
    attempt(written(tmp_path, small()), out)
    before = digests(out)
    twins = small()
    twins["paths"]["/twins"] = {"get": {**twins["paths"]["/things"]["get"], "operationId": "get_thing"}}
    made, codes = attempt(written(tmp_path, twins), out)
    assert (made, codes) == (None, ["C504"])
    assert digests(out) == before


@pytest.mark.parametrize("content", ["somebody's", "marked"])
def test_a_folder_of_others_is_not_touched(tmp_path: Path, content: str) -> None:
    """A folder with files and without our mark is refused; so is a file."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.tex").write_text(content, encoding="utf-8")
    assert attempt(written(tmp_path, small()), tmp_path / "out") == (None, ["C507"])
    assert attempt(written(tmp_path, small()), tmp_path / "out" / "thesis.tex") == (None, ["C507"])
    assert digests(tmp_path / "out").keys() == {"thesis.tex"}


def test_relative_paths_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Document and folder may be named from the working folder, as one does by hand."""
    written(tmp_path, small())
    monkeypatch.chdir(tmp_path)
    assert attempt(Path("things.json"), Path("some/where"))[1] == []
    assert (tmp_path / "some" / "where" / "things_client" / "py.typed").is_file()


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    """A folder that was made for the client beforehand will do."""
    (tmp_path / "out").mkdir()
    assert attempt(written(tmp_path, small()), tmp_path / "out")[1] == []


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("paths: [", "C501"),
        ("[]", "C501"),
        ("{}", "C501"),
        ('{"info": {}, "paths": []}', "C501"),
        (small(openapi="2.0"), "C502"),
        (small(components={"schemas": {"A": {"type": "long"}}}), "C502"),
        (small(components={"schemas": {"A": {"type": "object", "properties": {"b": {"$ref": "#/missing"}}}}}), "C503"),
        (small(components={"schemas": {"HTTPTag": {"type": "object"}, "HttpTag": {"type": "object"}}}), "C505"),
    ],
)
def test_a_document_that_cannot_become_a_client_is_reported(tmp_path: Path, document: Any, code: str) -> None:
    """Each way to fail has its code, and leaves no folder behind."""
    name = "things.json" if isinstance(document, dict) else "things.yaml"
    assert attempt(written(tmp_path, document, name), tmp_path / "out") == (None, [code])
    assert not (tmp_path / "out").exists()


def test_a_missing_document_is_reported(tmp_path: Path) -> None:
    """A file that is not there is an error, not a traceback."""
    assert attempt(tmp_path / "nothing.yaml", tmp_path / "out") == (None, ["C501"])


@pytest.mark.parametrize("name", ["2fast", "Upper", "a-b", "class", "json", "httpx", "../up", ""])
def test_a_name_that_cannot_be_imported_is_refused(tmp_path: Path, name: str) -> None:
    """A package must not have a name that Python or a dependency has."""
    made, codes = attempt(written(tmp_path, small()), tmp_path / "out", package_name=name or "_")
    assert (made, codes) == (None, ["C508"])


def test_a_folder_that_cannot_be_written_is_reported(tmp_path: Path) -> None:
    """A parent that is a file is an error, not a traceback."""
    spec = written(tmp_path, small())
    assert attempt(spec, spec / "below" / "out") == (None, ["C509"])


@pytest.mark.parametrize("name", ["things.map.json", "things.map"])
def test_a_dropped_operation_is_reported_at_its_page(tmp_path: Path, name: str) -> None:
    """What the generator leaves out is named with the first place that the source map beside the document gives."""
    document = small()
    document["paths"]["/things/{id}"] = {"get": {"operationId": "one", "responses": {"200": {"description": "Done."}}}}
    spec = written(tmp_path, document)
    place = {"file": "docs/one.rst", "line": 12, "also": [{"file": "docs/two.rst", "line": 7}]}
    written(tmp_path, {"/paths/~1things~1{id}/get": place}, name)
    report = Report()
    assert generate(spec, tmp_path / "out", report) is None
    assert {(one.rule.code, one.span) for one in report.diagnostics} == {
        ("C503", Span("docs/one.rst", 12)),
        ("C504", Span("docs/one.rst", 12)),
    }


def test_text_of_the_document_never_becomes_code(tmp_path: Path) -> None:
    """Quotes, braces, control characters and markup in every place of the document change nothing but words."""
    thing = {
        "type": "object",
        "description": HOSTILE,
        "properties": {HOSTILE: {"type": "string", "description": HOSTILE}},
    }
    operation = {
        "operationId": f"get {HOSTILE}",
        "tags": [HOSTILE],
        "summary": HOSTILE,
        "description": HOSTILE,
        "parameters": [
            {"name": HOSTILE, "in": "query", "description": HOSTILE, "schema": {"type": "string", "default": HOSTILE}},
            {"name": "kind", "in": "query", "schema": {"type": "string", "enum": [HOSTILE, '"', "\\"]}},
        ],
        "responses": {
            "200": {
                "description": HOSTILE,
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
            }
        },
        "security": [{"token": []}],
    }
    document = small(
        info={"title": HOSTILE, "version": HOSTILE, "description": HOSTILE},
        servers=[{"url": f"https://{HOSTILE}/{{x}}", "variables": {"x": {"default": HOSTILE, "enum": [HOSTILE]}}}],
        paths={"/things": {"get": operation}},
        components={
            "schemas": {"Thing": thing},
            "securitySchemes": {"token": {"type": "apiKey", "in": "header", "name": HOSTILE}},
        },
    )
    out = tmp_path / "out"
    assert attempt(written(tmp_path, document), out)[1] == []
    project = tomllib.loads((out / "pyproject.toml").read_text(encoding="utf-8"))
    assert project.keys() == {"build-system", "project", "tool"}
    assert project["tool"].keys() == {"hatch"}
    assert project["project"]["version"] == "0"
    lines = (out / "README.md").read_text(encoding="utf-8").splitlines()
    assert not [line for line in lines if line.startswith("[tool") or (line.startswith(("#", "|")) and "<b>" in line)]


def test_names_that_would_clash_are_told_apart(tmp_path: Path) -> None:
    """Schemas and enum values named like things of ours, or alike in Python, give a client that imports."""
    names = ("Response", "Client", "File", "Any", "Unset", "UNSET", "Mapping", "Self", "StrEnum")
    kind = {"type": "string", "enum": ["ACTIVE", "active", "a-b", "a_b", "", "1", "$", "mro", "name", "None"]}
    properties = {name: {"$ref": f"#/components/schemas/{name}"} for name in names} | {"kind": kind}
    schemas = {name: {"type": "object", "properties": properties} for name in names}
    document = small(components={"schemas": schemas})
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Response"}}}
    document["paths"]["/things"]["get"]["responses"]["200"]["content"] = content
    schemas.pop("UNSET")
    properties.pop("UNSET")
    assert attempt(written(tmp_path, document), tmp_path / "out")[1] == []
