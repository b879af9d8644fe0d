"""What the document says beyond OpenAPI's own words: pages of lists, states of jobs, pages of documentation."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from rst2openapi.openapi import paging, waiting
from rst2openapi.openapi.document import emit
from rst2openapi.prose import Label

from .making import SETTINGS, endpoint, service

ITEMS = {"type": "array", "items": {"$ref": "#/components/schemas/Item"}}
NUMBER = {"type": "integer"}
ITEM = {"type": "object", "properties": {"id": {"type": "string"}}}


def listing(query: dict[str, str], answer: dict[str, Any], path: str = "/v1/queues", item: Any = None) -> Any:
    """The extension that a listing with these query parameters (and their words) gets."""
    parameters = [
        {"name": name, "in": "query", "description": text, "schema": {"type": "integer"}}
        for name, text in query.items()
    ]
    schema = answer if "type" in answer else {"type": "object", "properties": answer}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Body"}}}
    operation = {"parameters": parameters, "responses": {"200": {"description": "", "content": content}}}
    tree = {"paths": {path: {"get": operation}}, "components": {"schemas": {"Body": schema, "Item": item or ITEM}}}
    paging.annotate(tree)
    return operation.get("x-pagination")


@pytest.mark.parametrize(
    ("query", "answer", "expected"),
    [
        (
            {"limit": "", "offset": ""},
            {"queues": ITEMS, "total_count": NUMBER},
            {
                "style": "offset",
                "parameters": {"limit": "limit", "position": "offset"},
                "items": "/queues",
                "total": "/total_count",
            },
        ),
        (
            {"limit": "", "offset": "The page number."},
            {"queues": ITEMS},
            {
                "style": "page",
                "parameters": {"limit": "limit", "position": "offset"},
                "items": "/queues",
                "first": 1,
            },
        ),
        (
            {"page-size": "", "current-page": ""},
            {"queues": ITEMS, "count": NUMBER},
            {
                "style": "page",
                "parameters": {"limit": "page-size", "position": "current-page"},
                "items": "/queues",
                "first": 1,
            },
        ),
        (
            {"limit": "", "marker": ""},
            {"queues": ITEMS, "page_info": {"type": "object", "properties": {"next_marker": {"type": "string"}}}},
            {
                "style": "marker",
                "parameters": {"limit": "limit", "position": "marker"},
                "items": "/queues",
                "next": "/page_info/next_marker",
            },
        ),
        (
            {"limit": "", "marker": ""},
            {"queues": ITEMS, "queues_links": {"type": "array", "items": {"type": "object"}}},
            {
                "style": "marker",
                "parameters": {"limit": "limit", "position": "marker"},
                "items": "/queues",
                "key": "/id",
            },
        ),
        (
            {"limit": "", "offset": ""},
            {"data": {"type": "object", "properties": {"records": ITEMS, "total": NUMBER}}},
            {
                "style": "offset",
                "parameters": {"limit": "limit", "position": "offset"},
                "items": "/data/records",
                "total": "/data/total",
            },
        ),
        (
            {"limit": "", "offset": ""},
            ITEMS,
            {"style": "offset", "parameters": {"limit": "limit", "position": "offset"}, "items": ""},
        ),
    ],
)
def test_a_list_in_pages_says_how_to_ask_for_the_rest(query: Any, answer: Any, expected: Any) -> None:
    """Style, parameters, the array of the items, the total and the next marker stand in the extension."""
    assert listing(query, answer) == expected


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        ({}, {"queues": ITEMS}),
        ({"offset": ""}, {"queues": ITEMS}),
        ({"limit": "", "offset": "Number of returned pages."}, {"queues": ITEMS}),
        ({"limit": "", "start": "Jobs with a start time later than this."}, {"queues": ITEMS}),
        ({"limit": "", "offset": ""}, {"some": ITEMS, "others": ITEMS}),
        ({"limit": "", "offset": ""}, {"total": NUMBER}),
    ],
)
def test_what_is_not_plain_stays_without(query: Any, answer: Any) -> None:
    """No guess where items, or what a parameter counts, are not certain."""
    assert listing(query, answer) is None


def test_a_marker_needs_a_key_of_the_items() -> None:
    """Without a next marker in the answer and without an id in the items there is no way on."""
    assert listing({"marker": ""}, {"queues": ITEMS}, item={"type": "string"}) is None


def test_of_several_arrays_the_one_named_like_the_path_holds_the_items() -> None:
    """`/v1/queues` lists `queues`."""
    assert listing({"limit": "", "offset": ""}, {"others": ITEMS, "queues": ITEMS})["items"] == "/queues"


def job_tree(states: list[str]) -> Any:
    """A document with an operation that starts a job and one that shows it."""

    def answer(**properties: Any) -> Any:
        content = {"application/json": {"schema": {"type": "object", "properties": properties}}}
        return {"200": {"description": "", "content": content}}

    start = {"operationId": "startServer", "responses": answer(job_id={"type": "string"})}
    show = {"operationId": "showJob", "responses": answer(status={"type": "string", "enum": states})}
    return {"paths": {"/v1/servers": {"post": start}, "/v1/jobs/{job_id}": {"get": show}}, "components": {}}


def test_a_job_is_linked_to_the_operation_that_shows_it() -> None:
    """The answer with the job's id has a link, and the status operation says which states are ends."""
    tree = job_tree(["INIT", "SUCCESS", "FAIL", "RUNNING"])
    waiting.annotate(tree)
    link = tree["paths"]["/v1/servers"]["post"]["responses"]["200"]["links"]["job"]
    assert link == {"operationId": "showJob", "parameters": {"job_id": "$response.body#/job_id"}}
    shown = tree["paths"]["/v1/jobs/{job_id}"]["get"]["x-job"]
    assert shown == {"state": "/status", "succeeded": ["SUCCESS"], "failed": ["FAIL"]}


def test_states_without_a_known_end_promise_nothing() -> None:
    """No documented word for success, no poller and no link."""
    tree = job_tree(["0", "1", "2"])
    before = job_tree(["0", "1", "2"])
    waiting.annotate(tree)
    assert tree == before


def test_an_operation_leads_to_its_published_page() -> None:
    """`externalDocs` holds the address where the settings say where pages are published."""
    one = endpoint(pages=("docs/shelf/things/create.rst",))
    settings = evolve(SETTINGS, docs="https://docs.example.com/shelf/")
    document = emit(service(one, settings=settings, locations={Label("create"): "things/create.rst"}))
    operation = document.tree["paths"]["/v1/things"]["post"]
    assert operation["externalDocs"] == {"url": "https://docs.example.com/shelf/things/create.html"}
    assert "externalDocs" not in emit(service(one)).tree["paths"]["/v1/things"]["post"]
