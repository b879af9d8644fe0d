"""`rst2openapi mock dli.yaml --port 8080`: a service to try programs on, until it is stopped."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from types import FrameType

from rst2openapi.console import CLEAN, ERRORS, UsageError, out, say, working_on
from rst2openapi.documents import given, made
from rst2openapi.mock.answers import Answer
from rst2openapi.mock.contract import Contract, UnusableError
from rst2openapi.mock.request import Request
from rst2openapi.mock.server import Server, is_loopback
from rst2openapi.mock.service import Mock
from rst2openapi.printable import printable


def run(options: argparse.Namespace) -> int:
    """Answer until SIGINT or SIGTERM; the status is 0 then, and 1 for a document that no service can be made of."""
    contract = read(options.spec)
    if contract is None:
        return ERRORS
    try:
        server = Server(options.host, options.port, _told(Mock(contract, options.token)))
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UsageError(f"{options.host}, port {options.port}: {reason}; --port 0 takes a free one") from error
    working_on("answering requests")
    with server:
        _stopped_by_signals(server)
        out([server.url])
        sys.stdout.flush()  # whoever reads it through a pipe waits for it
        say([f"{options.spec} answers at {server.url} (Ctrl+C ends it)"])
        if not is_loopback(options.host):
            say(["It answers other machines, too: whoever reaches this one can call it."])
        server.serve_forever(poll_interval=0.1)
    say(["stopped"])
    return CLEAN


def read(spec: Path) -> Contract | None:
    """The contract that a file holds, or None after its faults are told."""
    source = given(spec)
    if source is None:
        return None
    try:
        return made(source, lambda: Contract.of(source.tree), UnusableError)
    except UnusableError as error:
        say([f"{spec}: {printable(str(error))}"])
        return None


def _told(mock: Mock) -> Callable[[Request], Answer]:
    """The mock, with a line for each request."""

    def answer(request: Request) -> Answer:
        told = mock.answer(request)
        reason = f" {told.reason}" if told.reason else ""
        say([printable(f"{request.method} {request.target} {told.answer.status}{reason}")])
        return told.answer

    return answer


def _stopped_by_signals(server: Server) -> None:
    def stop(_number: int, _frame: FrameType | None) -> None:
        # In a thread, since `shutdown` waits for the loop that this handler interrupts.
        Thread(target=server.shutdown).start()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
