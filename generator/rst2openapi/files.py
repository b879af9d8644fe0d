"""Trees as JSON, and texts into files that are never half written: all of them or none."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import stat
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from rst2openapi.interruptions import postponed
from rst2openapi.leftovers import prefix, remove_left
from rst2openapi.limits import LARGEST_PAGE

_AT_ONCE = getattr(os, "O_NONBLOCK", 0)


def to_json(tree: Any, *, ascii_only: bool = False) -> str:
    """The tree as JSON, indented by two, with a final line break; `ascii_only` for streams of unknown encoding."""
    return json.dumps(tree, indent=2, ensure_ascii=ascii_only) + "\n"


def page_bytes(path: Path) -> bytes:
    """The bytes of a page, and of one that is too large to be read a byte too many; raises OSError."""
    return bytes_of(path, LARGEST_PAGE + 1)


def bytes_of(path: Path, most: int = -1) -> bytes:
    """The bytes of a regular file, or so many of them; raises OSError, also for pipes and devices: they may not end."""
    # A pipe that nobody writes to would make even opening it wait.
    with open(path, "rb", opener=lambda name, flags: os.open(name, flags | _AT_ONCE)) as stream:
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            raise OSError(errno.EINVAL, "is no regular file", str(path))
        return stream.read(most)


def text_of(path: Path, errors: str = "strict") -> str:
    r"""The text of a regular file in UTF-8, with `\n` for each line break; raises OSError and UnicodeDecodeError."""
    text = bytes_of(path).decode("utf-8", errors)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def write_all(texts: Mapping[Path, str]) -> None:
    """Put each text into its file, all of them or none: files keep their old content until the new one is complete.

    All are complete before the first takes its place, and they do so in the order given. Raises OSError, which names
    the file, where one cannot be written; nothing half written stays behind, also when the process is interrupted. What
    a process that was killed left of these files is removed.
    """
    with contextlib.ExitStack() as stack:
        finished = []
        for path, text in texts.items():
            with _named(path):
                path.parent.mkdir(parents=True, exist_ok=True)
                if path.exists() and not path.is_file():
                    raise IsADirectoryError(None, "is not a file", str(path))
                target = Path(os.path.realpath(path))
                remove_left(target.parent, target.name)
                temporary = _temporary(target, text)
                stack.callback(temporary.unlink, missing_ok=True)
                finished.append((path, temporary, target))
        with postponed():
            for path, temporary, target in finished:
                with _named(path):
                    temporary.replace(target)


def first_pair(paths: Iterable[Path], others: Iterable[Path]) -> tuple[Path, Path] | None:
    """The first two that are one file, of the paths among each other and with the others; each is looked at once."""
    seen: dict[object, Path] = {}
    for path in others:
        # One that is there has its number on the disk: a path to it by any spelling has that as well.
        seen.update(dict.fromkeys(_marks(path)[:1], path))
    for path in paths:
        marks = _marks(path)
        if found := next((seen[mark] for mark in marks if mark in seen), None):
            return path, found
        seen.update(dict.fromkeys(marks, path))
    return None


def _marks(path: Path) -> tuple[object, ...]:
    """What tells a file from others: its number on the disk, if it is there, and its place."""
    with contextlib.suppress(OSError):
        state = path.stat()
        return (state.st_dev, state.st_ino), _place(path)
    return (_place(path),)


def _place(path: Path) -> object:
    """Where a file stands or would: the folder by its number, the name as disks see it that know no case."""
    real = Path(os.path.realpath(path))
    name = unicodedata.normalize("NFC", real.name).casefold()
    with contextlib.suppress(OSError):
        state = real.parent.stat()
        return (state.st_dev, state.st_ino, name)
    return unicodedata.normalize("NFC", str(real)).casefold()


@contextlib.contextmanager
def _named(path: Path) -> Iterator[None]:
    """Errors about the path itself, not about what stands beside it for a while."""
    try:
        yield
    except OSError as error:
        named = error.filename if error.filename and prefix(path.name) not in str(error.filename) else str(path)
        raise OSError(error.errno, error.strerror or str(error), str(named)) from error


def _temporary(target: Path, text: str) -> Path:
    """A complete, synced file beside the target, with the permissions that the target has or would get."""
    handle, name = tempfile.mkstemp(prefix=prefix(target.name), suffix=".tmp", dir=target.parent)
    path = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        path.chmod(_mode(target))
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path


def _mode(target: Path) -> int:
    with contextlib.suppress(OSError):
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
