"""What a generated client does at a server that fails: how often it sends, how long it waits, what it raises."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from .misbehaving import Act, Server, answers, clock, cuts, hangs_up, waits

Module = Callable[[str], Any]
FINE = answers(200, b'{"shelves": []}')
BOTH = pytest.mark.parametrize("way", ["sync", "asyncio"])


@BOTH
@pytest.mark.parametrize(
    "failure",
    [
        pytest.param(hangs_up, id="no answer"),
        pytest.param(cuts(b'{"shelves": [', 1000), id="cut off in the body"),
        pytest.param(answers(429), id="429"),
        pytest.param(answers(502, b"<html>"), id="502"),
        pytest.param(answers(503), id="503"),
        pytest.param(answers(504), id="504"),
    ],
)
def test_a_safe_request_is_sent_again(server: Server, call: Callable[..., Any], way: str, failure: Act) -> None:
    """After a passing failure the same request is sent once more, and the answer to that one counts."""
    server.plays(failure, FINE)
    assert call(way).shelves == []
    assert [request.method for request in server.requests] == ["GET", "GET"]


@BOTH
@pytest.mark.parametrize("status", [400, 401, 404, 500, 501])
def test_other_statuses_are_final(
    server: Server, call: Callable[..., Any], module: Module, way: str, status: int
) -> None:
    """A status that will not pass by itself is raised at once."""
    server.plays(answers(status), FINE)
    with pytest.raises(module("errors").StatusError):
        call(way)
    assert len(server.requests) == 1


@BOTH
@pytest.mark.parametrize("failure", [pytest.param(hangs_up, id="no answer"), pytest.param(answers(503), id="503")])
def test_a_request_that_changes_something_is_sent_once(
    server: Server, call: Callable[..., Any], module: Module, way: str, failure: Act
) -> None:
    """A POST, a PUT: nobody knows what the first one did, so there is no second."""
    server.plays(failure, FINE)
    with pytest.raises(module("errors").ClientError):
        call(way, "create_shelf", body={"name": "a"})
    assert [request.content for request in server.requests] == [b'{"name":"a"}']
    server.plays(failure, answers(204, b""))
    with pytest.raises(module("errors").ClientError):
        call(way, "lock")
    assert len(server.requests) == 1


@BOTH
def test_other_methods_are_repeated_where_named(
    server: Server, call: Callable[..., Any], module: Module, way: str
) -> None:
    """Named by the user, a POST is sent again, whole."""
    server.plays(answers(503), answers(201, b'{"name": "a"}'))
    policy = module("retries").Retries(methods={"post"}, pause=0.01)
    assert call(way, "create_shelf", body={"name": "a"}, options={"retries": policy}).name == "a"
    assert [request.content for request in server.requests] == [b'{"name":"a"}'] * 2


@BOTH
def test_a_file_is_sent_again_from_where_it_stood(
    server: Server, call: Callable[..., Any], module: Module, way: str
) -> None:
    """The second request has the same bytes as the first; a stream that cannot go back is sent once."""

    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise io.UnsupportedOperation

    policy = module("retries").Retries(methods={"PUT"}, pause=0.01)
    content = io.BytesIO(b"0123456789")
    content.seek(4)
    server.plays(answers(503), answers(200, b"ok", Content_Type="text/plain"))
    call(way, "put_file", name="f", body=module("types").File(content), options={"retries": policy})
    assert [request.content for request in server.requests] == [b"456789", b"456789"]
    server.plays(lambda handler: (handler.rfile.readline(), answers(503, Connection="close")(handler))[-1])
    with pytest.raises(module("errors").ServiceUnavailable):
        call(way, "put_file", name="f", body=module("types").File(Pipe(b"0123456789")), options={"retries": policy})
    assert len(server.requests) == 1


@BOTH
def test_attempts_end(server: Server, call: Callable[..., Any], module: Module, way: str) -> None:
    """After the last attempt the last failure is raised."""
    server.plays(answers(503))
    with pytest.raises(module("errors").ServiceUnavailable):
        call(way, options={"retries": module("retries").Retries(attempts=4, pause=0.01)})
    assert len(server.requests) == 4


@BOTH
def test_time_ends(server: Server, call: Callable[..., Any], module: Module, way: str) -> None:
    """The total bounds all attempts, whose own timeouts shrink to what is left."""
    server.plays(hangs_up, waits(server, 5, FINE))
    policy = module("retries").Retries(attempts=99, pause=0.01, total=0.5)
    passed = clock()
    with pytest.raises(module("errors").TimedOut):
        call(way, options={"retries": policy})
    assert passed() < 3


@BOTH
def test_a_slow_service_times_out(server: Server, call: Callable[..., Any], module: Module, way: str) -> None:
    """The error is a connection's, has the HTTP library's as its cause, and names the request without its query."""
    server.plays(waits(server, 5, FINE))
    errors = module("errors")
    once = {"timeout": httpx.Timeout(0.1), "retries": module("retries").NO_RETRIES}
    with pytest.raises(errors.TimedOut, match=r"timed out from GET http://127.0.0.1:\d+/v1/p/shelves:") as raised:
        call(way, name="of-the-query", options=once)
    assert isinstance(raised.value, errors.ConnectionFailed)
    assert isinstance(raised.value.__cause__, httpx.ReadTimeout)
    assert "of-the-query" not in str(raised.value)


@BOTH
def test_nobody_at_the_address(server: Server, call: Callable[..., Any], module: Module, way: str) -> None:
    """A refused connection is an error of the connection."""
    server.url = "http://127.0.0.1:9"
    with pytest.raises(module("errors").ConnectionFailed) as raised:
        call(way)
    assert isinstance(raised.value.__cause__, httpx.ConnectError)


def test_what_fails_for_good_is_not_repeated(call: Callable[..., Any], module: Module, server: Server) -> None:
    """An address of another protocol is an error at once."""
    server.url = "ftp://127.0.0.1"
    passed = clock()
    with pytest.raises(module("errors").ConnectionFailed):
        call("sync", options={"retries": module("retries").Retries(pause=30)})
    assert passed() < 3


def test_pauses_grow_and_are_random(module: Module) -> None:
    """The longest pause doubles up to its bound, and any part of it may be taken."""
    retries = module("_runtime.retries")
    policy = retries.Retries(attempts=8, pause=1, longest_pause=4, total=None)
    pauses = []
    for _ in range(200):
        attempts = retries.Attempts(policy, "get")
        pauses.append([attempts.pause_after_response(httpx.Response(503)) for _ in range(8)])
    longest = [max(column) for column in list(zip(*pauses, strict=True))[:7]]
    assert all(bound * 0.8 < found <= bound for found, bound in zip(longest, (1, 2, 4, 4, 4, 4, 4), strict=True))
    assert min(pause[0] for pause in pauses) < 0.1
    assert {pause[7] for pause in pauses} == {None}


@BOTH
def test_a_huge_body_arrives(server: Server, call: Callable[..., Any], way: str) -> None:
    """Twenty megabytes of a documented answer are parsed."""
    shelf = b'{"name": "' + b"x" * 1000 + b'", "kind": "oak"}'
    server.plays(answers(200, b'{"shelves": [' + b",".join([shelf] * 20_000) + b"]}"))
    assert len(call(way).shelves) == 20_000
