"""What was compiled before is used again, and only where nothing it depends on has changed."""

from __future__ import annotations

import os
import pickle
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rst2openapi import making, page_facts, store
from rst2openapi.cli import main
from rst2openapi.console import CLEAN, ERRORS
from rst2openapi.place import Span
from rst2openapi.sources import Source
from rst2openapi.store import NOTHING, Store, key_of

PAGE = """{title}
{line}

Function
--------

Counts the {things}.

URI
---

GET /v1/{things}

Response Parameters
-------------------

.. table:: **Table 1** Response parameters

   +-----------+---------+-------------+
   | Parameter | Type    | Description |
   +===========+=========+=============+
   | count     | Integer | How many.   |
   +-----------+---------+-------------+

Status Codes
------------

200
"""
Build = Callable[..., tuple[int, list[str], dict[str, str]]]


def _page(things: str) -> str:
    return PAGE.format(title=f"Counting {things}", line="=" * 40, things=things)


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Two pages."""
    folder = tmp_path / "lamps"
    folder.mkdir()
    for things in ("lamps", "rooms"):
        (folder / f"{things}.rst").write_text(_page(things))
    return folder


@pytest.fixture
def build(pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Build:
    """Builds, and tells the status, what was compiled for it (pages, and `all`), and the files."""
    done: list[str] = []
    compile_page, compiled = page_facts.compile_page, making.compiled

    def told_page(source: Source) -> page_facts.Facts:
        done.append(source.location)
        return compile_page(source)

    def told_all(*given: object) -> object:
        done.append("all")
        return compiled(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(page_facts, "compile_page", told_page)
    monkeypatch.setattr(making, "compiled", told_all)
    out = tmp_path / "out" / "lamps.json"

    def run(*more: str) -> tuple[int, list[str], dict[str, str]]:
        done.clear()
        given = ["build", str(pages), "-o", str(out), "--report", str(out.with_suffix(".report")), "--jobs", "1"]
        status = main([*given, "--cache", str(tmp_path / "cache"), *more])
        return status, list(done), {path.name: path.read_text() for path in sorted(out.parent.iterdir())}

    return run


def test_nothing_is_compiled_twice(build: Build) -> None:
    """The second build, which finds the names of the first, gives the same files and compiles nothing."""
    status, done, files = build()
    assert (status, done) == (CLEAN, ["all", "lamps.rst", "rooms.rst"])
    assert build() == (CLEAN, [], files)
    assert build("--no-cache") == (CLEAN, ["all", "lamps.rst", "rooms.rst"], files)


def test_a_changed_page_is_compiled_alone(build: Build, pages: Path) -> None:
    """The others are known; so is the page once it is what it was."""
    _, _, files = build()
    (pages / "lamps.rst").write_text(_page("lamps").replace("Counts the", "Adds up the"))
    status, done, changed = build()
    assert (status, sorted(done)) == (CLEAN, ["all", "lamps.rst"])
    assert "Adds up the" in changed["lamps.json"]
    (pages / "lamps.rst").write_text(_page("lamps"))
    assert build() == (CLEAN, [], files)


def test_findings_and_status_are_kept(build: Build, pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A build with errors says the same, and ends with the same status, when it is known."""
    (pages / "lamps.rst").write_text(_page("lamps").replace("GET /v1", "FETCH v1"))
    first, done, files = build()
    told = capsys.readouterr()
    assert (first, "all" in done) == (ERRORS, True)
    assert build() == (ERRORS, [], files)
    assert capsys.readouterr() == told


@pytest.mark.parametrize(
    "more", [["--service", "bulbs"], ["--cloud", "otc-swiss"], ["--overrides", "OVERRIDES"], ["--settings", "SETTINGS"]]
)
def test_other_settings_are_another_build(build: Build, tmp_path: Path, more: list[str]) -> None:
    """The pages are known, the rest is made anew."""
    (tmp_path / "OVERRIDES").write_text("")
    (tmp_path / "SETTINGS").write_text('[services.lamps]\ntitle = "Lamps and rooms"\n')
    build()
    _, done, _ = build(*(str(tmp_path / word) if word.isupper() else word for word in more))
    assert done == ["all"]


def test_names_are_an_input(build: Build, tmp_path: Path) -> None:
    """What a user changes in the names counts."""
    _, _, files = build()
    names = tmp_path / "out" / "lamps.names.toml"
    names.write_text(names.read_text() + "\n# mine\n")
    _, done, again = build()
    assert (done, again["lamps.json"]) == (["all"], files["lamps.json"])


def test_a_page_that_cannot_be_read_is_no_empty_one(build: Build, pages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was said of it holds no longer once it can be read, whatever it holds."""
    page = pages / "lamps.rst"
    opened = os.open

    def refused(path: Any, *options: Any, **named: Any) -> int:
        if str(path) == str(page):
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *options, **named)

    with monkeypatch.context() as denied:
        denied.setattr(os, "open", refused)
        status, _, _ = build()
        assert status == ERRORS
    page.write_text("")
    status, done, _ = build()
    assert (status, done) == (CLEAN, ["all", "lamps.rst"])


def test_another_compiler_knows_nothing(build: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    """A changed file of the compiler, another Python or library."""
    build()
    monkeypatch.setattr(store, "compiler", lambda: "another")
    _, done, _ = build()
    assert done == ["all", "lamps.rst", "rooms.rst"]


@pytest.mark.parametrize("damage", [b"", b"x", b"0" * 64 + b"\n", "cut", "flipped"])
def test_damaged_entries_are_as_good_as_none(build: Build, tmp_path: Path, damage: bytes | str) -> None:
    """Whatever became of them."""
    _, _, files = build()
    for path in (tmp_path / "cache").rglob("??/*"):
        data = path.read_bytes()
        cut = {"cut": data[: len(data) // 2], "flipped": data[:-1] + bytes([data[-1] ^ 1])}
        path.write_bytes(damage if isinstance(damage, bytes) else cut[damage])
    assert build() == (CLEAN, ["all", "lamps.rst", "rooms.rst"], files)


def test_a_cache_that_cannot_be_written_costs_nothing_else(build: Build, tmp_path: Path) -> None:
    """A file where the folder should be."""
    (tmp_path / "cache").write_text("")
    status, done, _ = build()
    assert (status, done) == (CLEAN, ["all", "lamps.rst", "rooms.rst"])
    assert (tmp_path / "cache").read_text() == ""


class _Trap:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, ("trapped",)


@pytest.mark.parametrize(
    "value", [_Trap(), os.path.join, Path("x"), store.key_of], ids=["a call", "a function", "a path", "ours"]
)
def test_an_entry_runs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: object) -> None:
    """An entry with a right digest that holds anything but values of ours is none."""
    monkeypatch.chdir(tmp_path)
    kept = Store(tmp_path / "cache")
    kept.keep(key_of("a"), value)
    assert kept.recall(key_of("a")) is None
    assert not (tmp_path / "trapped").exists()


def test_values_of_ours_come_back(tmp_path: Path) -> None:
    """Also to another process that looks later; what nobody has kept is None."""
    value = (Span("page.rst", 3), {"a": [1, None, True]}, frozenset({"b"}))
    Store(tmp_path).keep(key_of("a"), value)
    assert Store(tmp_path).recall(key_of("a")) == value
    assert Store(tmp_path).recall(key_of("b")) is None
    NOTHING.keep(key_of("a"), value)
    assert NOTHING.recall(key_of("a")) is None


def test_parts_of_keys_are_apart() -> None:
    """No two lists of parts give one key."""
    assert len({key_of("ab", "c"), key_of("a", "bc"), key_of("abc"), key_of(b"abc", b"")}) == 4


def test_what_nobody_asks_for_goes(tmp_path: Path) -> None:
    """After a month, and what an interrupted run left after a day; once a day it is looked for."""
    kept, old = Store(tmp_path), time.time() - 40 * 24 * 3600
    for name in ("a", "b"):
        kept.keep(key_of(name), name)
    first, second = (tmp_path / key_of(name)[:2] / key_of(name)[2:] for name in ("a", "b"))
    litter = first.parent / ".x.tmp"
    litter.write_bytes(pickle.dumps(1))
    for path in (first, second, litter):
        os.utime(path, (old, old))
    assert kept.recall(key_of("b")) == "b"
    kept.tidy()
    assert (first.exists(), second.exists(), litter.exists()) == (False, True, False)
    os.utime(second, (old, old))
    kept.tidy()
    assert second.exists()
