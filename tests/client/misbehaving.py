"""A real HTTP server on loopback that does as its script says: slow, cut off, overloaded, or plainly wrong."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from attrs import define, field

Act = Callable[[BaseHTTPRequestHandler], None]


@define
class Request:
    """What came: `headers` have lower-case names."""

    method: str
    target: str
    headers: Mapping[str, str]
    content: bytes


@define
class Server:
    """Plays one act of the script for each request, the last of them for ever."""

    url: str = ""
    script: list[Act] = field(factory=list)
    requests: list[Request] = field(factory=list)
    over: threading.Event = field(factory=threading.Event)

    def plays(self, *acts: Act) -> Server:
        """The same server with a new script."""
        self.script[:], self.requests[:] = acts, []
        return self

    def play(self, handler: BaseHTTPRequestHandler) -> None:
        """Take a request and answer it."""
        content = handler.rfile.read(int(handler.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in handler.headers.items()}
        self.requests.append(Request(handler.command, handler.path, headers, content))
        act = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        act(handler)


def answers(status: int = 200, body: bytes = b"{}", **headers: str) -> Act:
    """An act that answers; `Retry_After="1"` is the header `Retry-After`."""

    def act(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        for name, value in {"Content-Type": "application/json", "Content-Length": str(len(body)), **given}.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)

    return act


def hangs_up(handler: BaseHTTPRequestHandler) -> None:
    """The connection ends before any answer."""
    handler.connection.shutdown(socket.SHUT_RDWR)
    handler.close_connection = True


def cuts(body: bytes, announced: int) -> Act:
    """The connection ends in the middle of the body."""

    def act(handler: BaseHTTPRequestHandler) -> None:
        answers(200, body, Content_Length=str(announced))(handler)
        handler.wfile.flush()
        hangs_up(handler)

    return act


def waits(server: Server, seconds: float, then: Act) -> Act:
    """Nothing happens for some time, or until the test is over."""

    def act(handler: BaseHTTPRequestHandler) -> None:
        server.over.wait(seconds)
        then(handler)

    return act


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """The client went away: that is what these tests are about."""


@contextmanager
def running() -> Iterator[Server]:
    """A server for the time of a test."""
    server = Server()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # the end of an answer does not wait for the client to acknowledge its head

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 -- the name that the base has
            """Nothing on the terminal."""

        def handle_any(self) -> None:
            server.play(self)

        do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = handle_any  # noqa: N815 -- names that the base looks for

    with _Quiet(("127.0.0.1", 0), Handler) as http:
        server.url = f"http://127.0.0.1:{http.server_address[1]}"
        thread = threading.Thread(target=http.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.over.set()
            http.shutdown()
            thread.join()


def clock() -> Callable[[], float]:
    """A function that gives the seconds since now."""
    start = time.monotonic()
    return lambda: time.monotonic() - start
