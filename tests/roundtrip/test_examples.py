"""Nothing in these tests knows an operation: the cases are the operations and examples of the documents."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from .conftest import CONTRACTS, Service
from .contract import NOTHING, Answer, Operation, sample
from .double import encoded, faults_of_body

REQUESTS = [
    pytest.param(package, operation, name, id=f"{package} {operation} {name}")
    for package, contract in CONTRACTS.items()
    for operation in contract.operations
    for name in operation.requests or ("made up",)
]
EXAMPLES = [
    pytest.param(package, operation, name, id=f"{package} {operation} {name}")
    for package, contract in CONTRACTS.items()
    for operation in contract.operations
    for name in operation.requests
]
ANSWERS = [
    pytest.param(package, operation, answer, id=f"{package} {operation} {answer.status} {answer.name}")
    for package, contract in CONTRACTS.items()
    for operation in contract.operations
    for answer in operation.answers
]


def written(value: Any) -> str:
    """JSON text that is equal for equal values: 1, 1.0 and true differ, the order of keys does not count."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def call_sync(service: Service, operation: Operation, arguments: Mapping[str, Any]) -> Any:
    """Call the synchronous function."""
    with service.client() as client:
        return service.functions(operation).sync_detailed(client=client, **arguments)


def call_async(service: Service, operation: Operation, arguments: Mapping[str, Any]) -> Any:
    """Call the asynchronous function."""

    async def run() -> Any:
        async with service.client() as client:
            return await service.functions(operation).asyncio_detailed(client=client, **arguments)

    return asyncio.run(run())


CALLS = [pytest.param(call_sync, id="sync"), pytest.param(call_async, id="asyncio")]
Caller = Callable[[Service, Operation, Mapping[str, Any]], Any]


def json_examples(operation: Operation) -> dict[str, Any]:
    """The request examples, or a value made up from the schema where a JSON body has none."""
    return dict(operation.requests) or {"made up": NOTHING}


def exchange(service: Service, operation: Operation, body: Any, answer: Answer, call: Caller) -> Any:
    """One request and its answer over HTTP; the double finds no fault but what the documented example itself has."""
    double = service.double
    double.answer, double.faults[:], double.bodies[:], double.served[:] = answer, [], [], []
    arguments = service.arguments(operation, everything=True)
    if operation.request:
        arguments["body"] = body
    response = call(service, operation, arguments)
    assert double.faults == own_faults(service, operation, body)
    assert double.served == [operation]
    assert response.status_code == answer.status
    return response


def own_faults(service: Service, operation: Operation, body: Any) -> list[str]:
    """In what an example among `x-contradicting-examples` is not as documented."""
    if body is NOTHING or "application/json" not in operation.request.get("content", {}):
        return []
    return faults_of_body(service.contract, operation, service.module("_runtime.wire").to_wire(body))


def body_of(service: Service, operation: Operation, value: Any) -> Any:
    """A body to send: the model for the value, or one made up for an operation without examples."""
    content = operation.request.get("content", {})
    media_type = next(iter(content), "")
    if value is NOTHING and content:
        value = sample(service.contract.tree, content[media_type]["schema"])
    if media_type == "application/octet-stream":
        return service.module("_runtime.wire").as_file(value)
    if media_type.endswith("xml"):
        return "<text/>"
    return service.body(operation, value) if content else NOTHING


@pytest.mark.parametrize(("package", "operation", "name"), EXAMPLES)
def test_a_request_example_passes_through_the_model(
    services: Mapping[str, Service], package: str, operation: Operation, name: str
) -> None:
    """Parsed into the model of the body and written back, a documented request is what it was."""
    service = services[package]
    model = service.body(operation, operation.requests[name])
    assert written(service.module("_runtime.wire").to_wire(model)) == written(operation.requests[name])


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(("package", "operation", "name"), REQUESTS)
def test_a_request_reaches_the_service_as_documented(
    services: Mapping[str, Service], package: str, operation: Operation, name: str, call: Caller
) -> None:
    """Method, path, parameters, token and body are those of the document, and the body is the example."""
    service = services[package]
    example = json_examples(operation)[name]
    body = body_of(service, operation, example)
    exchange(service, operation, body, operation.answers[0], call)
    if example is not NOTHING:
        assert [written(one) for one in service.double.bodies] == [written(example)]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(("package", "operation", "answer"), ANSWERS)
def test_an_answer_is_parsed_and_loses_nothing(
    services: Mapping[str, Service], package: str, operation: Operation, answer: Answer, call: Caller
) -> None:
    """A documented answer, of success or failure, gives a model that is written back as it came."""
    service = services[package]
    body = body_of(service, operation, next(iter(json_examples(operation).values())))
    response = exchange(service, operation, body, answer, call)
    if answer.body is NOTHING:
        assert response.parsed is None
    elif hasattr(response.parsed, "payload"):
        assert response.parsed.payload.read() == encoded(answer)
    else:
        if isinstance(answer.body, dict):
            assert hasattr(response.parsed, "to_dict"), "an object has no model"
        assert written(service.module("_runtime.wire").to_wire(response.parsed)) == written(answer.body)


@pytest.mark.parametrize("package", sorted(CONTRACTS))
def test_every_operation_has_its_functions(services: Mapping[str, Service], package: str) -> None:
    """No operation of the document is without functions, and no two share them."""
    service = services[package]
    modules = {service.functions(operation).__name__ for operation in service.contract.operations}
    assert len(modules) == len(service.contract.operations)
