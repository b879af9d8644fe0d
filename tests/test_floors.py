"""The lowest versions that are tested are those that pyproject.toml names."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def _floors(*files: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / ".ci" / "floors.py"), *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("file", ["pyproject.toml", "generated_client/pyproject.toml"])
def test_every_dependency_has_a_floor(file: str) -> None:
    """Of the compiler, its tools and the client: each becomes one exact version."""
    ran = _floors(ROOT / file)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout
    assert all(line.count("==") == 1 for line in ran.stdout.splitlines())


def test_forms_of_requirements(tmp_path: Path) -> None:
    """The lower bound counts, exact pins stay, stubs take any date; one without a bound is an error."""
    path = tmp_path / "pyproject.toml"
    path.write_text(
        '[project]\ndependencies = ["a>=1.2,<3", "b==4.5.6"]\n[dependency-groups]\nx = ["types-c>=0.2,<1"]\n', "utf-8"
    )
    assert _floors(path).stdout.split() == ["a==1.2", "b==4.5.6", "types-c==0.2.*"]
    path.write_text('[project]\ndependencies = ["a<3"]\n', "utf-8")
    assert "'a<3' has no lowest version" in _floors(path).stderr
