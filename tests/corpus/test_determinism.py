"""The same pages give the same bytes, whatever their order, the number of processes and the hash seed."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from pathlib import Path

import pytest

from .checkout import CORPUS, pages_of

ROOT = Path(__file__).parents[2]
OURS = ROOT / "docs" / "dli"
PUBLISHED = "web-application-firewall"
"""A service of middle size, with shared operations and structures."""

SEEDS = ("0", "1")


def _folder(name: str) -> Path:
    if name == "ours":
        return OURS
    pages_of(name)
    return CORPUS / name


def _built(sources: list[str], folder: Path, jobs: int, seed: str) -> list[bytes]:
    """Document, report and source map of a run in a process of its own."""
    names = [folder / name for name in ("document.yaml", "report.json", "map.json")]
    arguments = ["-o", names[0], "--report", names[1], "--source-map", names[2], "--service", "dli"]
    command = [sys.executable, "-m", "rst2openapi", "build", *sources, *map(str, arguments), "--jobs", str(jobs)]
    done = subprocess.run(
        command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=False, text=True
    )
    assert done.returncode in {0, 1}, done.stderr
    return [name.read_bytes() for name in names]


@pytest.mark.parametrize("name", ["ours", PUBLISHED])
def test_hash_seed_and_processes_change_nothing(name: str, tmp_path: Path) -> None:
    """Any seed and one or two processes: document, report and source map are the same bytes."""
    source = str(_folder(name))
    runs = itertools.product((1, 2), SEEDS) if name == "ours" else ((1, SEEDS[0]), (2, SEEDS[1]))
    results = [_built([source], tmp_path, jobs, seed) for jobs, seed in runs]
    assert all(result == results[0] for result in results)


@pytest.mark.parametrize("name", ["ours", PUBLISHED])
def test_order_of_sources_changes_nothing(name: str, tmp_path: Path) -> None:
    """The folders of a service may be named in any order."""
    folder = _folder(name)
    parts = sorted(str(part) for part in folder.iterdir() if part.is_dir() or part.suffix == ".rst")
    forward, backward = (_built(order, tmp_path, 1, SEEDS[0]) for order in (parts, parts[::-1]))
    assert forward == backward
