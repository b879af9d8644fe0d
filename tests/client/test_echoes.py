"""What a service says of a failure is foreign text: it repeats no secret of the request, and commands no terminal."""

from __future__ import annotations

import asyncio
import json
import logging
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from .conftest import PACKAGE
from .misbehaving import Server, answers
from .test_behaviour import answering

Module = Callable[[str], Any]
SECRET = "MIIE/secret+of'the\"tests=="  # noqa: S105 -- of nobody
BOTH = pytest.mark.parametrize("way", ["sync", "asyncio"])

ESCAPE = "\x1b]0;owned\x07\x1b[31mred\x9b1m\u202egnp\u2066.exe\x00"


def failing(module: Module, server: Server, way: str, **settings: Any) -> Any:
    """The error of a call that shows secrets in a header, in its body and in its query."""
    settings = {"retries": module("retries").NO_RETRIES, "token": SECRET, **settings}
    client = module("client").AuthenticatedClient(server.url, **settings)
    create = module("api.shelf_related_apis.create_shelf")
    body = {"name": "a", "nested": [{"adminPass": "hunter22"}], "author": "somebody"}

    async def run() -> None:
        async with client:
            await create.asyncio("p", client=client, body=body)

    with client, pytest.raises(module("errors").ClientError) as raised:
        create.sync("p", client=client, body=body) if way == "sync" else asyncio.run(run())
    return raised.value


SPELLINGS = [
    pytest.param(json.dumps({"error_code": "A.1", "error_msg": f"bad token {SECRET}."}), id="JSON"),
    pytest.param(
        json.dumps({"error_code": "A.1", "error_msg": f"bad token {SECRET}."}).replace("/", "\\/"), id="slash"
    ),
    pytest.param(f"<html><title>bad token {SECRET}.</title></html>", id="HTML"),
    pytest.param(f"bad token {SECRET}.", id="text"),
    pytest.param(json.dumps([{"message": "bad token", "deep": {"seen": ["hunter22", SECRET]}}]), id="deep"),
]


@BOTH
@pytest.mark.parametrize("text", SPELLINGS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_an_error_does_not_echo_secrets(module: Module, server: Server, way: str, text: str, encoding: str) -> None:
    """Wherever the body is kept: text, value, model, bytes, response, pickle; the rest of it is left as it is."""
    content = f"{text} at the end".encode(encoding) if text[0] not in "[{" else text.encode(encoding)
    server.plays(answers(400, content))
    error = failing(module, server, way)
    kept = [str(error), repr(error), str(error.body), repr(error.parsed), str(error.parsed and error.parsed.to_dict())]
    kept += ["".join(traceback.format_exception(error)), error.response.text, error.content.decode()]
    kept.append(pickle.dumps(error).decode("latin-1"))
    for one in kept:
        for secret in (SECRET, SECRET.replace("/", "\\/"), json.dumps(SECRET)[1:-1], "hunter22"):
            assert secret not in one
    assert "bad token" in str(error)
    assert "REDACTED" in error.content.decode()
    assert error.response.content == error.content


@BOTH
def test_what_is_no_secret_is_exact(module: Module, server: Server, way: str) -> None:
    """A body that echoes none is the same bytes, and a field that only sounds like one is no secret."""
    content = json.dumps({"error_code": "A.1", "error_msg": "somebody is no reader"}).encode("latin-1")
    server.plays(answers(400, content, Content_Type="application/json; charset=latin-1"))
    error = failing(module, server, way)
    assert (error.content, error.message) == (content, "somebody is no reader")
    assert error.response.headers["Content-Type"] == "application/json; charset=latin-1"


@BOTH
def test_a_header_that_cannot_be_sent_is_not_shown(module: Module, server: Server, way: str) -> None:
    """The HTTP library repeats a header value that it refuses; no text of the error or its causes does."""
    server.plays(answers(200))
    auth = httpx.BasicAuth("u", "p")
    error = failing(module, server, way, token="", auth=auth, headers={"X-Auth-Token": f"{SECRET}\n"})
    assert isinstance(error, module("errors").ConnectionFailed)
    shown = "".join(traceback.format_exception(error)) + repr(error.__cause__)
    assert SECRET not in shown
    assert repr(SECRET)[1:-1] not in shown
    assert server.requests == []


def test_no_request_of_the_history_shows_secrets(module: Module) -> None:
    """Where a redirection led to an error, and where it was not followed, no request before or after has the token."""

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/there":
            return httpx.Response(404, content=b"{}")
        return httpx.Response(307, headers={"Location": "/there"})

    functions = module("api.shelf_related_apis.list_shelves")
    for follow in (True, False):
        client = answering(module, handler, follow_redirects=follow, headers={"Cookie": SECRET})
        client.token = SECRET
        with pytest.raises(module("errors").StatusError) as raised:
            functions.sync("p", client=client)
        response = raised.value.response
        requests = [one.request for one in (response, *response.history)]
        assert len(requests) == 1 + follow
        assert response.next_request is None
        assert SECRET not in str([request.headers.raw for request in requests])


@pytest.mark.parametrize("url", ["https://me:hunter22@shelf.test/v1", "https://me:hunter22@[::1]:8080?token=hunter22"])
def test_the_user_of_an_address_is_not_shown(module: Module, url: str) -> None:
    """Name and password in the address of a service are part of no `repr`."""
    for client in (module("client").Client(url), module("client").AuthenticatedClient(url, token=SECRET)):
        assert "hunter22" not in repr(client) + repr(client.with_options(timeout=1))
        assert "https://" in repr(client)
        assert SECRET not in repr(client)


BODIES = [
    json.dumps({"error_code": f"A{ESCAPE}", "error_msg": f"no {ESCAPE}\nplease", "request_id": f"r{ESCAPE}"}).encode(),
    f"no {ESCAPE} please".encode(),
    f"<html><title>no {ESCAPE} please</title></html>".encode(),
    json.dumps({"strange": f"no {ESCAPE} please"}).encode(),
    b'{"message": "no \\ud800 please \\u001b"}',
    b"no \x1b\x9b please \xff",
]


@BOTH
@pytest.mark.parametrize("body", BODIES)
def test_a_terminal_is_sent_no_commands(module: Module, server: Server, way: str, body: bytes) -> None:
    """What is shown of a service's text can be printed: what cannot is escaped; the value of the body is exact."""
    server.plays(answers(400, body))
    error = failing(module, server, way)
    assert str(error).isprintable()
    assert "please" in str(error)
    assert "\\x1b" in error.message or "\\u001b" in error.message
    assert error.content == body
    for text in (error.error_code, error.message, error.request_id):
        assert text is None or text.isprintable()


def test_logs_are_sent_no_commands(module: Module, caplog: pytest.LogCaptureFixture) -> None:
    """Request ids and other headers in logs are escaped as well."""
    caplog.set_level(logging.DEBUG)
    headers = [(b"X-Request-Id", b"r\x9b31m-7"), (b"Content-Type", b"text/\x9b31m"), (b"Server", b"\x85")]
    client = answering(module, lambda _: httpx.Response(200, headers=headers, content=b"{}"))
    module("api.shelf_related_apis.list_shelves").sync("p", client=client, name="\x1b[31m")
    own = [record.getMessage() for record in caplog.records if record.name == PACKAGE]
    assert any("r\\x9b31m-7" in line for line in own)
    assert all(line.isprintable() for line in own)
