"""Waiting for what takes its time: `wait_until(lambda: client.jobs.show_job(job_id=...), done=...)`.

The time between two questions grows from `interval` to `longest`; after `timeout` seconds `StillWaiting` is raised.
"""

import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any, TypeVar

from attrs import frozen

from .errors import ClientError
from .places import at

__all__ = ["JobFailed", "Outcome", "StillWaiting", "wait_until", "wait_until_async"]

T = TypeVar("T")


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
    """A job came to an end that its documentation calls a failure; `job` is the answer that says so."""

    def __init__(self, state: str, job: Any) -> None:
        """The state that it ended in, and the answer."""
        super().__init__(f"the job ended with the state {state}")
        self.state = state
        self.job = job

    def __reduce__(self) -> tuple[Any, ...]:
        """For pickling: what it is made of."""
        return type(self), (self.state, self.job)


@frozen
class Outcome:
    """Where the state of a job stands in an answer, and which states are ends, whatever their case."""

    state: tuple[str, ...]
    succeeded: tuple[str, ...]
    failed: tuple[str, ...] = ()

    def reached(self, job: object) -> bool:
        """Whether a job is at its end.

        Raises:
            JobFailed: It is, and it failed.

        """
        state = at(job, self.state)
        if _is_one_of(state, self.failed):
            raise JobFailed(str(state), job)
        return _is_one_of(state, self.succeeded)


def _is_one_of(state: Any, words: tuple[str, ...]) -> bool:
    return state is not None and str(state).casefold() in {word.casefold() for word in words}


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
