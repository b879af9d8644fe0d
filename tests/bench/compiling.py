"""What compiling costs, against docutils alone and against compiling everything anew, one row a measurement."""
# ruff: noqa: T201 -- printing is what it is for

from __future__ import annotations

import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from time import perf_counter

from bench import growing
from bench.measuring import Cost, command, medians

ROOT = Path(__file__).parents[2]
CORPUS = Path(os.environ.get("DOCS_CORPUS") or ROOT.parent / "shared" / "corpus")
SERVICE = "data-lake-insight"
TURNS = 7
PROCESSES = 2
SETTINGS = ROOT / "openapi" / "services.toml"


def compiling(work: Path) -> list[str]:
    """Measure one service, then all; gives the figures that count."""
    published = CORPUS / SERVICE
    pages = published if published.is_dir() else ROOT / "docs" / "dli"
    lines = [*_one_service(pages, work), *growing.growing(work)]
    return lines + (_all_services(work) if published.is_dir() else ["no checkout of all services (DOCS_CORPUS=…)"])


def build(pages: Path, out: Path, *options: str) -> Cost:
    """The build of a service, as a command."""
    name = ["--service", pages.name, "--settings", str(SETTINGS)]
    return command("rst2openapi", ["build", str(pages), *name, "-o", str(out / f"{pages.name}.json"), *options])


def _one_service(published: Path, work: Path) -> list[str]:
    pages = work / SERVICE
    shutil.copytree(published, pages, ignore=_other_files)
    cache = ["--jobs", "1", "--cache", str(work / "cache")]
    page = max(pages.rglob("*.rst"), key=lambda path: (path.stat().st_size, path))
    turns = count(1)

    # Each changes the page as the build before has read it.
    def reworded() -> Cost:
        page.write_bytes(page.read_bytes() + b"\nChanged %d times.\n" % next(turns))
        return build(pages, work, *cache)

    def changed() -> Cost:  # every line of it stands elsewhere
        page.write_bytes(b"\n" + page.read_bytes())
        return build(pages, work, *cache)

    build(pages, work, *cache)
    floor, cold, warm, prose, one = medians(
        [
            lambda: command("bench.floor", [str(pages)], ROOT / "tests"),
            lambda: build(pages, work, "--jobs", "1", "--no-cache"),
            lambda: build(pages, work, *cache),
            reworded,
            changed,
        ],
        TURNS,
    )
    start = command("rst2openapi", ["--version"])
    print(f"{SERVICE}, one process, with its start: seconds of CPU (median of {TURNS}), peak memory")
    print(f"  docutils alone {floor.cpu:.2f} s, {floor.peak:.0f} MB; cold {cold.cpu:.2f} s, {cold.peak:.0f} MB")
    print(f"  nothing changed {warm.cpu:.2f} s, {warm.peak:.0f} MB; one page {one.cpu:.2f} s, {one.peak:.0f} MB")
    print(f"  a sentence of it that gives no fact {prose.cpu:.2f} s, {prose.peak:.0f} MB")
    print(f"  the start alone {start.cpu:.2f} s")
    return [
        f"cold compile {cold.cpu / floor.cpu:.2f} times docutils alone (at most 1.10), {cold.peak:.0f} MB",
        f"nothing changed {warm.cpu / cold.cpu:.3f} of cold (at most .06), {warm.peak:.0f} MB",
        f"one page reworded {prose.cpu / cold.cpu:.2f} of cold (at most .15), {prose.peak:.0f} MB",
        f"facts or lines of one page changed {one.cpu / cold.cpu:.2f} of cold (at most .15), {one.peak:.0f} MB",
    ]


def _all_services(work: Path) -> list[str]:
    """Once, since each turn takes minutes."""
    folders = sorted((one for one in CORPUS.glob("*") if one.is_dir()), key=_size, reverse=True)
    floor = command("bench.floor", [str(CORPUS)], ROOT / "tests")
    start = perf_counter()
    with ThreadPoolExecutor(PROCESSES) as pool:
        out = work / "all"
        made = list(pool.map(lambda folder: build(folder, out, "--jobs", "1", "--no-cache"), folders))
    wall = perf_counter() - start
    cache = str(work / "cache-of-all")
    cold, warm = (command("bench.builds", [cache, str(work), *map(str, folders)], ROOT / "tests") for _ in range(2))
    cpu, peak = sum(one.cpu for one in made), sum(sorted(one.peak for one in made)[-PROCESSES:])
    print(f"all {len(folders)} services: docutils alone {floor.cpu:.0f} s of CPU")
    print(f"  {PROCESSES} processes {wall:.0f} s of wall, {cpu:.0f} s of CPU, the two largest {peak:.0f} MB")
    print(f"  one process {cold.cpu:.0f} s of CPU, {cold.peak:.0f} MB")
    print(f"  one process, nothing changed {warm.cpu:.1f} s of CPU, {warm.peak:.0f} MB")
    return [
        f"all services with {PROCESSES} processes: wall {wall / floor.cpu:.2f} of docutils' CPU (at most .65)",
        f"  the same as CPU of each process: {cpu / PROCESSES / floor.cpu:.2f}",
        f"all services, nothing changed, in one process {warm.cpu / cold.cpu:.3f} of cold (at most .03)",
        f"peak memory of all services: {peak:.0f} MB in two processes, {cold.peak:.0f} MB in one (at most 700)",
    ]


def _other_files(folder: str, names: list[str]) -> list[str]:
    return [name for name in names if not name.endswith(".rst") and not Path(folder, name).is_dir()]


def _size(folder: Path) -> int:
    return sum(page.stat().st_size for page in folder.rglob("*.rst"))
