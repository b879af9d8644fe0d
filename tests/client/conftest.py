"""The client of a small service of our own, generated once, and a server for it that misbehaves."""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from rst2openapi.client.generator import generate
from rst2openapi.diagnostics import Report
from shared_results import SharedResults

from .misbehaving import Server, running

DOCUMENTS = Path(__file__).parent / "documents"
DOCUMENT = DOCUMENTS / "shelf.yaml"
QUEUES = "queues_client"
PACKAGE = "bookshelf_client"
TOKEN = "MIIE-of-nobody"  # noqa: S105 -- of nobody


@pytest.fixture(scope="session")
def distribution(shared: SharedResults) -> Iterator[Path]:
    """The folder of the generated distribution; its package can be imported."""
    folder = shared.client("shelf", DOCUMENT, package_name=PACKAGE)
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))


@pytest.fixture(scope="session")
def module(distribution: Path) -> Callable[[str], Any]:
    """Imports a module of the generated package by its name there."""
    assert distribution.is_dir()
    return lambda name: importlib.import_module(f"{PACKAGE}.{name}")


@pytest.fixture(scope="session")
def queues(shared: SharedResults) -> Iterator[Path]:
    """The folder of a client with lists in pages and jobs, whose package can be imported."""

    def make(folder: Path) -> None:
        report = Report()
        assert generate(DOCUMENTS / "queues.yaml", folder, report) is not None
        assert report.diagnostics == []

    folder = shared.once("client-queues", make)
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))


@pytest.fixture
def package(queues: Path) -> Callable[[str], Any]:
    """Imports a module of that package by what follows its name."""
    assert queues.is_dir()
    return lambda name: importlib.import_module(f"{QUEUES}{name}")


@pytest.fixture
def server() -> Iterator[Server]:
    """A server with a script."""
    with running() as found:
        yield found


@pytest.fixture
def call(module: Callable[[str], Any], server: Server) -> Callable[..., Any]:
    """Calls an operation by one of its functions (`sync`, `asyncio`), at the server."""

    def run(way: str, operation: str = "list_shelves", *, options: Any = None, **arguments: Any) -> Any:
        tag = "events" if operation in ("get_file", "put_file", "lock") else "shelf_related_apis"
        settings = {"retries": module("retries").Retries(pause=0.01), **(options or {})}
        client = module("client").AuthenticatedClient(server.url, token=TOKEN, **settings)
        function = getattr(module(f"api.{tag}.{operation}"), way)
        if operation in ("list_shelves", "create_shelf"):
            arguments.setdefault("project_id", "p")
        if way.startswith("sync"):
            with client:
                return function(client=client, **arguments)

        async def call_async() -> Any:
            async with client:
                return await function(client=client, **arguments)

        return asyncio.run(call_async())

    return run


@pytest.fixture
def seen() -> list[httpx.Request]:
    """The requests that were sent."""
    return []


@pytest.fixture
def connect(package: Any, seen: list[httpx.Request]) -> Callable[..., Any]:
    """Makes a client whose requests a function answers with a status and a JSON value."""

    def make(answer: Callable[[httpx.Request], Any], *, kind: str = "QueuesClient", **settings: Any) -> Any:
        def handle(request: httpx.Request) -> httpx.Response:
            seen.append(request)
            status, value = answer(request)
            return httpx.Response(status, json=value)

        options = {"transport": httpx.MockTransport(handle)}
        given = {"token": "any", "project_id": "p", "http_options": options} | settings
        return getattr(package(""), kind)(**given)

    return make
