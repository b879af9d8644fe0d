"""How a list in pages is gone through: what to ask for next, which items to hand on, and where the end is.

`steps(plan, {"limit": 3})` gives the arguments of a request, is sent the answer to it, and then gives the items of
that page with the arguments of the next one. A page that is shorter than its limit may be all that the service gives
at once: without a marker of the service's own only an empty page, a repeated one or the total ends a list.
"""

import re
from collections.abc import Generator, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from attrs import define, field, frozen

from .errors import BadRequest, ClientError, NotFound
from .items import Known
from .logs import logger
from .places import Place, at, is_null
from .types import UNSET

__all__ = ["EndlessList", "NoList", "Pages", "PagingError", "RepeatedPage", "Step", "steps"]

MOST_EMPTY = 10
"""Pages in a row without an item, each with a new marker of the service's own, that are passed over."""

MOST_EXCESS = 5
"""Pages past a total that counts more than the page, after which a list is given up."""

MOST_PAGES = 10_000
"""Pages after which a list is given up in any case."""


class PagingError(ClientError):
    """A list cannot be gone through to its end."""


class RepeatedPage(PagingError):  # noqa: N818 -- says what happened
    """The service answered another request with what it had given before."""


class EndlessList(RepeatedPage):
    """The service gives page after page and comes to no end."""


class NoList(PagingError):  # noqa: N818 -- says what happened
    """An answer holds no list where the document has one; `answer` is what came."""

    def __init__(self, answer: Any, place: Place = ()) -> None:
        """What came, and the place where the list should be."""
        where = f" at {'.'.join(map(str, place))}" if place else ""
        super().__init__(f"the answer is not as documented: no list{where}")
        self.answer = answer
        self.place = place

    def __reduce__(self) -> tuple[Any, ...]:
        """For pickling: what it is made of."""
        return type(self), (self.answer, self.place)


@frozen
class Pages:
    """How an operation is paged.

    `style` is `offset`, `page` or `marker`, `position` the argument that is moved on, `limit` the one that says how
    many items a page holds; `items`, `total`, `next` (the next marker) and `links` (one of which leads to the next
    page) are places in an answer, `key` is one in an item. `first` is the number of the first page.
    """

    style: str
    position: str
    items: Place
    limit: str = ""
    total: Place = ()
    next: Place = ()
    links: Place = ()
    key: Place = ()
    first: int = 1


@frozen
class Step:
    """A page with the items to hand on, and the arguments of the next request; None at the end."""

    page: Any
    items: list[Any]
    arguments: Mapping[str, Any] | None


def steps(plan: Pages, arguments: Mapping[str, Any]) -> Generator[Step, Any, None]:
    """The steps through a list: each is sent the answer to its arguments, or the error that came instead.

    Raises:
        ClientError: The list has no end, an answer is no list, or the error that came is not its end.

    """
    course = _Course(plan, dict(arguments), Known(plan.key))
    answer = yield Step(None, [], course.arguments)
    while True:
        if isinstance(answer, ClientError):
            course.end_with(answer)
            items = []
        else:
            items = course.take(answer)
        answer = yield Step(answer, items, course.arguments if course.more else None)


@define
class _Course:
    """How far a list has come; `more` tells whether to go on, and `arguments` then are those of the next request.

    `counted` is False where nobody knows how many items stand before the page that it began with.
    """

    plan: Pages
    arguments: dict[str, Any]
    known: Known
    more: bool = True
    pages: int = 0
    seen: int = 0
    counted: bool = True
    total: int = 0
    empty: int = 0
    excess: int = 0
    last: Any = None
    markers: set[str] = field(factory=set)

    def take(self, page: Any) -> list[Any]:
        """The items of a page that are to be handed on."""
        items = self._items(page)
        self.total = self._told(page) or 0
        self.pages += 1
        if not items:
            self._pass_over(page)
        elif items == self.last:
            items = self._repeated(items)
        else:
            self.last, self.empty = items, 0
            items = self._go_on(page, items)
        return items

    def end_with(self, error: ClientError) -> None:
        """End with a refusal, if the position was made here and nothing is known to be missing.

        Raises:
            ClientError: It is the one given, which is not the end.

        """
        made = self.pages > 0 and not (self.plan.next or self.plan.links)
        missing = self.plan.style != "marker" and self.counted and self.seen < self.total
        if not made or missing or not isinstance(error, BadRequest | NotFound):
            raise error
        logger.warning("the list ends after %d pages: %s was refused: %s", self.pages, self.plan.position, error)
        self.more = False

    def _items(self, page: Any) -> list[Any]:
        """The items of a page; null stands for none, and so does nothing where the total says the same."""
        found = at(page, self.plan.items)
        if isinstance(found, list):
            return found
        total = self._told(page)
        nothing = page is None or is_null(page, self.plan.items) or (total is not None and total <= self.seen)
        if found is not None or not nothing:
            raise NoList(page, self.plan.items)
        return []

    def _told(self, page: Any) -> int | None:
        """The total that an answer tells."""
        return _number(at(page, self.plan.total)) if self.plan.total else None

    # --- pages that bring nothing ------------------------------------------------------------------------------

    def _pass_over(self, page: Any) -> None:
        """Behind a page without items only a new marker of the service's own leads on."""
        marker = self._own_marker(page)
        self.more = marker is not None and self._is_new(marker)
        self.empty += 1
        if self.more and self.empty > MOST_EMPTY:
            raise EndlessList(f"the service gave {self.empty} pages without an item, each with another marker")
        if self.more:
            self._go_to(marker)

    def _repeated(self, items: list[Any]) -> list[Any]:
        """The same page again is the end, where that page is all there is."""
        limit = self._limit()
        more = len(items) < self.total or (not self.total and limit in (None, len(items)))
        if more or self.plan.next or self.plan.links:
            raise RepeatedPage(f"the service gave the same page again for another {self.plan.position}")
        if not self.total:
            logger.warning(
                "the list ends here: %s changes nothing, and %s neither", self.plan.position, self.plan.limit
            )
        self.more = False
        return []

    # --- pages with items --------------------------------------------------------------------------------------

    def _go_on(self, page: Any, items: list[Any]) -> list[Any]:
        if self.known.take(items):
            raise EndlessList(f"{self.known.stale} pages in a row held no new item: {self.plan.position} is not heeded")
        if self.pages >= MOST_PAGES:
            raise EndlessList(f"no end after {self.pages} pages")
        if self.plan.next or self.plan.links:
            self._follow(self._own_marker(page))
            return items
        if self.plan.style == "marker":
            return self._go_behind(items)
        self._move(len(items))
        self.more = not self._is_last(len(items))
        return items

    def _follow(self, marker: Any) -> None:
        self.more = marker is not None
        if self.more and not self._is_new(marker):
            raise RepeatedPage(f"the service named the same {self.plan.position} again")
        if self.more:
            self._go_to(marker)

    def _go_behind(self, items: list[Any]) -> list[Any]:
        """Go on behind the last item; a first item that is the one before is left out."""
        asked = self.arguments.get(self.plan.position)
        marker = at(items[-1], self.plan.key)
        again = self.pages > 1 and str(at(items[0], self.plan.key)) == str(asked)
        self.more = marker not in (None, "") and not (again and len(items) == 1)
        if marker in (None, ""):
            logger.warning("the list ends after %d pages: the last item has no key to go on behind", self.pages)
        if self.more and not self._is_new(marker):
            raise RepeatedPage(f"the service gave the same last item for another {self.plan.position}")
        if self.more:
            self._go_to(marker)
        return items[1:] if again else items

    def _move(self, count: int) -> None:
        """Move an offset behind the items of a page, or to the next page."""
        start = _number(self.arguments.get(self.plan.position))
        if self.plan.style == "offset":
            self.seen = self.arguments[self.plan.position] = (start or 0) + count
            return
        number = self.plan.first if start is None else start
        self.counted = self.counted and (self.pages > 1 or number <= self.plan.first)
        self.seen += count
        self.arguments[self.plan.position] = number + 1

    def _is_last(self, count: int) -> bool:
        """Whether the total is reached, which may count the page only where that was as long as asked for."""
        if not self.counted:
            return False
        self.excess += 0 < count < self.total < self.seen
        if self.excess >= MOST_EXCESS:
            raise EndlessList(f"the service gave more items than its total of {self.total}, and no end is in sight")
        return self.seen == self.total and count != self._limit()

    # --- markers -----------------------------------------------------------------------------------------------

    def _own_marker(self, page: Any) -> Any:
        """The marker that an answer names, None where it names none; the number 0 is where a list begins."""
        if self.plan.links:
            links = at(page, self.plan.links)
            found = (at(link, ("href",)) for link in (links if isinstance(links, list) else ()) if _leads_on(link))
            return self._in_query(next(found, None))
        marker = at(page, self.plan.next) if self.plan.next else None
        if isinstance(marker, str) and re.match(r"https?://|[/?].*=", marker):
            return self._in_query(marker)
        return None if marker == "" or (type(marker) is int and marker == 0) else marker

    def _in_query(self, address: Any) -> Any:
        """The marker in the query of the address of the next page."""
        if not address:
            return None
        for name, value in parse_qsl(urlsplit(str(address)).query):
            if re.sub(r"[^a-z0-9]", "", name.lower()) == self.plan.position.replace("_", ""):
                return value
        raise PagingError(f"the address of the next page has no {self.plan.position}")

    def _is_new(self, marker: Any) -> bool:
        return str(marker) not in self.markers and str(marker) != str(self.arguments.get(self.plan.position))

    def _go_to(self, marker: Any) -> None:
        self.markers.add(str(marker))
        self.arguments[self.plan.position] = marker

    def _limit(self) -> int | None:
        return _number(self.arguments.get(self.plan.limit))


def _leads_on(link: Any) -> bool:
    return str(at(link, ("rel",))).lower() == "next"


def _number(value: Any) -> int | None:
    """A number, which some services have as text; None for everything else."""
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value is not UNSET else None
