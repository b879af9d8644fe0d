"""What all commands share: exit statuses, where lines for people go, and what is being worked on.

`working_on("linking the pages")` is what the sentence about a fault says if linking fails.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable

CLEAN, ERRORS, USAGE, FAULT = 0, 1, 2, 3

_LAST_STREAM = 2
_work = ["starting"]


class UsageError(Exception):
    """The command was used wrongly; the sentence says how."""


def working_on(what: str) -> None:
    """Say what is being done from now on."""
    _work[:] = [what]


def work() -> str:
    """What is being done."""
    return _work[0]


def open_streams() -> None:
    """Put something in the place of standard streams that are closed, so that no file of ours gets their numbers."""
    while (number := os.open(os.devnull, os.O_RDWR)) <= _LAST_STREAM:
        pass
    os.close(number)
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - for the whole run
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115


def write_anything() -> None:
    """Let words of pages through that the terminal's encoding has no characters for, as escapes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def out(lines: Iterable[str]) -> None:
    """Lines of the result, on stdout."""
    sys.stdout.writelines(f"{line}\n" for line in lines)


def say(lines: Iterable[str]) -> None:
    """Lines beside the result, on stderr; where these find no room, there is nobody left to tell."""
    try:
        sys.stderr.writelines(f"{line}\n" for line in lines)
        sys.stderr.flush()
    except BrokenPipeError:
        raise
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())
