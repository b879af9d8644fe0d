"""Every example of every operation, request and answer, goes through the method that programs call, and loses nothing.

Nothing here knows an operation: methods are found by the functions that they call. Operations of several pages have a
method for each of them, which `tests/client/test_variants.py` is about.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from .conftest import AUTHORITIES, CONTRACTS, Service
from .contract import NOTHING, Answer, Operation
from .double import TOKEN
from .test_examples import body_of, json_examples, own_faults, written

_CALLS = re.compile(
    r"^class (?P<kind>\w+)|^    def (?P<method>\w+)\(|^        from \.\.api\.\w+ import \(?\s*(?P<module>\w+) as",
    re.MULTILINE,
)
OPERATIONS = [
    pytest.param(package, operation, id=f"{package} {operation}")
    for package, contract in CONTRACTS.items()
    for operation in contract.operations
    if "x-variants" not in contract.tree["paths"][operation.path][operation.method]
]
"""Those with variants have a method for each of these (`tests/client/test_variants.py`)."""


@cache
def methods_of(package: str) -> Mapping[str, tuple[str, str]]:
    """Modules of functions, each with the group and the method that call them."""
    return dict(_methods(package))


def _methods(package: str) -> Iterator[tuple[str, tuple[str, str]]]:
    folder = Path(importlib.import_module(package).__path__[0], "resources")
    for path in folder.glob("*.py"):
        kind = method = ""
        for found in _CALLS.finditer(path.read_text(encoding="utf-8")):
            if found["kind"] and kind:
                break
            kind, method = kind or found["kind"] or "", found["method"] or method
            if found["module"]:
                yield found["module"], (path.stem, method)


def method_of(service: Service, client: Any, operation: Operation) -> Callable[..., Any]:
    """The method of a client that calls an operation."""
    group, method = methods_of(service.package)[service.call(operation).module]
    found: Callable[..., Any] = getattr(getattr(client, group), method)
    return found


def call(service: Service, operation: Operation, body: Any, *, asynchronous: bool) -> Any:
    """Call a method with all of its parameters and the body as a whole."""
    names = [name for name in vars(service.module("facade")) if re.fullmatch(r"(Async)?[A-Z]\w*Client", name)]
    kind = service.module("facade").__dict__[next(name for name in names if name.startswith("Async") is asynchronous)]
    arguments = service.arguments(operation, everything=True)
    options = {"token": TOKEN, "base_url": service.double.url, "verify_ssl": AUTHORITIES}
    options |= {"retries": service.module("retries").NO_RETRIES}
    project = {"project_id": arguments["project_id"]} if "project_id" in arguments else {}

    async def run() -> Any:
        async with kind(**options, **project) as client:
            return await method_of(service, client, operation)(**_given(client, arguments))

    def _given(client: Any, arguments: Mapping[str, Any]) -> dict[str, Any]:
        known = inspect.signature(method_of(service, client, operation)).parameters
        given = {name: value for name, value in arguments.items() if name in known}
        return given | ({"body": body} if operation.request else {})

    if asynchronous:
        return asyncio.run(run())
    with kind(**options, **project) as client:
        return method_of(service, client, operation)(**_given(client, arguments))


def exchanges(operation: Operation) -> Iterator[tuple[Any, Answer]]:
    """Each example of a request with the first answer, then each answer with the first example."""
    requests = list(json_examples(operation).values())
    yield from ((request, operation.answers[0]) for request in requests)
    yield from ((requests[0], answer) for answer in operation.answers[1:])


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "asyncio"])
@pytest.mark.parametrize(("package", "operation"), OPERATIONS)
def test_examples_travel_through_the_facade(
    services: Mapping[str, Service], package: str, operation: Operation, asynchronous: bool
) -> None:
    """The service receives the example as it is documented; its answer is returned, or raised with its status."""
    service = services[package]
    double, errors = service.double, service.module("errors")
    for request, answer in exchanges(operation):
        double.answer, double.faults[:], double.bodies[:], double.served[:] = answer, [], [], []
        body = body_of(service, operation, request)
        try:
            result = call(service, operation, body, asynchronous=asynchronous)
        except errors.ResponseError as error:
            assert answer.status >= 400 or isinstance(error, errors.OperationFailed), error  # noqa: PT017
            assert error.status_code == answer.status  # noqa: PT017
        else:
            assert answer.status < 400
            if isinstance(answer.body, dict | list):
                assert written(service.module("_runtime.wire").to_wire(result)) == written(answer.body)
        assert double.served == [operation]
        assert double.faults == own_faults(service, operation, body)
        if request is not NOTHING:
            assert [written(one) for one in double.bodies] == [written(request)]
