"""`rst2openapi write`: what it writes, what it never overwrites, and how it ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rst2openapi.cli import main
from rst2openapi.console import CLEAN, ERRORS, USAGE

from .making import document, members, operation


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A document of one operation in one group."""
    path = tmp_path / "lamps.json"
    one = operation(members(wick={"type": "string"}), operationId="listLamps", tags=["Lamps"])
    path.write_text(json.dumps(document(get_lamps=one)), encoding="utf-8")
    return path


def test_writes_pages_that_build_again(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Folders are tags, pages operations; the same document gives the same bytes; the pages build without errors."""
    for name in ("one", "two"):
        assert main(["write", str(spec), "-o", str(tmp_path / name)]) == CLEAN
    files = sorted(path.relative_to(tmp_path / "one").as_posix() for path in (tmp_path / "one").rglob("*.rst"))
    assert files == [
        "common/error_codes.rst",
        "common/index.rst",
        "index.rst",
        "lamps/index.rst",
        "lamps/listing_lamps.rst",
    ]
    assert all((tmp_path / "one" / one).read_bytes() == (tmp_path / "two" / one).read_bytes() for one in files)
    assert "one: 5 pages" in capsys.readouterr().out
    assert main(["build", str(tmp_path / "one"), "-o", str(tmp_path / "again.json"), "--strict"]) == CLEAN
    again = json.loads((tmp_path / "again.json").read_text(encoding="utf-8"))
    assert again["paths"]["/v1/lamps"]["get"]["operationId"] == "listLamps"


def test_never_overwrites_a_page(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One page that is there stops all of them, unless --force says that it may go."""
    target = tmp_path / "pages"
    (target / "lamps").mkdir(parents=True)
    mine = target / "lamps" / "listing_lamps.rst"
    mine.write_text("mine", encoding="utf-8")
    assert main(["write", str(spec), "-o", str(target)]) == USAGE
    assert "listing_lamps.rst would be overwritten; --force does that" in capsys.readouterr().err
    assert [path for path in target.rglob("*") if path.is_file()] == [mine]
    assert mine.read_text(encoding="utf-8") == "mine"
    assert main(["write", str(spec), "-o", str(target), "--force"]) == CLEAN
    assert "Listing Lamps" in mine.read_text(encoding="utf-8")


@pytest.mark.parametrize("text", ["[", "{}", '{"openapi": "3.0.3", "info": {}, "paths": {}}'], ids=repr)
def test_refuses_what_is_no_document(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No JSON, no paths, no operations: an error, and no page."""
    spec = tmp_path / "lamps.json"
    spec.write_text(text, encoding="utf-8")
    assert main(["write", str(spec), "-o", str(tmp_path / "pages")]) == ERRORS
    assert "W701" in capsys.readouterr().err
    assert not (tmp_path / "pages").exists()


def test_is_used_wrongly(spec: Path, tmp_path: Path) -> None:
    """No such document, no such table."""
    assert main(["write", str(tmp_path / "none.yaml"), "-o", str(tmp_path / "pages")]) == USAGE
    arguments = ["write", str(spec), "-o", str(tmp_path / "pages"), "--descriptions", str(tmp_path / "none.toml")]
    assert main(arguments) == USAGE


def test_strict_counts_what_pages_cannot_say(spec: Path, tmp_path: Path) -> None:
    """A warning fails a strict run; the pages are written."""
    tree = json.loads(spec.read_text(encoding="utf-8"))
    tree["paths"]["/v1/lamps"]["get"]["callbacks"] = {"lit": {}}
    spec.write_text(json.dumps(tree), encoding="utf-8")
    assert main(["write", str(spec), "-o", str(tmp_path / "pages"), "--strict"]) == ERRORS
    assert (tmp_path / "pages" / "index.rst").exists()
