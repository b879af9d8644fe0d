"""The command `sdk`: names of services in, one client of all of them out, with the documents that it was made of.

    rst2openapi sdk dli ecs vpc -o build/sdk
    ecs: pages 312 (208 describe operations), operations 245
    …
    build/sdk: cloud, to import as cloud: 3 services, 451 operations, 1203 models

The pages of each service are fetched and compiled by commands of their own, several side by side. Everything happens in
a folder beside the target: who is interrupted, or meets a fault, finds what was there before.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from attrs import frozen

from rst2openapi.console import CLEAN, ERRORS, UsageError, say, working_on
from rst2openapi.interruptions import PARENT
from rst2openapi.leftovers import beside
from rst2openapi.origin.address import OriginError, repository
from rst2openapi.service import settings
from rst2openapi.service.settings import PageHome, SettingsError

DOCUMENTS = "documents"
"""The folder of the documents, inside that of the client."""

_KEPT = (".yaml", ".names.toml", ".map.json", ".report.json")


@frozen
class Wanted:
    """A service, under the name that it gets in the package, and the one that the user gave it."""

    name: str
    place: PageHome
    given: str


def sdk(options: argparse.Namespace, generate: Callable[[argparse.Namespace], int]) -> int:
    """Make the client; `generate` is the command that makes it of documents."""
    wanted = services(options.services, options.settings, options.cloud)
    out: Path = options.output
    out.parent.mkdir(parents=True, exist_ok=True)
    with beside(out) as work:
        folder = work / DOCUMENTS
        folder.mkdir()
        for one in wanted:
            _take_names(out / DOCUMENTS, folder, one.name)
        _compile_all(wanted, folder, options)
        options.specs = [folder / f"{one.name}.yaml" for one in wanted]
        options.one_login = True
        status = generate(options)
        if status == CLEAN:
            _keep(folder, out / DOCUMENTS)
    return status


def services(names: Sequence[str], file: Path | None, cloud: str) -> list[Wanted]:
    """The services of these names, each once, under their short names.

    Raises UsageError for one that the settings do not know.
    """
    try:
        known = settings.places(file, cloud)
    except SettingsError as error:
        raise UsageError(str(error)) from error
    found: dict[str, Wanted] = {}
    for name in names:
        place = next((one for one in known if name in one.names), None)
        found.setdefault(place.key if place else name, _wanted(name, place, file, cloud))
    return list(found.values())


def _wanted(name: str, place: PageHome | None, file: Path | None, cloud: str) -> Wanted:
    if place is not None:
        return Wanted(place.names[-1], place, name)
    try:
        repository(name, file, cloud)
    except OriginError as error:  # which tells the names that are near
        raise UsageError(str(error)) from error
    raise UsageError(f"the settings know no service {name!r}")


def _take_names(old: Path, folder: Path, name: str) -> None:
    """Names that were given before stay."""
    lock = old / f"{name}.names.toml"
    if lock.is_file():
        shutil.copy(lock, folder)


def _keep(folder: Path, target: Path) -> None:
    target.mkdir(exist_ok=True)
    for path in sorted(folder.iterdir()):
        if path.name.endswith(_KEPT):
            path.replace(target / path.name)


def _compile_all(wanted: Sequence[Wanted], folder: Path, options: argparse.Namespace) -> None:
    """Write the document of each service into the folder, several at a time; raises UsageError at the first fault."""
    working_on("fetching and compiling services")
    with ThreadPoolExecutor(options.jobs or os.cpu_count() or 1) as pool:
        tasks = {pool.submit(_compile, one, folder, options): one for one in wanted}
        try:
            for task in as_completed(tasks):
                say([f"{tasks[task].name}: {task.result()}"])
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            _end_commands()
            raise


def _compile(one: Wanted, folder: Path, options: argparse.Namespace) -> str:
    """Fetch and compile a service; what became of it, in words."""
    base = folder / one.name
    outputs = ("-o", f"{base}.yaml", "--report", f"{base}.report.json", "--source-map", f"{base}.map.json")
    _run(
        one,
        "build",
        str(_pages(one, options)),
        "--service",
        one.name,
        "--jobs",
        "1",
        *outputs,
        *_of(options),
        "--openapi",
        options.openapi,
    )
    total = json.loads(base.with_name(f"{one.name}.report.json").read_text("utf-8"))["total"]
    return f"pages {total['pages']}, operations {total['operations']}"


def _pages(one: Wanted, options: argparse.Namespace) -> Path:
    """The folder of the pages: below the one that is given, else fetched."""
    if options.pages is None:
        fetched = _run(one, "fetch", one.place.key, *_into(one, options), *_of(options))
        say([f"{one.name}: {line}" for line in fetched.stderr.splitlines()])
        return Path(fetched.stdout.splitlines()[-1])
    names = [name for name in dict.fromkeys((one.place.repository, *one.place.names)) if name]
    folders = [Path(options.pages, name) for name in names]
    found = next((folder for folder in folders if folder.is_dir()), None)
    if found is None:
        raise UsageError(f"{options.pages} has no folder for {one.name}: looked for {', '.join(names)}")
    return found


def _into(one: Wanted, options: argparse.Namespace) -> tuple[str, ...]:
    """Where the pages are fetched to: a folder like that of `make SERVICE=…`, or the cache."""
    if options.fetch_to is not None:
        cloud = f"-{options.cloud}" if options.cloud else ""
        return "-o", str(options.fetch_to / f"{one.given}{cloud}")
    return ("--cache", str(options.cache)) if options.cache else ()


def _of(options: argparse.Namespace) -> tuple[str, ...]:
    file = ("--settings", str(options.settings)) if options.settings else ()
    return (*file, *(("--cloud", options.cloud) if options.cloud else ()))


def _run(one: Wanted, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What a command of ours says; errors in pages are no fault of it.

    Raises UsageError with its last sentence where it fails.
    """
    command = [sys.executable, "-m", "rst2openapi", *arguments]
    pipe, known = subprocess.PIPE, os.environ | {PARENT: str(os.getpid())}
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, env=known) as child:  # noqa: S603 -- our own
        _running.append(child)
        said, words = child.communicate()
        _running.remove(child)
    if child.returncode not in (CLEAN, ERRORS):
        sentence = (words.strip().splitlines() or [f"exit status {child.returncode}"])[-1]
        raise UsageError(f"{one.name}: {sentence.removeprefix('rst2openapi: ')}")
    return subprocess.CompletedProcess(command, child.returncode, said, words)


_running: list[subprocess.Popen[str]] = []


def _end_commands() -> None:
    """Have the commands that still run clean up and end."""
    for child in tuple(_running):
        child.terminate()
