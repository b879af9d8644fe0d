"""Documents in OpenAPI 3.1: valid, with the facts of those in 3.0, and as good for all that reads documents."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from rst2openapi.changes.comparison import compare
from rst2openapi.cli import main
from rst2openapi.client.document import load
from rst2openapi.compiler import Compiled, compile_service
from rst2openapi.diagnostics import Report
from rst2openapi.openapi.acceptance import accepts_newer
from rst2openapi.openapi.document import in_newer_words
from rst2openapi.openapi.source_map import resolve
from rst2openapi.service import settings
from rst2openapi.sources import discover
from rst2openapi.specification import Validator31
from rst2openapi.versions.newer import newer
from rst2openapi.versions.older import older

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "tests" / "pages"
CASES = sorted({path.relative_to(PAGES).parts[0].removesuffix(".rst") for path in PAGES.rglob("*.rst")})
SHELF = ROOT / "tests" / "cli" / "shelf"


def compiled(source: Path) -> Compiled:
    """The pages in 3.0."""
    return compile_service(discover([str(source)], Report()), settings.load("harbour"), None, Report(), jobs=1)


@pytest.mark.parametrize("case", CASES)
def test_pages_in_both_versions(case: str) -> None:
    """One leads to the other and back, both are valid, and the map leads from each piece to the same lines."""
    source = PAGES / case if (PAGES / case).is_dir() else PAGES / f"{case}.rst"
    old = compiled(source).document
    new = in_newer_words(old)
    assert older(new.tree) == old.tree
    assert list(Validator31(new.tree).iter_errors()) == []
    assert accepts_newer(new.tree)
    assert list(new.sources.values()) == list(old.sources.values())
    for there, then in zip(old.sources, new.sources, strict=True):
        assert resolve(new.tree, then) is not None or resolve(old.tree, there) is None
    assert compare(old.tree, older(new.tree)) == ()


def test_the_document_of_this_repository() -> None:
    """It is the same in both, and so is its tolerant rendering."""
    for name in ("dli.yaml", "dli.tolerant.yaml"):
        source = load(ROOT / "openapi" / name, Report(), {})
        assert source is not None
        tree = newer(source.tree)
        assert accepts_newer(tree)
        assert older(tree) == source.tree


def test_a_client_of_either_is_the_same(tmp_path: Path) -> None:
    """Byte for byte the one of this repository, which is made of the document in 3.0."""
    source = load(ROOT / "openapi" / "dli.yaml", Report(), {})
    assert source is not None
    (tmp_path / "dli.json").write_text(json.dumps(newer(source.tree)), "utf-8")
    for name in ("dli.guide.md", "dli.changelog.md"):
        shutil.copy(ROOT / "openapi" / name, tmp_path)
    client = tmp_path / "client"
    assert main(["client", str(tmp_path / "dli.json"), "-o", str(client)]) == 0
    made = [path.relative_to(client) for path in client.rglob("*") if path.is_file()]
    assert len(made) > 100
    assert [
        path for path in made if (client / path).read_bytes() != (ROOT / "generated_client" / path).read_bytes()
    ] == []


def run(*arguments: object) -> int:
    """A command."""
    return main([str(one) for one in arguments])


def read(file: Path) -> Any:
    """A document."""
    return yaml.safe_load(file.read_text("utf-8"))


def unmarked(tree: Any) -> Any:
    """A document without the mark of its build, which is another for each version."""
    del tree["info"]["x-source"]["build"]
    return tree


def test_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each writes the version that it is asked for, what was compiled before for the other included."""
    old, new, cache = tmp_path / "old.yaml", tmp_path / "new.yaml", tmp_path / "cache"
    for file, more in ((old, ()), (new, ("--openapi", "3.1")), (old, ("--openapi", "3.0"))):
        names = ("--names", tmp_path / "names.toml", "--source-map", tmp_path / "map.json")
        assert run("build", SHELF, "--service", "shelf", "-o", file, "--cache", cache, *names, *more) == 0
    assert read(old)["openapi"] == "3.0.3"
    assert unmarked(read(new)) == unmarked(newer(read(old)))
    for spec, more, version in ((old, (), "3.0.3"), (new, (), "3.1.0"), (old, ("--openapi", "3.1"), "3.1.0")):
        assert run("tolerant", spec, "-o", tmp_path / "tolerant.yaml", *more) == 0
        assert read(tmp_path / "tolerant.yaml")["openapi"] == version
    assert run("tolerant", new, "-o", tmp_path / "tolerant.yaml", "--openapi", "3.0") == 0
    tolerant = unmarked(read(tmp_path / "tolerant.yaml"))
    assert run("tolerant", old, "-o", tmp_path / "tolerant.yaml") == 0
    assert unmarked(read(tmp_path / "tolerant.yaml")) == tolerant
    capsys.readouterr()
    assert run("diff", old, new) == 0
    assert capsys.readouterr().out == "Nothing changed for users.\n"
    assert run("build", SHELF, "-o", new, "--openapi", "2.0") == 2


def test_one_client_of_several(tmp_path: Path) -> None:
    """The documents beside such a client are of the version that is asked for."""
    shutil.copytree(SHELF, tmp_path / "pages" / "ecs")
    assert run("sdk", "ecs", "--pages", tmp_path / "pages", "-o", tmp_path / "sdk", "--openapi", "3.1") == 0
    assert read(tmp_path / "sdk" / "documents" / "ecs.yaml")["openapi"] == "3.1.0"


@pytest.mark.parametrize(
    "odd", ['{"openapi": "3.1.0", "info": {}, "paths": {"/a": {"get": {"responses": 3}}}}', "openapi: 3.1.0"]
)
def test_odd_documents_of_3_1(odd: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A sentence, as for those of 3.0."""
    spec = tmp_path / "odd.yaml"
    spec.write_text(odd, "utf-8")
    assert run("client", spec, "-o", tmp_path / "client") == 1
    assert "Traceback" not in capsys.readouterr().err
