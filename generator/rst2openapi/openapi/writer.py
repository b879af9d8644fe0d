"""Documents, reports and source maps as text, and text into files that are never half written.

YAML is for people: keys in the order of the tree, long text as literal blocks, and every string that another YAML
reader would take for a number, a date or a boolean in quotes (`12e45678`, `0o14`, `yes`, `2024-01-01`).
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path

import yaml

from rst2openapi.openapi.source_map import Json

try:
    from yaml import CSafeDumper as _Base
except ImportError:  # PyYAML without its C library
    from yaml import SafeDumper as _Base  # type: ignore[assignment]

_LOOKS_TYPED = re.compile(
    r"""
      (?!\d+\.\d+\.\d+$)[-+.\d_][\w.:+-]*   # 12e45678, 0o14, 1_000, 12:30:45, .inf, but not 3.0.3
    | \d{4}-\d{1,2}-\d{1,2}[Tt\s].*       # dates with a time
    | y|n|yes|no|on|off|true|false|null|nan|inf(inity)?|~|=|<<
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""Strings that one reader or another takes for something else; a few more than that do no harm in quotes."""

_BREAKS = re.compile("[\r\x85\u2028\u2029\ufeff]")
"""Line breaks and marks that some readers fold or drop outside of escapes."""


class _Dumper(_Base):
    """PyYAML's safe dumper, without anchors and with the quoting described above."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True


def _text(dumper: _Dumper, value: str) -> yaml.ScalarNode:
    style = None
    if _BREAKS.search(value):
        style = '"'
    elif "\n" in value and value.strip():
        style = "|"
    elif _LOOKS_TYPED.fullmatch(value):
        style = "'"
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


def to_yaml(tree: Json) -> str:
    """The tree as YAML 1.2 that readers of YAML 1.1 understand in the same way."""
    text: str = yaml.dump(tree, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=2**20)
    return text


def to_json(tree: Json, *, ascii_only: bool = False) -> str:
    """The tree as JSON, indented by two, with a final line break; `ascii_only` for streams of unknown encoding."""
    return json.dumps(tree, indent=2, ensure_ascii=ascii_only) + "\n"


def document_text(tree: Json, path: Path) -> str:
    """The document in the form that the file's extension asks for."""
    return to_json(tree) if path.suffix.lower() == ".json" else to_yaml(tree)


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
