"""Connections: one pool for all threads, none of a parent process or another event loop, none closed by others."""

from __future__ import annotations

import asyncio
import copy
import os
import pickle
import re
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler
from typing import Any

import httpx
import pytest

from .conftest import TOKEN
from .misbehaving import Server, answers, waits

Module = Callable[[str], Any]
FINE = answers(200, b'{"shelves": []}')
BOTH = pytest.mark.parametrize("way", ["sync", "asyncio"])


def client_of(module: Module, server: Server, **settings: Any) -> Any:
    """A client for the server."""
    return module("client").AuthenticatedClient(server.url, token=TOKEN, **settings)


def shelves(module: Module) -> Any:
    """The functions of an operation."""
    return module("api.shelf_related_apis.list_shelves")


def echoes(handler: BaseHTTPRequestHandler) -> None:
    """An act that answers with the path that was asked for."""
    answers(200, b'{"message": "%s"}' % handler.path.encode())(handler)


def test_threads_make_one_pool(module: Module, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many threads make the first call, there is one HTTP client."""
    made = []

    class Counted(httpx.Client):
        def __init__(self, **settings: Any) -> None:
            made.append(self)
            gate.wait(0.2)  # time for all others to come as far
            super().__init__(**settings)

    gate = threading.Event()
    start = threading.Barrier(20)
    server.plays(FINE)
    client = client_of(module, server)
    monkeypatch.setattr(module("_runtime.client").httpx, "Client", Counted)

    def work(_: int) -> int:
        start.wait()
        shelves(module).sync("p", client=client)
        return id(client.get_httpx_client())

    with ThreadPoolExecutor(20) as pool:
        assert len(set(pool.map(work, range(20)))) == 1
    assert len(made) == 1
    client.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of forking where threads run: the point of this test
def test_a_forked_child_has_connections_of_its_own(module: Module, server: Server) -> None:
    """Parent and child, which share what the parent had open, get their own answers, whatever another thread holds."""
    server.plays(echoes)
    client = client_of(module, server)
    functions = shelves(module)
    functions.sync("before", client=client)
    lock = client._connections._lock
    lock.acquire()
    child = os.fork()
    if child == 0:
        wrong = 255
        try:
            answers_ = [functions.sync(f"child{turn}", client=client).message for turn in range(30)]
            wrong = sum(answer != f"/v1/child{turn}/shelves" for turn, answer in enumerate(answers_))
        finally:
            os._exit(wrong)
    lock.release()
    for turn in range(30):
        assert functions.sync(f"parent{turn}", client=client).message == f"/v1/parent{turn}/shelves"
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    client.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_forked_child_has_its_own_asynchronous_connections(module: Module, server: Server) -> None:
    """A child that forks while an event loop runs makes its calls in a loop of its own."""
    server.plays(echoes)
    functions = shelves(module)

    async def run() -> int:
        async with client_of(module, server) as client:
            await functions.asyncio("before", client=client)
            child = os.fork()
            if child == 0:
                found = 255
                try:
                    with ThreadPoolExecutor(1) as pool:
                        answer = pool.submit(asyncio.run, functions.asyncio("child", client=client)).result()
                    found = int(answer.message != "/v1/child/shelves")
                finally:
                    os._exit(found)
            assert (await functions.asyncio("parent", client=client)).message == "/v1/parent/shelves"
            return os.waitstatus_to_exitcode((await asyncio.to_thread(os.waitpid, child, 0))[1])

    assert asyncio.run(run()) == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_client_that_was_given_is_not_shared_with_a_child(module: Module, server: Server) -> None:
    """An `httpx.Client` of the user's is refused in a child, which may set another."""
    server.plays(echoes)
    with httpx.Client(base_url=server.url) as given, httpx.Client(base_url=server.url) as other:
        client = client_of(module, server).set_httpx_client(given)
        child = os.fork()
        if child == 0:
            found = 255
            try:
                with pytest.raises(RuntimeError, match="belongs to the parent process"):
                    shelves(module).sync("p", client=client)
                client.set_httpx_client(other)
                found = int(shelves(module).sync("p", client=client).message != "/v1/p/shelves")
            finally:
                os._exit(found)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert shelves(module).sync("p", client=client).message == "/v1/p/shelves"


@BOTH
@pytest.mark.parametrize("facade", [False, True], ids=["client", "facade"])
def test_options_close_nothing(module: Module, server: Server, way: str, *, facade: bool) -> None:
    """A client of `with_options` may be entered, left and closed; the one that it comes from stays open."""
    server.plays(FINE)
    functions = shelves(module)
    package = module("facade")
    prefix = "" if way == "sync" else "Async"
    kind = getattr(package, f"{prefix}BookshelfClient") if facade else module("client").AuthenticatedClient
    address = {"base_url": server.url, "token": TOKEN}

    def connection(client: Any) -> Any:
        return client.connection if facade else client

    if way == "sync":
        with kind(**address) as client:
            with client.with_options(timeout=5) as quick:
                functions.sync("p", client=connection(quick))
            client.with_options(headers={"X-A": "1"}).close()
            functions.sync("p", client=connection(client))
            functions.sync("p", client=connection(quick))
    else:

        async def run() -> None:
            async with kind(**address) as client:
                async with client.with_options(timeout=5) as quick:
                    await functions.asyncio("p", client=connection(quick))
                await client.with_options(headers={"X-A": "1"}).aclose()
                await functions.asyncio("p", client=connection(client))
                await functions.asyncio("p", client=connection(quick))

        asyncio.run(run())
    assert len(server.requests) == 3


def test_closing_opens_nothing(module: Module) -> None:
    """A client that was never used makes no connections to close them."""
    client = module("client").AuthenticatedClient("https://shelf.test")  # without a token it cannot make any
    client.close()
    asyncio.run(client.aclose())


def test_another_event_loop_is_told(module: Module, server: Server) -> None:
    """The second `asyncio.run` with one client says what is wrong, at the first call; so does closing it there."""
    server.plays(answers(200, b"{}", Connection="close"))
    client = client_of(module, server)
    functions = shelves(module)

    async def use_and_close() -> None:
        await functions.asyncio("p", client=client)

    asyncio.run(use_and_close())
    for again in (use_and_close, client.aclose):
        with pytest.raises(RuntimeError, match=r"first used in another event loop.* make a client in each event loop"):
            asyncio.run(again())
    assert len(server.requests) == 1


def test_blocking_calls_have_no_loop(module: Module, server: Server) -> None:
    """Blocking calls of one client may come from any thread and any loop."""
    server.plays(FINE)
    with client_of(module, server) as client:

        async def call() -> None:
            shelves(module).sync("p", client=client)

        asyncio.run(call())
        asyncio.run(call())
        shelves(module).sync("p", client=client)
    assert len(server.requests) == 3


def test_a_call_has_options_of_its_own(server: Server, module: Module) -> None:
    """`with_options` changes timeout, retries and headers for what is called with it, over the same connections."""
    functions = shelves(module)
    errors, retries = module("errors"), module("retries")
    with client_of(module, server) as client:
        quick = client.with_options(timeout=0.1, retries=retries.NO_RETRIES, headers={"X-A": "1"})
        server.plays(waits(server, 5, FINE), FINE)
        with pytest.raises(errors.TimedOut):
            functions.sync("p", client=quick)
        patient = quick.with_options(timeout=60, headers={"X-B": "2"})
        functions.sync("p", client=patient, x_trace="3")
        functions.sync("p", client=client)
        assert quick.get_httpx_client() is client.get_httpx_client()
    sent = [[request.headers.get(name) for name in ("x-a", "x-b", "x-trace")] for request in server.requests]
    assert sent == [["1", None, None], ["1", "2", "3"], [None, None, None]]


@BOTH
def test_case_of_header_names_does_not_matter(module: Module, server: Server, way: str) -> None:
    """A later header takes the place of an earlier one of any spelling: client, options, call; each is sent once."""
    seen: list[list[str]] = []

    def act(handler: BaseHTTPRequestHandler) -> None:
        names = ("x-team", "x-trace", "content-type", "user-agent")
        seen.append([",".join(handler.headers.get_all(name) or ()) for name in names])
        answers(201, b"{}")(handler)

    server.plays(act)
    client = client_of(module, server, headers={"X-Team": "a", "x-TRACE": "t"}).with_headers({"x-team": "b"})
    first = client.with_options(headers={"X-TEAM": "c", "USER-agent": "mine/1"})
    second = first.with_options(headers={"X-Team": "d", "x-trace": "o", "content-type": "application/json; v=2"})

    async def run() -> None:
        await shelves(module).asyncio_detailed("p", client=client, x_trace="u")
        for one in (client, first, second):
            create = module("api.shelf_related_apis.create_shelf")
            await create.asyncio("p", client=one, body={"name": "a"})
        await shelves(module).asyncio_detailed("p", client=second, x_trace="u")
        await client.aclose()

    if way == "asyncio":
        client.raise_on_unexpected_status = second.raise_on_unexpected_status = False
        asyncio.run(run())
    else:
        client.raise_on_unexpected_status = second.raise_on_unexpected_status = False
        shelves(module).sync_detailed("p", client=client, x_trace="u")
        for one in (client, first, second):
            module("api.shelf_related_apis.create_shelf").sync("p", client=one, body={"name": "a"})
        shelves(module).sync_detailed("p", client=second, x_trace="u")
        client.close()
    agent = seen[0][3]
    json = "application/json"
    assert seen == [
        ["b", "u", "", agent],
        ["b", "t", json, agent],
        ["c", "t", json, "mine/1"],
        ["d", "o", f"{json}; v=2", "mine/1"],
        ["d", "u", f"{json}; v=2", "mine/1"],
    ]


def test_the_user_agent_names_the_client(module: Module, server: Server) -> None:
    """Client and version, Python and the HTTP library; a user's own header takes its place."""
    server.plays(FINE)
    python = re.escape(".".join(map(str, sys.version_info[:3])))
    facade = module("facade").BookshelfClient(base_url=server.url, token=TOKEN, headers={"user-agent": "mine/1"})
    clients = [
        client_of(module, server),
        module("client").Client(server.url),
        module("facade").BookshelfClient(base_url=server.url, token=TOKEN).connection,
        facade.connection,
    ]
    for client in clients:
        with client:
            shelves(module).sync("p", client=client)
    seen = [request.headers["user-agent"] for request in server.requests]
    assert re.fullmatch(rf"bookshelf-client/1\.2\.0 Python/{python} httpx/[\d.]+", seen[0])
    assert seen == [seen[0], seen[0], seen[0], "mine/1"]


@pytest.mark.parametrize("facade", [False, True], ids=["client", "facade"])
def test_a_client_is_not_pickled(module: Module, server: Server, *, facade: bool) -> None:
    """A token would be in the pickle, so it is refused, with a sentence; copies are, too."""
    kind = module("facade").BookshelfClient if facade else module("client").AuthenticatedClient
    client = kind(base_url=server.url, token=TOKEN)
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy) if not facade else (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError, match="neither pickled nor copied"):
            attempt(client)


@BOTH
@pytest.mark.parametrize(
    "path",
    [
        *("https://stranger.test/x", "//stranger.test/x", "@stranger.test/x", "x", "", "/a//b", "/\\stranger.test"),
        *("/../x", "/a/..", "/a/%2e%2E/b", "/./a", "/a b", "/a\tb", "/a\r\nX: 1", "http:/x", "/..#x", "/..?x=1"),
    ],
)
def test_a_path_leads_nowhere_else(module: Module, server: Server, way: str, path: str) -> None:
    """What is joined to the address stays on its host and below its path: nothing is sent, the token least of all."""
    server.plays(FINE)
    calls = module("_runtime.calls")
    arguments = {"method": "get", "url": path}
    client = client_of(module, server)
    client._base_url = f"{server.url}/base"
    with pytest.raises(ValueError, match="leads away from the address"):
        calls.send(client, arguments) if way == "sync" else asyncio.run(calls.send_async(client, arguments))
    assert server.requests == []


def test_usual_paths_stay_below_the_base(module: Module, server: Server) -> None:
    """A base path stands before each path; dots in names, queries and escapes are nothing unusual."""
    server.plays(FINE)
    client = client_of(module, server)
    client._base_url = f"{server.url}/base/"
    paths = ["/v1/a.b/..c", "/", "/v1/%2Fx", "/x/", "/a?next=https://x//y/../z", "/a:b/c@d", "/v1/...", "/%252e%252e/x"]
    with client:
        for path in paths:
            module("_runtime.calls").send(client, {"method": "get", "url": path})
    assert [request.target for request in server.requests] == [f"/base{path}" for path in paths]
