"""Files and folders that are given as pages: what is read, what is left out, and how it is told."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from rst2openapi.diagnostics.text import listing
from rst2openapi.printable import printable

from .conftest import Run


def test_a_folder_that_cannot_be_read(run: Run, shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One folder among others is an error of its own; the rest is compiled."""
    listed = os.scandir

    def refusing(folder: str) -> object:
        if str(folder).endswith("locked"):
            raise PermissionError(13, "Permission denied", str(folder))
        return listed(folder)

    (shelf / "locked").mkdir()
    monkeypatch.setattr(os, "scandir", refusing)
    ran = run("check", shelf)
    assert ran.status == 1
    assert "shelf/locked:1: error I605 unreadable-folder: the folder cannot be read: Permission denied" in ran.out
    assert "operations  2" in ran.err
    ran = run("check", shelf / "locked")
    assert ran.status == 2
    assert "no page (*.rst) that can be read" in ran.err


def test_only_regular_files_are_read(run: Run, shelf: Path) -> None:
    """A pipe that nobody writes into keeps nobody waiting."""
    os.mkfifo(shelf / "pipe.rst")
    ran = run("check", shelf)
    assert "shelf/pipe.rst:1: warning I607 no-regular-file" in ran.out
    assert run("check", shelf / "pipe.rst").status == 2


def test_links_that_lead_out(run: Run, shelf: Path) -> None:
    """Neither files nor folders outside are read, whatever links the folder holds; loops end."""
    outside = Path("secret.rst")
    outside.write_text("Secret\n======\n", encoding="utf-8")
    (shelf / "out.rst").symlink_to(outside.absolute())
    (shelf / "itself").symlink_to(shelf.absolute())
    (shelf / "loop.rst").symlink_to("loop.rst")
    (shelf / "copy.rst").symlink_to("things/listing_things.rst")
    ran = run("check", shelf, "-v")
    assert "shelf/out.rst:1: warning I606 link-not-followed: it is a link to a file outside" in ran.out
    assert "shelf/itself:1: warning I606 link-not-followed: it is a link to a folder" in ran.out
    assert "shelf/loop.rst:1: error R001 unreadable-file" in ran.out
    assert "source-twice" in ran.out
    assert "Secret" not in ran.out


@pytest.mark.parametrize("name", ["::error ::x.rst", "##vso[x].rst", "a\nb.rst", "\x1b[31mred.rst", "\u202eabc.rst"])
def test_names_begin_no_command(run: Run, shelf: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """No line of output begins with what a CI or a terminal would obey, and no name breaks a line."""
    monkeypatch.chdir(shelf)
    Path(name).write_text("No title\n", encoding="utf-8")
    for form in ("text", "github"):
        out = run("check", ".", "--format", form).out
        lines = [line for line in out.split("\n") if "no-title" in line]
        assert len(lines) == 1
        assert all(printable(line) == line for line in out.split("\n"))
        assert form == "github" or not lines[0].startswith(("::", "##"))


def test_text_of_pages_is_shown_and_not_obeyed(run: Run, shelf: Path) -> None:
    """Escapes in names and values of an example reach no terminal."""
    page = shelf / "things" / "creating_a_thing.rst"
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace('"500"', '"\\u001b[2J\\u202e"'), encoding="utf-8")
    ran = run("check", shelf)
    assert "\\x1b[2J\\u202e" in ran.out
    assert printable(ran.out.replace("\n", "")) == ran.out.replace("\n", "")
    assert listing([], notes=True) == []
