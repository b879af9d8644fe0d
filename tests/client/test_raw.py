"""Calls beside the documented ones: of what no page describes, and with all of an answer."""

from __future__ import annotations

import asyncio
import inspect
import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from .misbehaving import Server, answers, hangs_up

Module = Callable[[str], Any]
TOKEN = "MIIE-of-nobody"  # noqa: S105 -- of nobody
BOTH = pytest.mark.parametrize("kind", ["BookshelfClient", "AsyncBookshelfClient"])


@pytest.fixture
def run(module: Module, server: Server) -> Callable[..., Any]:
    """Does something with a client of the server, blocking or not."""

    def work(kind: str, action: Callable[[Any], Any], **settings: Any) -> Any:
        given = {"token": TOKEN, "project_id": "p q", "base_url": f"{server.url}/base", "verify_ssl": False} | settings
        client = getattr(module("facade"), kind)(**given)
        if not kind.startswith("Async"):
            with client:
                return action(client)

        async def later() -> Any:
            async with client:
                return await action(client)

        return asyncio.run(later())

    return work


@BOTH
def test_a_request_of_ones_own_is_sent_as_others_are(run: Any, server: Server, kind: str) -> None:
    """With the token, the project, query, body and headers; again after a failure; the answer comes whole."""
    server.plays(answers(503), hangs_up, answers(202, b'{"a": [1]}', X_Request_Id="r-1"))
    query = {"limit": 2, "open": True, "none": None}
    found = run(kind, lambda client: client.request("get", "/v9/{project_id}/things?sort=a", params=query))
    assert (found.status_code, found.parsed, found.json(), found.request_id) == (202, {"a": [1]}, {"a": [1]}, "r-1")
    assert found.headers["x-request-id"] == "r-1"
    assert [one.target for one in server.requests] == ["/base/v9/p%20q/things?sort=a&limit=2&open=true"] * 3
    assert server.requests[2].headers["x-auth-token"] == TOKEN


@BOTH
def test_the_id_of_a_request_may_stand_in_the_body(run: Any, server: Server, kind: str) -> None:
    """Of the answer itself, where no header has it: not that of a thing in it."""
    for body, wanted in ((b'{"request_id": "r-2", "a": {}}', "r-2"), (b'{"a": {"request_id": "r-3"}}', None)):
        server.plays(answers(200, body))
        assert run(kind, lambda client: client.request("get", "/v9/things")).request_id == wanted


@BOTH
def test_a_request_of_ones_own_carries_a_body(run: Any, server: Server, module: Module, kind: str) -> None:
    """JSON data, a model, bytes or a file; it is sent once, as those of operations that change something."""
    model = module("models").CreateShelf(name="upper")
    for given, content in (
        ({"json": {"a": None}}, b'{"a":null}'),
        ({"json": model}, b'{"name":"upper"}'),
        ({"content": b"\x00"}, b"\x00"),
        ({"content": io.BytesIO(b"file"), "headers": {"Content-Type": "text/x"}}, b"file"),
    ):
        server.plays(answers(201, b"plain"))
        found = run(kind, lambda client, given=given: client.request("POST", "/v9/things", **given))
        assert (found.parsed, found.content) == ("plain", b"plain")
        assert [one.content for one in server.requests] == [content]
    assert server.requests[0].headers["content-type"] == "text/x"


@BOTH
@pytest.mark.parametrize(("status", "error"), [(404, "NotFound"), (302, "UnexpectedStatus"), (500, "ServerFailed")])
def test_a_failure_of_a_request_of_ones_own_raises(
    run: Any, server: Server, module: Module, kind: str, status: int, error: str
) -> None:
    """With the error of its status."""
    server.plays(answers(status, b'{"error_code": "A.1", "error_msg": "Wrong."}', Location="http://127.0.0.1:9/"))
    with pytest.raises(getattr(module("errors"), error)) as raised:
        run(kind, lambda client: client.request("DELETE", "/v9/things/1"))
    assert (raised.value.error_code, raised.value.status_code, len(server.requests)) == ("A.1", status, 1)


@BOTH
@pytest.mark.parametrize(
    "path",
    [
        *(
            "http://other.test/v1",
            "//other.test/v1",
            "v1",
            "",
            "https:/v1",
            "/\\other.test",
            "/v1/../v2",
            "/v1/%2e%2E/x",
        ),
        *("/v1/./x", "/v1\r\nX: 1", "/v1 x", "@other.test/", "/\t/other.test", "\\\\other.test"),
    ],
)
def test_a_path_leads_to_no_other_host(run: Any, server: Server, kind: str, path: str) -> None:
    """Whatever is not a path of the service is refused before anything is sent."""
    server.plays(answers())
    with pytest.raises(ValueError, match=r"path|resource"):
        run(kind, lambda client: client.request("GET", path))
    assert server.requests == []


def test_two_bodies_and_no_project_are_refused(run: Any, server: Server) -> None:
    """As for operations."""
    server.plays(answers())
    with pytest.raises(TypeError, match="not both"):
        run("BookshelfClient", lambda client: client.request("PUT", "/v1", json={}, content=b""))
    with pytest.raises(ValueError, match="which project"):
        run("BookshelfClient", lambda client: client.request("PUT", "/v1/{project_id}"), project_id=None)
    assert server.requests == []


@BOTH
def test_the_whole_of_a_success_is_had_from_the_client(run: Any, server: Server, module: Module, kind: str) -> None:
    """Status, headers and request id beside the body as a model; the plain methods go on as before."""
    shelf = {"name": "upper", "kind": "oak"}
    server.plays(answers(201, json.dumps(shelf).encode(), X_Request_Id="r-1"))
    found = run(kind, lambda client: client.with_raw_response.shelf_related_apis.create_shelf(name="upper"))
    assert (found.status_code, found.request_id, found.headers["content-type"]) == (201, "r-1", "application/json")
    assert type(found.parsed) is module("models").Shelf
    assert (found.parsed.to_dict(), json.loads(found.content)) == (shelf, shelf)
    assert json.loads(server.requests[0].content) == {"name": "upper"}
    plain = run(kind, lambda client: client.shelf_related_apis.create_shelf(name="upper"))
    assert plain.to_dict() == shelf


@BOTH
def test_all_of_a_success_has_the_options_and_errors_of_the_client(
    run: Any, server: Server, module: Module, kind: str
) -> None:
    """Options, repeats and errors are those of the plain method; a body that nobody documents is kept."""
    server.plays(answers(503), answers(404, b'{"error_code": "A.1"}'), answers(200, b'{"job": 1}'))
    with pytest.raises(module("errors").NotFound):
        run(kind, lambda client: client.with_raw_response.shelf_related_apis.list_labels())
    found = run(
        kind,
        lambda client: client.with_options(headers={"X-Trace": "1"}).with_raw_response.shelf_related_apis.delete_shelf(
            shelf_name="s"
        ),
    )
    assert (found.parsed, server.requests[-1].headers["x-trace"]) == ({"job": 1}, "1")


def test_every_method_has_a_twin_with_the_whole_answer(module: Module) -> None:
    """Its words and its arguments are the same."""
    resources = module("resources.shelf_related_apis")
    client = module("facade").BookshelfClient(token=TOKEN, region="north-1")
    twins = client.with_raw_response.shelf_related_apis
    for name, method in inspect.getmembers(resources.ShelfRelatedApis, inspect.isfunction):
        if not name.startswith(("_", "iter_", "wait_for_")):
            twin = getattr(twins, name)
            assert twin.__doc__ == method.__doc__
            assert list(inspect.signature(twin).parameters) == list(inspect.signature(method).parameters)[1:]
