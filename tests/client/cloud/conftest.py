"""One distribution of ten services of our own, made once, and a double of its cloud."""

from __future__ import annotations

import importlib
import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from rst2openapi.client import several
from rst2openapi.diagnostics import Report
from shared_results import SharedResults

from .documents import documents
from .double import Double, serving

PACKAGE = "home_cloud"


@pytest.fixture(scope="session")
def specs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The files of the ten documents."""
    folder = tmp_path_factory.mktemp("documents")
    for name, tree in documents().items():
        (folder / f"{name}.json").write_text(json.dumps(tree), encoding="utf-8")
    return [folder / f"{name}.json" for name in documents()]


@pytest.fixture(scope="session")
def distribution(specs: list[Path], shared: SharedResults) -> Iterator[Path]:
    """The folder of the distribution; its package can be imported."""

    def make(folder: Path) -> None:
        report = Report()
        made = several.generate(specs, folder, report, names=(PACKAGE, ""))
        assert report.diagnostics == []
        assert made is not None

    folder = shared.once("client-several", make)
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))


@pytest.fixture
def module(distribution: Path) -> Callable[[str], Any]:
    """Imports a module of the package by what follows its name."""
    assert distribution.is_dir()
    return lambda name: importlib.import_module(f"{PACKAGE}{name}")


@pytest.fixture
def double(monkeypatch: pytest.MonkeyPatch) -> Iterator[Double]:
    """A cloud on loopback, which the environment leads to."""
    for name in list(os.environ):
        if name.startswith(("OS_", "HUAWEICLOUD_")):
            monkeypatch.delenv(name)
    with serving() as found:
        for name, value in found.environment().items():
            monkeypatch.setenv(name, value)
        yield found


@pytest.fixture(scope="session")
def alone(specs: list[Path], shared: SharedResults) -> Iterator[Callable[[str], Any]]:
    """Imports a module of the client of the first service alone, made of the same document."""
    folder = shared.client("alone", specs[0], package_name="lamps_alone")
    sys.path.insert(0, str(folder))
    yield lambda name: importlib.import_module(f"lamps_alone{name}")
    sys.path.remove(str(folder))
