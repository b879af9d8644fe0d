"""Methods that wait: for a job, for a state that only a list shows, for what goes away."""

from __future__ import annotations

import asyncio
import inspect
import pickle
from typing import Any

import pytest


def test_a_job_is_waited_for(connect: Any, package: Any, seen: Any) -> None:
    """Until the document's word for success; one for failure and the end of the time raise."""
    waiting = package(".waiting")
    states = iter(["INIT", "INIT", "SUCCESS"])
    client = connect(lambda _: (200, {"status": next(states)}))
    assert client.region_api.wait_for_job(job_id="j", wait_interval=0.01).status == "SUCCESS"
    assert len(seen) == 3
    with pytest.raises(waiting.JobFailed) as failed:
        connect(lambda _: (200, {"status": "FAIL"})).region_api.wait_for_job(job_id="j")
    assert (failed.value.state, failed.value.job.status) == ("FAIL", "FAIL")
    with pytest.raises(waiting.StillWaiting) as late:
        connect(lambda _: (200, {"status": "new"})).region_api.wait_for_job(job_id="j", wait_timeout=0.05)
    assert late.value.last.status == "new"
    assert isinstance(late.value, TimeoutError)
    assert issubclass(package(".errors").TimedOut, TimeoutError)


def test_states_compare_without_regard_to_case(connect: Any, package: Any) -> None:
    """A service that writes its words another way is understood all the same."""
    success = connect(lambda _: (200, {"status": "Success"}))
    assert success.region_api.wait_for_job(job_id="j", wait_timeout=0.05).status == "Success"
    with pytest.raises(package(".waiting").JobFailed, match="Fail"):
        connect(lambda _: (200, {"status": "Fail"})).region_api.wait_for_job(job_id="j", wait_timeout=0.05)


@pytest.mark.parametrize("kind", ["QueuesClient", "AsyncQueuesClient"])
def test_what_only_a_list_shows_is_waited_for(connect: Any, package: Any, seen: Any, kind: str) -> None:
    """One item of all pages counts, and it need not be there at once; its failure raises."""
    states = iter([[], [], [{"id": "a", "status": "AVAILABLE"}, {"id": "b"}], [{"id": "b", "status": "Available"}]])
    client = connect(lambda _: (200, {"queues": next(states), "total": 2}), kind=kind)
    given = {"id": "b", "offset": 1, "wait_interval": 0.01}
    assert finished(client.queues.wait(**given)).status == "Available"
    assert [request.url.params.get("offset") for request in seen] == ["1", "1", "1", "1"]
    broken = connect(lambda _: (200, {"queues": [{"id": "b", "status": "FAILED"}], "total": 1}), kind=kind)
    with pytest.raises(package(".waiting").JobFailed) as failed:
        finished(broken.queues.wait(id="b"))
    assert failed.value.job.id == "b"


def finished(result: Any) -> Any:
    """What a call gives, and what one of asyncio gives at its end."""
    return asyncio.run(result) if inspect.iscoroutine(result) else result


def test_further_states_are_ends_when_asked_for(connect: Any) -> None:
    """A state that passes, or one of failure, is an end for who says so."""
    for state in ("INIT", "FAIL"):
        client = connect(lambda _, state=state: (200, {"status": state}))
        found = client.region_api.wait_for_job(job_id="j", wait_timeout=0.05, wait_states=["init", "fail"])
        assert found.status == state


def test_what_goes_away_is_waited_for(connect: Any, package: Any) -> None:
    """Until the service finds it no more; other failures come through."""
    waiting, errors = package(".waiting"), package(".errors")
    answers = iter([200, 200, 404, 403])
    client = connect(lambda _: (next(answers), {}))
    waiting.wait_until_gone(lambda: client.region_api.show_job(job_id="j"), interval=0.01)
    with pytest.raises(errors.Forbidden):
        waiting.wait_until_gone(lambda: client.region_api.show_job(job_id="j"), interval=0.01)
    answers = iter([200, 404])
    other = connect(lambda _: (next(answers), {}), kind="AsyncQueuesClient")
    asyncio.run(waiting.wait_until_gone_async(lambda: other.region_api.show_job(job_id="j"), interval=0.01))
    assert list(answers) == []


def test_errors_of_waiting_survive_pickling(connect: Any, package: Any) -> None:
    """They arrive in another process with all that they know."""
    waiting = package(".waiting")
    with pytest.raises(waiting.JobFailed) as failed:
        connect(lambda _: (200, {"status": "FAIL"})).region_api.wait_for_job(job_id="j")
    with pytest.raises(waiting.StillWaiting) as late:
        connect(lambda _: (200, {"status": "new"})).region_api.wait_for_job(job_id="j", wait_timeout=0.05)
    same = pickle.loads(pickle.dumps(failed.value))  # noqa: S301 -- our own
    assert (str(same), same.state, same.job.status) == (str(failed.value), "FAIL", "FAIL")
    same = pickle.loads(pickle.dumps(late.value))  # noqa: S301 -- our own
    assert (str(same), same.seconds, same.last.status) == (str(late.value), 0.05, "new")
