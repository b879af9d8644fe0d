"""A command in a process of its own, held to so much memory and time: what it used, and how it ended."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from attrs import frozen

SECONDS, MEGABYTES = 10, 500
"""What a page or a document of a megabyte may take, in time of a processor and in memory."""

_ADDRESSES = 3
"""Gigabytes of address space for a command: enough to see by how much it fails."""


_LAUNCHER = """
import os, resource, subprocess, sys

seconds, addresses, words, *command = sys.argv[1:]

def limit():
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds), int(seconds) + 1))
    resource.setrlimit(resource.RLIMIT_AS, (int(addresses), int(addresses)))

with open(words, "wb") as out:
    child = subprocess.Popen(command, stdout=out, stderr=out, preexec_fn=limit)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
print(child.returncode, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
"""
"""Starts a command and waits for it: the peak of a process counts that of its parent, and this one is small."""


@frozen
class Used:
    """How a command ended, its words, the seconds of a processor and the megabytes that it took."""

    status: int
    words: str
    seconds: float
    megabytes: float

    def __str__(self) -> str:
        return f"status {self.status}, {self.seconds:.1f} s, {self.megabytes:.0f} MB"


def run(*arguments: object, seconds: int = SECONDS) -> Used:
    """Run `rst2openapi` with these arguments; it is ended when it takes twice the time, or far too much memory."""
    with tempfile.NamedTemporaryFile() as words:
        limits = [str(2 * seconds), str(_ADDRESSES * 1024**3), words.name]
        command = [sys.executable, "-m", "rst2openapi", *map(str, arguments)]
        told = subprocess.run(
            [sys.executable, "-S", "-c", _LAUNCHER, *limits, *command],
            env=_environment(),
            capture_output=True,
            text=True,
            check=True,
        )
        status, taken, megabytes = told.stdout.split()
        text = Path(words.name).read_bytes().decode("utf-8", "replace")
    return Used(int(status), text, float(taken), float(megabytes))


def build(page: Path, *options: object) -> Used:
    """Compile one page into a folder beside it."""
    return run("build", page, "-o", page.with_suffix(".yaml"), "--no-cache", "--jobs", "1", *options)


def read(document: Path, command: str) -> Used:
    """Read a document by `diff`, `tolerant`, `write` or `client`, whose results are put beside it."""
    out = document.with_name(f"{document.name}.{command}.json")
    if command == "diff":
        return run("diff", document, document)
    return run(command, document, "-o", out, *(("--package-name", "kites") if command == "client" else ()))


def _environment() -> dict[str, str]:
    return os.environ | {"PYTHONHASHSEED": "0"}
