"""A command in a process of its own, held to so much memory and time: what it used, and how it ended."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from attrs import frozen

SECONDS, MEGABYTES = 10, 500
"""What a page or a document of a megabyte may take, in time of a processor and in memory."""

_ADDRESSES = 3
"""Gigabytes of address space for a command: enough to see by how much it fails."""


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
    with tempfile.TemporaryFile() as words:
        command = [sys.executable, "-m", "rst2openapi", *map(str, arguments)]
        child = subprocess.Popen(
            command,
            stdout=words,
            stderr=words,
            preexec_fn=lambda: _limit(2 * seconds),  # noqa: PLW1509 - limits only
            env=_environment(),
        )
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        words.seek(0)
        text = words.read().decode("utf-8", "replace")
    return Used(child.returncode, text, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def build(page: Path, *options: object) -> Used:
    """Compile one page into a folder beside it."""
    return run("build", page, "-o", page.with_suffix(".yaml"), "--no-cache", "--jobs", "1", *options)


def read(document: Path, command: str) -> Used:
    """Read a document by `diff`, `tolerant`, `write` or `client`, whose results are put beside it."""
    out = document.with_name(f"{document.name}.{command}.json")
    if command == "diff":
        return run("diff", document, document)
    return run(command, document, "-o", out, *(("--package-name", "kites") if command == "client" else ()))


def _limit(seconds: int) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_AS, (_ADDRESSES * 1024**3, _ADDRESSES * 1024**3))


def _environment() -> dict[str, str]:
    return os.environ | {"PYTHONHASHSEED": "0"}
