"""How the functions of operations send their requests, and what they make of responses."""

import io
import re
import time
from collections.abc import Iterator
from typing import Any

from . import deadlines, errors
from .client import Client
from .logs import logger, shown_url
from .marks import RETRIES
from .retries import Attempts, is_login
from .settings import replaced
from .steps import Steps, finished, finished_async
from .timeouts import DEFAULT_DEADLINE, bounded
from .transport import httpx
from .wire import for_asyncio, for_sync

_ASTRAY = r"(?i)\A(?!/)|//|[\s\\\x00-\x1f\x7f]|/(?:\.|%2e){1,2}(?:[/#]|\Z)"
"""Paths that a client would join to another address than its own, or to one above it."""


def send(client: Client, kwargs: dict[str, Any], *, file: bool = False) -> httpx.Response:
    """The response to a request, which is sent again as the client's `retries` say.

    `file` says that the answer may be a file, which may take its time.

    Raises:
        ConnectionFailed: No whole response arrived.
        ValueError: The path leads away from the client's address.

    """
    return finished(_steps(client, client.get_httpx_client(), kwargs, file=file))


async def send_async(client: Client, kwargs: dict[str, Any], *, file: bool = False) -> httpx.Response:
    """As `send`, without blocking.

    Raises:
        ConnectionFailed: No whole response arrived.
        ValueError: The path leads away from the client's address.

    """
    return await finished_async(_steps(client, client.get_async_httpx_client(), kwargs, file=file))


def _steps(client: Client, transport: Any, kwargs: dict[str, Any], *, file: bool) -> Steps[httpx.Response]:
    if re.search(_ASTRAY, kwargs["url"].partition("?")[0]):
        raise ValueError(f"the path {kwargs['url']!r} leads away from the address of the service")
    attempts, body = Attempts(client.retries, kwargs["method"]), _Body(kwargs)
    deadline = None if file or body.is_file else client.deadline
    if client.finder is not None and client.finder.found is None:
        yield _Finding(client, transport)
    while True:
        arguments = client.addressed(_arguments(transport, client, kwargs, _least(attempts.remaining(), deadline)))
        outcome: httpx.Response | httpx.RequestError = yield _Sending(transport, arguments, deadline)
        if isinstance(outcome, httpx.Response):
            pause = attempts.pause_after_response(outcome)
            if pause is None or not body.rewind():
                return outcome
            reason: object = outcome.status_code
        else:
            pause = attempts.pause_after_error(outcome)
            if pause is None or not (is_login(outcome) or body.rewind()):
                raise errors.of_connection(outcome) from outcome
            reason = type(outcome).__name__
        logger.info("%s %s again in %.2f s after %s", kwargs["method"].upper(), shown_url(kwargs["url"]), pause, reason)
        yield _Pausing(pause)


class _Finding:
    """The address of the service, which is not known yet."""

    def __init__(self, client: Client, transport: Any) -> None:
        self.finder = client.finder
        self.transport = transport
        self.caller = caller_of(client, transport)

    def now(self) -> None:
        """Find it in this thread."""
        from .auth_steps import finished as found  # noqa: PLC0415 -- not every client needs it

        if self.finder is not None:
            found(self.finder.steps(self.caller), self.transport)

    async def later(self) -> None:
        """Find it in this task."""
        from .auth_steps import finished_async as found  # noqa: PLC0415 -- not every client needs it

        if self.finder is not None:
            await found(self.finder.steps(self.caller), self.transport)


def caller_of(client: Client, transport: Any) -> httpx.Request:
    """A request like those of the client, for those who send others on its behalf."""
    timeout = (client.options or {}).get("timeout", transport.timeout)
    caller: httpx.Request = transport.build_request("GET", "/", timeout=timeout)
    caller.extensions[RETRIES] = client.retries
    return caller


class _Sending:
    """One attempt; its outcome is the response or the fault."""

    def __init__(self, transport: Any, arguments: dict[str, Any], deadline: float | None) -> None:
        self.transport = transport
        self.arguments = arguments
        self.deadline = deadline

    def now(self) -> httpx.Response | httpx.RequestError:
        """Send in this thread."""
        arguments = for_sync(self.arguments)
        extensions = {"trace": deadlines.trace, **arguments.get("extensions", {})}
        start = time.monotonic()
        try:
            with deadlines.within(self.deadline):
                response: httpx.Response = self.transport.request(**{**arguments, "extensions": extensions})
        except (deadlines.Late, httpx.RequestError) as error:
            return self._fault(error, start)
        return response

    async def later(self) -> httpx.Response | httpx.RequestError:
        """Send in this task."""
        import asyncio  # noqa: PLC0415 -- a third of the time that the package takes to import

        arguments = for_asyncio(self.arguments)
        start = time.monotonic()
        try:
            async with asyncio.timeout(self.deadline) as time_left:
                response: httpx.Response = await self.transport.request(**arguments)
        except (TimeoutError, httpx.RequestError) as error:
            if isinstance(error, TimeoutError) and not time_left.expired():
                raise
            return self._fault(error, start)
        return response

    def _fault(self, error: Exception, start: float) -> httpx.RequestError:
        """The error, or that of the deadline where the last wait was cut short by it."""
        over = self.deadline is not None and time.monotonic() - start >= self.deadline
        if isinstance(error, httpx.RequestError) and not (over and isinstance(error, httpx.TimeoutException)):
            return error
        request = self.transport.build_request(self.arguments["method"], self.arguments["url"])
        return httpx.ReadTimeout(f"one attempt took more than {self.deadline:g} s", request=request)


class _Pausing:
    """A pause of so many seconds."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def now(self) -> None:
        """Sleep in this thread."""
        time.sleep(self.seconds)

    async def later(self) -> None:
        """Sleep in this task."""
        import asyncio  # noqa: PLC0415 -- as above

        await asyncio.sleep(self.seconds)


class _Body:
    """The files among the arguments of a request, which a second attempt must read from where the first began."""

    def __init__(self, kwargs: dict[str, Any]) -> None:
        content = kwargs.get("content")
        self._files = [(one, _place_of(one)) for one in (content, *_parts(kwargs)) if hasattr(one, "read")]
        self._once = not self._files and (hasattr(content, "__next__") or hasattr(content, "__aiter__"))

    @property
    def is_file(self) -> bool:
        """Whether what is sent is a file, or comes in pieces."""
        return bool(self._files) or self._once

    def rewind(self) -> bool:
        """Whether the body can be sent again."""
        if self._once or any(start is None for _, start in self._files):
            return False
        for file, start in self._files:
            file.seek(start)
        return True


def _parts(kwargs: dict[str, Any]) -> Iterator[Any]:
    """What stands in a body of several parts: `("name", ("file.txt", content, "text/plain"))`."""
    files = kwargs.get("files") or ()
    for _, part in files.items() if isinstance(files, dict) else files:
        yield part[1] if isinstance(part, tuple) else part


def _place_of(file: Any) -> int | None:
    try:
        return int(file.tell()) if file.seekable() else None
    except (AttributeError, io.UnsupportedOperation):
        return None


def _least(*seconds: float | None) -> float | None:
    return min((one for one in seconds if one is not None), default=None)


def _arguments(transport: Any, client: Client, kwargs: dict[str, Any], left: float | None) -> dict[str, Any]:
    """The arguments with the options of the client, in the time that is left."""
    options = client.options
    hurried = left is not None and left < DEFAULT_DEADLINE
    made = {**kwargs, "extensions": {**kwargs.get("extensions", {}), RETRIES: client.retries}, **(options or {})}
    if options and "headers" in options:
        made["headers"] = _headers(options["headers"], kwargs.get("headers", {}))
    if left is not None and hurried:
        made["timeout"] = bounded(made.get("timeout", transport.timeout) or httpx.Timeout(None), left)
    return made


def _headers(options: dict[str, str], own: dict[str, str]) -> dict[str, str]:
    """Options, and over them the headers that are arguments of the call; the media type is the option's."""
    named = {name.lower() for name in options}
    return replaced(options, {name: one for name, one in own.items() if name.lower() not in named & {"content-type"}})
