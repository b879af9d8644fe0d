"""The client of a small service of our own, generated once."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from rst2openapi.client.generator import generate
from rst2openapi.diagnostics import Report

DOCUMENTS = Path(__file__).parent / "documents"
DOCUMENT = DOCUMENTS / "shelf.yaml"
QUEUES = "queues_client"
PACKAGE = "bookshelf_client"


@pytest.fixture(scope="session")
def distribution(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of the generated distribution; its package can be imported."""
    folder = tmp_path_factory.mktemp("client") / "shelf"
    report = Report()
    made = generate(DOCUMENT, folder, report, package_name=PACKAGE)
    assert made is not None
    assert report.diagnostics == []
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))


@pytest.fixture(scope="session")
def module(distribution: Path) -> Callable[[str], Any]:
    """Imports a module of the generated package by its name there."""
    assert distribution.is_dir()
    return lambda name: importlib.import_module(f"{PACKAGE}.{name}")


@pytest.fixture(scope="session")
def queues(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of a client with lists in pages and jobs, whose package can be imported."""
    folder = tmp_path_factory.mktemp("facade") / "queues"
    report = Report()
    assert generate(DOCUMENTS / "queues.yaml", folder, report) is not None
    assert report.diagnostics == []
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))


@pytest.fixture
def package(queues: Path) -> Callable[[str], Any]:
    """Imports a module of that package by what follows its name."""
    assert queues.is_dir()
    return lambda name: importlib.import_module(f"{QUEUES}{name}")
