"""Which operations tell when something is at its end, and which lead there."""

from __future__ import annotations

from rst2openapi.service.model import Follow, Job, OperationId

from .promising import Shop


def job_shop(*states: str) -> Shop:
    """An operation that starts a job, and one that shows it."""
    shop = Shop()
    shop.add("/v1/servers", {"200": {"job_id": str}}, method="post")
    shop.add("/v1/jobs/{job_id}", {"200": {"status": states}}, name="showJob")
    return shop


def test_a_job_is_linked_to_the_operation_that_shows_it() -> None:
    """The answer with the job's id leads there, and the status operation says which states are ends."""
    start, show = job_shop("INIT", "SUCCESS", "FAIL", "RUNNING").promised()
    assert show.job == Job(("status",), ("SUCCESS",), ("FAIL",))
    assert start.follows == (Follow("200", ("job_id",), OperationId("showJob"), "job_id"),)


def test_states_without_a_known_end_promise_nothing() -> None:
    """No documented word for success: nothing to wait for, and nowhere to go."""
    start, show = job_shop("0", "1", "2").promised()
    assert show.job is None
    assert start.follows == ()
