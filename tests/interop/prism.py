"""Prism, a mock server that is not ours: it answers as a document says, and tells what of a request is otherwise."""

from __future__ import annotations

import json
import os
import socket
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from .tools import MissingError, node

_READY = "Prism is listening"


@contextmanager
def running(document: Path, log: Path) -> Iterator[str]:
    """The address of a Prism that serves the document, until the end of the block.

    Raises MissingError where it cannot be had.
    """
    command = [str(node("prism")), "mock", "--host", "127.0.0.1", "--port", str(_free_port()), str(document)]
    # Examples of parameters for its log are drawn at random, and none is needed.
    with log.open("w+") as said:
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=said, text=True, env={**os.environ, "NO_COLOR": "1"}
        )
        try:
            yield _address(process, log)
        finally:
            process.terminate()
            process.communicate()


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def _address(process: subprocess.Popen[str], log: Path) -> str:
    assert process.stdout is not None
    for line in process.stdout:
        if _READY in line:
            return f"http://{line.rpartition('http://')[2].strip()}"
    raise MissingError(f"Prism did not start: {log.read_text('utf-8')[:500]}")


def violations(headers: Mapping[str, str], content: bytes) -> list[str]:
    """What Prism says of an exchange: `request.body.name: must be string`.

    It stands in a header, and in the body where the document has no answer for a refused request.
    """
    found = json.loads(headers.get("sl-violations", "[]"))
    if headers.get("content-type") == "application/problem+json":
        found += json.loads(content).get("validation", [])
    return sorted({f"{'.'.join(map(str, one.get('location', ['request'])))}: {one['message']}" for one in found})
