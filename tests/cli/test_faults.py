"""The last resort of the command line, and streams that are closed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import Run


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A compiler that fails where all pages are taken together."""

    def fail(*_arguments: object) -> None:
        raise KeyError("wick\x1b[0m")

    monkeypatch.setattr("rst2openapi.compiler.link", fail)


@pytest.mark.usefixtures("broken")
def test_a_fault_is_a_sentence_and_a_status_of_its_own(run: Run, shelf: Path) -> None:
    """It says what was being worked on, and where; nothing is written."""
    ran = run("build", shelf, "-o", "x.yaml")
    assert ran.status == 3
    (line,) = ran.err.splitlines()
    assert line.startswith("rst2openapi: this is a fault of rst2openapi, not of its input, while linking: KeyError: ")
    assert "(test_faults.py:" in line
    assert "--debug" in line
    assert "\x1b" not in ran.err
    assert not Path("x.yaml").exists()


@pytest.mark.usefixtures("broken")
def test_a_fault_is_shown_in_full_on_request(run: Run, shelf: Path) -> None:
    """`--debug` gives Python's own account."""
    ran = run("check", shelf, "--debug")
    assert ran.status == 3
    assert "Traceback (most recent call last)" in ran.err
    assert "in compile_service" in ran.err


@pytest.mark.parametrize(
    ("redirected", "status"), [(">&-", 0), ("2>&-", 0), (">&- 2>&- <&-", 0), (">/dev/full", 2), ("2>/dev/full", 0)]
)
def test_closed_and_full_streams(shelf: Path, redirected: str, status: int) -> None:
    """A command whose streams are closed does its work; one whose words find no room says so where it can."""
    command = f"{sys.executable} -m rst2openapi build {shelf} -o x.yaml {redirected}"
    ran = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert ran.returncode == status
    assert "Traceback" not in ran.stderr
    assert Path("x.yaml").read_text(encoding="utf-8").startswith("openapi: 3.0.3\n")
