"""What is done in steps, written once for blocking and for asynchronous clients.

A generator yields what it has to wait for, as an object that knows how to in both worlds, and gets the outcome:
`response = yield Sending(...)`. The last value that it returns is the result.
"""

from collections.abc import Generator
from typing import Any, Protocol, TypeAlias, TypeVar, cast

__all__ = ["Step", "Steps", "finished", "finished_async"]

T = TypeVar("T")


class Step(Protocol):
    """Something to wait for."""

    def now(self) -> Any:
        """Wait for it in this thread."""

    async def later(self) -> Any:
        """Wait for it in this task."""


Steps: TypeAlias = Generator[Step, Any, T]


def finished(steps: Steps[T]) -> T:
    """The result of the steps, waiting in this thread."""
    outcome: Any = None
    try:
        while True:
            try:
                step = steps.send(outcome)
            except StopIteration as end:
                return cast("T", end.value)
            outcome = step.now()
    finally:
        steps.close()


async def finished_async(steps: Steps[T]) -> T:
    """The result of the steps, waiting in this task."""
    outcome: Any = None
    try:
        while True:
            try:
                step = steps.send(outcome)
            except StopIteration as end:
                return cast("T", end.value)
            outcome = await step.later()
    finally:
        steps.close()
