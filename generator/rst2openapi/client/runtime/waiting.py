"""Waiting for what takes its time: `wait_until(lambda: client.jobs.show_job(job_id=...), done=...)`.

The time between two questions grows from `interval` to `longest`; after `timeout` seconds `StillWaiting` is raised.
"""

import time
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Iterator
from typing import Any, TypeVar, cast

from attrs import frozen

from .errors import ClientError, NotFound
from .places import Place, at

__all__ = [
    "Item",
    "JobFailed",
    "Outcome",
    "StillWaiting",
    "wait_for_item",
    "wait_for_item_async",
    "wait_until",
    "wait_until_async",
    "wait_until_gone",
    "wait_until_gone_async",
]

T = TypeVar("T")

_GONE = object()


class StillWaiting(ClientError, TimeoutError):  # noqa: N818 -- says what happens
    """The time is up; `last` is the last answer."""

    def __init__(self, seconds: float, last: Any) -> None:
        """How long it was waited for, and what came last."""
        super().__init__(f"not at its end after {seconds:g} seconds")
        self.seconds = seconds
        self.last = last

    def __reduce__(self) -> tuple[Any, ...]:
        """For pickling: what it is made of."""
        return type(self), (self.seconds, self.last)


class JobFailed(ClientError):  # noqa: N818 -- says what happened
    """A job or resource came to an end that is a failure by its documentation; `job` is the answer that says so."""

    def __init__(self, state: str, job: Any) -> None:
        """The state that it ended in, and the answer."""
        super().__init__(f"it ended with the state {state}")
        self.state = state
        self.job = job

    def __reduce__(self) -> tuple[Any, ...]:
        """For pickling: what it is made of."""
        return type(self), (self.state, self.job)


@frozen
class Outcome:
    """Where the state of a job stands in an answer, and which states are ends, whatever their case.

    A state that is in both is one of success.
    """

    state: Place
    succeeded: tuple[str, ...]
    failed: tuple[str, ...] = ()

    def reached(self, job: object) -> bool:
        """Whether a job is at its end.

        Raises:
            JobFailed: It is, and it failed.

        """
        state = at(job, self.state)
        if _is_one_of(state, self.succeeded):
            return True
        if _is_one_of(state, self.failed):
            raise JobFailed(str(state), job)
        return False


def _is_one_of(state: Any, words: tuple[str, ...]) -> bool:
    return state is not None and str(state).casefold() in {word.casefold() for word in words}


@frozen
class Item:
    """Which item of a list is meant: the one that has `value` at `place`."""

    place: Place
    value: str

    def is_it(self, item: object) -> bool:
        """Whether an item is the one that is meant."""
        return str(at(item, self.place)) == self.value


def wait_until(
    fetch: Callable[[], T],
    *,
    done: Callable[[T], bool],
    timeout: float = 600.0,
    interval: float = 1.0,
    longest: float = 15.0,
) -> T:
    """Ask `fetch` until `done` says yes to its answer, and give that answer.

    Raises:
        StillWaiting: `timeout` seconds have passed.

    """
    for pause in _pauses(timeout, interval, longest):
        answer = fetch()
        if done(answer):
            return answer
        if pause is None:
            raise StillWaiting(timeout, answer)
        time.sleep(pause)
    raise AssertionError  # the pauses end with None


async def wait_until_async(
    fetch: Callable[[], Awaitable[T]],
    *,
    done: Callable[[T], bool],
    timeout: float = 600.0,  # noqa: ASYNC109 -- the same as its twin
    interval: float = 1.0,
    longest: float = 15.0,
) -> T:
    """The same for asyncio: other tasks go on in the meantime."""
    for pause in _pauses(timeout, interval, longest):
        answer = await fetch()
        if done(answer):
            return answer
        if pause is None:
            raise StillWaiting(timeout, answer)
        await _sleep(pause)
    raise AssertionError  # the pauses end with None


def wait_for_item(
    items: Callable[[], Iterable[T]],
    which: Item,
    *,
    done: Callable[[object], bool],
    timeout: float = 600.0,
    interval: float = 1.0,
) -> T:
    """Go through a list until `done` says yes to one item of it, and give that item; it need not be there at first.

    Raises:
        StillWaiting: `timeout` seconds have passed.

    """
    found = wait_until(
        lambda: next((one for one in items() if which.is_it(one)), None), done=done, timeout=timeout, interval=interval
    )
    return cast("T", found)


async def wait_for_item_async(
    items: Callable[[], AsyncIterable[T]],
    which: Item,
    *,
    done: Callable[[object], bool],
    timeout: float = 600.0,  # noqa: ASYNC109 -- the same as its twin
    interval: float = 1.0,
) -> T:
    """The same for asyncio."""

    async def fetch() -> T | None:
        async for one in items():
            if which.is_it(one):
                return one
        return None

    return cast("T", await wait_until_async(fetch, done=done, timeout=timeout, interval=interval))


def wait_until_gone(fetch: Callable[[], object], *, timeout: float = 600.0, interval: float = 1.0) -> None:
    """Ask `fetch` until the service no longer finds what it asks for (status 404).

    Raises:
        StillWaiting: `timeout` seconds have passed.

    """

    def found() -> object:
        try:
            return fetch()
        except NotFound:
            return _GONE

    wait_until(found, done=lambda answer: answer is _GONE, timeout=timeout, interval=interval)


async def wait_until_gone_async(
    fetch: Callable[[], Awaitable[object]],
    *,
    timeout: float = 600.0,  # noqa: ASYNC109 -- the same as its twin
    interval: float = 1.0,
) -> None:
    """The same for asyncio."""

    async def found() -> object:
        try:
            return await fetch()
        except NotFound:
            return _GONE

    await wait_until_async(found, done=lambda answer: answer is _GONE, timeout=timeout, interval=interval)


def _pauses(timeout: float, interval: float, longest: float) -> Iterator[float | None]:
    """The pause after each question, half as long again as the one before; None after the last."""
    end = time.monotonic() + timeout
    while (left := end - time.monotonic()) > 0:
        yield min(interval, longest, left)
        interval *= 1.5
    yield None


async def _sleep(seconds: float) -> None:
    import asyncio  # noqa: PLC0415 -- slow to import, and loaded where this runs

    await asyncio.sleep(seconds)
