"""A service to try out a client on: it answers on this machine what the document shows, and refuses what it forbids.

`python -m roundtrip.mock openapi/dli.yaml 8080` listens until it is stopped. Any token will do. A request that is
not as documented gets status 400 and the list of its faults.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from . import contract
from .contract import NOTHING, Answer, Contract
from .double import TOKEN, Double, encoded

_USAGE = "usage: python -m roundtrip.mock DOCUMENT PORT"


def reply(service: Contract, method: str, target: str, headers: Mapping[str, str], content: bytes) -> Answer:
    """The first documented answer to a request as documented; the faults of any other."""
    double = Double(service)
    token = service.token_header.lower()
    given = {name: TOKEN if name.lower() == token and value else value for name, value in headers.items()}
    given = {service.token_header if name.lower() == token else name.title(): value for name, value in given.items()}
    try:
        double.receive(method, target, given, content)
    except ValueError as error:
        double.faults.append(f"the body is not JSON: {error}")
    if double.faults:
        status = 400 if double.served else 404
        return Answer(status, {"error_code": "MOCK", "error_msg": "; ".join(double.faults)}, "application/json")
    return double.served[0].answers[0]


def server(service: Contract, port: int) -> ThreadingHTTPServer:
    """A server for a document, on this machine only; port 0 means a free one."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_one_request(self) -> None:
            self.raw_requestline = self.rfile.readline()
            if not self.raw_requestline or not self.parse_request():
                self.close_connection = True
                return
            content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self._give(reply(service, self.command, self.path, dict(self.headers.items()), content))

        def _give(self, answer: Answer) -> None:
            body = b"" if answer.body is NOTHING else encoded(answer)
            self.send_response(answer.status)
            if answer.media_type:
                self.send_header("Content-Type", answer.media_type)
            if answer.status != 204:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- the name of its base class
            sys.stderr.write(f"{json.dumps(format % args)[1:-1]}\n")

    made = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    made.daemon_threads = True
    return made


def main(arguments: list[str]) -> int:
    """Listen until stopped; the exit status."""
    if len(arguments) != 2 or not Path(arguments[0]).is_file() or not arguments[1].isdigit():
        sys.stderr.write(f"{_USAGE}\n")
        return 2
    try:
        listening = server(contract.read(Path(arguments[0])), int(arguments[1]))
    except OSError as error:
        sys.stderr.write(f"port {arguments[1]}: {error.strerror or error}; choose another one with PORT=…\n")
        return 1
    sys.stderr.write(f"{arguments[0]} answers at http://127.0.0.1:{listening.server_address[1]} (Ctrl+C ends it)\n")
    with listening:
        try:
            listening.serve_forever()
        except KeyboardInterrupt:
            return 0
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
