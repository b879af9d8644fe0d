"""What the tests of the command line share."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import frozen

from rst2openapi import cli
from rst2openapi.cli import main

SHELF = Path(__file__).parent / "shelf"


@frozen
class Ran:
    """What a command left behind."""

    status: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture(autouse=True)
def no_fault(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last resort is reached by no test but those of itself."""
    if "fault" not in request.node.name:

        def raised(error: Exception, *, debug: bool) -> int:
            raise AssertionError(f"the command failed ({debug=})") from error

        monkeypatch.setattr(cli, "_fault", raised)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in this process."""

    def command(*arguments: object) -> Ran:
        status = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return command


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of pages that may be spoiled, in a folder of its own that is the current one."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(SHELF, tmp_path / "shelf")
    return Path("shelf")
