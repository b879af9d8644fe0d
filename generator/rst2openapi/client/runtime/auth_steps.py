"""The steps of an authentication, written once for blocking and for asynchronous clients.

`httpx.Auth` wants two generators that differ in how they wait. Here an authentication is one generator: it yields
requests, and gets their responses; where it must wait, it yields an object that knows how to in both worlds.
"""

import inspect
from collections.abc import AsyncGenerator, Callable, Generator
from typing import Any, Protocol, TypeAlias, TypeVar, cast

from .transport import httpx

__all__ = [
    "Calling",
    "Reading",
    "Step",
    "Steps",
    "StepwiseAuth",
    "finished",
    "finished_async",
    "may_send_again",
    "required",
    "sent",
]

T = TypeVar("T")


class Step(Protocol):
    """Something to wait for."""

    def now(self) -> Any:
        """Wait for it in this thread."""

    async def later(self) -> Any:
        """Wait for it in this task."""


Steps: TypeAlias = Generator["httpx.Request | Step", Any, T]


class StepwiseAuth(httpx.Auth):
    """An authentication of steps; usable for clients of both kinds, many at a time."""

    def steps(self, request: httpx.Request) -> Steps[httpx.Response]:
        """The requests to send, that of the user among them; the last response is the result."""
        raise NotImplementedError

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """The steps, waiting in this thread."""
        steps = self.steps(request)
        answer: Any = None
        try:
            while True:
                try:
                    step = steps.send(answer)
                except StopIteration:
                    return
                answer = (yield step) if isinstance(step, httpx.Request) else step.now()
        finally:
            steps.close()

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """The steps, waiting in this task."""
        steps = self.steps(request)
        answer: Any = None
        try:
            while True:
                try:
                    step = steps.send(answer)
                except StopIteration:
                    return
                answer = (yield step) if isinstance(step, httpx.Request) else await step.later()
        finally:
            steps.close()


def sent(request: httpx.Request) -> Steps[httpx.Response]:
    """The step of sending a request: its result is the response."""
    response: httpx.Response = yield request
    return response


def finished(steps: Steps[T], client: httpx.Client) -> T:
    """The result of steps whose requests go through a client as they are."""
    answer: Any = None
    try:
        while True:
            try:
                step = steps.send(answer)
            except StopIteration as end:
                return cast("T", end.value)
            answer = client.send(step, auth=None) if isinstance(step, httpx.Request) else step.now()
    finally:
        steps.close()


async def finished_async(steps: Steps[T], client: httpx.AsyncClient) -> T:
    """As `finished`, without blocking."""
    answer: Any = None
    try:
        while True:
            try:
                step = steps.send(answer)
            except StopIteration as end:
                return cast("T", end.value)
            answer = await (client.send(step, auth=None) if isinstance(step, httpx.Request) else step.later())
    finally:
        steps.close()


class Reading:
    """Waits for the whole body of a response."""

    def __init__(self, response: httpx.Response) -> None:
        """The response to read."""
        self._response = response

    def now(self) -> None:
        """Read the body in this thread."""
        self._response.read()

    async def later(self) -> None:
        """Read the body in this task."""
        await self._response.aread()


class Calling:
    """Waits for what a function of the user's gives; it may be asynchronous where the client is."""

    def __init__(self, function: Callable[[], Any]) -> None:
        """The function to call."""
        self._function = function

    def now(self) -> Any:
        """The result of a function that is not asynchronous."""
        result = self._function()
        if inspect.isawaitable(result):
            if inspect.iscoroutine(result):
                result.close()
            raise TypeError("an asynchronous function gives credentials to asynchronous clients only")
        return result

    async def later(self) -> Any:
        """The result, awaited if need be."""
        result = self._function()
        return await result if inspect.isawaitable(result) else result


def may_send_again(request: httpx.Request) -> bool:
    """Whether the body is there as bytes; a stream may have been used up."""
    try:
        return request.content is not None
    except httpx.RequestNotRead:
        return False


def required(owner: str, **values: object) -> None:
    """Refuse settings that are empty; their values are not shown.

    Raises:
        ValueError: Names what is empty.

    """
    missing = [name for name, value in values.items() if not value]
    if missing:
        raise ValueError(f"{owner} needs {' and '.join(missing)}, which must not be empty")
