"""Repositories over HTTP on this machine, by git's own program for it.

`with serving(root) as server: server.address` is `http://127.0.0.1:…`.
"""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Server(ThreadingHTTPServer):
    """Serves the repositories below a folder.

    `breaking` ends answers that hold objects in their middle; while `stalling` is clear they wait there, and
    `stalled` says so. `refusing` is a status that it gives instead of all answers. `sent` counts the bytes of bodies.
    """

    daemon_threads = True

    def __init__(self, root: Path, *, smart: bool = True) -> None:
        super().__init__(("127.0.0.1", 0), _Handler if smart else partial(_Files, directory=str(root)))
        self.root = root
        self.breaking = False
        self.stalling, self.stalled = threading.Event(), threading.Event()
        self.stalling.set()
        self.sent = 0
        self.refusing = 0
        self.seen: list[str] = []

    @property
    def address(self) -> str:
        """What all its repositories' addresses begin with."""
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self._answer(b"")

    def do_POST(self) -> None:
        self._answer(self.rfile.read(int(self.headers.get("Content-Length", 0))))

    def _answer(self, body: bytes) -> None:
        path, _, query = self.path.partition("?")
        self.server.seen.append(self.path)
        if self.server.refusing:
            self.send_response(self.server.refusing)
            self.send_header("WWW-Authenticate", 'Basic realm="mirrors"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        given = {
            "GIT_PROJECT_ROOT": str(self.server.root),
            "GIT_HTTP_EXPORT_ALL": "1",
            "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""),
            "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""),
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "REQUEST_METHOD": self.command,
            "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "CONTENT_LENGTH": str(len(body)),
        }
        command = ["git", "http-backend"]
        done = subprocess.run(command, input=body, env=os.environ | given, capture_output=True, check=False)
        head, _, content = done.stdout.partition(b"\r\n\r\n")
        headers = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        self.send_response(int(headers.pop("Status", "200").split()[0]))
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self._send(content)
        self.close_connection = True

    def _send(self, content: bytes) -> None:
        half = len(content) // 2 if b"packfile" in content else len(content)
        self.server.sent += len(content)
        self.wfile.write(content[:half])
        if half < len(content) and not self.server.breaking:
            if not self.server.stalling.is_set():
                self.server.stalled.set()
                self.server.stalling.wait(20)
            with suppress(ConnectionError):
                self.wfile.write(content[half:])

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that the library gives
        """Say nothing."""


class _Files(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that the library gives
        """Say nothing."""


@contextmanager
def serving(root: Path, *, smart: bool = True) -> Iterator[Server]:
    """A server for the repositories below a folder; one that is not smart knows them as files alone."""
    with Server(root, smart=smart) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
