"""Secrets of requests and responses: in no log, whoever writes it, in no error, and on no other host."""

from __future__ import annotations

import ast
import asyncio
import logging
import re
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from .conftest import PACKAGE
from .misbehaving import Server, answers, hangs_up, running

Module = Callable[[str], Any]
SECRET = "MIIE-secret-of-the-tests"  # noqa: S105 -- of nobody


def client_of(module: Module, server: Server, **settings: Any) -> Any:
    """A client with secrets in every place that has room for one."""
    settings = {"retries": module("retries").Retries(pause=0.01), **settings}
    secrets: dict[str, Any] = {"headers": {"X-Security-Token": SECRET}, "cookies": {"session": SECRET}}
    return module("client").AuthenticatedClient(server.url, token=SECRET, **secrets, **settings)


@pytest.mark.parametrize("way", ["sync", "asyncio"])
def test_no_log_holds_a_secret(module: Module, server: Server, caplog: pytest.LogCaptureFixture, way: str) -> None:
    """At DEBUG, with the HTTP library's own loggers, only listed headers and query parameters are shown."""
    caplog.set_level(logging.DEBUG)
    headers: dict[str, Any] = {"X_Subject_Token": SECRET, "Set_Cookie": f"a='{SECRET}'", "X_Request_Id": "r-77"}
    server.plays(answers(503, Retry_After="0", **headers), answers(200, b'{"shelves": []}', **headers))
    functions = module("api.shelf_related_apis.list_shelves")
    if way == "sync":
        with client_of(module, server) as client:
            functions.sync("p", client=client, name=SECRET, limit=7)
    else:

        async def call() -> None:
            async with client_of(module, server) as client:
                await functions.asyncio("p", client=client, name=SECRET, limit=7)

        asyncio.run(call())
    assert server.requests[0].headers["x-auth-token"] == SECRET
    assert SECRET not in caplog.text
    own = [record.getMessage() for record in caplog.records if record.name == PACKAGE]
    assert len([line for line in own if "r-77" in line]) == 2
    assert len([line for line in own if "again in" in line]) == 1
    assert all("limit=7" in line and "name=REDACTED" in line for line in own if "again" not in line)
    theirs = [record.getMessage() for record in caplog.records if record.name.startswith("httpcore")]
    assert any("receive_response_headers.complete" in line and "r-77" in line for line in theirs)


def test_what_a_transport_logs_is_held_back_where_it_is_not_understood(module: Module) -> None:
    """Headers in a form that nobody foresaw are left out whole."""
    module("client")
    heard: list[str] = []

    class Ear(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            heard.append(record.getMessage())

    ear = Ear()
    for name in ("httpcore.http2", "hpack.hpack"):
        logger = logging.getLogger(name)
        logger.setLevel(logging.DEBUG)
        logger.addHandler(ear)
        logger.debug("receive_response_headers.complete return_value=<Headers %s>" % SECRET)  # noqa: G002, UP031
        logger.debug("Decoded %s", (b"x-subject-token", SECRET)) if name.startswith("hpack") else None
        logger.removeHandler(ear)
        logger.setLevel(logging.NOTSET)
    assert heard == ["receive_response_headers.complete return_value=REDACTED"]


@pytest.mark.parametrize(
    "act", [answers(400, b'{"error_code": "A.1", "error_msg": "bad token %b"}' % SECRET.encode()), hangs_up]
)
def test_no_error_holds_a_secret(module: Module, server: Server, act: Any) -> None:
    """Neither the text of an error and its causes, nor the requests that hang on them."""
    server.plays(act)
    functions = module("api.shelf_related_apis.create_shelf")
    with client_of(module, server) as client, pytest.raises(module("errors").ClientError) as raised:
        functions.sync("p", client=client, body={"name": SECRET})
    error = raised.value
    shown = "".join(traceback.format_exception(error)) + repr(error) + repr(client)
    assert SECRET not in shown
    holders = [one for one in (getattr(error, "response", None), error.__cause__) if one is not None]
    assert holders
    for holder in holders:
        assert SECRET not in str(holder.request.headers.raw)
        assert holder.request.content == b""


@pytest.mark.parametrize("way", ["sync", "asyncio"])
def test_a_redirection_does_not_take_the_token_along(module: Module, server: Server, way: str) -> None:
    """To the same host the token goes on, to another it does not."""
    functions = module("api.shelf_related_apis.list_shelves")
    fine = answers(200, b'{"shelves": []}')

    def call() -> None:
        client = client_of(module, server, follow_redirects=True)
        if way == "sync":
            with client:
                functions.sync("p", client=client)
            return

        async def run() -> None:
            async with client:
                await functions.asyncio("p", client=client)

        asyncio.run(run())

    with running() as stranger:
        stranger.plays(fine)
        server.plays(answers(307, Location="/elsewhere"), answers(302, Location=f"{stranger.url}/there"))
        call()
    assert [request.headers.get("x-auth-token") for request in server.requests] == [SECRET, SECRET]
    assert [request.target for request in stranger.requests] == ["/there"]
    assert SECRET not in str(stranger.requests[0].headers)


def test_hooks_of_the_user_still_run(module: Module, server: Server) -> None:
    """A program's own event hooks come after ours."""
    seen: list[int] = []
    server.plays(answers(200, b'{"shelves": []}'))
    hooks = {"response": [lambda response: seen.append(response.status_code)]}
    with client_of(module, server, httpx_args={"event_hooks": hooks}) as client:
        module("api.shelf_related_apis.list_shelves").sync("p", client=client)
    assert seen == [200]


def test_only_one_module_imports_the_transport(distribution: Path) -> None:
    """`transport` names the HTTP library, and every other module takes it from there."""
    importing = set()
    for path in (distribution / PACKAGE).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
            if any(re.match(r"http(x|core)", name) for name in names):
                importing.add(path.name)
    assert importing == {"transport.py"}


def test_a_client_needs_something_to_show(module: Module) -> None:
    """Neither token nor auth is a mistake that is told before anything is sent; either is enough."""
    client = module("client").AuthenticatedClient("https://shelf.test")
    with pytest.raises(ValueError, match="token or auth"):
        client.get_httpx_client()
    other = module("client").AuthenticatedClient("https://shelf.test", auth=httpx.BasicAuth("u", SECRET))
    assert SECRET not in repr(other)
    other.get_httpx_client().close()
