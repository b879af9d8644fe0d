"""The documents whose examples travel, with their clients and doubles."""

from __future__ import annotations

import importlib
import ssl
import sys
import typing
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from attrs import frozen

from rst2openapi.client import engine
from rst2openapi.client.calls import Call
from shared_results import SharedResults

from . import contract
from .contract import Contract, Operation
from .double import TOKEN, Double, running

AUTHORITIES = ssl.create_default_context()
"""Read once: it takes longer than a call on this machine."""

ROOT = Path(__file__).parents[2]
DOCUMENTS = {
    "dli_client": ROOT / "openapi" / "dli.yaml",
    "shelf_client": ROOT / "tests" / "client" / "documents" / "shelf.yaml",
    "actions_client": ROOT / "tests" / "client" / "documents" / "actions.yaml",
}
CONTRACTS = {package: contract.read(path) for package, path in DOCUMENTS.items() if path.exists()}


@frozen
class Service:
    """A document, its generated package, and a double of the service."""

    contract: Contract
    package: str
    calls: Mapping[tuple[str, str], Call]
    double: Double

    def module(self, name: str) -> Any:
        """A module of the package."""
        return importlib.import_module(f"{self.package}.{name}")

    def functions(self, operation: Operation) -> Any:
        """The module of an operation's functions."""
        call = self.call(operation)
        return self.module(f"api.{call.tag}.{call.module}")

    def call(self, operation: Operation) -> Call:
        """How an operation is called in Python."""
        return self.calls[operation.method, operation.path]

    def client(self, **settings: Any) -> Any:
        """A client of the double, with its token."""
        kind = self.module("client").AuthenticatedClient
        once = self.module("retries").NO_RETRIES
        return kind(base_url=self.double.url, token=TOKEN, retries=once, verify_ssl=AUTHORITIES, **settings)

    def body(self, operation: Operation, value: Any) -> Any:
        """A request body as a program would have it: the model of the declared type."""
        hints = typing.get_type_hints(self.functions(operation).sync_detailed, localns=vars(self.module("types")))
        wire: ModuleType = self.module("_runtime.wire")
        return _as_declared(wire, hints["body"], value)

    def arguments(self, operation: Operation, *, everything: bool) -> dict[str, Any]:
        """Values for the parameters of an operation, those that are required or all."""
        schemas = {(one["in"], one["name"]): one["schema"] for one in operation.parameters}
        return {
            argument.name: contract.sample(self.contract.tree, schemas[argument.location, argument.wire_name])
            for argument in self.call(operation).arguments
            if argument.required or everything
        }


def _as_declared(wire: Any, kind: Any, value: Any) -> Any:
    options = [option for option in typing.get_args(kind) if getattr(option, "__name__", "") != "Unset"]
    if typing.get_origin(kind) is list:
        return [_as_declared(wire, options[0], item) for item in value]
    if options and not hasattr(kind, "from_dict"):
        models = tuple(option for option in options if hasattr(option, "from_dict"))
        return wire.as_closest(models, value) if models else _as_declared(wire, options[0], value)
    return kind.from_dict(value) if hasattr(kind, "from_dict") else value


@pytest.fixture(scope="session")
def services(shared: SharedResults) -> Iterator[dict[str, Service]]:
    """All services by package. The committed client of our pages is used as it stands, others are generated."""
    generated = [
        shared.client(package, document)
        for package, document in DOCUMENTS.items()
        if document.parent.name == "documents"
    ]
    sys.path[:0] = [str(folder) for folder in generated]
    made: dict[str, Service] = {}
    with ExitStack() as doubles:
        for package, one in CONTRACTS.items():
            calls = {(call.method, call.path): call for call in engine.read(one.tree).calls}
            made[package] = Service(one, package, calls, doubles.enter_context(running(Double(one))))
        yield made
    for folder in generated:
        sys.path.remove(str(folder))
