"""Puts a finished client in its place: all of it, or nothing.

`.rst2openapi` in the folder lists what was generated. Only that is ever replaced or removed, so files of
others beside it stay, and a folder without the list is not touched.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

MARKER = ".rst2openapi"


def may_write(folder: Path) -> bool:
    """Whether the folder is new, empty, or of ours."""
    if not folder.exists():
        return True
    return folder.is_dir() and ((folder / MARKER).is_file() or not any(folder.iterdir()))


def place(draft: Path, folder: Path, aside: Path) -> None:
    """Move the entries of `draft` into `folder`; what they replace, and entries of an earlier run, go to `aside`.

    All three are on one file system. After a failure everything is as it was, and the `OSError` goes on.
    """
    names = sorted(entry.name for entry in draft.iterdir())
    _write_marker(draft, names)
    existed = folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    aside.mkdir()
    moved: list[tuple[Path, Path]] = []
    try:
        for name in sorted({*names, *_listed(folder), MARKER}):
            _move(folder / name, aside / name, moved)
        for name in [*names, MARKER]:
            _move(draft / name, folder / name, moved)
    except OSError:
        for source, target in reversed(moved):
            target.rename(source)
        if not existed:
            folder.rmdir()
        raise


def _move(source: Path, target: Path, moved: list[tuple[Path, Path]]) -> None:
    if source.exists() or source.is_symlink():
        source.rename(target)
        moved.append((source, target))


def _write_marker(draft: Path, names: Sequence[str]) -> None:
    lines = ["# Written by rst2openapi. These entries are replaced when the client is generated again:", *names, ""]
    (draft / MARKER).write_text("\n".join(lines), encoding="utf-8")


def _listed(folder: Path) -> list[str]:
    """The entries that an earlier run wrote; names that lead out of the folder are not believed."""
    marker = folder / MARKER
    if not marker.is_file():
        return []
    lines = marker.read_text(encoding="utf-8", errors="replace").splitlines()
    names = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    return [name for name in names if name not in {".", ".."} and os.sep not in name and "/" not in name]


def remove(folder: Path) -> None:
    """Remove a folder of our own; one that cannot be removed is left behind."""
    shutil.rmtree(folder, ignore_errors=True)
