"""One token for many callers: fetched once, whoever asks, and fetched anew before it expires.

The first who needs a token fetches it; all others, threads or tasks of any event loop, wait for the outcome.
"""

import asyncio
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLate
from datetime import datetime
from typing import Any

from attrs import field, frozen

from .auth_steps import Steps
from .identity_errors import IdentityError
from .transport import httpx

__all__ = ["Token", "TokenCache"]

LONGEST_WAIT = 60.0
"""Seconds after which a caller no longer waits for another's request, and sends its own."""

_FLIGHTS = 2
"""So many requests of others a caller waits for that come to nothing, since their callers gave up."""


@frozen(eq=False)
class Token:
    """A token of the identity service, and what it is good for. Its value is not part of its `repr`."""

    value: str = field(repr=False)
    expires_at: datetime
    renew_at: float
    """The time of `time.monotonic` from which on a new one is fetched."""
    project_id: str | None = None
    domain_id: str | None = None
    catalogue: Sequence[Any] = field(default=(), repr=False)
    """The services of the cloud, as the identity service lists them beside the token."""

    @property
    def fresh(self) -> bool:
        """Whether it may still be used."""
        return time.monotonic() < self.renew_at


class _Flight:
    """A request for a token on its way: its end is the token, an error, or None where its caller gave up."""

    def __init__(self) -> None:
        self.end: Future[Token | IdentityError | None] = Future()
        # A running future cannot be cancelled by one of those that wait for it.
        self.end.set_running_or_notify_cancel()
        self._thread = threading.get_ident()

    def now(self) -> Token | IdentityError | None:
        """The end, in this thread; None at once where this very thread is the one that has to bring it."""
        if self._thread == threading.get_ident() and not self.end.done():
            return None
        try:
            return self.end.result(LONGEST_WAIT)
        except TooLate:
            return None

    async def later(self) -> Token | IdentityError | None:
        """The end, in this task; None at once outside asyncio."""
        try:
            waiting = asyncio.wrap_future(self.end, loop=asyncio.get_running_loop())
        except RuntimeError:
            return None
        await asyncio.wait({waiting}, timeout=LONGEST_WAIT)
        return self.end.result() if self.end.done() else None


class TokenCache:
    """Keeps the token of an authentication."""

    def __init__(self, fetch: Callable[[httpx.Request], Steps[Token]]) -> None:
        """`fetch` asks the identity service; it is given the request that the token is for."""
        self._fetch = fetch
        self._lock = threading.Lock()
        self._token: Token | None = None
        self._flight: _Flight | None = None

    @property
    def token(self) -> Token | None:
        """The token of the moment, if there is one."""
        return self._token

    def steps(self, request: httpx.Request, refused: Token | None = None) -> Steps[Token]:
        """A token that is not about to expire, and not the one that the service refused."""
        for _ in range(_FLIGHTS):
            with self._lock:
                if self._token is not None and self._token.fresh and self._token is not refused:
                    return self._token
                flight = self._flight
                mine = flight is None
                if flight is None:
                    flight = self._flight = _Flight()
            if mine:
                return (yield from self._lead(flight, request))
            end: Token | IdentityError | None = yield flight
            if isinstance(end, IdentityError):
                raise end.again()
            if end is not None and end is not refused:
                return end
        token = yield from self._fetch(request)
        self._token = token
        return token

    def _lead(self, flight: _Flight, request: httpx.Request) -> Steps[Token]:
        end: Token | IdentityError | None = None
        try:
            end = yield from self._fetch(request)
        except IdentityError as error:
            end = error
            raise
        else:
            return end
        finally:
            with self._lock:
                if isinstance(end, Token):
                    self._token = end
                self._flight = None
            flight.end.set_result(end)

    def forget(self, token: Token) -> None:
        """Do not use this token any more; a newer one stays."""
        with self._lock:
            if self._token is token:
                self._token = None
