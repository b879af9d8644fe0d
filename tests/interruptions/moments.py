"""`python -m interruptions.moments`: every command that writes, killed at many moments of a run, and run again.

    PYTHONPATH=tests python -m interruptions.moments --moments 12 build sdk

A command runs once to its end for the files that it makes,
then again and again in a fresh copy of the folder it began in, where a signal ends it a little later each time. What
must hold then, and after the next run, is in `faults`.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from attrs import frozen

from cli.conftest import SHELF
from origin.mirrors import mirror, settings
from rst2openapi.client.install import is_unfinished

SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGKILL)
_ALONE = ("--no-cache", "--jobs", "1")

Files = Mapping[str, bytes | None]
"""What stands in a folder: bytes by name, None for a folder."""


@frozen
class Course:
    """A command, and what stands in its folder before; `made` are the files and folders that it makes anew."""

    name: str
    words: tuple[str, ...]
    prepare: Callable[[], None]
    made: tuple[str, ...]


def files_in(folder: Path) -> dict[str, bytes | None]:
    """All files and folders below a folder, less what Python keeps of its modules."""
    return {
        path.relative_to(folder).as_posix(): None if path.is_dir() else path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if "__pycache__" not in path.parts
    }


def run(words: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """A command to its end."""
    command = (sys.executable, "-m", "rst2openapi", *words)
    return subprocess.run(command, capture_output=True, text=True, check=False)


def _pages() -> None:
    shutil.copytree(SHELF, "shelf")


def _changed() -> None:
    for page in Path("shelf").rglob("*.rst"):
        page.write_text(page.read_text("utf-8").replace("thing", "spoon").replace("Thing", "Spoon"), "utf-8")


def _built() -> None:
    """Pages, the files that were built of them, and then other pages."""
    _pages()
    run(_BUILD)
    _changed()


def _document() -> None:
    _pages()
    run(("build", "shelf", "-o", "a.yaml", *_ALONE))
    shutil.copy("a.yaml", "old.yaml")
    _changed()
    run(("build", "shelf", "-o", "new.yaml", *_ALONE))
    Path("r.js").write_text("/* Redoc */ var Redoc", "utf-8")
    shutil.rmtree("shelf")


def _after(*earlier: str) -> Callable[[], None]:
    """What one run of a command on the older document leaves."""

    def prepare() -> None:
        _document()
        run(earlier)

    return prepare


def _mirrored() -> None:
    """Two services in repositories; the pages of one are fetched, and there is a newer commit."""
    _pages()
    root = Path("mirrors")
    root.mkdir()
    settings(root)
    for name in ("elastic-cloud-server", "auto-scaling"):
        mirror(root, name, Path("shelf"))


def _fetched() -> None:
    _mirrored()
    run(_FETCH)
    _changed()
    mirror(Path("mirrors"), "elastic-cloud-server", Path("shelf"), day=1)


_BUILD = ("build", "shelf", "-o", "a.yaml", "--report", "a.report.json", "--source-map", "a.map.json", *_ALONE)
_FETCH = ("fetch", "ecs", "-o", "pages/ecs", "--settings", "mirrors/settings.toml")

COURSES = (
    Course("build", _BUILD, _built, ("a.yaml", "a.report.json", "a.map.json", "a.names.toml")),
    Course("client", ("client", "new.yaml", "-o", "c"), _after("client", "old.yaml", "-o", "c"), ("c",)),
    Course(
        "tolerant",
        ("tolerant", "new.yaml", "-o", "t.yaml"),
        _after("tolerant", "old.yaml", "-o", "t.yaml"),
        ("t.yaml",),
    ),
    Course("html", ("html", "new.yaml", "-o", "x.html", "--renderer", "r.js"), _document, ("x.html",)),
    Course("diff", ("diff", "old.yaml", "new.yaml", "--fail-on", "never"), _document, ()),
    Course("write", ("write", "new.yaml", "-o", "w", "--force"), _after("write", "old.yaml", "-o", "w"), ("w",)),
    Course("fetch", _FETCH, _fetched, ("pages",)),
    Course(
        "sdk",
        (*("sdk", "ecs", "as", "-o", "s", "--fetch-to", "pages", "--settings", "mirrors/settings.toml"),),
        _mirrored,
        ("s", "pages"),
    ),
)


@frozen
class Reference:
    """What a course begins with, what it ends with, and how long that takes."""

    before: Path
    after: Mapping[str, bytes | None]
    seconds: float


def reference(course: Course, place: Path) -> Reference:
    """The course to its end, in a folder of its own."""
    before, work = place / "before", place / "work"
    before.mkdir(parents=True)
    os.chdir(before)
    course.prepare()
    shutil.copytree(before, work, symlinks=True)
    os.chdir(work)
    start = time.monotonic()
    ran = run(course.words)
    if ran.returncode != 0:
        raise AssertionError(ran.stderr)
    return Reference(before, files_in(work), time.monotonic() - start)


def faults(course: Course, known: Reference, number: signal.Signals, seconds: float) -> Iterator[str]:
    """What is wrong with a run that gets a signal after so long, and with the one that comes after it."""
    work, temporary = known.before.parent / "work", known.before.parent / "temporary"
    os.chdir(known.before.parent)
    for folder in (work, temporary):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(known.before, work, symlinks=True)
    temporary.mkdir()
    os.chdir(work)
    status, words = _signalled(course, number, seconds, temporary)
    before, there = files_in(known.before), files_in(work)
    done = status == 0
    if not done and number is not signal.SIGKILL:
        # Python itself is ended by signals before our first line and after our last.
        if status not in (128 + number, -number):
            yield f"status {status}: {words[-300:]}"
        if status != -number and words.splitlines()[-1:] != ["rst2openapi: interrupted"]:
            yield f"it says {words[-300:]!r}"
        for name in {name.split("/")[0] for name in (*before, *there)}:
            one, two, three = (_part(files, name) for files in (there, before, known.after))
            if one not in (two, three):
                yield f"it leaves {_difference(one, two)}"
        if any(temporary.iterdir()):
            yield f"temporary files stay: {[path.name for path in temporary.iterdir()]}"
    yield from _halves(course, before, there, known.after)
    ran = run(course.words)
    if ran.returncode != 0:
        yield f"the next run fails: {ran.stderr[-300:]}"
    if (now := files_in(work)) != known.after:
        yield f"the next run leaves {_difference(now, known.after)}"


def _signalled(course: Course, number: signal.Signals, seconds: float, temporary: Path) -> tuple[int, str]:
    """The exit status of a run that gets a signal, and what it says."""
    command = (sys.executable, "-m", "rst2openapi", *course.words)
    with subprocess.Popen(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"TMPDIR": str(temporary)},
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509 - a signal only
    ) as child:
        time.sleep(seconds)
        child.send_signal(number)
        _, words = child.communicate(timeout=60)
    return child.returncode, words


def _halves(course: Course, before: Files, there: Files, after: Files) -> Iterator[str]:
    """Files of a result that are neither old nor new, and folders that are of two runs and do not say so."""
    for name, data in there.items():
        is_hidden = any(part.startswith(".") for part in Path(name).parts)
        of_result = name.split("/")[0] in course.made and not is_hidden
        if of_result and data not in (before.get(name, b""), after.get(name, b"")):
            yield f"{name} is neither old nor new"
    for made in course.made:
        one, two, three = (_part(files, made) for files in (there, before, after))
        if made in ("c", "s") and one not in ({}, two, three) and not is_unfinished(Path(made)):
            yield f"{made} is of two runs: {_difference(one, three)}"


def _part(files: Files, name: str) -> dict[str, bytes | None]:
    """What a file or folder of this name holds."""
    return {path: data for path, data in files.items() if path == name or path.startswith(f"{name}/")}


def _difference(one: Files, two: Files) -> list[str]:
    """Names of what one has too much (+), lacks (-) or has otherwise (~)."""
    found = [f"-{name}" for name in two if name not in one] + [f"+{name}" for name in one if name not in two]
    found += [f"~{name}" for name in one if name in two and one[name] != two[name]]
    return found[:8]


def main() -> int:
    """Try the commands of these names, or all; 1 where something is wrong."""
    parser = argparse.ArgumentParser(prog="interruptions.moments", description=__doc__)
    parser.add_argument("commands", nargs="*", help="those to try (default: all)")
    parser.add_argument("--moments", type=int, default=8, help="moments for each signal")
    parser.add_argument("--signal", action="append", choices=[one.name for one in SIGNALS], help="only these signals")
    options = parser.parse_args()
    signals = [one for one in SIGNALS if one.name in (options.signal or [one.name])]
    wrong = 0
    for course in COURSES:
        if course.name in (options.commands or [course.name]):
            wrong += _try(course, options.moments, signals)
    return int(wrong > 0)


def _try(course: Course, moments: int, signals: Sequence[signal.Signals]) -> int:
    here, wrong = Path.cwd(), 0
    with tempfile.TemporaryDirectory(prefix="rst2openapi-moments-") as folder:
        try:
            known = reference(course, Path(folder, course.name))
            for number in signals:
                for step in range(moments):
                    seconds = known.seconds * (step + 1) / moments
                    for fault in faults(course, known, number, seconds):
                        wrong += 1
                        sys.stdout.write(f"{course.name}, {number.name} after {seconds:.2f} s: {fault}\n")
                        sys.stdout.flush()
        finally:
            os.chdir(here)
    sys.stdout.write(f"{course.name}: {len(signals) * moments} runs within {known.seconds:.1f} s, {wrong} faults\n")
    sys.stdout.flush()
    return wrong


if __name__ == "__main__":
    sys.exit(main())
