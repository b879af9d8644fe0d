"""Lists that come page by page, item by item: `for queue in client.queues.iter_queues(): ...`.

Nothing is asked for before it is needed. A list ends where the service says so (its total is reached, it names
no next marker), with an empty page, or with one that is shorter than those before. A service that gives the same
page twice raises `RepeatedPage` instead of going on for ever.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from attrs import define, field, frozen

from .errors import ClientError
from .types import UNSET

__all__ = ["AsyncPaged", "Paged", "Pages", "RepeatedPage"]

Item = TypeVar("Item")
Page = TypeVar("Page")


class RepeatedPage(ClientError):  # noqa: N818 -- says what happened
    """The service answered another request with the page that it had given before."""


@frozen
class Pages:
    """How an operation is paged.

    `style` is `offset`, `page` or `marker`, `position` the argument that is moved on, `limit` the one that says how
    many items a page holds; `items`, `total` and `next` are places in an answer, `key` is one in an item.
    `most` is the highest documented limit.
    """

    style: str
    position: str
    items: tuple[str, ...]
    limit: str = ""
    total: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    key: tuple[str, ...] = ()
    first: int = 1
    most: int | None = None


@define
class _Course:
    """How far a list has come, and with which arguments to go on."""

    plan: Pages
    arguments: dict[str, Any]
    seen: int = 0
    longest: int = 0
    last: Any = None
    markers: set[str] = field(factory=set)

    def take(self, page: Any) -> tuple[list[Any], bool]:
        """The items of a page, and whether to ask for another one; the arguments are then those of the next."""
        found = _at(page, self.plan.items)
        items: list[Any] = found if isinstance(found, list) else []
        if items and items == self.last:
            if self._ignores_limit(items):
                return [], False
            raise RepeatedPage(f"the service gave the same page again for another {self.plan.position}")
        self.last = items
        return items, bool(items or self.plan.next) and self._advance(page, items)

    def _ignores_limit(self, items: list[Any]) -> bool:
        """Whether the service gives all items whatever it is asked for."""
        limit = self._limit()
        return limit is not None and len(items) > limit

    def _limit(self) -> int | None:
        value = self.arguments.get(self.plan.limit)
        return value if isinstance(value, int) else None

    def _advance(self, page: Any, items: list[Any]) -> bool:
        if self.plan.style == "marker":
            return self._go_to(page, items)
        start = self.arguments.get(self.plan.position, UNSET)
        if self.plan.style == "offset":
            begun = start if isinstance(start, int) else 0
            self.arguments[self.plan.position] = reached = begun + len(items)
        else:
            number = start if isinstance(start, int) else self.plan.first
            self.arguments[self.plan.position] = number + 1
            reached = self.seen + len(items)
            if number > self.plan.first and self.seen == 0:
                reached += (number - self.plan.first) * (self._limit() or len(items))
        self.seen = reached
        return not self._is_last(page, items)

    def _is_last(self, page: Any, items: list[Any]) -> bool:
        total = _at(page, self.plan.total) if self.plan.total else None
        if isinstance(total, int) and not isinstance(total, bool) and total > 0:
            return self.seen >= total
        limit, most = self._limit(), self.plan.most
        shorter = len(items) < self.longest
        self.longest = max(self.longest, len(items))
        return shorter or (limit is not None and most is not None and len(items) < limit <= most)

    def _go_to(self, page: Any, items: list[Any]) -> bool:
        """Go on behind the marker that the answer names, else behind the last item."""
        marker = _at(page, self.plan.next) if self.plan.next else _at(items[-1], self.plan.key)
        if marker is None or marker is UNSET or marker == "":
            return False
        if str(marker) in self.markers or marker == self.arguments.get(self.plan.position):
            raise RepeatedPage(f"the service named the same {self.plan.position} again")
        self.markers.add(str(marker))
        self.arguments[self.plan.position] = marker
        return bool(self.plan.next) or not self._is_last(None, items)


def _at(value: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        value = getattr(value, name, UNSET)
    return value


class Paged(Generic[Item, Page]):
    """All items of a list, fetched page by page while they are asked for; each iteration begins anew."""

    def __init__(self, fetch: Callable[..., Page], plan: Pages, arguments: Mapping[str, Any]) -> None:
        """`fetch` makes one request with `arguments`, in which `plan` says what is moved on."""
        self._fetch = fetch
        self._plan = plan
        self._arguments = dict(arguments)

    def pages(self) -> Iterator[Page]:
        """The answers of the service, one a page; an empty one at the end is left out."""
        for page, _ in self._pages():
            yield page

    def __iter__(self) -> Iterator[Item]:
        for _, items in self._pages():
            yield from items

    def _pages(self) -> Iterator[tuple[Page, list[Any]]]:
        course = _Course(self._plan, dict(self._arguments))
        more = True
        while more:
            page = self._fetch(**course.arguments)
            items, more = course.take(page)
            if items:
                yield page, items


class AsyncPaged(Generic[Item, Page]):
    """All items of a list, fetched page by page while they are asked for; each iteration begins anew."""

    def __init__(self, fetch: Callable[..., Awaitable[Page]], plan: Pages, arguments: Mapping[str, Any]) -> None:
        """`fetch` makes one request with `arguments`, in which `plan` says what is moved on."""
        self._fetch = fetch
        self._plan = plan
        self._arguments = dict(arguments)

    async def pages(self) -> AsyncIterator[Page]:
        """The answers of the service, one a page; an empty one at the end is left out."""
        async for page, _ in self._pages():
            yield page

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for _, items in self._pages():
            for item in items:
                yield item

    async def _pages(self) -> AsyncIterator[tuple[Page, list[Any]]]:
        course = _Course(self._plan, dict(self._arguments))
        more = True
        while more:
            page = await self._fetch(**course.arguments)
            items, more = course.take(page)
            if items:
                yield page, items
