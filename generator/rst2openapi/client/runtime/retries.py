"""When a request is sent again: after which failures, how often, and after how long a pause."""

import random
import ssl
import time
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from .transport import httpx

__all__ = ["NO_RETRIES", "Retries"]

SAFE_METHODS = frozenset(("GET", "HEAD", "OPTIONS"))
RETRIED_STATUSES = frozenset((429, 502, 503, 504))


def _methods(names: Any) -> frozenset[str]:
    return frozenset(name.upper() for name in names)


@frozen(kw_only=True)
class Retries:
    """When to repeat a request.

    Only methods that change nothing are repeated: a request that changes something may have done so although no
    answer arrived. `PUT` and `DELETE` are not among them, since in these services they start actions, and a second
    `DELETE` answers 404. Name further methods to have them repeated:
    `Retries(methods={"GET", "HEAD", "OPTIONS", "PUT"})`.

    Attributes:
        attempts: How often a request is sent at most; 1 means never again.
        methods: The methods that are repeated.
        statuses: The statuses after which they are. Failures of the connection count always.
        pause: The longest first pause in seconds; it doubles with every attempt, and a random part of it is taken.
        longest_pause: Where the doubling ends. `Retry-After` of the service may be longer.
        total: Seconds from the first attempt after which none starts; nor does a pause that would last longer, and
            no phase of a repeated request is given more than what is left. None for no such bound.

    """

    attempts: int = 3
    methods: frozenset[str] = field(default=SAFE_METHODS, converter=_methods)
    statuses: frozenset[int] = field(default=RETRIED_STATUSES, converter=frozenset)
    pause: float = 0.5
    longest_pause: float = 8.0
    total: float | None = 120.0


NO_RETRIES = Retries(attempts=1)
"""Every request is sent once."""


class Attempts:
    """The attempts at one request."""

    def __init__(self, policy: Retries, method: str) -> None:
        """The clock starts."""
        self._policy = policy
        self._left = policy.attempts if method.upper() in policy.methods else 1
        self._made = 0
        self._start = time.monotonic()

    def remaining(self) -> float | None:
        """The seconds that a repeated request may take, None for any."""
        if self._policy.total is None or not self._made:
            return None
        return max(self._policy.total - (time.monotonic() - self._start), 0.001)

    def pause_after_response(self, response: httpx.Response) -> float | None:
        """Seconds to wait before the next attempt, None for no further attempt."""
        if response.status_code not in self._policy.statuses:
            return None
        return self._pause(retry_after_of(response.headers))

    def pause_after_error(self, error: httpx.RequestError) -> float | None:
        """As after a response; what would fail the same way again is not repeated."""
        if not isinstance(error, httpx.TransportError) or _is_lasting(error):
            return None
        return self._pause(None)

    def _pause(self, asked: float | None) -> float | None:
        self._made += 1
        if self._made >= self._left:
            return None
        longest = min(self._policy.pause * 2.0 ** (self._made - 1), self._policy.longest_pause)
        pause = random.uniform(0, longest)  # noqa: S311 -- spreads clients, keeps no secret
        if asked is not None:
            pause = asked + min(pause, 0.1)
        total = self._policy.total
        return None if total is not None and time.monotonic() - self._start + pause >= total else pause


def _is_lasting(error: BaseException | None) -> bool:
    """Whether a failure is none of the network: a wrong address, a broken request, a certificate."""
    if isinstance(error, (httpx.UnsupportedProtocol, httpx.LocalProtocolError)):
        return True
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def retry_after_of(headers: Mapping[str, str]) -> float | None:
    """The seconds of `Retry-After`, which is a number or a date; None where there is none that can be read."""
    text = headers.get("Retry-After", "").strip()
    if not text:
        return None
    if text.replace(".", "", 1).isdecimal():
        return float(text)
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 -- costs time, and is seldom needed

    try:
        return max(parsedate_to_datetime(text).timestamp() - time.time(), 0.0)
    except (TypeError, ValueError, OverflowError):
        return None
