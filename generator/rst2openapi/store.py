"""What was compiled before, kept by what it was made of: the facts of a page by its bytes, a whole build by all inputs.

The same page, compiler, Python and libraries give the same key, and the key gives the facts: nothing else is looked
at, so that an entry is never out of date. The folder may be deleted at any time and used by several builds at once; an
entry that is damaged, or holds anything but values of ours, is as good as none.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import pickle
import re
import sys
import tempfile
import time
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from rst2openapi import __version__
from rst2openapi.files import page_bytes
from rst2openapi.leftovers import prefix, remove_left

if TYPE_CHECKING:
    from rst2openapi.sources import Source

_LIBRARIES = ("attrs", "docutils", "jsonschema", "jsonschema-rs", "openapi-schema-validator", "PyYAML")
"""Those that the result depends on."""

_DAY = 24 * 3600
_KEPT = 30 * _DAY
"""Seconds after which an entry that nobody asked for goes."""

_PART = "part"
"""The folder of entries that are being written."""

_BUILTINS = frozenset({"set", "frozenset", "dict", "list", "tuple"})


class _Values(pickle.Unpickler):
    """Reads values of this package and nothing that could run: whoever writes into the folder gains nothing by it."""

    def find_class(self, module: str, name: str) -> Any:
        """The class; raises UnpicklingError for any other thing."""
        if module == "builtins" and name in _BUILTINS:
            return super().find_class(module, name)
        found = super().find_class(module, name) if module.startswith("rst2openapi.") else None
        if isinstance(found, type) and found.__module__ == module:
            return found
        raise pickle.UnpicklingError(f"{module}.{name} is none of ours")


@frozen
class Store:
    """A folder of entries; None keeps nothing."""

    folder: Path | None

    def recall(self, key: str) -> Any | None:
        """The value of a key, or None."""
        if self.folder is None:
            return None
        path = _path(self.folder, key)
        try:
            digest, _, payload = path.read_bytes().partition(b"\n")
            if digest.decode("ascii", "replace") != hashlib.sha256(payload).hexdigest():
                return None
            value = _Values(io.BytesIO(payload)).load()
        except FileNotFoundError:
            return None
        except Exception:  # noqa: BLE001 - whatever a damaged entry makes pickle do, the page is compiled anew
            return None
        if time.time() - path.stat().st_mtime > _DAY:
            with contextlib.suppress(OSError):
                os.utime(path)
        return value

    def keep(self, key: str, value: object) -> None:
        """Keep a value; where that is not possible, the next run makes it anew."""
        if self.folder is None:
            return
        payload = pickle.dumps(value, protocol=5)
        path = _path(self.folder, key)
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            part = self.folder / _PART
            part.mkdir(exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=prefix(key[:2]), suffix=".tmp", dir=part)
            try:
                with os.fdopen(handle, "wb") as stream:
                    stream.write(hashlib.sha256(payload).hexdigest().encode("ascii") + b"\n" + payload)
                Path(name).replace(path)
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise

    def tidy(self) -> None:
        """Remove what killed runs left, and once a day what nobody asked for in a month."""
        if self.folder is None:
            return
        remove_left(self.folder / _PART)
        with contextlib.suppress(OSError):
            stamp, now = self.folder / "tidied", time.time()
            if stamp.exists() and now - stamp.stat().st_mtime < _DAY:
                return
            stamp.touch()
            for path in self.folder.glob("*/*"):
                if now - path.stat().st_mtime > _KEPT:
                    path.unlink(missing_ok=True)


def _path(folder: Path, key: str) -> Path:
    return folder / key[:2] / key[2:]


NOTHING = Store(None)
"""Keeps nothing."""


def cache_folder(chosen: Path | None) -> Path:
    """The folder for everything that can be made or fetched again: the chosen one, else that of the user.

    Raises RuntimeError where the user has no home folder.
    """
    if chosen is not None:
        return chosen
    base = Path(os.environ.get("XDG_CACHE_HOME", ""))
    return (base if base.is_absolute() else Path.home() / ".cache") / "rst2openapi"


def key_of(*parts: str | bytes) -> str:
    """A key for what is made of these parts by this compiler."""
    whole = hashlib.sha256(compiler().encode())
    for part in parts:
        data = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
        whole.update(b"%d " % len(data) + data)
    return whole.hexdigest()


def key_of_page(source: Source) -> str | None:
    """What the facts of a page depend on; None where it cannot be read."""
    with contextlib.suppress(OSError):
        return key_of("page", source.file, source.location, page_bytes(source.path))
    return None


@cache
def compiler() -> str:
    """What tells this compiler, on this Python, with these libraries, from any other; its own files included."""
    root = Path(__file__).parent
    files = sorted(_files(root, ("", "diagnostics", "doctree", "page", "operation", "service", "openapi")))
    return "\n".join([__version__, sys.version, *_libraries(), *files])


def _libraries() -> list[str]:
    """The libraries with their versions, by the names of their folders, as `importlib.metadata` is slow to import."""
    wanted = {re.sub(r"\W", "_", name).lower(): name for name in _LIBRARIES}
    found: dict[str, str] = {}
    for folder in sys.path:
        with contextlib.suppress(OSError):
            for entry in Path(folder or ".").iterdir():
                name, _, version = entry.stem.partition("-")
                if entry.suffix == ".dist-info" and name.lower() in wanted:
                    found.setdefault(wanted[name.lower()], f"{folder} {version}")
    missing = [name for name in _LIBRARIES if name not in found]
    if missing:  # installed in another way than wheels are
        from importlib.metadata import version as version_of  # noqa: PLC0415

        found |= {name: version_of(name) for name in missing}
    return [f"{name} {version}" for name, version in sorted(found.items())]


def _files(root: Path, folders: Iterable[str]) -> Iterable[str]:
    for folder in folders:
        for entry in os.scandir(root / folder):
            if entry.name.endswith(".py"):
                state = entry.stat()
                yield f"{folder}/{entry.name} {state.st_size} {state.st_mtime_ns}"
            elif folder and entry.is_dir() and entry.name != "__pycache__":
                yield from _files(root, [f"{folder}/{entry.name}"])
