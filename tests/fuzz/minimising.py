"""Smaller pages that fail in the same way: lines are taken away as long as the fault stays."""

from __future__ import annotations

from collections.abc import Callable

from .mutators.model import Files

MOST = 150
"""Attempts for one failure; a smaller page helps, the smallest one is not needed."""


def minimised(files: Files, fails: Callable[[Files], bool], most: int = MOST) -> Files:
    """Fewer files, then fewer lines in each; `fails` tells whether the fault is still there."""
    left = most

    def still(candidate: Files) -> bool:
        nonlocal left
        left -= 1
        return left > 0 and bool(candidate) and fails(candidate)

    for name in sorted(files):
        fewer = {one: data for one, data in files.items() if one != name}
        files = fewer if still(fewer) else files
    for name in sorted(files):
        size = max(1, len(files[name].split(b"\n")) // 2)
        while size and left > 0:
            files = _shorter(files, name, size, still)
            size //= 2
    return files


def _shorter(files: Files, name: str, size: int, still: Callable[[Files], bool]) -> Files:
    """The page without each run of so many lines that the fault does not need."""
    lines = files[name].split(b"\n")
    place = 0
    while place < len(lines):
        candidate = {**files, name: b"\n".join([*lines[:place], *lines[place + size :]])}
        if still(candidate):
            files, lines = candidate, [*lines[:place], *lines[place + size :]]
        else:
            place += size
    return files
