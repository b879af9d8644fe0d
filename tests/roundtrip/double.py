"""A service's double on loopback: it checks each request against the document and gives the answer it is told to."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, TypeVar
from urllib.parse import parse_qs, unquote, urlsplit

from attrs import define, field

from .contract import NOTHING, Answer, Contract, Operation

TOKEN = "MIIabc-token"  # noqa: S105 -- of the double


@define
class Double:
    """The double. `faults` says how requests broke the contract; `bodies` are those that came, as JSON values."""

    contract: Contract
    url: str = ""
    answer: Answer = field(factory=lambda: Answer(200, NOTHING))
    faults: list[str] = field(factory=list)
    bodies: list[Any] = field(factory=list)
    served: list[Operation] = field(factory=list)

    def exchange(self, method: str, target: str, headers: Mapping[str, str], content: bytes) -> Answer:
        """The answer to a request: the one that the double is told to give."""
        self.receive(method, target, headers, content)
        return self.answer

    def receive(self, method: str, target: str, headers: Mapping[str, str], content: bytes) -> None:
        """Check a request against the document, and note what came."""
        split = urlsplit(target)
        operation = self._operation(method, split.path)
        if operation is None:
            self.faults.append(f"no operation is {method} {split.path}")
            return
        self.served.append(operation)
        self._check_parameters(operation, split.path, parse_qs(split.query, keep_blank_values=True), headers)
        self._check_body(operation, headers.get("Content-Type", "").partition(";")[0], content)

    def _operation(self, method: str, path: str) -> Operation | None:
        """The operation of a request; a literal path goes before one with parameters."""
        found = [
            one for one in self.contract.operations if one.method == method.lower() and one.pattern.fullmatch(path)
        ]
        return min(found, key=lambda one: len(one.names_in_path), default=None)

    def _check_parameters(
        self, operation: Operation, path: str, query: Mapping[str, list[str]], headers: Mapping[str, str]
    ) -> None:
        match = operation.pattern.fullmatch(path)
        segments = match.groups() if match else ()
        given = {
            ("path", name): [unquote(value)] for name, value in zip(operation.names_in_path, segments, strict=True)
        }
        given |= {("query", name): values for name, values in query.items()}
        declared = {(one["in"], one["name"]): one for one in operation.parameters}
        for key, parameter in declared.items():
            values = given.get(key) or ([headers[key[1]]] if key[0] == "header" and headers.get(key[1]) else None)
            if values is None and parameter.get("required"):
                self.faults.append(f"{operation}: {key} is missing")
            if values is not None:
                self._check_value(f"{operation} {key}", parameter["schema"], values)
        self.faults += [f"{operation}: {key} is not documented" for key in given if key not in declared]
        if operation.secured and headers.get(self.contract.token_header) != TOKEN:
            self.faults.append(f"{operation}: {self.contract.token_header} does not hold the token")

    def _check_value(self, what: str, schema: Mapping[str, Any], texts: list[str]) -> None:
        """A text is right if it, or the JSON value that it spells, is what the schema says."""
        values = [_spelled(text) for text in texts]
        readings = [values, texts, values[0], texts[0]]
        faults = [self.contract.faults(schema, reading) for reading in readings]
        if all(faults):
            self.faults.append(f"{what} is {texts}: {faults[0]}")

    def _check_body(self, operation: Operation, media_type: str, content: bytes) -> None:
        documented = operation.request.get("content", {})
        if not content:
            if operation.request.get("required"):
                self.faults.append(f"{operation}: the body is missing")
            return
        if media_type not in documented:
            self.faults.append(f"{operation}: a body of type {media_type!r} is not documented")
        elif media_type.endswith("json"):
            value = json.loads(content)
            self.bodies.append(value)
            self.faults += [
                f"{operation} body {fault}" for fault in self.contract.faults(documented[media_type]["schema"], value)
            ]


def _spelled(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


_D = TypeVar("_D", bound=Double)


@contextmanager
def running(double: _D) -> Iterator[_D]:
    """A double that listens on a free port of this machine."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_one_request(self) -> None:
            self.raw_requestline = self.rfile.readline()
            if not self.raw_requestline or not self.parse_request():
                self.close_connection = True
                return
            content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self._give(double.exchange(self.command, self.path, dict(self.headers.items()), content))

        def _give(self, answer: Answer) -> None:
            body = b"" if answer.body is NOTHING else encoded(answer)
            self.send_response(answer.status)
            if answer.media_type:
                self.send_header("Content-Type", answer.media_type)
            if answer.status != 204:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Tests have no use for a log."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    double.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield double
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def encoded(answer: Answer) -> bytes:
    """The bytes of an answer's body."""
    if isinstance(answer.body, bytes):
        return answer.body
    if answer.media_type and "json" not in answer.media_type:
        return str(answer.body).encode()
    return json.dumps(answer.body, ensure_ascii=False).encode()
