"""A double of DLI with a client of it, for each test."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from roundtrip import contract
from roundtrip.double import TOKEN, running

from .dli.service import Dli
from .dli.state import Project, Queue, Table

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def document() -> contract.Contract:
    """The document that the double keeps to."""
    return contract.read(ROOT / "openapi" / "dli.yaml")


@pytest.fixture
def dli(document: contract.Contract) -> Iterator[Dli]:
    """A double with two queues and a table; whatever either side did against the document makes the test fail."""
    project = Project()
    project.queues |= {"reports": Queue("reports", "sql", 16), "streams": Queue("streams", "general", 16)}
    rows = ((1, "bread"), (2, "milk"), (3, "salt"))
    project.tables["shop.orders"] = Table({"id": "int", "what": "string"}, rows)
    with running(Dli(document, project=project)) as found:
        yield found
    assert found.faults == []


@pytest.fixture
def client(dli: Dli, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A client of the double that does not sleep."""
    monkeypatch.setattr("time.sleep", lambda _seconds: None)
    with importlib.import_module("dli_client").DliClient(token=TOKEN, project_id="0af2", base_url=dli.url) as made:
        yield made
