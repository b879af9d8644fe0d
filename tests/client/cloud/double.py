"""An identity service and many services on loopback, which check the token, its scope and the path of each request."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from attrs import define, field

from .documents import PEOPLE, SERVICES

PROJECTS = {
    "north-1": "a" * 32,
    "north-1_team": "b" * 32,
    "south-2": "c" * 32,
    "south-2_team": "d" * 32,
    "other": "e" * 32,
}
"""Projects with their ids."""

DOMAIN_NAME = "OWNERS"
ITEMS = 5


@define
class Double:
    """What was asked of the double. `scopes` are those of the tokens it gave, in their order."""

    url: str = ""
    delay: float = 0.0
    scopes: list[str] = field(factory=list)
    tokens: dict[str, str] = field(factory=dict)
    calls: list[tuple[str, str, str]] = field(factory=list)
    """Service, path, and the scope of the token."""
    clients: set[tuple[str, int]] = field(factory=set)
    """The other ends of the connections."""
    lock: threading.Lock = field(factory=threading.Lock)

    def environment(
        self, project: str = "north-1_team", services: Iterable[str] = (*SERVICES, PEOPLE)
    ) -> dict[str, str]:
        """The environment of a user of the double."""
        places = {f"OS_{name.upper()}_ENDPOINT_OVERRIDE": f"{self.url}/{name}" for name in services}
        return places | {
            "OS_AUTH_URL": f"{self.url}/v3",
            "OS_USERNAME": "me",
            "OS_PASSWORD": "pass-word-of-nobody",
            "OS_USER_DOMAIN_NAME": DOMAIN_NAME,
            "OS_PROJECT_NAME": project,
        }

    def login(self, asked: Any) -> tuple[str, dict[str, Any]]:
        """A token for what is asked for, and what is said of it."""
        scope = asked["auth"]["scope"]
        if "project" in scope:
            identity = scope["project"].get("id") or PROJECTS[scope["project"]["name"]]
            assert scope["project"].get("domain", {"name": DOMAIN_NAME}) == {"name": DOMAIN_NAME}
            described: dict[str, Any] = {"project": {"id": identity, "domain": {"id": "owners"}}}
        else:
            assert scope == {"domain": {"name": DOMAIN_NAME}}
            identity, described = "domain", {"domain": {"id": "owners"}}
        with self.lock:
            self.scopes.append(identity)
            token = f"token-{len(self.scopes)}"
            self.tokens[token] = identity
        ends = datetime.now(UTC) + timedelta(hours=1)
        return token, {"token": {**described, "expires_at": ends.isoformat()}}

    def answer(self, method: str, target: str, token: str, body: bytes) -> tuple[int, Any]:
        """What a service answers."""
        assert body or method == "GET"
        parts = urlsplit(target)
        _, service, *path = parts.path.split("/")
        scope = self.tokens.get(token, "")
        with self.lock:
            self.calls.append((service, "/".join(path), scope))
        if not scope:
            return 401, {"error_code": "A.1", "error_msg": "no such token"}
        if service == PEOPLE:
            fits = scope == "domain" and path == ["v3", "people"]
            return (200, {"people": ["me"]}) if fits else (403, {"error_code": "A.2", "error_msg": "not of a domain"})
        if path[:1] != ["v1"] or path[2:] != [f"{SERVICES[service]}s"]:
            return 404, {"error_code": "A.3", "error_msg": "no such path"}
        if path[1] != scope:
            return 403, {"error_code": "A.4", "error_msg": "a token of another project"}
        if method == "POST":
            return 201, {"thing": {"name": "new"}}
        query = {name: int(values[0]) for name, values in parse_qs(parts.query).items()}
        start = query.get("offset", 0)
        names = [{"name": f"{service}-{number}"} for number in range(ITEMS)]
        return 200, {"things": names[start : start + query.get("limit", 3)], "total": ITEMS}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    double: Double

    def log_message(self, *_: object) -> None:
        """Nothing: tests read what is recorded."""

    def do_GET(self) -> None:
        """A service, or the identity service."""
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.double.clients.add(self.client_address)
        headers = {}
        if self.path == "/v3/auth/tokens":
            time.sleep(self.double.delay)
            token, described = self.double.login(json.loads(body))
            status, value, headers = 201, described, {"X-Subject-Token": token}
        else:
            token = self.headers.get("X-Auth-Token") or ""
            status, value = self.double.answer(self.command, self.path, token, body)
        content = json.dumps(value).encode()
        self.send_response(status)
        for name, text in {"Content-Type": "application/json", "Content-Length": str(len(content)), **headers}.items():
            self.send_header(name, text)
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_GET  # noqa: N815 -- the name that the base has


class _Server(ThreadingHTTPServer):
    request_queue_size = 128
    daemon_threads = True


@contextmanager
def serving(double: Double | None = None) -> Iterator[Double]:
    """The double, answering on loopback until the end of the block."""
    double = double or Double()
    server = _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"double": double}))
    double.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield double
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
