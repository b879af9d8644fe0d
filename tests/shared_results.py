"""What one process of a run of the tests makes, all of them use: clients, documents, the facts of pages.

Nothing outlives the run: the folder is that of its temporary files.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import frozen

from rst2openapi.client.generator import generate
from rst2openapi.diagnostics import Report
from rst2openapi.store import Store


@frozen
class SharedResults:
    """A folder that all processes of a run share."""

    folder: Path

    @classmethod
    def of_run(cls, factory: pytest.TempPathFactory) -> SharedResults:
        """Those of this run, in whichever of its processes this is."""
        own = factory.getbasetemp()
        folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "shared"
        folder.mkdir(exist_ok=True)
        return cls(folder)

    def once(self, name: str, make: Callable[[Path], object]) -> Path:
        """What `make` puts where it is told to, file or folder: made by the process that first asks, awaited by others.

        Where it fails, each process that asks tries again and fails by itself.
        """
        made = self.folder / name
        with (self.folder / f"{name}.lock").open("w", encoding="utf-8") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not made.exists():
                unfinished = self.folder / f"unfinished-{name}"
                shutil.rmtree(unfinished, ignore_errors=True)  # of another try
                make(unfinished)
                unfinished.rename(made)
        return made

    def client(self, name: str, document: Path, package_name: str | None = None) -> Path:
        """The folder of the client that is generated of a document without a finding."""

        def make(folder: Path) -> None:
            report = Report()
            assert generate(document, folder, report, package_name=package_name) is not None
            assert report.diagnostics == []

        return self.once(f"client-{name}", make)

    @property
    def cache(self) -> Path:
        """A cache for commands that compile pages of a checkout (XDG_CACHE_HOME)."""
        return self.folder / "cache"

    @property
    def store(self) -> Store:
        """The facts of pages, as commands with that cache keep them."""
        return Store(self.cache / "rst2openapi" / "compiled")
