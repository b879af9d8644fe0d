"""Which operations are lists in pages, and how the next page is asked for."""

from __future__ import annotations

from typing import Any

import pytest

from rst2openapi.operation.model import Facets
from rst2openapi.service.model import Pagination

from .promising import Said, alone

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
    ],
)
def test_what_is_not_plain_stays_without(query: Any, answer: Any) -> None:
    """No guess where items, what a parameter counts, or what a marker repeats are not certain."""
    assert listing(query, answer) is None
