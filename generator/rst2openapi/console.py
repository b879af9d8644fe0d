"""What all commands share: exit statuses, and where lines for people go."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable

CLEAN, ERRORS, USAGE = 0, 1, 2


class UsageError(Exception):
    """The command was used wrongly; the sentence says how."""


def write_anything() -> None:
    """Let words of pages through that the terminal's encoding has no characters for, as escapes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def out(lines: Iterable[str]) -> None:
    """Lines of the result, on stdout."""
    sys.stdout.writelines(f"{line}\n" for line in lines)


def say(lines: Iterable[str]) -> None:
    """Lines beside the result, on stderr."""
    sys.stderr.writelines(f"{line}\n" for line in lines)
