"""The steps of an authentication, written once for blocking and for asynchronous clients.

`httpx.Auth` wants two generators that differ in how they wait. Here an authentication is one generator: it yields
requests, and gets their responses; where it must wait, it yields an object that knows how to in both worlds.
"""

import inspect
import time
from collections.abc import AsyncGenerator, Callable, Generator
from typing import Any, Protocol, Self, TypeAlias, TypeVar, cast

from .errors import of_connection
from .marks import stay_home
from .transport import httpx
from .unpickled import Unpickled

__all__ = [
    "Calling",
    "Pausing",
    "Step",
    "Steps",
    "StepwiseAuth",
    "WholeBody",
    "finished",
    "finished_async",
    "may_send_again",
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


class StepwiseAuth(Unpickled, httpx.Auth):
    """An authentication of steps; usable for clients of both kinds, many at a time, and of any service.

    Clients ask it by these names, since the authentication of another package is one of another class.

    Attributes:
        auth_url: The address of the identity service, if it knows one.
        project_name: The name of the project that it is for, if it knows one.

    """

    _instead = "make one where it is used"

    auth_url: str | None = None
    project_name: str | None = None

    def __copy__(self) -> Self:
        """One that shares all that this one holds, as one for another project begins."""
        other = type(self).__new__(type(self))
        other.__dict__.update(self.__dict__)
        return other

    def project_steps(self, caller: httpx.Request) -> Steps[str | None]:
        """The id of the project that it is for, None where it is for none; `caller` is a request like those to come."""
        del caller
        yield from ()
        return None

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
    stay_home(request)
    response: httpx.Response = yield request
    return response


def finished(steps: Steps[T], client: httpx.Client) -> T:
    """The result of steps whose requests go through a client as they are; the steps hear of failures.

    Raises:
        ConnectionFailed: No whole response arrived.

    """
    go, answer = steps.send, cast("Any", None)
    try:
        while True:
            step = go(answer)
            try:
                go, answer = steps.send, _sent_now(step, client)
            except httpx.RequestError as error:
                go, answer = steps.throw, error
    except StopIteration as end:
        return cast("T", end.value)
    except httpx.RequestError as error:
        raise of_connection(error) from error
    finally:
        steps.close()


async def finished_async(steps: Steps[T], client: httpx.AsyncClient) -> T:
    """As `finished`, without blocking."""
    go, answer = steps.send, cast("Any", None)
    try:
        while True:
            step = go(answer)
            try:
                go, answer = steps.send, await _sent_later(step, client)
            except httpx.RequestError as error:
                go, answer = steps.throw, error
    except StopIteration as end:
        return cast("T", end.value)
    except httpx.RequestError as error:
        raise of_connection(error) from error
    finally:
        steps.close()


def _sent_now(step: "httpx.Request | Step", client: httpx.Client) -> Any:
    return client.send(step, auth=None) if isinstance(step, httpx.Request) else step.now()


async def _sent_later(step: "httpx.Request | Step", client: httpx.AsyncClient) -> Any:
    return await (client.send(step, auth=None) if isinstance(step, httpx.Request) else step.later())


class WholeBody:
    """Waits for the whole body of a response; one that breaks off, or that cannot be decoded, is empty."""

    def __init__(self, response: httpx.Response) -> None:
        """The response to read."""
        self._response = response

    def now(self) -> None:
        """Read the body in this thread."""
        try:
            self._response.read()
        except httpx.RequestError:
            self._response._content = b""  # noqa: SLF001 -- the library reads it once more

    async def later(self) -> None:
        """Read the body in this task."""
        try:
            await self._response.aread()
        except httpx.RequestError:
            self._response._content = b""  # noqa: SLF001 -- the library reads it once more


class Pausing:
    """Waits for some seconds."""

    def __init__(self, seconds: float) -> None:
        """How long to wait."""
        self._seconds = seconds

    def now(self) -> None:
        """Wait in this thread."""
        time.sleep(self._seconds)

    async def later(self) -> None:
        """Wait in this task."""
        import asyncio  # noqa: PLC0415 -- a third of the time that the package takes to import

        await asyncio.sleep(self._seconds)


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
