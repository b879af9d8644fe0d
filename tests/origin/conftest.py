"""What the tests of fetching share: a documentation repository of a small service, and the command."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from attrs import frozen

from rst2openapi.cli import main

from .mirrors import OWNERS, Files, commit, git, settings
from .serving import Server, serving

NAME = "elastic-cloud-server"
PAGES: Files = {
    "api-ref/source/index.rst": b"Servers\n=======\n",
    "api-ref/source/servers/listing.rst": b"Listing Servers\n===============\n",
    "api-ref/source/_static/lamp.png": b"\x89PNG",
    "umn/source/index.rst": b"User Manual\n===========\n",
}


@frozen
class Ran:
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def sentence(self) -> str:
        """The last line on stderr."""
        return self.err.strip().split("\n")[-1]


@frozen
class Place:
    """A folder of mirrors, a settings file that leads there, and a cache."""

    root: Path
    settings: Path
    cache: Path

    def publish(self, files: Files, *, cloud: str = "otc", name: str = NAME, day: int = 0, forced: bool = False) -> str:
        """Make a commit the newest of a repository; gives its id."""
        return commit(self.root / OWNERS[cloud] / name, files, day=day, forced=forced)

    def folder(self, cloud: str = "otc", name: str = NAME) -> Path:
        """Where pages are fetched to."""
        return self.cache / cloud / name

    def left(self) -> set[str]:
        """What stands in the cache of the cloud."""
        return {one.name for one in self.folder().parent.glob("*")}


Fetch = Callable[..., Ran]


@pytest.fixture(scope="session", autouse=True)
def git_is_there() -> None:
    """All of this needs git, with its program for servers."""
    if shutil.which("git") is None or not Path(git("--exec-path"), "git-http-backend").exists():
        pytest.skip("git is not installed")


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A place without repositories."""
    (tmp_path / "mirrors").mkdir()
    return Place(tmp_path / "mirrors", settings(tmp_path / "mirrors"), tmp_path / "cache")


@pytest.fixture
def fetch(place: Place, capsys: pytest.CaptureFixture[str]) -> Fetch:
    """Runs the command with the settings and the cache of the place."""

    def command(*arguments: object, file: Path | None = None) -> Ran:
        known = ("--settings", file or place.settings, "--cache", place.cache)
        status = main([str(argument) for argument in ("fetch", *arguments, *known)])
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return command


@pytest.fixture
def server(place: Place) -> Iterator[Server]:
    """The repositories of the place over HTTP; the settings lead to them."""
    with serving(place.root) as running:
        settings(place.root, running.address)
        yield running
