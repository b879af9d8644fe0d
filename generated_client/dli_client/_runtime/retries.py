"""When a request is sent again: after which failures, how often, and after how long a pause.

After 503 and `Retry-After: 2` a GET goes out again in two seconds; a POST does after 429 alone.
"""

import math
import random
import ssl
import time
from collections.abc import Iterable, Mapping
from typing import Any

from .marks import LOGIN
from .transport import httpx

__all__ = ["NO_RETRIES", "Retries"]

SAFE_METHODS = frozenset(("GET", "HEAD", "OPTIONS"))
RETRIED_STATUSES = frozenset((429, 502, 503, 504))

_TOO_MANY = 429
_LONGEST_WAIT = 86_400.0
"""A service that asks for more seconds than these is not waited for, whatever the total."""


def _methods(names: Iterable[str]) -> frozenset[str]:
    if isinstance(names, (str, bytes)):
        raise TypeError(f"methods is a set of names, such as {{'GET', 'PUT'}}, and not the text {names!r}")
    return frozenset(name.upper() for name in names)


class Retries:
    """When to repeat a request.

    Status 429 says that nothing was done: such a request is repeated whatever its method, as long as `total`
    allows. After all else only methods that change nothing are repeated: a request that changes something may have
    done so although no answer arrived. `PUT` and `DELETE` are not among them, since in these services they start
    actions, and a second `DELETE` answers 404. Name further methods to have them repeated:
    `Retries(methods={"GET", "HEAD", "OPTIONS", "PUT"})`.

    Attributes:
        attempts: How often a request is sent at most; 1 means never again. Attempts that 429 answers do not count,
            as long as there is a `total`.
        methods: The methods that are repeated after anything but 429.
        statuses: The statuses after which requests are repeated. Failures of the connection count always.
        pause: The longest first pause in seconds; it doubles with every attempt, and a random part of it is taken.
        longest_pause: Where the doubling ends. `Retry-After` of the service may be longer.
        total: Seconds from the first attempt after which none starts; nor does a pause that would last longer, and
            no phase of a repeated request is given more than what is left. None for no such bound.

    """

    __slots__ = ("attempts", "longest_pause", "methods", "pause", "statuses", "total")

    attempts: int
    methods: frozenset[str]
    statuses: frozenset[int]
    pause: float
    longest_pause: float
    total: float | None

    def __init__(
        self,
        *,
        attempts: int = 3,
        methods: Iterable[str] = SAFE_METHODS,
        statuses: Iterable[int] = RETRIED_STATUSES,
        pause: float = 0.5,
        longest_pause: float = 8.0,
        total: float | None = 120.0,
    ) -> None:
        """As the attributes say.

        Raises:
            TypeError: `methods` is a text.

        """
        given = {
            "attempts": attempts,
            "methods": _methods(methods),
            "statuses": frozenset(statuses),
            "pause": pause,
            "longest_pause": longest_pause,
            "total": total,
        }
        for name, value in given.items():
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, _: object) -> None:
        """Refused: clients share them.

        Raises:
            AttributeError: Always.

        """
        raise AttributeError(f"{name} of Retries cannot be set: make other ones")

    def _values(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Retries) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __reduce__(self) -> tuple[Any, ...]:
        """For pickling and copying: what it is made of."""
        return _again, (dict(zip(self.__slots__, self._values(), strict=True)),)

    def __repr__(self) -> str:
        """All of it."""
        return f"Retries({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


def _again(given: Mapping[str, Any]) -> Retries:
    return Retries(**given)


NO_RETRIES = Retries(attempts=1)
"""Every request is sent once."""


class Attempts:
    """The attempts at one request."""

    def __init__(self, policy: Retries, method: str) -> None:
        """The clock starts."""
        self._policy = policy
        self._most = policy.attempts if method.upper() in policy.methods else 1
        self._failed = 0
        self._refused = 0
        self._paused = 0.0
        self._start = time.monotonic()

    def remaining(self) -> float | None:
        """The seconds that a repeated request may take, None for any."""
        if self._policy.total is None or not (self._failed or self._refused):
            return None
        return max(self._policy.total - self._passed(), 0.001)

    def pause_after_response(self, response: httpx.Response) -> float | None:
        """Seconds to wait before the next attempt, None for no further attempt."""
        status = response.status_code
        if status not in self._policy.statuses:
            return None
        asked = retry_after_of(response.headers)
        return self._pause_after_refusal(asked) if status == _TOO_MANY else self._pause_after_failure(asked, self._most)

    def pause_after_error(self, error: httpx.RequestError) -> float | None:
        """As after a response; what would fail the same way again is not repeated, and a login is always."""
        if not isinstance(error, httpx.TransportError) or _is_lasting(error):
            return None
        return self._pause_after_failure(None, self._policy.attempts if is_login(error) else self._most)

    def _pause_after_failure(self, asked: float | None, most: int) -> float | None:
        self._failed += 1
        if self._failed >= most:
            return None
        return self._within_total(asked, random.uniform(0, self._longest(self._failed)))  # noqa: S311 -- no secret

    def _pause_after_refusal(self, asked: float | None) -> float | None:
        """At least half of the longest pause, since requests came too fast, and then time for an answer."""
        self._refused += 1
        if self._policy.attempts <= 1 or (self._policy.total is None and self._refused >= self._policy.attempts):
            return None
        longest = self._longest(self._refused)
        pause = random.uniform(longest / 2, longest)  # noqa: S311 -- no secret
        room = min((self._policy.total or 0) / 10, 1.0)
        return self._within_total(None if asked is None else max(asked, pause), pause, room)

    def _longest(self, count: int) -> float:
        return min(self._policy.pause * 2.0 ** min(count - 1, 64), self._policy.longest_pause)

    def _within_total(self, asked: float | None, pause: float, room: float = 0.0) -> float | None:
        if asked is not None:
            pause = asked + min(pause, 0.1)
        total = math.inf if self._policy.total is None else self._policy.total
        if pause > _LONGEST_WAIT or self._passed() + pause + room >= total:
            return None
        self._paused += pause
        return pause

    def _passed(self) -> float:
        """The seconds since the start by the clock, or by the pauses, should a sleep be cut short."""
        return max(time.monotonic() - self._start, self._paused)


def is_login(error: httpx.RequestError) -> bool:
    """Whether it was a request to the identity service that failed: that of the call was not sent yet."""
    try:
        return LOGIN in error.request.extensions
    except RuntimeError:  # an error made by hand has no request
        return False


def _is_lasting(error: BaseException | None) -> bool:
    """Whether a failure is none of the network: a wrong address, a broken request, a certificate."""
    if isinstance(error, (httpx.UnsupportedProtocol, httpx.LocalProtocolError)):
        return True
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def retry_after_of(headers: Mapping[str, Any]) -> float | None:
    """The seconds of `Retry-After`, which is a number or a date; None where there is none that can be read."""
    text = str(headers.get("Retry-After", "")).strip()
    if not text:
        return None
    if text.isascii() and text.replace(".", "", 1).isdecimal():
        seconds = float(text)
        return seconds if math.isfinite(seconds) else None
    return _seconds_until(text)


def _seconds_until(date: str) -> float | None:
    from datetime import UTC  # noqa: PLC0415 -- as the next line
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 -- costs time, and is seldom needed

    try:
        moment = parsedate_to_datetime(date)
        if moment.tzinfo is None:  # `-0000`: no zone is known, and HTTP has one only
            moment = moment.replace(tzinfo=UTC)
        return max(moment.timestamp() - time.time(), 0.0)
    except (TypeError, ValueError, OverflowError, IndexError):
        return None
