"""Lists that come page by page, item by item: `for queue in client.queues.iter_queues(): ...`.

Nothing is asked for before it is needed. A list ends where the service says so (it names no next marker, its total
is reached), or with an empty page; where a page is shorter than asked for, the service may just give no more at
once. What goes on for ever raises `RepeatedPage`, what is no list `NoList`.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from .course import EndlessList, NoList, Pages, PagingError, RepeatedPage, Step, steps
from .errors import ClientError

__all__ = ["AsyncPaged", "EndlessList", "NoList", "Paged", "Pages", "PagingError", "RepeatedPage"]

Item = TypeVar("Item")
Page = TypeVar("Page")


class Paged(Generic[Item, Page]):
    """All items of a list, fetched page by page while they are asked for; each iteration begins anew."""

    def __init__(self, fetch: Callable[..., Page], plan: Pages, arguments: Mapping[str, Any]) -> None:
        """`fetch` makes one request with `arguments`, in which `plan` says what is moved on."""
        self._fetch = fetch
        self._plan = plan
        self._arguments = dict(arguments)

    def pages(self) -> Iterator[Page]:
        """The answers of the service, one a page; an empty one at the end is left out."""
        for step in self._steps():
            yield step.page

    def __iter__(self) -> Iterator[Item]:
        for step in self._steps():
            yield from step.items

    def _steps(self) -> Iterator[Step]:
        """The pages that have items."""
        course = steps(self._plan, self._arguments)
        step = next(course)
        while step.arguments is not None:
            answer: Any
            try:
                answer = self._fetch(**step.arguments)
            except ClientError as error:
                answer = error
            step = course.send(answer)
            if step.items:
                yield step


class AsyncPaged(Generic[Item, Page]):
    """All items of a list, fetched page by page while they are asked for; each iteration begins anew."""

    def __init__(self, fetch: Callable[..., Awaitable[Page]], plan: Pages, arguments: Mapping[str, Any]) -> None:
        """`fetch` makes one request with `arguments`, in which `plan` says what is moved on."""
        self._fetch = fetch
        self._plan = plan
        self._arguments = dict(arguments)

    async def pages(self) -> AsyncIterator[Page]:
        """The answers of the service, one a page; an empty one at the end is left out."""
        async for step in self._steps():
            yield step.page

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for step in self._steps():
            for item in step.items:
                yield item

    async def _steps(self) -> AsyncIterator[Step]:
        """The pages that have items."""
        course = steps(self._plan, self._arguments)
        step = next(course)
        while step.arguments is not None:
            answer: Any
            try:
                answer = await self._fetch(**step.arguments)
            except ClientError as error:
                answer = error
            step = course.send(answer)
            if step.items:
                yield step
