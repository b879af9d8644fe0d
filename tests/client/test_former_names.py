"""Methods under names of before, and those of operations that were taken away."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from .misbehaving import Server, answers, running

SETTINGS = {"token": "any", "project_id": "p"}


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """One server for all calls."""
    with running() as found:
        yield found


@pytest.fixture
def client(package: Callable[[str], Any], server: Server) -> Iterator[Any]:
    """A client of the server."""
    with package("").QueuesClient(**SETTINGS, base_url=server.url) as made:
        yield made


QUEUES = {"queues": [{"id": "a", "status": "AVAILABLE"}], "total": 1}


def test_the_old_name_warns_and_does_the_same(client: Any, server: Server) -> None:
    """In its own group or in one that is no more; raw responses, lists and waiting have their old names, too."""
    server.plays(*[answers(200, json.dumps(QUEUES).encode())] * 5)
    with pytest.warns(DeprecationWarning, match=r"list_all is called queues\.list now") as found:
        assert client.queues.list_all(limit=2).total == 1
    assert found[0].filename == __file__
    with pytest.warns(DeprecationWarning, match=r"queues\.list now"):
        assert client.old_lines.list().total == 1
    with pytest.warns(DeprecationWarning, match=r"queues\.list now"):
        assert client.with_raw_response.queues.list_all().status_code == 200
    with pytest.warns(DeprecationWarning, match=r"iter_all is called queues\.iter now"):
        assert [one.id for one in client.queues.iter_all()] == ["a"]
    with pytest.warns(DeprecationWarning, match=r"queues\.wait now"):
        assert client.queues.wait_for_all(id="a").id == "a"
    assert server.requests[0].target == server.requests[2].target.replace("queues", "queues") + "?limit=2"


def test_with_asyncio_as_well(package: Callable[[str], Any], server: Server) -> None:
    """The warning comes with the call, the answer with the wait."""
    server.plays(answers(200, json.dumps(QUEUES).encode()))

    async def run() -> Any:
        async with package("").AsyncQueuesClient(**SETTINGS, base_url=server.url) as client:
            with pytest.warns(DeprecationWarning, match=r"queues\.list now"):
                return await client.queues.list_all()

    assert asyncio.run(run()).total == 1


def test_the_old_name_takes_what_the_new_one_takes(client: Any) -> None:
    """Signature and words lead to the method of now."""
    assert inspect.signature(client.queues.create_topic) == inspect.signature(client.topics.create)
    assert client.queues.create_topic.__doc__.startswith("Deprecated: the former name of `topics.create`")


def test_what_was_taken_away_says_so(client: Any, package: Callable[[str], Any]) -> None:
    """With any arguments, before anything is sent."""
    gone = package(".errors").OperationRemoved
    for call in (client.queues.delete, client.with_raw_response.queues.delete):
        with pytest.raises(gone, match=r"DELETE /v1/\{\}/queues/\{\}.*1\.0\.0\. `createQueue` does the same"):
            call(queue_id="a")
    with pytest.raises(gone, match="purge"):
        client.old_things.purge()
