"""The mock on a port: HTTP in, answers out, until it is stopped."""

from __future__ import annotations

import ipaddress
import json
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from rst2openapi.mock.answers import Answer
from rst2openapi.mock.request import Request

Answerer = Callable[[Request], Answer]

LARGEST = 64_000_000
"""Bytes of a body, at most."""

_POLL = 0.02
_JSON = (("Content-Type", "application/json"),)
_BODILESS = (204, 304)


class _UnreadableError(Exception):
    """A body that is not sent as HTTP has it."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class Server(ThreadingHTTPServer):
    """Listens at an address of this machine; port 0 means a free one. Raises OSError where it cannot."""

    daemon_threads = True
    # Whoever stops it does not wait for clients that keep a connection open.
    block_on_close = False

    def __init__(self, host: str, port: int, answer: Answerer) -> None:
        self.answer = answer
        self.host = host
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, port), _Handler)

    @property
    def url(self) -> str:
        """The address to call."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.server_address[1]}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients come and go as they like."""


def is_loopback(host: str) -> bool:
    """Whether only this machine can call such an address."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@contextmanager
def running(answer: Answerer, host: str = "127.0.0.1", port: int = 0) -> Iterator[Server]:
    """A server that listens in a thread of its own."""
    with Server(host, port, answer) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": _POLL}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body leave together, at once.
    wbufsize = -1
    disable_nagle_algorithm = True
    server: Server

    def handle_one_request(self) -> None:
        self.raw_requestline = self.rfile.readline(65537)
        if not self.raw_requestline or not self.parse_request():
            self.close_connection = True
            return
        try:
            content = self._content()
        except _UnreadableError as error:
            self.close_connection = True
            self.send_error(error.status)
            return
        headers: dict[str, str] = {}
        for name, value in self.headers.items():
            key = name.lower()
            headers[key] = f"{headers[key]}, {value}" if key in headers else value
        self._give(self._answer(Request(self.command, self.path, headers, content)))

    def _answer(self, request: Request) -> Answer:
        try:
            return self.server.answer(request)
        except Exception as error:  # noqa: BLE001 - whoever called is told, and the mock goes on
            reason = f"this is a fault of rst2openapi, not of the request: {type(error).__name__}: {error}"
            return Answer(500, json.dumps({"error_code": "MOCK.500", "error_msg": reason}).encode(), _JSON)

    def _content(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            return b"".join(self._chunks())
        length = self.headers.get("Content-Length", "0").strip()
        if not (length.isascii() and length.isdigit()):
            raise _UnreadableError(400)
        return self._exactly(int(length))

    def _chunks(self) -> Iterator[bytes]:
        total = 0
        while size := self._size():
            total += size
            if total > LARGEST:
                raise _UnreadableError(413)
            yield self._exactly(size)
            self.rfile.readline(3)
        while self.rfile.readline(65537).strip():
            pass

    def _size(self) -> int:
        try:
            return int(self.rfile.readline(100).partition(b";")[0], 16)
        except ValueError as error:
            raise _UnreadableError(400) from error

    def _exactly(self, length: int) -> bytes:
        if length > LARGEST:
            raise _UnreadableError(413)
        content = self.rfile.read(length)
        if len(content) < length:
            raise _UnreadableError(400)
        return content

    def _give(self, answer: Answer) -> None:
        self.send_response(answer.status)
        for name, value in answer.headers:
            self.send_header(name, value)
        content = answer.content or b""
        if answer.status not in _BODILESS:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD" and answer.status not in _BODILESS:
            self.wfile.write(content)
        self.wfile.flush()

    def log_message(self, *_: object) -> None:
        """Who runs the server says what is told."""
