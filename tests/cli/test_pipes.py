"""Pipes where files are expected: a pipe that nobody writes into keeps nobody waiting, and none is written over."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from rst2openapi.files import bytes_of, text_of

from .conftest import Run


@pytest.fixture
def pipe(shelf: Path) -> Path:
    """A pipe beside the pages."""
    path = shelf.parent / "pipe.toml"
    os.mkfifo(path)
    return path


@pytest.mark.parametrize("option", ["--settings", "--overrides", "--baseline", "--names", "--report", "--source-map"])
def test_options_of_build(run: Run, shelf: Path, pipe: Path, option: str) -> None:
    """What is read and what is written must be a regular file, which a sentence says."""
    ran = run("build", shelf, "-o", shelf.parent / "shelf.yaml", option, pipe)
    assert ran.status == 2
    assert "pipe.toml" in ran.err
    assert "no regular file" in ran.err
    assert pipe.is_fifo()


def test_results(run: Run, shelf: Path) -> None:
    """The document, and the names beside it."""
    for name, output in (("a.yaml", "a.yaml"), ("b.names.toml", "b.yaml")):
        os.mkfifo(shelf.parent / name)
        ran = run("build", shelf, "-o", shelf.parent / output)
        assert (ran.status, "no regular file" in ran.err) == (2, True)


def test_other_commands(run: Run, shelf: Path, pipe: Path) -> None:
    """Tables of words, changelogs, pages to read."""
    document = shelf.parent / "shelf.yaml"
    assert run("build", shelf, "-o", document).status == 0
    for command in (
        ("write", document, "-o", shelf.parent / "w", "--descriptions", pipe),
        ("diff", document, document, "--changelog", pipe),
        ("html", document, "-o", pipe),
    ):
        ran = run(*command)
        assert (ran.status, "pipe.toml" in ran.err) == (2, True)


def test_a_source_map_beside_the_document(run: Run, shelf: Path) -> None:
    """It only makes messages better: the client is made without."""
    document = shelf.parent / "shelf.yaml"
    run("build", shelf, "-o", document)
    os.mkfifo(document.with_suffix(".map.json"))
    assert run("client", document, "-o", shelf.parent / "client").status == 0


def test_reading(tmp_path: Path) -> None:
    """Regular files are read whole, or so much of them; line breaks are those of Python."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"a\r\nb\rc\n")
    assert text_of(path) == "a\nb\nc\n"
    assert bytes_of(path, 3) == b"a\r\n"
    with pytest.raises(OSError, match="no regular file"):
        bytes_of(Path(os.devnull))
