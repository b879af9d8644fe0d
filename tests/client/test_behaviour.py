"""How a generated client behaves towards a service that does not do as documented, and towards its user."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from .conftest import PACKAGE

TOKEN = "MIIE-secret-token"  # noqa: S105 -- of nobody
Module = Callable[[str], Any]

UNSET = object()


def answering(module: Module, handler: Callable[[httpx.Request], httpx.Response], **settings: Any) -> Any:
    """A client whose requests `handler` answers."""
    arguments = {"transport": httpx.MockTransport(handler)}
    kind = module("client").AuthenticatedClient
    return kind(base_url="https://shelf.test", token=TOKEN, httpx_args=arguments, **settings)


def answer(status: int = 200, body: bytes = b"{}", **headers: str) -> Callable[[httpx.Request], httpx.Response]:
    """A handler that always gives the same answer."""
    return lambda _: httpx.Response(status, content=body, headers=headers)


def test_an_operation_open_to_all_gets_no_token(module: Module) -> None:
    """Where the document asks for nothing, nothing shows who calls, and credentials that fail do no harm."""

    def refused(_: httpx.Request) -> Any:
        raise RuntimeError("no token to be had")

    seen: list[httpx.Request] = []
    client = answering(module, lambda request: seen.append(request) or httpx.Response(200, json={}))  # type: ignore[func-returns-value]
    module("api.events.list_events").sync_detailed(client=client)
    module("api.shelf_related_apis.list_shelves").sync_detailed("p", client=client)
    assert ["X-Auth-Token" in request.headers for request in seen] == [False, True]
    keyless = module("client").AuthenticatedClient(
        "https://shelf.test", auth=refused, httpx_args={"transport": httpx.MockTransport(answer())}
    )
    assert module("api.events.list_events").sync_detailed(client=keyless).status_code == 200
    with pytest.raises(RuntimeError):
        module("api.shelf_related_apis.list_shelves").sync("p", client=keyless)


@pytest.mark.parametrize("argument", ["", ".", "..", None, UNSET])
def test_a_path_argument_cannot_reach_another_resource(module: Module, argument: Any) -> None:
    """A path argument that is empty, dotted, None or not given is refused, and nothing is sent."""
    argument = module("types").UNSET if argument is UNSET else argument

    def fail(_: httpx.Request) -> httpx.Response:
        raise AssertionError("a request was sent")

    functions = module("api.shelf_related_apis.delete_shelf")
    with pytest.raises(ValueError, match="shelf_name"):
        functions.sync_detailed("p", argument, client=answering(module, fail))
    with pytest.raises(ValueError, match="project_id"):
        asyncio.run(functions.asyncio_detailed(argument, "s", client=answering(module, fail)))


def test_path_arguments_are_quoted(module: Module) -> None:
    """Slashes, question marks and dots in an argument stay in their segment."""
    seen = []

    def note(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.raw_path)
        return httpx.Response(204)

    functions = module("api.shelf_related_apis.delete_shelf")
    functions.sync_detailed("a/b", "../c?d#e %", client=answering(module, note))
    assert seen == [b"/v1/a%2Fb/shelves/..%2Fc%3Fd%23e%20%25"]


def test_what_is_not_given_is_not_sent(module: Module) -> None:
    """Documented defaults are the service's: neither query nor body hold them."""
    seen: list[httpx.Request] = []

    def note(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(201 if request.method == "POST" else 200, json={"shelves": []})

    client = answering(module, note)
    module("api.shelf_related_apis.list_shelves").sync("p", client=client)
    module("api.shelf_related_apis.create_shelf").sync("p", client=client, body=module("models").CreateShelf(name="a"))
    assert seen[0].url.query == b""
    assert json.loads(seen[1].content) == {"name": "a"}


def test_parameters_are_spelled_as_http_wants_them(module: Module) -> None:
    """Booleans are true and false, lists repeat their name, headers are text."""
    seen: list[httpx.Request] = []

    def note(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"shelves": []})

    given = {"limit": 5, "label": ["a b", "c"], "is_open": False, "kind": "oak", "x_sorted": True, "body_query": "q"}
    module("api.shelf_related_apis.list_shelves").sync("p", client=answering(module, note), **given)
    query = [("limit", "5"), ("kind", "oak"), ("label", "a b"), ("label", "c"), ("is_open", "false"), ("body", "q")]
    assert seen[0].url.params.multi_items() == query
    assert seen[0].headers["X-Sorted"] == "true"


def test_dictionaries_are_taken_for_models(module: Module) -> None:
    """A program that has JSON at hand need not build models."""
    seen = []

    def note(request: httpx.Request) -> httpx.Response:
        seen.append(json.loads(request.content))
        return httpx.Response(201, json={})

    body = {"name": "a", "parts": [{"name": "b", "kind": "oak"}]}
    module("api.shelf_related_apis.create_shelf").sync("p", client=answering(module, note), body=body)
    assert seen == [body]


def test_a_file_is_sent_whole_through_both_functions(module: Module) -> None:
    """A body of bytes arrives as it is, with its length, from where the file stands."""
    seen = []

    def note(request: httpx.Request) -> httpx.Response:
        seen.append((request.read(), request.headers["Content-Length"], request.headers["Content-Type"]))
        return httpx.Response(200, text="ok")

    async def note_async(request: httpx.Request) -> httpx.Response:
        seen.append((await request.aread(), request.headers["Content-Length"], request.headers["Content-Type"]))
        return httpx.Response(200, text="ok")

    functions = module("api.events.put_file")
    content = bytes(range(256)) * 1000
    assert functions.sync("n", client=answering(module, note), body=module("_runtime.wire").as_file(content)) == "ok"
    client = answering(module, note_async)  # type: ignore[arg-type]
    assert asyncio.run(functions.asyncio("n", client=client, body=module("_runtime.wire").as_file(content))) == "ok"
    assert seen == [(content, "256000", "application/octet-stream")] * 2


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (302, "UnexpectedStatus"),
        (418, "RequestRefused"),
        (499, "RequestRefused"),
        (503, "ServiceUnavailable"),
        (599, "ServerFailed"),
    ],
)
def test_an_undocumented_status_raises(module: Module, status: int, kind: str) -> None:
    """No answer is silently nothing: its error is that of its status, and has the body."""
    client = answering(module, answer(status, b"the-body"), retries=module("retries").NO_RETRIES)
    for function in ("sync", "sync_detailed"):
        with pytest.raises(module("errors").StatusError) as raised:
            getattr(module("api.shelf_related_apis.list_shelves"), function)("p", client=client)
        assert type(raised.value).__name__ == kind
        assert (raised.value.status_code, raised.value.content) == (status, b"the-body")


def test_an_undocumented_status_can_be_returned(module: Module) -> None:
    """A client may ask for undocumented answers without an exception."""
    client = answering(module, answer(599, b"x"), raise_on_unexpected_status=False)
    response = module("api.shelf_related_apis.list_shelves").sync_detailed("p", client=client)
    assert (response.status_code, response.content, response.parsed) == (599, b"x", None)


@pytest.mark.parametrize("body", [b"<html>", b'{"cut', b"\xff\xfe\xfa"])
def test_a_body_that_is_not_json_raises(module: Module, body: bytes) -> None:
    """A page of a gateway or a cut body under a documented status is a typed error."""
    with pytest.raises(module("errors").UnreadableBody) as raised:
        module("api.shelf_related_apis.list_shelves").sync("p", client=answering(module, answer(200, body)))
    assert raised.value.content == body
    assert isinstance(raised.value, module("errors").ClientError)


def test_the_token_is_sent_and_not_shown(module: Module) -> None:
    """The token travels in the document's header, a new one counts at once, and no `repr` holds it."""
    seen = []

    def note(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["X-Auth-Token"])
        return httpx.Response(200, json={"shelves": []})

    client = answering(module, note, headers={"X-Other": TOKEN}, cookies={"c": TOKEN})
    functions = module("api.shelf_related_apis.list_shelves")
    functions.sync("p", client=client)
    assert TOKEN not in repr(client)
    client.token = "second"  # noqa: S105
    functions.sync("p", client=client)
    assert seen == [TOKEN, "second"]


def test_variants_of_a_client_leave_it_alone(module: Module) -> None:
    """`with_headers` and its like give a client with connections of its own."""
    seen = []

    def note(request: httpx.Request) -> httpx.Response:
        seen.append((request.headers.get("X-A"), request.headers.get("Cookie"), request.extensions["timeout"]["read"]))
        return httpx.Response(200, json={"shelves": []})

    functions = module("api.shelf_related_apis.list_shelves")
    client = answering(module, note)
    functions.sync("p", client=client)
    other = client.with_headers({"X-A": "1"}).with_cookies({"c": "2"}).with_timeout(httpx.Timeout(3))
    functions.sync("p", client=other)
    functions.sync("p", client=client)
    assert seen == [(None, None, 60.0), ("1", "c=2", 3), (None, None, 60.0)]


@pytest.mark.parametrize(
    ("variables", "url"),
    [
        ({}, "https://shelf.north-1.example.com"),
        ({"region": "south-2"}, "https://shelf.south-2.example.com"),
        ({"region": "moon-3"}, "https://shelf.moon-3.example.com"),
        ({"region": "evil.com/#"}, None),
        ({"region": ""}, None),
        ({"zone": "a"}, None),
    ],
)
def test_the_address_comes_from_the_document(module: Module, variables: Mapping[str, str], url: str | None) -> None:
    """Documented and new regions give an address; what is no part of a host name does not."""
    server_url = module("_service").server_url
    if url is None:
        with pytest.raises(ValueError, match=r"region|zone"):
            server_url(**variables)
    else:
        assert server_url(**variables) == url


def test_importing_an_operation_imports_its_models_only(distribution: Path) -> None:
    """The other models of the service are imported when first asked for; all are listed and found."""
    script = f"""
import sys
import {PACKAGE}.api.events.list_events
loaded = {{name for name in sys.modules if name.startswith("{PACKAGE}.models.")}}
assert loaded == {{"{PACKAGE}.models.error", "{PACKAGE}.models.list_events_response_200"}}, loaded
from {PACKAGE} import models
assert [getattr(models, name).__name__ for name in models.__all__] == list(models.__all__)
assert dir(models) == sorted(models.__all__)
try:
    models.Nothing
except AttributeError:
    sys.exit(0)
"""
    subprocess.run([sys.executable, "-W", "error", "-c", script], check=True, cwd=distribution)
