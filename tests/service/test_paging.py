"""Which operations are lists in pages, and how the next page is asked for."""

from __future__ import annotations

from typing import Any

import pytest

from rst2openapi.operation.model import Facets
from rst2openapi.service.model import Pagination

from .promising import Either, Said, Shop, alone

ITEMS = [{"id": str}]


def listing(query: dict[str, Any], answer: Any, **more: Any) -> Pagination | None:
    """How the list of an operation with these query parameters is paged."""
    return alone(answer, query=query, **more).pagination


@pytest.mark.parametrize(
    ("query", "answer", "expected"),
    [
        (
            {"limit": "", "offset": ""},
            {"queues": ITEMS, "total_count": int},
            Pagination("offset", "offset", ("queues",), limit="limit", total=("total_count",)),
        ),
        (
            {"limit": "", "offset": "The page number."},
            {"queues": ITEMS},
            Pagination("page", "offset", ("queues",), limit="limit", first=1),
        ),
        (
            {"page-size": "", "current-page": ""},
            {"queues": ITEMS, "count": int},
            Pagination("page", "current-page", ("queues",), limit="page-size", first=1),
        ),
        (
            {"page": Said(int, "", Facets(default=0))},
            {"queues": ITEMS, "count": Said(int, "The total.")},
            Pagination("page", "page", ("queues",), total=("count",), first=0),
        ),
        (
            {"limit": "", "marker": ""},
            {"queues": ITEMS, "page_info": {"next_marker": str}},
            Pagination("marker", "marker", ("queues",), limit="limit", next=("page_info", "next_marker")),
        ),
        (
            {"limit": "", "marker": ""},
            {"queues": ITEMS, "queues_links": [{"href": str}]},
            Pagination("marker", "marker", ("queues",), limit="limit", key=("id",)),
        ),
        (
            {"limit": "", "offset": ""},
            {"data": {"records": ITEMS, "total": int}},
            Pagination("offset", "offset", ("data", "records"), limit="limit", total=("data", "total")),
        ),
        ({"limit": "", "offset": ""}, ITEMS, Pagination("offset", "offset", (), limit="limit")),
        (
            {"limit": "", "offset": ""},
            {"others": ITEMS, "queues": ITEMS},
            Pagination("offset", "offset", ("queues",), limit="limit"),
        ),
        (
            {"size": "", "from": "Index number of the first queue."},
            {"from": int, "queues": ITEMS},
            Pagination("offset", "from", ("queues",), limit="size"),
        ),
    ],
)
def test_a_list_in_pages_says_how_to_ask_for_the_rest(query: Any, answer: Any, expected: Pagination) -> None:
    """Style, parameters, the array of the items, the total and the next marker are told."""
    assert listing(query, answer) == expected


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        ({}, {"queues": ITEMS}),
        ({"offset": ""}, {"queues": ITEMS}),
        ({"limit": "", "offset": "Number of returned pages."}, {"queues": ITEMS}),
        ({"limit": "", "start": "Jobs with a start time later than this."}, {"queues": ITEMS}),
        ({"limit": "", "offset": ""}, {"some": ITEMS, "others": ITEMS}),
        ({"limit": "", "offset": ""}, {"total": int}),
        ({"marker": ""}, {"queues": [str]}),
        ({"size": "", "from": "Start time in milliseconds."}, {"queues": ITEMS}),
        ({"size": "", "from": "Start of the lines."}, {"log": [str]}),
        ({"size": "", "from": "Index of a line. By default, the last 100 lines are shown."}, {"log": [str]}),
        ({"marker": ""}, {"queues": [{"name": str}], "marker": Said(str, "The marker in the request.")}),
        ({"marker": "The a_name or the b_name of a queue."}, {"queues": [{"a_name": str, "b_name": str}]}),
        ({"limit": "", "offset": ""}, {"queues": {"id": str}}),
        ({"limit": "", "offset": ""}, {"some": [str], "others": [int]}),
    ],
)
def test_what_is_not_plain_stays_without(query: Any, answer: Any) -> None:
    """No guess where items, what a parameter counts, or what a marker repeats are not certain."""
    assert listing(query, answer) is None


@pytest.mark.parametrize(
    ("answer", "following"),
    [
        ({"queues": ITEMS, "marker": str}, ("marker",)),
        ({"queues": ITEMS, "markers": {"next": str}}, ("markers", "next")),
        ({"queues": ITEMS, "page": {"marker": str, "limit": int}}, ("page", "marker")),
        (
            {"queues": [str], "page_info": [{"next_marker": str, "current_count": int}]},
            ("page_info", "0", "next_marker"),
        ),
        ({"queues": ITEMS, "nextToken": str}, ("nextToken",)),
        ({"queues": ITEMS, "next": str, "owner": {"marker": str}}, None),
    ],
)
def test_a_marker_of_the_services_own_is_followed(answer: Any, following: Any) -> None:
    """The next marker has a name of its own, or stands among words about pages; else the last item's id is repeated."""
    found = listing({"marker": ""}, answer)
    assert found is not None
    assert (found.next, found.key) == (following, None if following else ("id",))


@pytest.mark.parametrize(
    ("item", "words", "key"),
    [
        ({"id": str, "queue_id": str}, "The queue_id.", "id"),
        ({"uuid": str, "queue_id": str}, "", "uuid"),
        ({"queue_id": str, "name": str}, "", "queue_id"),
        ({"queueId": str, "owner_id": str}, "", "queueId"),
        ({"queue_id": str, "request_id": str}, "The value is request_id.", "request_id"),
    ],
)
def test_a_marker_repeats_a_member_of_the_items(item: Any, words: str, key: str) -> None:
    """An id, what the marker's words name, or the id that is named like the items."""
    assert listing({"marker": words}, {"queues": [item]}) == Pagination("marker", "marker", ("queues",), key=(key,))


def test_links_lead_on_where_items_have_no_id() -> None:
    """Of links with relations one leads to the next page; an id that can be repeated goes before them."""
    links = {"queues_links": [{"href": str, "rel": str}]}
    without = listing({"marker": ""}, {"queues": [{"name": str}], **links})
    assert without == Pagination("marker", "marker", ("queues",), links=("queues_links",))
    assert listing({"marker": ""}, {"queues": ITEMS, **links}) == Pagination(
        "marker", "marker", ("queues",), key=("id",)
    )


@pytest.mark.parametrize(
    ("answer", "items"),
    [
        ({"actions": [str], "tasks": ITEMS}, ("tasks",)),
        ({"meta_data": [{"count": int, "total": int}], "rules": ITEMS}, ("rules",)),
        ({"statistics": [{"version": str}], "data_list": ITEMS}, ("data_list",)),
        ({"kinds": [int], "owner": {"names": [str]}}, ("kinds",)),
    ],
)
def test_a_second_array_beside_the_items_is_told_apart(answer: Any, items: Any) -> None:
    """Scalars beside objects, what is about the page, and names that say nothing else."""
    found = listing({"limit": "", "offset": ""}, answer, path="/v1/shop")
    assert found is not None
    assert found.items == items


def test_alternatives_and_statuses_that_agree_are_one_list() -> None:
    """Two forms of an answer, or two statuses, are one list if all is at the same places; a total may be in one."""
    short, long = {"queues": [{"id": str}]}, {"queues": [{"id": str, "name": str}], "total": int}
    expected = Pagination("offset", "offset", ("queues",), limit="limit")
    assert listing({"limit": "", "offset": ""}, Either((short, long))) == expected
    for other, found in ((long, expected), (None, expected), ({"others": ITEMS}, None), ({"job_id": str}, None)):
        shop = Shop()
        shop.add("/v1/queues", {"200": short, "202": other}, query={"limit": "", "offset": ""})
        assert shop.promised()[0].pagination == found
