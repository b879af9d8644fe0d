"""Where the renderer comes from: a file that is given, else Redoc in one version, as npm has it.

npm is asked once; the two files that are needed of its package stay in the cache.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

from rst2openapi.console import UsageError
from rst2openapi.files import write_all

PACKAGE = "redoc@2.5.4"
_BUNDLE, _LICENSE = "bundles/redoc.standalone.js", "LICENSE"


def texts(given: Path | None, cache: Path) -> tuple[str, str]:
    """The script of the renderer, and its licence (empty where none lies beside a file that is given).

    Raises UsageError where it cannot be had.
    """
    if given is not None:
        beside = given.parent / _LICENSE
        return _read(given), _read(beside) if beside.is_file() else ""
    folder = cache / "renderer" / PACKAGE
    bundle, notice = folder / Path(_BUNDLE).name, folder / _LICENSE
    if not bundle.is_file() or not notice.is_file():
        write_all(dict(zip((bundle, notice), _fetched(), strict=True)))
    return _read(bundle), _read(notice)


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, ValueError) as error:
        raise UsageError(f"{path}: {getattr(error, 'strerror', None) or error}") from error


def _fetched() -> list[str]:
    npm = shutil.which("npm")
    if npm is None:
        raise UsageError(f"npm (Node.js) is not installed, which has {PACKAGE}; or give its bundle with --renderer")
    with tempfile.TemporaryDirectory() as folder:
        command = [npm, "pack", PACKAGE, "--silent", "--ignore-scripts", "--pack-destination", folder]
        ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 - our words
        archive = next(Path(folder).glob("*.tgz"), None)
        if ran.returncode or archive is None:
            last = (ran.stderr.strip().splitlines() or ["no reason given"])[-1]
            raise UsageError(f"npm has no {PACKAGE}: {last}")
        return _unpacked(archive.read_bytes())


def _unpacked(archive: bytes) -> list[str]:
    """The two files; nothing of the archive is written anywhere."""
    with tarfile.open(fileobj=io.BytesIO(archive)) as opened:
        found = [opened.extractfile(f"package/{name}") for name in (_BUNDLE, _LICENSE)]
        return [one.read().decode("utf-8") if one else "" for one in found]
