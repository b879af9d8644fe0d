"""Signals, full disks, folders that are read-only or vanish, links and spellings, and two builds at once."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from cli.conftest import SHELF
from rst2openapi.build_mark import mark_in
from rst2openapi.cli import main
from rst2openapi.diagnostics import Report
from rst2openapi.files import first_pair, write_all
from rst2openapi.interruptions import heed
from rst2openapi.leftovers import left
from rst2openapi.sources import Source, discover

COMMAND = (sys.executable, "-m", "rst2openapi")


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of pages in the current one."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(SHELF, tmp_path / "shelf")
    return Path("shelf")


# --- signals -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_signals_leave_nothing_behind(shelf: Path, number: signal.Signals, status: int) -> None:
    """A run that is asked to end while it waits for a page says so, and leaves nothing."""
    slow = (
        "import time; from rst2openapi import making; from rst2openapi.__main__ import run\n"
        "def wait(*_): open('begun', 'w').close(); time.sleep(60)\n"
        "making.text = wait\nrun()"
    )
    arguments = ("build", str(shelf), "-o", "a.yaml", "--no-cache", "--jobs", "1")
    # What the runner of the tests ignores, a run would ignore as well.
    with subprocess.Popen(
        [sys.executable, "-c", slow, *arguments],
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),  # noqa: PLW1509 - a signal only
    ) as run:
        while not Path("begun").exists() and run.poll() is None:
            time.sleep(0.02)
        run.send_signal(number)
        _, words = run.communicate(timeout=60)
    assert run.returncode == status
    assert words == "rst2openapi: interrupted\n"
    assert sorted(path.name for path in Path().iterdir()) == ["begun", "shelf"]


def test_what_the_user_has_ignored_stays_ignored() -> None:
    """`nohup` goes on."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    terminate = signal.getsignal(signal.SIGTERM)
    try:
        heed()
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)
        signal.signal(signal.SIGTERM, terminate)


def test_workers_end_with_their_parent(shelf: Path) -> None:
    """When a run is killed that has others work for it, none of them stays."""
    for number in range(40):
        shutil.copy(shelf / "index.rst", shelf / f"page{number}.rst")
    slow = (
        "import multiprocessing, os, sys, time\n"
        "from concurrent.futures import ProcessPoolExecutor\n"
        "from rst2openapi.interruptions import begin_work\n"
        "if __name__ == '__main__':\n"
        "    pool = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context('spawn'), initializer=begin_work)\n"
        "    print(pool.submit(os.getpid).result(), flush=True)\n"
        "    time.sleep(60)\n"
    )
    Path("slow.py").write_text(slow, encoding="utf-8")
    with subprocess.Popen([sys.executable, "slow.py"], stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        worker = int(run.stdout.readline())
        run.kill()
    for _ in range(500):
        if not _lives(worker):
            return
        time.sleep(0.02)
    pytest.fail("the worker lives on")


def test_commands_end_with_the_one_that_started_them(tmp_path: Path) -> None:
    """`sdk` that is killed leaves no build behind that goes on to write."""
    child = (
        "import time; from rst2openapi.interruptions import follow_parent\n"
        "follow_parent(); print('on', flush=True); time.sleep(60)"
    )
    parent = (
        "import os, subprocess, sys, time; from rst2openapi.interruptions import PARENT\n"
        f"child = subprocess.Popen([sys.executable, '-c', {child!r}], env=os.environ | {{PARENT: str(os.getpid())}})\n"
        "print(child.pid, flush=True); time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", parent], stdout=subprocess.PIPE, text=True, cwd=tmp_path) as run:
        assert run.stdout is not None
        said = {run.stdout.readline().strip(), run.stdout.readline().strip()} - {"on"}
        run.kill()
    (number,) = said
    for _ in range(500):
        if not _lives(int(number)):
            return
        time.sleep(0.02)
    pytest.fail("the command lives on")


def _lives(process: int) -> bool:
    state = Path(f"/proc/{process}/stat")
    if Path("/proc/self/stat").exists():
        return state.exists() and ") Z " not in state.read_text(encoding="utf-8")
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


# --- files of their own --------------------------------------------------------------------------------------------


def _refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["build", "shelf", "-o", "a.yaml", "--no-cache", "--jobs", "1", *arguments]) == 2
    words = capsys.readouterr().err
    assert "is the same file as" in words
    return words


@pytest.mark.parametrize(
    "report",
    [
        "a.yaml",
        "./a.yaml",
        "shelf/../a.yaml",
        "A.yaml",
        "linked.json",
        "a.names.toml",
        "a.guide.md",
        "page.json",
        "shelf/index.rst",
        "hard.json",
        "shelf/source.toml",
        "map.json",
    ],
)
def test_a_report_overwrites_nothing_else(shelf: Path, capsys: pytest.CaptureFixture[str], report: str) -> None:
    """Neither the document, nor the names, the guide, the source map or a page: by whatever spelling or link."""
    Path("linked.json").symlink_to("a.yaml")  # which is not there yet
    Path("page.json").symlink_to("shelf/index.rst")
    os.link(shelf / "index.rst", "hard.json")
    before = (shelf / "index.rst").read_bytes()
    words = _refused(capsys, "--report", report, "--source-map", "map.json")
    assert Path(report).name in words
    assert (shelf / "index.rst").read_bytes() == before
    assert not Path("a.yaml").exists()


@pytest.mark.parametrize("option", ["--settings", "--overrides"])
def test_nothing_overwrites_settings_and_corrections(
    shelf: Path, capsys: pytest.CaptureFixture[str], option: str
) -> None:
    """Neither by the same name nor by a link."""
    assert shelf.is_dir()
    given = Path("given.toml")
    given.write_text("", encoding="utf-8")
    Path("map.json").symlink_to(given)
    _refused(capsys, option, str(given), "--source-map", "map.json")
    assert given.read_bytes() == b""


def test_a_rendering_does_not_overwrite_its_document(shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`tolerant` reads one file and writes another."""
    main(["build", str(shelf), "-o", "a.yaml", "--no-cache", "--jobs", "1"])
    os.link("a.yaml", "b.yaml")
    before = Path("a.yaml").read_bytes()
    for name in ("a.yaml", "./a.yaml", "b.yaml"):
        assert main(["tolerant", "a.yaml", "-o", name]) == 2
        assert "is the same file as" in capsys.readouterr().err
    assert Path("a.yaml").read_bytes() == before


def test_files_that_differ_are_told_apart(tmp_path: Path) -> None:
    """The same name in two folders, and names that differ in more than case."""
    (tmp_path / "sub").mkdir()
    paths = [tmp_path / "a.json", tmp_path / "b.json", tmp_path / "sub" / "a.json"]
    assert first_pair(paths, [tmp_path / "c.json"]) is None
    assert first_pair(paths, [tmp_path / "sub" / ".." / "b.json"]) is not None


# --- disks and folders -----------------------------------------------------------------------------------------------


def test_a_full_disk_is_told_with_the_file(shelf: Path) -> None:
    """Nothing half written stays, what was there before does, and the sentence names the file that had no room."""
    main(["build", str(shelf), "-o", "a.yaml", "--no-cache", "--jobs", "1"])
    before = Path("a.yaml").read_bytes()
    ran = subprocess.run(
        [*COMMAND, "build", str(shelf), "-o", "a.yaml", "--report", "a.json", "--no-cache", "--jobs", "1"],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
    )
    assert ran.returncode == 2
    assert "Traceback" not in ran.stderr
    assert "rst2openapi: a.yaml: File too large\n" in ran.stderr
    assert Path("a.yaml").read_bytes() == before
    assert not Path("a.json").exists()
    assert not left(Path())


def test_errors_name_the_file_that_was_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not the one that was to become it, wherever it fails."""

    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied", "/x/.a.yaml.tmp")

    for called in ("fsync", "replace", "open"):
        with monkeypatch.context() as patch:
            patch.setattr(os, called, refused)
            with pytest.raises(PermissionError) as caught:
                write_all({tmp_path / "a.yaml": "text"})
        assert caught.value.errno == 13
        assert not list(tmp_path.iterdir())


def test_a_signal_waits_until_all_files_are_in_their_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who is interrupted between two of them has both."""
    replace = os.replace

    def interrupted(source: str, target: str) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        replace(source, target)

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_all({tmp_path / "a": "new", tmp_path / "b": "new"})
    assert sorted(path.read_text("utf-8") for path in tmp_path.iterdir()) == ["new", "new"]


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_folder_is_told(shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The sentence names the file."""
    Path("locked").mkdir(mode=0o500)
    assert main(["build", str(shelf), "-o", "locked/a.yaml", "--no-cache", "--jobs", "1"]) == 2
    assert "locked/a.yaml: Permission denied" in capsys.readouterr().err


def test_a_folder_that_is_a_file(shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The sentence names what stands in the way."""
    Path("folder").write_text("", encoding="utf-8")
    assert main(["build", str(shelf), "-o", "folder/a.yaml", "--no-cache", "--jobs", "1"]) == 2
    words = capsys.readouterr().err
    assert "rst2openapi: folder" in words
    assert "Traceback" not in words


def test_pages_that_vanish_are_findings(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that is removed after its pages were listed: each page is an error, and the command ends in order."""

    def vanishing(arguments: Sequence[str], report: Report) -> tuple[Source, ...]:
        found = discover(arguments, report)
        shutil.rmtree(shelf)
        return found

    monkeypatch.setattr("rst2openapi.building.discover", vanishing)
    assert main(["check", str(shelf), "--no-cache", "--jobs", "1"]) == 1


def test_builds_at_once_give_one_of_their_sets(shelf: Path) -> None:
    """Two builds with the same files and the same cache: both end well, and the files are those of one build."""
    outputs = ("-o", "a.yaml", "--report", "a.json", "--source-map", "a.map.json", "--cache", "cache", "--jobs", "1")
    command = [*COMMAND, "build", str(shelf), *outputs]
    runs = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    for run in runs:
        _, words = run.communicate(timeout=120)
        assert run.returncode == 0, words
    assert len({mark_in(Path(name)) for name in ("a.yaml", "a.json", "a.map.json")}) == 1
    assert not left(Path())
    assert not list(Path("cache/compiled/part").iterdir())
