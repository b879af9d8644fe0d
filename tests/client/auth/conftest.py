"""An identity service and a service of loopback, which check what they are sent."""

from __future__ import annotations

import json
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from attrs import define, field

SECRET = "pass-word-of-nobody"  # noqa: S105 -- of nobody


@define
class Cloud:
    """What the double was asked, and how it is to answer."""

    url: str = ""
    lifetime: float = 3600.0
    delay: float = 0.0
    refusal: tuple[int, bytes] | None = None
    logins: list[dict[str, Any]] = field(factory=list)
    login_headers: list[dict[str, str]] = field(factory=list)
    calls: list[dict[str, str]] = field(factory=list)
    paths: list[str] = field(factory=list)
    bodies: list[bytes] = field(factory=list)
    valid: set[str] = field(factory=set)
    lock: threading.Lock = field(factory=threading.Lock)
    asked: threading.Event = field(factory=threading.Event)
    """Set when a request for a token is there."""
    free: threading.Event = field(factory=threading.Event)
    """Until it is set, tokens are not given; it is, unless a test clears it."""

    def __attrs_post_init__(self) -> None:
        """Nothing is held back."""
        self.free.set()

    @property
    def auth_url(self) -> str:
        """The address of the identity service."""
        return f"{self.url}/v3"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    cloud: Cloud

    def log_message(self, *_: object) -> None:
        """Nothing: tests read what is recorded."""

    def do_POST(self) -> None:
        """A token, or the service."""
        body = self._body()
        if self.path != "/v3/auth/tokens":
            self._serve(body)
            return
        cloud = self.cloud
        time.sleep(cloud.delay)
        with cloud.lock:
            cloud.logins.append(json.loads(body)["auth"])
            cloud.login_headers.append({name.lower(): value for name, value in self.headers.items()})
            token = f"token-number-{len(cloud.logins)}"
        cloud.asked.set()
        cloud.free.wait(60)
        if cloud.refusal is not None:
            self._answer(*cloud.refusal)
            return
        cloud.valid.add(token)
        now = datetime.now(UTC)
        described = {
            "issued_at": now.isoformat(),
            "expires_at": (now + timedelta(seconds=cloud.lifetime)).isoformat(),
            "project": {"id": "p-1", "name": "eu-de", "domain": {"id": "d-1"}},
        }
        self._answer(201, json.dumps({"token": described}).encode(), {"X-Subject-Token": token})

    def do_GET(self) -> None:
        """The service."""
        self._serve(self._body())

    def _serve(self, body: bytes) -> None:
        with self.cloud.lock:
            self.cloud.calls.append({name.lower(): value for name, value in self.headers.items()})
            self.cloud.paths.append(self.path)
            self.cloud.bodies.append(body)
        known = self.headers.get("X-Auth-Token") in self.cloud.valid
        self._answer(200 if known else 401, b'{"ok": true}' if known else b'{"error_code": "X.1"}')

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        pieces = []
        while size := int(self.rfile.readline(), 16):
            pieces.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(pieces)

    def _answer(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


class _Server(ThreadingHTTPServer):
    request_queue_size = 128
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Nothing: a test that cancels its call closes the connection."""


@contextmanager
def serving(state: Cloud, tls: ssl.SSLContext | None = None) -> Iterator[Cloud]:
    """The double, answering on loopback until the end of the block."""
    server = _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"cloud": state}))
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    state.url = f"{'https' if tls else 'http'}://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def cloud() -> Iterator[Cloud]:
    """The double, answering on loopback."""
    with serving(Cloud()) as state:
        yield state
