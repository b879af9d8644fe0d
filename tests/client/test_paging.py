"""Lists in pages of services that cap, repeat and contradict themselves: nothing is lost, and all comes to an end."""

from __future__ import annotations

import asyncio
import itertools
import json
import logging
import pickle
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from .misbehaving import Server, answers, running

Query = dict[str, str]
Service = Callable[[Query], Any]
"""What a service answers to a query: a JSON value, or a status with one."""

SETTINGS = {"token": "any", "project_id": "p", "verify_ssl": False}

BOUND = 150
"""Requests within which every list has to come to an end here."""


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """One server for all lists."""
    with running() as found:
        yield found


class Walk:
    """Goes through lists of a service, with and without asyncio."""

    def __init__(self, package: Any, server: Server, kind: str) -> None:
        """The package of the client, the server, and the class of the client."""
        self.package, self.server, self.kind = package, server, kind

    def queries(self) -> list[Query]:
        """The queries that were sent."""
        return [_query(one.target) for one in self.server.requests]

    def of(self, service: Service, method: str = "iter", **arguments: Any) -> list[str]:
        """The ids of all items; the names of items without one."""
        return [_name(item) for item in self.items(service, method, **arguments)]

    def items(self, service: Service, method: str = "iter", *, pages: bool = False, **arguments: Any) -> list[Any]:
        """All items or pages of a list."""

        def act(handler: Any) -> None:
            assert len(self.server.requests) < BOUND, "no end in sight"
            said = service(_query(handler.path))
            status, value = said if isinstance(said, tuple) else (200, said)
            answers(status, json.dumps(value).encode())(handler)

        self.server.plays(act)
        made = getattr(self.package(""), self.kind)(**SETTINGS, base_url=self.server.url)
        if self.kind.startswith("Async"):
            return asyncio.run(self._collect(made, method, arguments, pages=pages))
        with made as client:
            found = getattr(client.queues, method)(**arguments)
            return list(found.pages() if pages else found)

    async def _collect(self, made: Any, method: str, arguments: Any, *, pages: bool) -> list[Any]:
        async with made as client:
            found = getattr(client.queues, method)(**arguments)
            return [item async for item in (found.pages() if pages else found)]


@pytest.fixture(params=["QueuesClient", "AsyncQueuesClient"])
def walk(package: Any, server: Server, request: pytest.FixtureRequest) -> Walk:
    """Goes through the lists of a service."""
    return Walk(package, server, request.param)


def _query(target: str) -> Query:
    return {name: values[0] for name, values in parse_qs(urlsplit(target).query, keep_blank_values=True).items()}


def _name(item: Any) -> str:
    return str(item if isinstance(item, str | int) else item.to_dict().get("id", item.to_dict().get("name")))


def ids(count: int) -> list[str]:
    """The ids of a list."""
    return [str(number) for number in range(count)]


def queues(count: int) -> list[dict[str, Any]]:
    """The items of a list."""
    return [{"id": one} for one in ids(count)]


def sliced(count: int, cap: int = 1000, **more: Any) -> Service:
    """A service that gives a list by offset, never more than `cap` at once; `more` are further members."""

    def service(query: Query) -> Any:
        start, limit = int(query.get("offset", 0)), min(cap, int(query.get("limit", cap)))
        return {"queues": queues(count)[start : start + limit], **more}

    return service


def keyed(count: int, cap: int = 1000, *, inclusive: bool = False) -> Service:
    """A service that gives a list behind (or from) the item that the marker names."""

    def service(query: Query) -> Any:
        start = int(query["marker"]) + (not inclusive) if "marker" in query else 0
        return queues(count)[start : start + min(cap, int(query.get("limit", cap)))]

    return service


# --- how much a page holds ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "total", "requests"),
    [
        ({"limit": 1000}, None, 4),
        ({"limit": 1000}, 250, 3),
        ({"limit": 100}, 250, 3),
        ({}, None, 4),
        ({}, 250, 3),
        ({"limit": 50, "offset": 200}, None, 2),
        ({"limit": 50, "offset": 200}, 250, 2),
    ],
)
def test_a_service_that_caps_its_pages_gives_all_items(walk: Walk, arguments: Any, total: Any, requests: int) -> None:
    """Pages shorter than asked for are no end; a total that is reached saves the request for an empty page."""
    more = {} if total is None else {"total": total}
    assert walk.of(sliced(250, 100, **more), **arguments) == ids(250)[arguments.get("offset", 0) :]
    assert len(walk.queries()) == requests
    if total is not None and arguments != {"limit": 50, "offset": 200}:
        assert walk.queries()[-1]["offset"] == "200"


@pytest.mark.parametrize("arguments", [{}, {"limit": 10}])
def test_uneven_pages_are_no_end(walk: Walk, arguments: Any) -> None:
    """Pages of 10, 7, 10 and 3 are one list of 30, whatever moves: an offset, a number, a key or a marker."""
    sizes = [10, 7, 10, 3, 0]
    starts = [0, *itertools.accumulate(sizes)]

    def page(number: int) -> list[dict[str, Any]]:
        return queues(30)[starts[number] : starts[number + 1]]

    assert walk.of(lambda q: {"queues": page(starts.index(int(q.get("offset", 0))))}, **arguments) == ids(30)
    numbered = {"page_size": 10} if arguments else {}
    assert walk.of(lambda q: {"queues": page(int(q.get("current-page", 1)) - 1)}, "iter_pages", **numbered) == ids(30)
    assert walk.of(lambda q: page(starts.index(int(q.get("marker", -1)) + 1)), "iter_keyed", **arguments) == ids(30)


def test_a_total_may_count_the_page_only(walk: Walk) -> None:
    """Where a page is as long as asked for, its total is not trusted before another request."""

    def service(query: Query) -> Any:
        page = sliced(25)(query)
        return {**page, "total": len(page["queues"])}

    assert walk.of(service, limit=10) == ids(25)
    assert walk.of(sliced(20, total=20), limit=10) == ids(20)
    assert [one["offset"] for one in walk.queries()[1:]] == ["10", "20"]


def test_a_list_may_begin_at_any_page(walk: Walk) -> None:
    """How much stands before it is not known, so that the total tells nothing: the empty page is the end."""

    def service(query: Query) -> Any:
        start = (int(query["current-page"]) - 1) * 3
        return {"queues": queues(14)[start : start + 3], "total": 14}

    assert walk.of(service, "iter_pages", page_size=1000, current_page=3) == ids(14)[6:]
    assert [one["current-page"] for one in walk.queries()] == ["3", "4", "5", "6"]


def test_numbers_may_come_as_text(walk: Walk) -> None:
    """A total and a position that are text count all the same."""
    assert walk.of(sliced(7, 3, total="7"), offset="2") == ids(7)[2:]
    assert [one["offset"] for one in walk.queries()] == ["2", "5"]


# --- markers -----------------------------------------------------------------------------------------------


def marked(*pages: tuple[list[Any], Any]) -> Service:
    """A service that gives these pages, each with the marker of the next one, which is its number."""

    def service(query: Query) -> Any:
        items, marker = pages[int(query.get("marker", 0))]
        return {"queues": items, "page_info": {"next_marker": marker}}

    return service


@pytest.mark.parametrize("nothing", [None, "", 0])
def test_a_marker_of_the_services_own_is_followed_to_its_end(walk: Walk, nothing: Any) -> None:
    """Over an empty page too, and no further than the page without a marker."""
    pages = marked((queues(2), "1"), ([], "2"), ([{"id": "2"}], nothing))
    assert walk.of(pages, "iter_marked") == ids(3)
    assert [one.get("marker") for one in walk.queries()] == [None, "1", "2"]


def test_empty_pages_are_passed_over_ten_times(walk: Walk) -> None:
    """Ten pages in a row may be empty, the eleventh is one too many; an empty page with an old marker is the end."""
    ten: list[tuple[list[Any], Any]] = [([], str(number + 1)) for number in range(10)]
    assert walk.of(marked(*ten, (queues(1), "11"), ([], "11")), "iter_marked") == ["0"]
    with pytest.raises(walk.package(".paging").PagingError, match="11 pages without an item"):
        walk.of(lambda q: {"queues": [], "page_info": {"next_marker": str(int(q.get("marker", 0)) + 1)}}, "iter_marked")
    assert len(walk.queries()) == 11


def test_the_same_marker_again_raises(walk: Walk) -> None:
    """A marker that leads back would lead round for ever."""
    repeated = walk.package(".paging").RepeatedPage
    with pytest.raises(repeated):
        walk.of(marked((queues(1), "1"), ([{"id": "1"}], "2"), ([{"id": "2"}], "1")), "iter_marked")
    with pytest.raises(repeated):
        walk.of(lambda _: queues(3), "iter_keyed")


def test_a_link_leads_to_the_next_page(walk: Walk) -> None:
    """The marker stands in the query of the link with `rel: next`; no such link is the end."""

    def service(query: Query) -> Any:
        if query.get("marker") == "b/c":
            return {"queues": [{"id": "1"}], "queues_links": [{"rel": "previous", "href": "?marker=a"}]}
        href = f"{walk.server.url}/v1/linked?limit=1&marker=b%2Fc"
        return {"queues": [{"id": "0"}], "queues_links": [{"rel": "self", "href": "x"}, {"rel": "next", "href": href}]}

    assert walk.of(service, "iter_linked") == ids(2)
    assert walk.of(lambda _: {"queues": queues(2)}, "iter_linked") == ids(2)
    with pytest.raises(walk.package(".paging").PagingError, match="has no marker"):
        walk.of(lambda _: {"queues": queues(2), "queues_links": [{"rel": "next", "href": "?page=2"}]}, "iter_linked")


@pytest.mark.parametrize("limit", [{}, {"limit": 3}])
def test_a_first_item_that_repeats_the_marker_is_dropped(walk: Walk, limit: Any) -> None:
    """A service that begins with the marked item, not behind it, gives each item once; one a page gets nowhere."""
    assert walk.of(keyed(8, 3, inclusive=True), "iter_keyed", **limit) == ids(8)
    assert walk.of(keyed(8, 3, inclusive=True), "iter_keyed", marker="4") == ids(8)[4:]
    with pytest.raises(walk.package(".paging").RepeatedPage):
        walk.of(keyed(8, inclusive=True), "iter_keyed", limit=1)


@pytest.mark.parametrize("status", [400, 404])
def test_a_refused_marker_of_ours_is_the_end(walk: Walk, caplog: pytest.LogCaptureFixture, status: int) -> None:
    """After the first page, with a warning in the log; the service's own marker and the user's may not be refused."""

    def service(query: Query) -> Any:
        return (status, {"error_msg": "no such marker"}) if query.get("marker") == "2" else keyed(3, 3)(query)

    with caplog.at_level(logging.WARNING, "queues_client"):
        assert walk.of(service, "iter_keyed") == ids(3)
    assert ["no such marker" in record.getMessage() for record in caplog.records] == [True]
    refused = walk.package(".errors").RequestRefused
    with pytest.raises(refused):
        walk.of(service, "iter_keyed", marker="2")
    with pytest.raises(refused):
        walk.of(lambda q: (status, {}) if "marker" in q else marked((queues(1), "1"))(q), "iter_marked")


def test_a_refused_offset_is_the_end_unless_items_are_missing(walk: Walk) -> None:
    """Some services refuse positions behind the last item; where the total tells of more, the refusal is raised."""

    def service(total: int) -> Service:
        return lambda q: (400, {}) if int(q.get("offset", 0)) >= 6 else sliced(6, 3, total=total)(q)

    assert walk.of(service(0)) == ids(6)
    with pytest.raises(walk.package(".errors").BadRequest):
        walk.of(service(7))


def test_other_failures_are_no_end(walk: Walk) -> None:
    """A refusal of another kind comes through, after the items before it."""
    forbidden = walk.package(".errors").Forbidden
    with pytest.raises(forbidden):
        walk.of(lambda q: (403, {}) if "offset" in q else sliced(3)(q))


# --- lists that never end ----------------------------------------------------------------------------------


def test_a_page_that_comes_again_raises_or_is_all_there_is(walk: Walk, caplog: pytest.LogCaptureFixture) -> None:
    """All items in spite of a smaller or a greater limit are all items; a full page again hides the rest."""
    for method in ("iter", "iter_pages"):
        with pytest.raises(walk.package(".paging").RepeatedPage):
            walk.of(lambda _: {"queues": queues(3)}, method)
    with pytest.raises(walk.package(".paging").RepeatedPage):
        walk.of(lambda _: {"queues": queues(3), "total": 7}, limit=10)
    with caplog.at_level(logging.WARNING, "queues_client"):
        assert walk.of(lambda _: {"queues": queues(3)}, limit=2) == ids(3)
        assert walk.of(lambda _: {"queues": queues(3)}, limit=10) == ids(3)
    assert len(caplog.records) == 2


def endless(change: Callable[[int], list[dict[str, Any]]], **more: Any) -> Service:
    """A service that does not heed the position: what it gives depends on how often it was asked."""
    counter = itertools.count()
    return lambda _: {"queues": change(next(counter)), **more}


@pytest.mark.parametrize(
    ("change", "more"),
    [
        pytest.param(lambda number: queues(3)[:: -1 if number % 2 else 1], {}, id="two orders alternating"),
        pytest.param(lambda number: [{"id": "a", "at": number}], {}, id="details that change"),
        pytest.param(lambda number: [{"name": "ab"[number % 2]}], {}, id="two pages alternating, no ids"),
        pytest.param(lambda number: [{"name": "a", "at": number}], {}, id="details that change, no ids"),
        pytest.param(lambda number: [{"state": "ab"[number % 2]}], {}, id="two pages alternating, no names"),
        pytest.param(lambda number: [{"id": str(number)}, {"id": f"{number}b"}], {"total": 7}, id="new items, a total"),
    ],
)
def test_lists_that_never_end_raise(walk: Walk, change: Any, more: Any) -> None:
    """However the pages differ, a list in which nothing new comes, or more than there is, is given up."""
    for method in ("iter", "iter_pages"):
        if more and method == "iter_pages":
            continue
        with pytest.raises(walk.package(".paging").RepeatedPage):
            walk.of(endless(change, **more), method)


def test_markers_that_never_end_raise(walk: Walk) -> None:
    """New markers for the same items, and a key that goes round."""
    counter = itertools.count()

    def service(_: Query) -> Any:
        number = next(counter)
        return {"queues": queues(2)[:: -1 if number % 2 else 1], "page_info": {"next_marker": str(number)}}

    repeated = walk.package(".paging").RepeatedPage
    with pytest.raises(repeated):
        walk.of(service, "iter_marked")
    with pytest.raises(repeated):
        walk.of(lambda q: [{"id": {None: "a", "a": "b", "b": "a"}[q.get("marker")]}], "iter_keyed")


def test_a_list_is_given_up_at_last(walk: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ever new items without a total end too."""
    monkeypatch.setattr(walk.package("._runtime.course"), "MOST_PAGES", 20)
    with pytest.raises(walk.package(".paging").EndlessList, match="after 20 pages"):
        walk.of(endless(lambda number: [{"id": str(number)}]))


@pytest.mark.parametrize("member", ["name", "line"])
def test_items_that_are_alike_are_no_end(walk: Walk, member: str) -> None:
    """Without ids the same names or lines may come page after page; an id that a page has twice is none."""
    lines = ["a", "b", "b", "a"] * 8 + ["c"]
    for more in ({}, {"id": "log"}):
        items = [{member: one, **more} for one in lines]
        service = lambda q, items=items: {"queues": items[(at := int(q.get("offset", 0))) : at + 2]}  # noqa: E731
        assert [one.to_dict()[member] for one in walk.items(service)] == lines


# --- answers that are no lists -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "strange",
    [None, {}, {"queues": {}}, {"queues": "text"}, {"error_code": "Q.1"}, "text", 7, {"queues": {}, "total": 3}],
)
def test_an_answer_that_is_no_list_raises(walk: Walk, strange: Any) -> None:
    """What has no list where the document has one is not an empty list, on no page."""
    no_list = walk.package(".paging").NoList
    with pytest.raises(no_list) as found:
        walk.of(lambda _: strange)
    same = pickle.loads(pickle.dumps(found.value))  # noqa: S301 -- our own
    assert (str(same), same.place) == (str(found.value), ("queues",))
    with pytest.raises(no_list):
        walk.of(lambda q: strange if "offset" in q else sliced(3)(q))
    with pytest.raises(no_list):
        walk.of(lambda _: {"items": []}, "iter_keyed")


@pytest.mark.parametrize("empty", [{"queues": None}, {"queues": []}, {"total": 0}])
def test_null_and_a_total_of_nothing_are_an_empty_list(walk: Walk, empty: Any) -> None:
    """Some services have null for a list without items, or leave it out and say that there is none."""
    assert walk.of(lambda _: empty) == []
    assert walk.items(lambda _: empty, pages=True) == []


def test_pages_are_the_answers_that_have_items(walk: Walk) -> None:
    """`pages()` gives them as they are, the empty one at the end left out."""
    assert [len(page.queues) for page in walk.items(sliced(7, 3), pages=True)] == [3, 3, 1]
    assert [page.total for page in walk.items(sliced(3, total=3), pages=True)] == [3]
