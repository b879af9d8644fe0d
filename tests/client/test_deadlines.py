"""One attempt has a time in all: what drips is cut, whatever part of an answer it is; files take their time."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from typing import Any

import httpx
import pytest

from .conftest import TOKEN
from .misbehaving import Act, Server, answers, clock, waits

Module = Callable[[str], Any]
FINE = answers(200, b'{"shelves": []}')
BOTH = pytest.mark.parametrize("way", ["sync", "asyncio"])


def drips(server: Server, content: bytes, *, skip: int = 0, pause: float = 0.05, kind: str = "application/json") -> Act:
    """An act that sends an answer byte by byte, after the first `skip` of them, until the test is over."""

    def act(handler: BaseHTTPRequestHandler) -> None:
        head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(content)}\r\n\r\n".encode()
        handler.wfile.write((head + content)[:skip])
        for place in range(skip, len(head) + len(content)):
            if server.over.wait(pause):
                return
            handler.wfile.write((head + content)[place : place + 1])
            handler.wfile.flush()
        handler.close_connection = True

    return act


@BOTH
@pytest.mark.parametrize("skip", [75, 20], ids=["body", "headers"])
@pytest.mark.parametrize("used", [False, True], ids=["new connection", "used connection"])
def test_what_drips_is_cut(
    server: Server, call: Callable[..., Any], module: Module, way: str, *, skip: int, used: bool
) -> None:
    """Each byte comes in time, all of them do not: the error says so, and is a `TimeoutError` too."""
    drip = drips(server, b"{" + b" " * 10_000 + b"}", skip=skip)
    once = module("retries").NO_RETRIES
    server.plays(*([answers(503, Retry_After="0"), drip] if used else [drip]))
    policy = module("retries").Retries(attempts=2, pause=0.01) if used else once
    passed = clock()
    with pytest.raises(module("errors").TimedOut, match=r"one attempt took more than 0\.4 s") as raised:
        call(way, options={"deadline": 0.4, "retries": policy})
    assert 0.3 < passed() < 4
    assert isinstance(raised.value, TimeoutError)
    assert isinstance(raised.value, module("errors").ConnectionFailed)


@BOTH
def test_an_attempt_that_was_cut_is_repeated(server: Server, call: Callable[..., Any], way: str) -> None:
    """As after any other timeout: a safe request goes out again, and has the whole time anew."""
    server.plays(drips(server, b"{" + b" " * 10_000 + b"}"), waits(server, 0.2, FINE))
    assert call(way, options={"deadline": 0.4}).shelves == []
    assert len(server.requests) == 2


@BOTH
def test_a_call_has_a_deadline_of_its_own(server: Server, module: Module, way: str) -> None:
    """`with_options(deadline=None)` waits as long as it takes; the client itself is bounded by ten minutes."""
    server.plays(drips(server, b'{"shelves": []}', skip=65))
    functions = module("api.shelf_related_apis.list_shelves")
    client = module("client").AuthenticatedClient(server.url, token=TOKEN, deadline=0.2)
    patient = client.with_options(deadline=None)
    if way == "sync":
        with client:
            assert functions.sync("p", client=patient).shelves == []
    else:

        async def run() -> None:
            async with client:
                assert (await functions.asyncio("p", client=patient)).shelves == []

        asyncio.run(run())
    assert module("client").AuthenticatedClient(server.url, token=TOKEN).deadline == 600
    facade = module("facade").BookshelfClient(base_url=server.url, token=TOKEN, deadline=None)
    assert (facade.connection.deadline, facade.with_options(deadline=7).connection.deadline) == (None, 7)


@BOTH
def test_files_take_their_time(server: Server, call: Callable[..., Any], module: Module, way: str) -> None:
    """A file that comes, and one that is sent, may take longer than the deadline."""
    server.plays(drips(server, b"0123456789", skip=70, kind="application/octet-stream"))
    assert call(way, "get_file", name="f", options={"deadline": 0.2}).payload.read() == b"0123456789"
    server.plays(waits(server, 0.5, answers(200, b"ok", Content_Type="text/plain")))
    sent = module("types").File(io.BytesIO(b"0123456789"))
    assert call(way, "put_file", name="f", body=sent, options={"deadline": 0.2}) == "ok"


def test_the_caller_may_give_up_first(server: Server, module: Module) -> None:
    """A timeout around the call is the caller's own, and no error of the client's."""
    server.plays(drips(server, b"{}"))
    functions = module("api.shelf_related_apis.list_shelves")

    async def run() -> None:
        async with module("client").AuthenticatedClient(server.url, token=TOKEN) as client:
            async with asyncio.timeout(0.2):
                await functions.asyncio("p", client=client)

    with pytest.raises(TimeoutError) as raised:
        asyncio.run(run())
    assert type(raised.value) is TimeoutError


def test_threads_have_deadlines_of_their_own(module: Module) -> None:
    """The time of a call inside a call ends with it, and no other thread sees either."""
    deadlines = module("_runtime.deadlines")

    class Stream:
        def read(self, _: int, timeout: float | None = None) -> float | None:
            return timeout

        def write(self, _: bytes, timeout: float | None = None) -> None:
            """Nothing."""

    stream: Any = Stream()
    deadlines.trace("connection.connect_tcp.complete", {"return_value": stream})
    assert stream.read(1, 5) == 5
    with deadlines.within(2):
        with deadlines.within(None):
            assert stream.read(1, timeout=5) == 5
        assert stream.read(1, timeout=0.5) == 0.5
        assert 1 < stream.read(1) <= 2
    with deadlines.within(-1), pytest.raises(TimeoutError):
        stream.read(1, timeout=5)
    assert stream.read(1) is None


def test_a_new_kind_of_transport_has_no_such_connection(module: Module) -> None:
    """A transport of the user's that opens none still answers."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=b'{"shelves": []}'))
    client = module("client").AuthenticatedClient("https://a.test", token=TOKEN, httpx_args={"transport": transport})
    assert module("api.shelf_related_apis.list_shelves").sync("p", client=client).shelves == []
