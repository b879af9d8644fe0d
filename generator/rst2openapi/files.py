"""Trees as JSON, and texts into files that are never half written: all of them or none."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any


def to_json(tree: Any, *, ascii_only: bool = False) -> str:
    """The tree as JSON, indented by two, with a final line break; `ascii_only` for streams of unknown encoding."""
    return json.dumps(tree, indent=2, ensure_ascii=ascii_only) + "\n"


def write_all(texts: Mapping[Path, str]) -> None:
    """Put each text into its file, all of them or none: files keep their old content until the new one is complete.

    Raises OSError where a file or its folder cannot be written; nothing half written stays behind, also when
    the process is interrupted.
    """
    with contextlib.ExitStack() as stack:
        finished = []
        for path, text in texts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.exists() and not path.is_file():
                raise IsADirectoryError(None, "is not a file", str(path))
            target = Path(os.path.realpath(path))
            temporary = _temporary(target, text)
            stack.callback(temporary.unlink, missing_ok=True)
            finished.append((temporary, target))
        for temporary, target in finished:
            temporary.replace(target)


def _temporary(target: Path, text: str) -> Path:
    """A complete, synced file beside the target, with the permissions that the target has or would get."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
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
