"""What a document says of where it comes from (`info.x-source`)."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from rst2openapi import __version__
from rst2openapi.cli import main

from .conftest import Fetch, Place
from .mirrors import mirror

SHELF = Path(__file__).parents[1] / "cli" / "shelf"
COMPILER = f"rst2openapi {__version__}"

Build = Callable[..., bytes]


@pytest.fixture
def build(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Build:
    """Builds pages and gives the bytes of the document."""

    def command(*pages: Path) -> bytes:
        file = tmp_path / "made" / "shelf.yaml"
        assert main(["build", *map(str, pages), "--service", "ecs", "-o", str(file)]) == 0
        capsys.readouterr()
        return file.read_bytes()

    return command


def source(document: bytes) -> dict[str, Any]:
    """What a document says of its source, less the mark of its build."""
    said: dict[str, Any] = yaml.safe_load(document)["info"]["x-source"]
    assert len(said.pop("build")) == 16
    return said


@pytest.fixture
def fetched(place: Place, fetch: Fetch) -> Path:
    """The folder of fetched pages."""
    mirror(place.root, "elastic-cloud-server", SHELF, day=1)
    return Path(fetch("ecs").out.strip())


def test_fetched_pages_name_their_commit(place: Place, fetched: Path, build: Build) -> None:
    """Repository, commit and date, and who compiled them; the same commit gives the same bytes wherever it lies."""
    document = build(fetched)
    assert source(document) == {
        "repository": f"{place.root.as_uri()}/opentelekomcloud-docs/elastic-cloud-server",
        "commit": mirror(place.root, "copy", SHELF, day=1),
        "date": "2026-01-02T00:00:00Z",
        "compiler": COMPILER,
    }
    assert build(shutil.copytree(fetched, fetched.parent / "elsewhere")) == document


def test_other_pages_name_what_is_in_them(tmp_path: Path, build: Build) -> None:
    """The same pages give the same hash wherever they lie; a byte, a name or a page more gives another."""
    own = shutil.copytree(SHELF, tmp_path / "own")
    known = source(build(SHELF))
    assert known == source(build(own)) == {"content": known["content"], "compiler": COMPILER}
    seen = {known["content"]}
    page = next(own.rglob("listing_things.rst"))
    (own / "notes.txt").write_text("no page")
    assert source(build(own)) == known
    page.write_bytes(page.read_bytes() + b"\n")
    seen.add(source(build(own))["content"])
    page.rename(page.with_name("renamed.rst"))
    seen.add(source(build(own))["content"])
    (own / "empty.rst").write_text("Empty\n=====\n")
    seen.add(source(build(own))["content"])
    assert len(seen) == 4
    assert all(one.startswith("sha256:") for one in seen)


@pytest.mark.parametrize("change", ["page", "commit", "repository", "text", "two"])
def test_a_marker_is_believed_with_its_pages_only(fetched: Path, build: Build, change: str) -> None:
    """Pages that were changed after they came, a marker that says anything odd, or a second folder: no commit."""
    marker = fetched / "source.toml"
    text = marker.read_text("utf-8")
    folders = [fetched]
    match change:
        case "page":
            (fetched / "more.rst").write_text("More\n====\n")
        case "commit":
            marker.write_text(text.replace('commit = "', 'commit = "x'))
        case "repository":
            marker.write_text(text.replace("file://", "https://jane:secret@host"))
        case "text":
            marker.write_text("= [")
        case _:
            folders.append(fetched.parent / "second")
            folders[1].mkdir()
            (folders[1] / "more.rst").write_text("More\n====\n")
    assert source(build(*folders)).keys() == {"content", "compiler"}
