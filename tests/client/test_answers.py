"""What a client makes of successes: any status from 200 to 299 is one, whatever the document names."""

from __future__ import annotations

import asyncio
import io
import json
import logging
from collections.abc import Callable
from typing import Any

import pytest

from .conftest import PACKAGE
from .misbehaving import Server, answers

Module = Callable[[str], Any]
SHELF = {"name": "upper", "kind": "oak", "created": 1}
BOTH = pytest.mark.parametrize("way", ["sync", "asyncio"])


@pytest.fixture
def call(module: Module, server: Server) -> Callable[..., Any]:
    """Calls a function of an operation, such as `sync` of `events.lock`, at the server."""

    def run(way: str, operation: str, *given: Any, **arguments: Any) -> Any:
        client = module("client").AuthenticatedClient(server.url, token="any", verify_ssl=False)  # noqa: S106 -- of nobody
        function = getattr(module(f"api.{operation}"), way)
        if way.startswith("sync"):
            with client:
                return function(*given, client=client, **arguments)

        async def later() -> Any:
            async with client:
                return await function(*given, client=client, **arguments)

        return asyncio.run(later())

    return run


@BOTH
@pytest.mark.parametrize("status", [200, 202, 203, 206, 299])
def test_what_was_created_is_no_error(call: Any, server: Server, module: Module, status: int, way: str) -> None:
    """An answer that the document does not name is read as the one that it names (201)."""
    server.plays(answers(status, json.dumps(SHELF).encode()))
    made = call(way, "shelf_related_apis.create_shelf", "p", body=module("models").CreateShelf(name="upper"))
    assert type(made) is module("models").Shelf
    assert made.to_dict() == SHELF
    whole = call(f"{way}_detailed", "shelf_related_apis.create_shelf", "p", body={"name": "upper"})
    assert (whole.status_code, whole.parsed.to_dict()) == (status, SHELF)


@BOTH
def test_a_success_without_a_body_gives_the_empty_model(call: Any, server: Server, module: Module, way: str) -> None:
    """204 for 200 and 201, or nothing under the documented status: the result is of its type."""
    for status, body in ((204, b""), (200, b""), (201, b" \n"), (200, b"null")):
        server.plays(answers(status, body))
        made = call(way, "shelf_related_apis.create_shelf", "p", body=module("models").CreateShelf(name="upper"))
        assert (type(made), made.to_dict()) == (module("models").Shelf, {})
    assert call(way, "events.list_events").to_dict() == {}
    server.plays(answers(204, b""))
    assert call(way, "shelf_related_apis.list_labels", "p") == []
    assert call(way, "events.put_file", "n", body=module("types").File(io.BytesIO(b"x"))) == ""


@BOTH
@pytest.mark.parametrize("status", [200, 201, 202])
def test_a_body_that_nobody_documents_is_kept(call: Any, server: Server, status: int, way: str) -> None:
    """Where the document says 204, a body is given as it came: JSON or text."""
    for body, value in ((b'{"job": 1}', {"job": 1}), (b"begun", "begun"), (b"", None)):
        server.plays(answers(status, body))
        assert call(f"{way}_detailed", "shelf_related_apis.delete_shelf", "p", "s").parsed == value
        call(way, "shelf_related_apis.delete_shelf", "p", "s")


@BOTH
def test_text_where_json_is_documented_of_another_success_is_kept(call: Any, server: Server, way: str) -> None:
    """What was done is no error because its answer is a page of a gateway."""
    server.plays(answers(202, b"<p>Accepted</p>"))
    assert call(way, "shelf_related_apis.create_shelf", "p", body={"name": "a"}) == "<p>Accepted</p>"


@BOTH
@pytest.mark.parametrize("operation", ["shelf_related_apis.list_labels", "events.lock", "events.list_events"])
@pytest.mark.parametrize("status", [300, 302, 304])
def test_a_redirection_is_no_success(
    call: Any, server: Server, module: Module, operation: str, status: int, way: str
) -> None:
    """Also where `default` describes every other status."""
    server.plays(answers(status, b""))
    given = ("p",) if "labels" in operation else ()
    with pytest.raises(module("errors").UnexpectedStatus, match=f"undocumented status {status}"):
        call(way, operation, *given)


def test_an_undocumented_success_is_told_once(call: Any, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    """A warning for each operation and status, without the query; documented ones (here `2XX`) are silent."""
    server.plays(answers(203, b"[]"))
    with caplog.at_level(logging.WARNING, logger=PACKAGE):
        for _ in range(3):
            call("sync", "shelf_related_apis.list_labels", "p", secret="hidden")  # noqa: S106 -- of nobody
            call("sync", "events.drop_locks")
    assert len(caplog.records) == 1
    assert "GET" in caplog.text
    assert "/v1/p/labels" in caplog.text
    assert "203" in caplog.text
    assert "hidden" not in caplog.text


def test_a_failure_under_another_success_is_one(call: Any, server: Server, module: Module) -> None:
    """The sign of failure that is documented for 200 counts for an undocumented 202 as well; so does that of `2XX`."""
    server.plays(answers(202, b'{"is_success": false, "message": "No such queue."}'))
    with pytest.raises(module("errors").OperationFailed, match="No such queue"):
        call("sync", "shelf_related_apis.list_shelves", "p")
    with pytest.raises(module("errors").OperationFailed, match="No such queue"):
        call("sync", "events.drop_locks")


@BOTH
@pytest.mark.parametrize(("status", "name"), [(200, "Shelf"), (201, "Begun"), (202, "Begun")])
def test_of_several_successes_the_documented_model_is_taken(
    call: Any, server: Server, module: Module, way: str, status: int, name: str
) -> None:
    """200 is a shelf and 202 a job; of an undocumented 201 the body tells."""
    body = SHELF if status == 200 else {"job_id": "j"}
    server.plays(answers(status, json.dumps(body).encode()))
    found = call(way, "shelf_related_apis.move_shelf", "p")
    assert type(found) is getattr(module("models"), name)
    assert found.to_dict() == body
