"""How long one attempt may take in all, however steadily its pieces drip.

A timeout of the HTTP library counts from one piece to the next; a service that sends a byte every few seconds never
meets it. In asyncio the whole attempt is cut. A blocking attempt waits in its own thread, so each wait for the
network is given what is left of the time of that thread.
"""

import threading
import time
from collections.abc import Callable
from typing import Any

__all__ = ["Late", "trace", "within"]

_CONNECTED = ("connect_tcp.complete", "connect_unix_socket.complete", "start_tls.complete")


class Late(TimeoutError):  # noqa: N818 -- says what happened
    """The time of an attempt is over."""


class _Here(threading.local):
    end: float | None = None


_here = _Here()


class within:  # noqa: N801 -- reads as a statement
    """Waits for the network in this thread end after so many seconds with `Late`; None for no end."""

    __slots__ = ("_before", "_seconds")

    def __init__(self, seconds: float | None) -> None:
        """The time begins when it is entered."""
        self._seconds = seconds

    def __enter__(self) -> None:
        self._before = _here.end
        _here.end = None if self._seconds is None else time.monotonic() + self._seconds

    def __exit__(self, *_: object) -> None:
        _here.end = self._before


def trace(event: str, info: dict[str, Any]) -> None:
    """Told by the HTTP library of each step of a request: a connection that is new learns of the time that is left."""
    if event.endswith(_CONNECTED):
        stream = info["return_value"]
        stream.read, stream.write = _reader(stream.read), _writer(stream.write)


def _reader(read: Callable[..., bytes]) -> Callable[..., bytes]:
    def bounded(max_bytes: int, timeout: float | None = None) -> bytes:
        return read(max_bytes, _left(timeout))

    return bounded


def _writer(write: Callable[..., None]) -> Callable[..., None]:
    def bounded(buffer: bytes, timeout: float | None = None) -> None:
        write(buffer, _left(timeout))

    return bounded


def _left(timeout: float | None) -> float | None:
    if _here.end is None:
        return timeout
    left = _here.end - time.monotonic()
    if left <= 0:
        raise Late
    return left if timeout is None else min(timeout, left)
