"""What is made of the extensions of a document, in any order of its schemas, and what is said of unusable ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from rst2openapi.client import engine

REFERENCE = "#/components/schemas/"
STRING = {"type": "string"}
PAGED = {"style": "marker", "parameters": {"limit": "limit", "position": "marker"}, "items": "/lamps", "key": "/id"}
SCHEMAS = {
    "Lamps": {
        "type": "object",
        "properties": {
            "lamps": {"type": "array", "items": {"$ref": f"{REFERENCE}Lamp"}},
            "total": {"type": "integer"},
            "page": {"$ref": f"{REFERENCE}Page"},
        },
    },
    "Lamp": {"type": "object", "properties": {"id": STRING, "state": STRING}},
    "Page": {"type": "object", "properties": {"next-marker": STRING, "wick": {"$ref": f"{REFERENCE}Lamp"}}},
}


def answer(schema: Any) -> dict[str, Any]:
    """A response with this body."""
    return {"description": "Done.", "content": {"application/json": {"schema": schema}}}


def document(*, schemas: Mapping[str, Any] = SCHEMAS, responses: Any = None, **more: Any) -> dict[str, Any]:
    """A document with one list of lamps."""
    parameters = [
        {"name": "limit", "in": "query", "schema": {"type": "integer"}},
        {"name": "marker", "in": "query", "schema": STRING},
    ]
    operation = {
        "operationId": "listLamps",
        "tags": ["Lamps"],
        "parameters": parameters,
        "responses": responses or {"200": answer({"$ref": f"{REFERENCE}Lamps"})},
    }
    return {
        "openapi": "3.0.3",
        "info": {"title": "Lamps", "version": "1"},
        "paths": {"/v1/lamps": {"get": operation | more}},
        "components": {"schemas": dict(schemas)},
    }


def read(tree: dict[str, Any]) -> tuple[Any, list[str]]:
    """The method of the one operation, and what is said of extensions."""
    reading = engine.read(tree)
    [group] = reading.groups
    [verb] = group.verbs
    return verb, [f"{pointer}: {fault.extension}: {fault.reason}" for pointer, fault in reading.faults]


@pytest.mark.parametrize("order", [list(SCHEMAS), list(reversed(SCHEMAS)), ["Lamp", "Lamps", "Page"]])
@pytest.mark.parametrize(
    ("said", "plan"),
    [
        (PAGED, "style='marker', position='marker', limit='limit', items=('lamps',), key=('id',)"),
        (
            {"style": "marker", "parameters": {"position": "marker"}, "items": "/lamps", "next": "/page/next-marker"},
            "style='marker', position='marker', items=('lamps',), next=('page', 'next_marker')",
        ),
        (
            {"style": "marker", "parameters": {"position": "marker"}, "items": "/lamps", "next": "/lamps/0/state"},
            "style='marker', position='marker', items=('lamps',), next=('lamps', 0, 'state')",
        ),
        (
            {"style": "marker", "parameters": {"position": "marker"}, "items": "/lamps", "links": "/lamps"},
            "style='marker', position='marker', items=('lamps',), links=('lamps',)",
        ),
        (
            {"style": "page", "parameters": {"position": "marker"}, "items": "/lamps", "total": "/total", "first": 0},
            "style='page', position='marker', items=('lamps',), total=('total',), first=0",
        ),
    ],
)
def test_a_list_has_its_iterator_in_any_order_of_schemas(order: list[str], said: Any, plan: str) -> None:
    """An iterator is made whether the schema of the answer or that of its items comes first."""
    verb, faults = read(document(schemas={name: SCHEMAS[name] for name in order}, **{"x-pagination": said}))
    assert faults == []
    assert (verb.listing.name, verb.listing.item, verb.listing.plan) == ("iter", "Lamp", plan)


def test_alternatives_that_agree_are_one_list() -> None:
    """Two bodies that hold the items at one place have one iterator over the items of both."""
    other = {"type": "object", "properties": {"lamps": {"type": "array", "items": {"$ref": f"{REFERENCE}Page"}}}}
    either = {"oneOf": [{"$ref": f"{REFERENCE}Lamps"}, {"$ref": f"{REFERENCE}Others"}]}
    paged = {"style": "offset", "parameters": {"position": "marker"}, "items": "/lamps"}
    schemas = {"Others": other, **SCHEMAS}
    same = {"200": answer({"$ref": f"{REFERENCE}Lamps"}), "202": answer({"$ref": f"{REFERENCE}Others"})}
    for responses in ({"200": answer(either)}, same, {**same, "204": {"description": "None."}}):
        verb, faults = read(document(schemas=schemas, responses=responses, **{"x-pagination": paged}))
        assert faults == []
        assert set(verb.listing.item.split(" | ")) == {"Lamp", "Page"}


@pytest.mark.parametrize("order", [list(SCHEMAS), list(reversed(SCHEMAS))])
def test_a_state_may_stand_one_level_down(order: list[str]) -> None:
    """The way to the state leads through the models."""
    said = {"state": "/page/wick/state", "succeeded": ["LIT"], "failed": ["OUT"]}
    verb, faults = read(document(schemas={name: SCHEMAS[name] for name in order}, **{"x-job": said}))
    assert faults == []
    assert (verb.job.state, verb.job.succeeded, verb.job.failed) == (("page", "wick", "state"), ("LIT",), ("OUT",))


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("x", "it is no object"),
        ([], "it is no object"),
        ({}, "its style is none of offset, page, marker"),
        (PAGED | {"style": ["marker"]}, "its style is none of offset, page, marker"),
        (PAGED | {"parameters": "marker"}, "its parameters name no position"),
        (PAGED | {"parameters": {"limit": "limit"}}, "its parameters name no position"),
        (PAGED | {"parameters": {"position": "start"}}, "its position is no query parameter of the operation"),
        (
            PAGED | {"parameters": {"position": "marker", "limit": {}}},
            "its limit is no query parameter of the operation",
        ),
        (PAGED | {"items": "/bulbs"}, "its items, /bulbs, is not in the answer"),
        (PAGED | {"items": "/lamps/1"}, "its items, /lamps/1, is not in the answer"),
        (PAGED | {"items": "/lamps/0"}, "its items are no array"),
        (PAGED | {"items": "/total"}, "its items are no array"),
        (PAGED | {"items": ["lamps"]}, "its items is no JSON pointer"),
        ({key: PAGED[key] for key in ("style", "parameters", "key")}, "its items is no JSON pointer"),
        (PAGED | {"key": "/name"}, "its key, /name, is not in the answer"),
        (PAGED | {"key": None}, "its style is marker, and it names none of next, links and key"),
        (PAGED | {"total": "total"}, "its total is no JSON pointer"),
        (PAGED | {"first": "1"}, "its first is neither 0 nor 1"),
        (PAGED | {"first": True}, "its first is neither 0 nor 1"),
    ],
)
def test_what_does_not_fit_is_told_and_gives_no_iterator(said: Any, reason: str) -> None:
    """Whatever stands in the extension, there is one sentence about it, at the operation."""
    verb, faults = read(document(**{"x-pagination": said}))
    assert verb.listing is None
    assert faults == [f"/paths/~1v1~1lamps/get: x-pagination: {reason}"]


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (7, "it is no object"),
        ({"succeeded": ["LIT"]}, "its state is no JSON pointer"),
        ({"state": "/page/state", "succeeded": ["LIT"]}, "its state, /page/state, is not in the answer"),
        ({"state": "", "succeeded": ["LIT"]}, "its state is not in the answer"),
        ({"state": "/total", "succeeded": "LIT"}, "its states are no lists of words"),
        ({"state": "/total", "succeeded": [None]}, "its states are no lists of words"),
        ({"state": "/total", "failed": ["OUT"]}, "it names no state of success"),
        ({"items": "/lamps", "key": "/id", "state": "/state", "succeeded": ["LIT"]}, "its list has no x-pagination"),
    ],
)
def test_what_does_not_fit_is_told_and_gives_no_waiting(said: Any, reason: str) -> None:
    """The same of the states of a job."""
    verb, faults = read(document(**{"x-job": said}))
    assert verb.job is None
    assert faults == [f"/paths/~1v1~1lamps/get: x-job: {reason}"]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({}, None),
        ({"items": "/total"}, "its items are no array"),
        ({"key": None}, "its key is no JSON pointer"),
        ({"key": "/name"}, "its key, /name, is not in the answer"),
        ({"state": "/page"}, "its state, /page, is not in the answer"),
    ],
)
def test_a_state_may_stand_in_a_list(changes: Any, reason: str | None) -> None:
    """Then the item is found by its key, in all pages of the list."""
    said = {"items": "/lamps", "key": "/id", "state": "/state", "succeeded": ["LIT"]} | changes
    verb, faults = read(document(**{"x-pagination": PAGED, "x-job": said}))
    assert faults == ([f"/paths/~1v1~1lamps/get: x-job: {reason}"] if reason else [])
    assert (verb.job and (verb.job.state, verb.job.key, verb.job.which, verb.job.result)) == (
        None if reason else (("state",), ("id",), "id", "Lamp")
    )


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("total", "it is no object of a property and of what it equals"),
        ({"property": "total"}, "it is no object of a property and of what it equals"),
        ({"property": "broken", "equals": True}, "its property broken is not in the body of one status of success"),
    ],
)
def test_a_flag_of_failure_that_is_not_there_is_told(said: Any, reason: str) -> None:
    """The same of what tells of failure in an answer."""
    flagged = answer({"$ref": f"{REFERENCE}Lamps"}) | {"x-failure-when": said}
    _, faults = read(document(responses={"200": flagged}))
    assert faults == [f"/paths/~1v1~1lamps/get: x-failure-when: under 200, {reason}"]
