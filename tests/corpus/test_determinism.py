"""The same pages give the same bytes, whatever their order, the number of processes and the hash seed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .checkout import CORPUS, EVERY, pages_of

ROOT = Path(__file__).parents[2]
OURS = ROOT / "docs" / "dli"
PUBLISHED = "resource-template-service"
"""A small service with shared operations and structures, names that clash and findings of fifteen kinds."""

LARGER = ("ours", "web-application-firewall") if EVERY or not CORPUS.is_dir() else ()
"""Services of middle size."""


def _folder(name: str) -> Path:
    if name == "ours":
        return OURS
    pages_of(name)
    return CORPUS / name


def _built(sources: list[str], folder: Path, jobs: int, seed: str) -> list[bytes]:
    """Document, report and source map of a run in a process of its own, which knows nothing of other runs."""
    names = [folder / name for name in ("document.yaml", "report.json", "map.json")]
    arguments = ["-o", names[0], "--report", names[1], "--source-map", names[2], "--service", "dli"]
    command = [sys.executable, "-m", "rst2openapi", "build", *sources, *map(str, arguments), "--jobs", str(jobs)]
    done = subprocess.run(
        [*command, "--no-cache"],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode in {0, 1}, done.stderr
    return [name.read_bytes() for name in names]


@pytest.mark.parametrize("name", [PUBLISHED, *LARGER])
def test_seeds_processes_and_order_change_nothing(name: str, tmp_path: Path) -> None:
    """Another seed, two processes for one, the folders named from the last to the first: the same bytes."""
    folder = _folder(name)
    parts = sorted(str(part) for part in folder.iterdir() if part.is_dir() or part.suffix == ".rst")
    (tmp_path / "one").mkdir()
    (tmp_path / "other").mkdir()
    assert _built(parts, tmp_path / "one", 1, "0") == _built(parts[::-1], tmp_path / "other", 2, "1")
