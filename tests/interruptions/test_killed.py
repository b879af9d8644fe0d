"""Runs that are killed between any two steps: what they leave says what it is, and the next run mends it."""

from __future__ import annotations

import json
import os
import shutil
import time
from pathlib import Path

import pytest

from cli.conftest import SHELF
from interruptions.killing import dead_process, killed
from rst2openapi.build_mark import mark_in
from rst2openapi.cli import main
from rst2openapi.client import install
from rst2openapi.leftovers import left, prefix, remove_left

FILES = ("a.names.toml", "a.map.json", "a.report.json", "a.yaml")
MARKED = FILES[1:]
DEAD = dead_process()


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of pages in the current one."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(SHELF, tmp_path / "shelf")
    return Path("shelf")


def _build() -> int:
    outputs = ("-o", "a.yaml", "--report", "a.report.json", "--source-map", "a.map.json")
    return main(["build", "shelf", *outputs, "--no-cache", "--jobs", "1"])


def _change(shelf: Path) -> None:
    """A blank line at the begin moves all lines, and nothing else."""
    for page in shelf.rglob("*.rst"):
        page.write_text("\n" + page.read_text(encoding="utf-8"), encoding="utf-8")


def _texts() -> dict[str, str]:
    return {name: Path(name).read_text(encoding="utf-8") for name in FILES}


def test_all_files_of_a_build_have_its_mark(shelf: Path) -> None:
    """The same pages give the same mark, others another one."""
    _build()
    first = {mark_in(Path(name)) for name in MARKED}
    assert len(first) == 1
    assert first != {None}
    before = _texts()
    _build()
    assert _texts() == before
    _change(shelf)
    _build()
    second = {mark_in(Path(name)) for name in MARKED}
    assert len(second) == 1
    assert second != first


def test_a_mark_does_not_depend_on_what_is_written(shelf: Path) -> None:
    """A document has the same mark with and without a report, in JSON and YAML, from wherever it is built."""
    _build()
    main(["build", str(shelf.resolve()), "-o", "b.json", "--no-cache", "--jobs", "1", "--service", "shelf"])
    assert mark_in(Path("b.json")) == mark_in(Path("a.yaml"))


@pytest.mark.parametrize("at", range(len(FILES)))
def test_a_killed_build_is_seen_and_mended(shelf: Path, capsys: pytest.CaptureFixture[str], at: int) -> None:
    """Between any two files: each is old or new, the next run says if they are mixed, and removes the rest."""
    _build()
    old = _texts()
    _change(shelf)
    with killed(at, DEAD):
        _build()
    there = _texts()
    capsys.readouterr()
    assert left(Path()), "a killed run leaves what it had prepared"
    _build()
    new = _texts()
    assert all(there[name] in (old[name], new[name]) for name in FILES)
    assert sum(there[name] != old[name] for name in MARKED) == max(at - 1, 0)
    mixed = len({json.dumps(there[name] == old[name]) for name in MARKED}) > 1
    assert ("were of different builds, as a run leaves them that is killed" in capsys.readouterr().err) == mixed
    assert not left(Path())
    assert sorted(path.name for path in Path().iterdir()) == sorted([*FILES, "shelf"])
    assert len({mark_in(Path(name)) for name in MARKED}) == 1


def test_a_build_that_is_killed_while_it_writes_changes_nothing(shelf: Path) -> None:
    """Nothing takes its place before all is complete."""
    _build()
    old = _texts()
    _change(shelf)
    with killed(2, DEAD, called="fsync"):
        _build()
    assert _texts() == old
    _build()
    assert not left(Path())


def test_a_client_of_mixed_files_says_so(shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The map of another build is not believed."""
    _build()
    _change(shelf)
    with killed(2, DEAD):
        _build()
    capsys.readouterr()
    assert main(["tolerant", "a.yaml", "-o", "t.yaml"]) == 0
    assert (
        "a.yaml:1: warning C524 mixed-builds: the source map a.map.json is of another build" in capsys.readouterr().err
    )


# --- pages that are written ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("at", range(5))
def test_pages_that_are_killed_halfway_say_so(shelf: Path, capsys: pytest.CaptureFixture[str], at: int) -> None:
    """Each is old or new; the next run says that they were mixed, and leaves no word of it in the folder."""
    _build()
    main(["write", "a.yaml", "-o", "w"])
    pages = sorted(path for path in Path("w").rglob("*") if path.is_file())
    old = [path.read_bytes() for path in pages]
    for page in shelf.rglob("*.rst"):
        page.write_text(page.read_text(encoding="utf-8").replace("thing", "spoon"), encoding="utf-8")
    _build()
    with killed(at, DEAD):
        main(["write", "a.yaml", "-o", "w", "--force"])
    there = [path.read_bytes() for path in pages]
    capsys.readouterr()
    assert (main(["write", "a.yaml", "-o", "w"]), at > 0) == (2, "as a run was killed" in capsys.readouterr().err)
    assert main(["write", "a.yaml", "-o", "w", "--force"]) == 0
    assert ("a run was killed that wrote pages into w" in capsys.readouterr().err) == (at > 0)
    new = [path.read_bytes() for path in pages]
    assert all(one in both for one, *both in zip(there, old, new, strict=True))
    assert not list(Path("w").rglob(".*"))


# --- clients -----------------------------------------------------------------------------------------------------


def _draft(folder: Path, names: tuple[str, ...], text: str) -> Path:
    draft = folder / "draft"
    draft.mkdir(parents=True)
    for name in names:
        (draft / name).mkdir()
        (draft / name / "code.py").write_text(text, encoding="utf-8")
    return draft


def _client(folder: Path) -> dict[str, str]:
    return {path.parent.name: path.read_text(encoding="utf-8") for path in folder.glob("*/code.py")}


@pytest.mark.parametrize("at", range(7))
def test_a_client_that_is_killed_in_its_place_says_so(tmp_path: Path, at: int) -> None:
    """It is the old one, or the folder says that it is not finished; the next run may write there, and does."""
    out = tmp_path / "client"
    install.place(_draft(tmp_path / "1", ("a", "old"), "1"), out, tmp_path / "1" / "aside")
    with killed(at, DEAD, called="rename" if at < 5 else "replace"):
        install.place(_draft(tmp_path / "2", ("a", "new"), "2"), out, tmp_path / "2" / "aside")
    finished = _client(out) in ({"a": "1", "old": "1"}, {"a": "2", "new": "2"})
    assert finished or install.is_unfinished(out)
    assert install.may_write(out)
    install.place(_draft(tmp_path / "3", ("a", "new"), "3"), out, tmp_path / "3" / "aside")
    assert _client(out) == {"a": "3", "new": "3"}
    assert not install.is_unfinished(out)


@pytest.mark.parametrize("at", range(4))
def test_a_client_that_is_interrupted_is_put_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    """Whatever is raised between two moves."""
    out = tmp_path / "client"
    install.place(_draft(tmp_path / "1", ("a", "old"), "1"), out, tmp_path / "1" / "aside")
    draft = _draft(tmp_path / "2", ("a", "new"), "2")
    original, count = os.rename, [0]

    def rename(source: Path, target: Path) -> None:
        count[0] += 1
        if count[0] == at + 1:
            raise KeyboardInterrupt
        original(source, target)

    monkeypatch.setattr(os, "rename", rename)
    with pytest.raises(KeyboardInterrupt):
        install.place(draft, out, tmp_path / "2" / "aside")
    assert _client(out) == {"a": "1", "old": "1"}
    assert not install.is_unfinished(out)
    assert install.may_write(out)


# --- leftovers -----------------------------------------------------------------------------------------------------


def test_only_leftovers_of_dead_processes_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a living process writes stays, and so does what is not named as ours, or is of another machine."""
    (tmp_path / f"{prefix('a.yaml')}x.tmp").touch()
    alive = tmp_path / f"{prefix('a.yaml')}y.tmp".replace(f"-{os.getpid()}-", f"-{os.getppid()}-")
    alive.touch()
    elsewhere = tmp_path / f".a.yaml.00000000-{DEAD}-z.tmp"
    elsewhere.touch()
    others = tmp_path / f".a.yaml.{DEAD}.tmp"
    others.touch()
    monkeypatch.setattr(os, "getpid", lambda: DEAD)
    draft = tmp_path / f"{prefix('a.yaml')}w.draft"
    (draft / "inner").mkdir(parents=True)
    (tmp_path / f"{prefix('b.yaml')}v.tmp").touch()
    monkeypatch.undo()
    remove_left(tmp_path, "a.yaml")
    assert not draft.exists()
    assert alive.exists()
    assert elsewhere.exists()
    assert others.exists()
    assert [path.name for path in left(tmp_path)] == [
        f"{prefix('b.yaml')}v.tmp".replace(f"-{os.getpid()}-", f"-{DEAD}-")
    ]


def test_old_leftovers_go_wherever_they_come_from(tmp_path: Path) -> None:
    """After a day nobody writes on."""
    old = tmp_path / ".a.yaml.00000000-1-z.tmp"
    old.touch()
    long_ago = time.time() - 25 * 3600
    os.utime(old, (long_ago, long_ago))
    remove_left(tmp_path, "a.yaml")
    assert not old.exists()
