"""A build whose pages changed and still say the same is the last one, with another hash and another mark."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fuzz.mutators import MUTATORS
from rst2openapi import making
from rst2openapi.build_mark import marked_again
from rst2openapi.cli import main
from rst2openapi.console import FAULT
from rst2openapi.last_build import FEW, same
from rst2openapi.place import Span

from .test_store import PAGE

PAGES = Path(__file__).parents[1] / "pages"
SMALL = 4000
"""Bytes of a page that is edited here."""

PROSE = "\nAsk the keeper of the lamps.\n"
EXAMPLE = """
Example Response
----------------

.. code-block::

   {"count": 1}
"""
Build = Callable[..., tuple[bool, dict[str, str]]]


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A page more than are looked at, all of the same form."""
    folder = tmp_path / "lamps"
    folder.mkdir()
    for number in range(FEW + 1):
        text = PAGE.format(title="Counting lamps", line="=" * 20, things=f"lamps{number}")
        (folder / f"page_{number:02}.rst").write_text(text + EXAMPLE)
    return folder


@pytest.fixture
def build(pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Build:
    """Builds, and tells whether the service was linked, and what is in the files."""
    linked: list[object] = []
    compiled = making.compiled

    def told(*given: Any) -> object:
        linked.append(given)
        return compiled(*given)

    monkeypatch.setattr(making, "compiled", told)

    def run(name: str = "lamps.yaml", *more: str) -> tuple[bool, dict[str, str]]:
        linked.clear()
        out = tmp_path / "out" / name
        files = ["-o", str(out), "--report", str(out.with_suffix(".report"))]
        files += ["--source-map", str(out.with_suffix(".map")), "--cache", str(tmp_path / "cache"), "--jobs", "1"]
        assert main(["build", str(pages), *files, *more]) != FAULT
        return bool(linked), {path.name: path.read_text() for path in sorted(out.parent.glob(f"{out.stem}.*"))}

    return run


@pytest.mark.parametrize("name", ["lamps.yaml", "lamps.json"])
def test_prose_changes_the_hash_and_the_mark_alone(build: Build, pages: Path, name: str) -> None:
    """Nothing is linked, and each file is the one of a build that knows nothing, byte for byte."""
    _, before = build(name)
    page = pages / "page_00.rst"
    for text in (page.read_text() + PROSE, page.read_text() + PROSE * 2, page.read_text()):
        page.write_text(text)
        linked, after = build(name)
        assert not linked
        assert build(name, "--no-cache") == (True, after)
    assert after == before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("How many.", "How many there are.", id="a description"),
        pytest.param("Function\n", "\nFunction\n", id="the lines below it"),
        pytest.param('{"count": 1}', '{"count": true}', id="an example that is equal in Python"),
        pytest.param('{"count": 1}', '{"count": 1.0}', id="a number that is equal"),
        pytest.param("Integer", "Integers", id="a finding"),
    ],
)
def test_facts_and_places_are_linked_again(build: Build, pages: Path, old: str, new: str) -> None:
    """Whatever a file shows of a page counts."""
    build()
    page = pages / "page_03.rst"
    assert old in page.read_text()
    page.write_text(page.read_text().replace(old, new))
    linked, after = build()
    assert linked
    assert build("lamps.yaml", "--no-cache") == (True, after)


def test_many_changed_pages_are_compiled_with_the_rest(build: Build, pages: Path) -> None:
    """Among many pages one says something else, and several processes compile them."""
    build()
    for page in pages.iterdir():
        page.write_text(page.read_text() + PROSE)
    assert build()[0]
    next(pages.iterdir()).rename(pages / "another.rst")
    assert build()[0]


def test_any_edit_gives_what_a_build_gives_that_knows_nothing(build: Build, pages: Path) -> None:
    """Pages damaged in all ways, one after the other; some edits are seen to change nothing."""
    for page in pages.iterdir():
        page.unlink()
    small = [path for path in sorted(PAGES.rglob("*.rst")) if path.stat().st_size < SMALL][:3]
    files = {f"{number}.rst": path.read_bytes() for number, path in enumerate(small)}
    dice, seen = random.Random(5), set()  # noqa: S311 - the same numbers give the same edits
    for turn, mutator in enumerate(MUTATORS):
        name = f"{turn % len(files)}.rst"
        edited = {name: files[name] + PROSE.encode()} if turn % 3 == 0 else mutator.apply({name: files[name]}, dice)
        for changed in edited:
            (pages / changed).write_bytes(edited[changed])
        for lost in files.keys() - edited.keys():
            (pages / lost).write_bytes(files[lost])
        linked, after = build("lamps.json")
        seen.add(linked)
        assert build("lamps.json", "--no-cache") == (True, after)
    assert seen == {True, False}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (1, True),
        (1, 1.0),
        (0.0, -0.0),
        ((1,), [1]),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
        (Span("page.rst", 1), Span("page.rst", 2)),
        ({"a": [1]}, {"a": [True]}),
        (object(), object()),
    ],
)
def test_values_that_are_not_the_same(one: object, other: object) -> None:
    """Also where Python takes them for equal."""
    assert not same(one, other)
    assert same(one, one) is (type(one) is not object)


def test_a_file_that_is_another_one_is_not_touched() -> None:
    """Neither where its mark is another or missing, nor where its content is; a report has no content."""
    content, mark = f"sha256:{'0' * 64}", "b" * 16
    text = f'{{"x-source": {{"content": "{content}", "build": "{mark}"}}}}'
    new = (f"sha256:{'1' * 64}", "c" * 16)
    assert marked_again(text, (content, mark), new) == text.replace(content, new[0]).replace(mark, new[1])
    assert marked_again(text, (content, "d" * 16), new) is None
    assert marked_again(text, (new[0], mark), new) is None
    assert marked_again("[pages]\n", (content, mark), new) is None
    assert marked_again(f'{{"build": "{mark}"}}', (content, mark), new) == f'{{"build": "{new[1]}"}}'
