"""Puts a finished client in its place: all of it, or nothing.

`.rst2openapi` in the folder lists what was generated. Only that is ever replaced or removed, so files of
others beside it stay, and a folder without the list is not touched.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from rst2openapi.files import text_of

MARKER = ".rst2openapi"
_UNFINISHED = "# Not finished: the run that wrote this was killed, and what stands here may be of two clients."


def may_write(folder: Path) -> bool:
    """Whether the folder is new, empty, or of ours."""
    if not folder.exists():
        return True
    return folder.is_dir() and ((folder / MARKER).is_file() or not any(folder.iterdir()))


def is_unfinished(folder: Path) -> bool:
    """Whether a run was killed while it put a client into this folder: some of it may be of the client before."""
    with contextlib.suppress(OSError):
        return _UNFINISHED in text_of(folder / MARKER, "replace").splitlines()
    return False


def place(draft: Path, folder: Path, aside: Path) -> None:
    """Move the entries of `draft` into `folder`; what they replace, and entries of an earlier run, go to `aside`.

    All three are on one file system. After a failure or an interruption everything is as it was, and what was raised
    goes on. If the process is killed, the list in the folder says that it is not finished, and the next run is free to
    put a client there.
    """
    names = sorted(entry.name for entry in draft.iterdir())
    old = _listed(folder)
    _write_marker(draft, names)
    _write_marker(aside.parent, sorted({*names, *old}), finished=False)
    existed = folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    aside.mkdir()
    moved: list[tuple[Path, Path]] = []
    try:
        if (folder / MARKER).exists():
            shutil.copy2(folder / MARKER, aside / MARKER)
        (aside.parent / MARKER).replace(folder / MARKER)
        for name in sorted({*names, *old}):
            _move(folder / name, aside / name, moved)
        for name in names:
            _move(draft / name, folder / name, moved)
        (draft / MARKER).replace(folder / MARKER)
    except BaseException:
        _put_back(folder, aside, moved, existed=existed)
        raise


def _put_back(folder: Path, aside: Path, moved: Sequence[tuple[Path, Path]], *, existed: bool) -> None:
    """Undo what was moved, be it that the last move was not made."""
    for source, target in reversed(moved):
        if not source.exists() and not source.is_symlink():
            target.rename(source)
    if (aside / MARKER).exists():
        (aside / MARKER).replace(folder / MARKER)
    else:
        (folder / MARKER).unlink(missing_ok=True)
    if not existed:
        folder.rmdir()


def _move(source: Path, target: Path, moved: list[tuple[Path, Path]]) -> None:
    if source.exists() or source.is_symlink():
        moved.append((source, target))
        source.rename(target)


def _write_marker(folder: Path, names: Sequence[str], *, finished: bool = True) -> None:
    lines = ["# Written by rst2openapi. These entries are replaced when the client is generated again:", *names, ""]
    path = folder / MARKER
    path.write_text("\n".join(lines if finished else [_UNFINISHED, *lines]), encoding="utf-8")
    if not finished:
        os.utime(path, (0, 0))  # older than anything that a client is made of, so that make makes it again


def _listed(folder: Path) -> list[str]:
    """The entries that an earlier run wrote; names that lead out of the folder are not believed."""
    marker = folder / MARKER
    if not marker.is_file():
        return []
    lines = text_of(marker, "replace").splitlines()
    names = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    return [name for name in names if name not in {".", ".."} and os.sep not in name and "/" not in name]


def remove(folder: Path) -> None:
    """Remove a folder of our own; one that cannot be removed is left behind."""
    shutil.rmtree(folder, ignore_errors=True)
