"""Files and folders that a run makes beside its results, and what is left of them when a run is killed.

`.dli.yaml.1f0c9e2a-4711-x8k2.tmp` is what process 4711 of this machine writes before it becomes `dli.yaml`. Where that
process is no more, the next run removes it; nothing else of a folder is ever touched.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

_FORM = re.compile(r"\.(?P<name>.*)\.(?P<host>[0-9a-f]{8})-(?P<process>\d{1,10})-\w+\.(?:tmp|draft)", re.DOTALL)
_LONGEST_NAME = 100
_DAY = 24 * 3600
_STARTED = time.time()


def prefix(name: str) -> str:
    """How names of files begin that become one of that name, or help to make it; they end in .tmp or .draft."""
    return f".{name[:_LONGEST_NAME]}.{_host()}-{os.getpid()}-"


@contextlib.contextmanager
def beside(folder: Path) -> Iterator[Path]:
    """A folder for drafts beside a folder, on the same disk; it goes at the end, and so does what killed runs left."""
    remove_left(folder.parent, folder.name)
    with tempfile.TemporaryDirectory(
        prefix=prefix(folder.name), suffix=".draft", dir=folder.parent, ignore_cleanup_errors=True
    ) as work:
        yield Path(work)


def left(folder: Path, name: str | None = None) -> list[Path]:
    """What killed runs have left in a folder, of what was to get this name, or any."""
    wanted = None if name is None else name[:_LONGEST_NAME]
    found = []
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            form = _FORM.fullmatch(entry.name)
            if form and wanted in (None, form["name"]) and _is_left(entry, form["host"], int(form["process"])):
                found.append(Path(entry.path))
    return sorted(found)


def remove_left(folder: Path, name: str | None = None) -> None:
    """Remove it; what cannot be removed stays."""
    for path in left(folder, name):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):
                path.unlink()


def _host() -> str:
    """The machine, in few letters: numbers of processes mean nothing on another."""
    name = os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")
    return hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()[:8]


def _is_left(entry: os.DirEntry[str], host: str, process: int) -> bool:
    """Whether the run is no more: its process is gone or has another begin, or nobody has looked after it for a day."""
    with contextlib.suppress(OSError):
        changed = entry.stat(follow_symlinks=False).st_mtime
        if time.time() - changed > _DAY:
            return True
        if host != _host() or os.name != "posix":
            return False
        return changed < _STARTED if process == os.getpid() else _is_dead(process)
    return False


def _is_dead(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):  # of another user, or no number of a process
        return False
    return False
