"""The HTTP clients of a client: one of each kind, however many threads ask for the first at the same time.

A forked child starts without them, since parent and child would read each other's answers from one connection.
"""

import os
import sys
import threading
import weakref
from collections.abc import Callable
from typing import Any

from .transport import httpx

__all__ = ["Connections"]


class Connections:
    """Keeps an `httpx.Client` and an `httpx.AsyncClient`, each from when it is first needed."""

    def __init__(self) -> None:
        """Nothing is connected."""
        self._lock = threading.Lock()
        self._forget()
        self._lost = False
        _all.add(self)

    def _forget(self) -> None:
        self._blocking: httpx.Client | None = None
        self._asynchronous: httpx.AsyncClient | None = None
        self._given = False
        self._loop: Any = None

    def leave_to_parent(self) -> None:
        """Start anew in a forked child, where a lock that another thread of the parent held stays locked."""
        self._lost = self._lost or self._given
        self._lock = threading.Lock()
        self._forget()

    @property
    def are_given(self) -> bool:
        """Whether somebody else has made them, so that all settings are their own affair."""
        return self._given

    def give(self, client: "httpx.Client | httpx.AsyncClient") -> None:
        """Use this one, which somebody else has made."""
        with self._lock:
            if isinstance(client, httpx.Client):
                self._blocking = client
            else:
                self._asynchronous, self._loop = client, None
            self._given, self._lost = True, False

    def blocking(self, make: "Callable[[], httpx.Client]") -> httpx.Client:
        """The blocking one, made if there is none yet."""
        found = self._blocking
        if found is None:
            with self._lock:
                self._check_given()
                found = self._blocking = self._blocking or make()
        return found

    def asynchronous(self, make: "Callable[[], httpx.AsyncClient]") -> httpx.AsyncClient:
        """The asynchronous one, made if there is none yet.

        Raises:
            RuntimeError: Its connections belong to another event loop.

        """
        self._check_loop()
        found = self._asynchronous
        if found is None:
            with self._lock:
                self._check_given()
                found = self._asynchronous = self._asynchronous or make()
        return found

    def close(self) -> None:
        """Close what is open for blocking calls."""
        if self._blocking is not None:
            self._blocking.close()

    async def aclose(self) -> None:
        """Close what is open for asynchronous calls."""
        if self._asynchronous is not None:
            self._check_loop()
            await self._asynchronous.aclose()

    def _check_given(self) -> None:
        if self._lost:
            raise RuntimeError(
                "the HTTP client that was set belongs to the parent process, and a connection cannot be shared: "
                "set one of this process's own"
            )

    def _check_loop(self) -> None:
        loop = _running_loop()
        if loop is None or loop is self._loop:
            return
        if self._loop is not None:
            raise RuntimeError(
                "this client was first used in another event loop, and its connections belong to that one: "
                "make a client in each event loop (each asyncio.run), or one loop for all calls"
            )
        self._loop = loop


def _running_loop() -> Any:
    """The event loop that runs in this thread, None where there is none; `asyncio` is not imported for it."""
    asyncio = sys.modules.get("asyncio")
    if asyncio is None:
        return None
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


_all: "weakref.WeakSet[Connections]" = weakref.WeakSet()


def _in_child() -> None:
    for one in list(_all):
        one.leave_to_parent()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)
