"""The examples travel once more, judged by Prism, which knows nothing of us.

What it objects to stands in `prism.toml`, each with its reason; no violation is new, and none has gone.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from corpus.checkout import EVERY
from interop import prism
from interop.missing import skipped
from interop.tools import MissingError
from rst2openapi.client import engine
from rst2openapi.client.generator import generate
from rst2openapi.diagnostics import Report
from shared_results import SharedResults

from . import contract
from .conftest import AUTHORITIES, CONTRACTS, DOCUMENTS, Service
from .contract import NOTHING, Answer, Operation, own_examples, resolve
from .double import TOKEN, Double
from .test_examples import body_of, json_examples

LARGE = {"dli_client"}
"""What Prism judges with `EVERY_SERVICE=1`, as in `.ci/run`."""

LISTED = tomllib.loads((Path(__file__).parent / "prism.toml").read_text("utf-8")).get("violation", [])


def told(service: Service, operation: Operation, body: Any, answer: Answer, url: str) -> tuple[Any, list[str]]:
    """The answer that Prism gives to a call when this answer is preferred, and its objections."""
    prefer = f"code={answer.status}" + (
        f", example={answer.name}" if answer.name not in ("", "example", "made up") else ""
    )
    kind = service.module("client").AuthenticatedClient
    once = service.module("retries").NO_RETRIES
    arguments = service.arguments(operation, everything=True)
    if operation.request:
        arguments["body"] = body
    options = {"token": TOKEN, "retries": once, "verify_ssl": AUTHORITIES, "headers": {"Prefer": prefer}}
    with kind(base_url=url, **options) as client:
        try:
            response = service.functions(operation).sync_detailed(client=client, **arguments)
        except service.module("errors").ResponseError as refused:
            response = refused.response
    return response, prism.violations(httpx.Headers(response.headers), response.content)


def shown(service: Service, operation: Operation) -> Iterator[Answer]:
    """The answers that Prism can know of: none, or one of the examples of OpenAPI."""
    tree = service.contract.tree
    for answer in operation.answers:
        responses = tree["paths"][operation.path][operation.method]["responses"]
        code = str(answer.status) if str(answer.status) in responses else None
        media = resolve(tree, responses[code]).get("content", {}).get(answer.media_type) if code else None
        if code and (answer.body is NOTHING or (media and answer.name in own_examples(tree, media))):
            yield answer


def judged(service: Service, url: str) -> Iterator[str]:
    """Every objection of Prism, and every answer that a client reads otherwise than it is documented."""
    for operation in service.contract.operations:
        examples = json_examples(operation)
        answers = list(shown(service, operation)) or list(operation.answers)
        for name, example in examples.items():
            response, said = told(service, operation, body_of(service, operation, example), answers[0], url)
            if not said and response.status_code != answers[0].status:
                said = [f"Prism answers {response.status_code}"]
            yield from (f"{operation}, request {name}: {one}" for one in said)
        for answer in shown(service, operation):
            # A file is sent once.
            body = body_of(service, operation, next(iter(examples.values())))
            response, said = told(service, operation, body, answer, url)
            where = f"{operation}, answer {answer.status} {answer.name}"
            yield from (f"{where}: {one}" for one in said if not one.startswith("request."))
            if not said:
                yield from (f"{where}: {one}" for one in misread(service, answer, response))


def misread(service: Service, answer: Answer, response: Any) -> Iterator[str]:
    """In what a client reads an answer otherwise than it is documented."""
    if response.status_code != answer.status:
        yield f"Prism answers {response.status_code}"
        return
    # Not as text: 2.0 is 2 in JavaScript.
    structured = isinstance(answer.body, dict | list)
    if structured and service.module("_runtime.wire").to_wire(response.parsed) != answer.body:
        yield "the client reads it otherwise"


@pytest.fixture(scope="module")
def pages(document_of_pages: Path, shared: SharedResults) -> Iterator[Service]:
    """The document of all pages of the tests, with a client generated from it; nobody answers but Prism."""
    folder = shared.once("client-pages", lambda out: generate(document_of_pages, out, Report()))
    sys.path.insert(0, str(folder))
    one = contract.read(document_of_pages)
    calls = {(call.method, call.path): call for call in engine.read(one.tree).calls}
    yield Service(one, "pages_client", calls, Double(one))
    sys.path.remove(str(folder))


def objections(service: Service, document: Path, folder: Path) -> list[str]:
    """All of them, sorted; the test is skipped where there is no Prism."""
    try:
        with prism.running(document, folder / "log") as url:
            return sorted(judged(service, url))
    except MissingError as missing:
        skipped(str(missing))


def listed(document: str) -> list[str]:
    """The objections that are known of a document."""
    return sorted(one["said"] for one in LISTED if one["document"] == document)


@pytest.mark.parametrize("package", sorted(CONTRACTS) if EVERY else sorted(CONTRACTS.keys() - LARGE))
def test_prism_objects_to_nothing_but_what_is_listed(
    services: Mapping[str, Service], package: str, tmp_path: Path
) -> None:
    """Requests are as documented in its eyes, too, and its answers are read as they are documented."""
    document = DOCUMENTS[package]
    assert objections(services[package], document, tmp_path) == listed(document.name)


def test_prism_objects_to_nothing_else_of_the_pages_of_the_tests(
    pages: Service, document_of_pages: Path, tmp_path: Path
) -> None:
    """Pages of all forms, and a client generated of them."""
    assert objections(pages, document_of_pages, tmp_path) == listed("pages.yaml")


def test_every_listed_violation_has_a_reason() -> None:
    """In a sentence, and of a document that is judged."""
    known = {"pages.yaml", *(path.name for path in DOCUMENTS.values())}
    assert all(one["document"] in known and len(one["reason"]) > 20 for one in LISTED)
