"""Which operations tell when something is at its end, and which lead there."""

from __future__ import annotations

from typing import Any

import pytest

from rst2openapi.operation.model import EnumValue, Facets, Method
from rst2openapi.service.model import Follow, Job, OperationId

from .promising import SPAN, Either, Said, Shop

STATES = ("INIT", "SUCCESS", "FAIL", "RUNNING")
JOB = Job(("status",), ("SUCCESS",), ("FAIL",))


def job_shop(*states: str) -> Shop:
    """An operation that starts a job, and one that shows it."""
    shop = Shop()
    shop.add("/v1/servers", {"200": {"job_id": str}}, method="post")
    shop.add("/v1/jobs/{job_id}", {"200": {"status": states}}, name="showJob")
    return shop


def test_a_job_is_linked_to_the_operation_that_shows_it() -> None:
    """The answer with the job's id leads there, and the status operation says which states are ends."""
    start, show = job_shop(*STATES).promised()
    assert show.job == JOB
    assert start.follows == (Follow("200", ("job_id",), OperationId("showJob"), "job_id"),)


def test_states_without_a_known_end_promise_nothing() -> None:
    """No documented word for success: nothing to wait for, and nowhere to go."""
    start, show = job_shop("0", "1", "2").promised()
    assert show.job is None
    assert start.follows == ()


@pytest.mark.parametrize(
    ("answer", "place"),
    [
        ({"job": {"status": STATES}}, ("job", "status")),
        ({"status": {"phase": STATES}}, ("status", "phase")),
        ({"job": {"phase": STATES}, "state": STATES}, ("state",)),
        ({"status": str, "task_status": STATES}, ("task_status",)),
        ({"lamp_status": STATES}, ("lamp_status",)),
        ({"bulb": {"bulbState": STATES}}, ("bulb", "bulbState")),
        ({"power_status": STATES}, None),
        ({"jobs": [{"status": STATES}]}, None),
        ({"bulb": {"lamp_status": STATES}}, None),
    ],
)
def test_a_state_may_stand_one_level_down(answer: Any, place: Any) -> None:
    """On top or in an object, under a name for states or one like that of its owner; never in a list."""
    shop = Shop()
    shop.add("/v1/lamps/{lamp_id}", {"200": answer})
    found = shop.promised()[0].job
    assert (found and found.state) == place


def test_an_open_list_of_states_tells_as_much() -> None:
    """States that are only some of all that there are have the same ends."""
    known = tuple(EnumValue(state, SPAN) for state in STATES)
    shop = Shop()
    shop.add("/v1/lamps/{lamp_id}", {"200": {"status": Said(str, facets=Facets(known=known))}})
    assert shop.promised()[0].job == JOB


def test_alternatives_must_agree() -> None:
    """Two bodies with one state are waited for, two that differ are not."""
    for other, found in (({"status": STATES, "more": str}, JOB), ({"state": STATES}, None), ({"id": str}, None)):
        shop = Shop()
        shop.add("/v1/lamps/{lamp_id}", {"200": Either(({"status": STATES}, other))})
        assert shop.promised()[0].job == found


@pytest.mark.parametrize(
    ("path", "query", "parameter"),
    [
        ("/v1/jobs/{job_id}", {}, "job_id"),
        ("/v1/jobs/{job_id}/status", {}, "job_id"),
        ("/v1/jobs", {"id": Said(str)}, "id"),
        ("/v1/progress", {"job-id": Said(str)}, "job-id"),
        ("/v1/jobs/{job_id}/switch-status", {}, None),
        ("/v1/jobs/{task_id}", {}, None),
        ("/v1/lamps", {"id": Said(str)}, None),
    ],
)
def test_the_id_goes_where_it_is_asked_for(path: str, query: Any, parameter: str | None) -> None:
    """At the end of the path, before a word for states, or in the query."""
    shop = Shop()
    shop.add("/v1/lamps", {"202": {"job": {"job_id": str}}}, method="post")
    shop.add(path, {"200": {"status": STATES}}, query=query, name="show")
    expected = (Follow("202", ("job", "job_id"), OperationId("show"), parameter),) if parameter else ()
    assert shop.promised()[0].follows == expected


def test_of_several_jobs_the_nearest_is_meant() -> None:
    """What shares most of its path; two that share as much leave it open."""
    shop = Shop()
    shop.add("/v1/streaming/sql-jobs", {"200": {"job_id": str}}, method="post")
    shop.add("/v1/lamps", {"200": {"job_id": str}}, method="post")
    shop.add("/v1/jobs/{job_id}/status", {"200": {"status": STATES}}, name="showJob")
    shop.add("/v1/streaming/jobs/{job_id}", {"200": {"status": STATES}}, name="showStreaming")
    streaming, lamps, *_ = shop.promised()
    assert [one.target for one in streaming.follows] == ["showStreaming"]
    assert lamps.follows == ()


@pytest.mark.parametrize(
    ("answer", "source"),
    [
        ({"id": str, "bulb": {"id": str}}, ("id",)),
        ({"lamp": {"id": str}}, ("lamp", "id")),
        ({"lamp_id": str, "id": str}, ("lamp_id",)),
        (Either(({"id": str}, {"is_success": bool})), ("id",)),
        ({"lamp": {"id": str}, "bulb": {"id": str}}, None),
        ({"name": str}, None),
        ([{"id": str}], None),
    ],
)
def test_what_was_made_leads_to_what_shows_it(answer: Any, source: Any) -> None:
    """A resource with states: the operation that makes it answers with its id."""
    shop = Shop()
    shop.add("/v1/lamps", {"201": answer, "204": None}, method="post")
    shop.add("/v1/lamps/{lamp_id}", {"200": {"lamp": {"status": ("CREATING", "OK")}}}, name="showLamp")
    make, show = shop.promised()
    assert show.job == Job(("lamp", "status"), ("OK",), ())
    expected = (Follow("201", source, OperationId("showLamp"), "lamp_id"),) if source else ()
    assert make.follows == expected


POOLS = ("CREATING", "AVAILABLE", "FAILED")


@pytest.mark.parametrize(
    ("item", "made", "key"),
    [
        ({"id": str, "status": POOLS}, {"pool": {"id": str}}, "id"),
        ({"pool_id": str, "status": POOLS}, {"pool_id": str, "name": str}, "pool_id"),
        ({"pool_name": str, "status": POOLS}, {"is_success": bool, "poolName": str}, "pool_name"),
        ({"pool_name": str, "pool_status": POOLS}, {"pool_name": str}, "pool_name"),
        ({"id": str, "status": POOLS}, {"is_success": bool}, None),
        ({"name": str, "status": POOLS}, {"name": str}, None),
        ({"id": str, "status": ("ACTIVE", "DOWN")}, {"id": str}, None),
    ],
)
def test_what_only_a_list_shows_is_found_there(item: Any, made: Any, key: str | None) -> None:
    """Where no operation shows one alone: by what the operation that makes it answers with."""
    shop = Shop()
    paged = {"limit": "", "offset": ""}
    shop.add("/v1/pools", {"200": made}, method="post")
    shop.add("/v1/pools", {"200": {"pools": [item]}}, query=paged)
    state = "pool_status" if "pool_status" in item else "status"
    expected = Job((state,), ("AVAILABLE",), ("FAILED",), ("pools",), (key,)) if key else None
    assert shop.promised()[1].job == expected
    shop.add("/v1/pools/{pool}", {"200": {"name": str}})
    assert shop.promised()[1].job is None


def test_a_word_about_the_request_is_no_state_of_a_list() -> None:
    """A list that says whether it was given whole is not waited for; nor is what makes something."""
    shop = Shop()
    paged = {"limit": "", "offset": ""}
    shop.add("/v1/lamps", {"200": {"status": ("SUCCESS", "FAIL"), "lamps": [{"id": str}]}}, query=paged)
    shop.add("/v1/pools", {"200": {"id": str, "pools": [{"id": str, "status": POOLS}]}}, query=paged, method="post")
    assert [one.job for one in shop.promised()] == [None, None]


def test_a_list_without_pages_or_maker_is_not_waited_for() -> None:
    """All items have to be gone through, and something has to be made."""
    cases: list[tuple[Method, dict[str, Any]]] = [("post", {}), ("put", {"limit": "", "offset": ""})]
    for method, query in cases:
        shop = Shop()
        shop.add("/v1/pools", {"200": {"id": str}}, method=method)
        shop.add("/v1/pools", {"200": {"pools": [{"id": str, "status": POOLS}]}}, query=query)
        assert shop.promised()[1].job is None


def test_a_job_goes_before_what_it_makes() -> None:
    """An answer with both ids leads to the job."""
    shop = Shop()
    shop.add("/v1/lamps", {"200": {"id": str, "job_id": str}}, method="post")
    shop.add("/v1/lamps/{lamp_id}", {"200": {"status": ("CREATING", "OK")}}, name="showLamp")
    shop.add("/v1/jobs/{job_id}", {"200": {"status": STATES}}, name="showJob")
    assert [one.target for one in shop.promised()[0].follows] == ["showJob"]
