"""Status 429, which says that nothing was done: sent again whatever the method, as long as the total allows."""

from __future__ import annotations

import datetime as dt
import io
import random
import time
from collections.abc import Callable
from email.utils import format_datetime
from functools import partial
from typing import Any

import httpx
import pytest

from .misbehaving import Server, answers, clock, hangs_up

Module = Callable[[str], Any]
FINE = answers(200, b'{"shelves": []}')
BOTH = pytest.mark.parametrize("way", ["sync", "asyncio"])


@BOTH
def test_every_method_is_sent_again(server: Server, call: Callable[..., Any], way: str) -> None:
    """A POST and a PUT go out again after 429, more often than other failures would let them, each whole."""
    server.plays(*[answers(429)] * 5, answers(201, b'{"name": "a"}'))
    assert call(way, "create_shelf", body={"name": "a"}).name == "a"
    assert [request.content for request in server.requests] == [b'{"name":"a"}'] * 6
    server.plays(*[answers(429)] * 5, answers(204, b""))
    call(way, "lock")
    assert len(server.requests) == 6


@BOTH
def test_other_failures_are_counted_apart(server: Server, call: Callable[..., Any], module: Module, way: str) -> None:
    """Three attempts may fail otherwise, whatever came between; and what changes something is not sent after them."""
    server.plays(answers(429), answers(503), answers(429), hangs_up, answers(429), FINE)
    assert call(way).shelves == []
    server.plays(answers(503), answers(429), answers(503), answers(429), answers(503), FINE)
    with pytest.raises(module("errors").ServiceUnavailable):
        call(way)
    assert len(server.requests) == 5
    server.plays(answers(429), answers(503), FINE)
    with pytest.raises(module("errors").ServiceUnavailable):
        call(way, "create_shelf", body={"name": "a"})
    assert len(server.requests) == 2


@BOTH
def test_a_file_is_sent_again_where_it_can(server: Server, call: Callable[..., Any], module: Module, way: str) -> None:
    """From where it stood; a stream that cannot go back is sent once."""

    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    content = io.BytesIO(b"0123456789")
    content.seek(4)
    server.plays(answers(429), answers(200, b"ok", Content_Type="text/plain"))
    call(way, "put_file", name="f", body=module("types").File(content))
    assert [request.content for request in server.requests] == [b"456789"] * 2
    server.plays(lambda handler: (handler.rfile.readline(), answers(429, Connection="close")(handler))[-1])
    with pytest.raises(module("errors").TooManyRequests):
        call(way, "put_file", name="f", body=module("types").File(Pipe(b"0123456789")))
    assert len(server.requests) == 1


@BOTH
def test_only_the_total_ends_it(server: Server, call: Callable[..., Any], module: Module, way: str) -> None:
    """Attempts go on until the time is up; once means once; without a total the attempts count."""
    retries, errors = module("retries"), module("errors")
    server.plays(answers(429))
    for policy, least, most in (
        (retries.Retries(pause=0.01, longest_pause=0.02, total=0.8), 4, 99),
        (retries.NO_RETRIES, 1, 1),
        (retries.Retries(statuses={503}), 1, 1),
        (retries.Retries(pause=0.01, total=None), 3, 3),
    ):
        server.requests.clear()
        # on a machine that is busy the last of many attempts may itself run out of time
        with pytest.raises((errors.TooManyRequests, errors.TimedOut) if least > 3 else errors.TooManyRequests):
            call(way, options={"retries": policy})
        assert least <= len(server.requests) <= most


def test_pauses_can_outlast_a_minute(module: Module) -> None:
    """By default a service may refuse for more than a minute and a half; each pause is at least half of the longest."""
    retries = module("_runtime.retries")
    for seed in range(20):
        random.seed(seed)
        attempts = retries.Attempts(retries.Retries(), "post")
        pauses = list(iter(partial(attempts.pause_after_response, httpx.Response(429)), None))
        assert 90 < sum(pauses) < 120
        assert all(pause >= longest / 2 for pause, longest in zip(pauses, (0.5, 1, 2, 4, 8, 8), strict=False))


@BOTH
def test_the_service_says_how_long_to_wait(server: Server, call: Callable[..., Any], way: str) -> None:
    """`Retry-After` in seconds is waited for."""
    server.plays(answers(429, Retry_After="0.4"), FINE)
    passed = clock()
    call(way)
    assert passed() >= 0.4


@BOTH
def test_a_wait_beyond_the_total_is_not_begun(
    server: Server, call: Callable[..., Any], module: Module, way: str
) -> None:
    """A service that asks for an hour is told to the caller at once, with the hour."""
    server.plays(answers(429, Retry_After="3600"), FINE)
    with pytest.raises(module("errors").TooManyRequests) as raised:
        call(way)
    assert raised.value.retry_after == 3600
    assert len(server.requests) == 1


@BOTH
@pytest.mark.parametrize("asked", ["9" * 30, "9" * 400, "9" * 9999 + "." + "9" * 9999, "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_no_wait_is_too_long_to_be_survived(
    server: Server, call: Callable[..., Any], module: Module, way: str, asked: str
) -> None:
    """Without a total a pause of ages is not begun, and a number beyond all is none."""
    server.plays(answers(503, Retry_After=asked))
    with pytest.raises(module("errors").ServiceUnavailable):
        call(way, options={"retries": module("retries").Retries(pause=0.01, total=None)})


@BOTH
@pytest.mark.parametrize(
    "asked", ["-1", "-0.5", "nan", "inf", "-inf", "1e99", "1_0", "0x10", "soon", "Wed, 99 Foo", "٣"]
)
def test_what_is_no_number_of_seconds_is_no_wait(
    server: Server, call: Callable[..., Any], way: str, asked: str
) -> None:
    """The request goes out again after a pause of the client's own."""
    header = asked.encode().decode("latin-1")
    server.plays(answers(429, Retry_After=header), answers(503, Retry_After=header), FINE)
    passed = clock()
    assert call(way).shelves == []
    assert passed() < 2


def test_retry_after_may_be_a_date(module: Module) -> None:
    """Seconds and dates are understood, a past date is no wait, and anything else is none."""
    read = module("_runtime.retries").retry_after_of
    soon = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=100)
    assert 97 < read({"Retry-After": format_datetime(soon, usegmt=True)}) <= 100
    assert 97 < read({"Retry-After": format_datetime(soon).replace("+0000", "-0000")}) <= 100
    assert read({"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}) == 0
    assert read({"Retry-After": " 7 "}) == 7
    assert read({"Retry-After": "7.5"}) == 7.5
    nothing = (
        "",
        "soon",
        "-1",
        "1e99",
        "²",
        "Wed, 99 Foo",
        "9" * 400,
        ".",
        "nan",
        "99999-99-99",
        "(",
        "0 Jan 0 0:0 +99999",
    )
    assert [read({"Retry-After": text}) for text in nothing] == [None] * len(nothing)


def test_any_text_is_survived(module: Module) -> None:
    """Whatever stands there, the answer is a time or none."""
    read, dice = module("_runtime.retries").retry_after_of, random.Random(7)  # noqa: S311 -- of a test
    pieces = [
        "1",
        "99999999999",
        ".",
        "-",
        "+",
        ":",
        ",",
        " ",
        "Jan",
        "Wed",
        "GMT",
        "e",
        "²",
        "\x1b",
        "(",
        ")",
        '"',
        "é",
    ]
    end = time.monotonic() + 2
    for _ in range(20_000):
        found = read({"Retry-After": "".join(dice.choices(pieces, k=dice.randint(1, 9)))})
        assert found is None or 0 <= found < float("inf")
    assert time.monotonic() < end


@pytest.mark.parametrize("methods", ["GET", b"GET", "get,put"])
def test_methods_are_a_set(module: Module, methods: Any) -> None:
    """A text would be taken apart into letters, so it is refused."""
    with pytest.raises(TypeError, match="methods is a set of names"):
        module("retries").Retries(methods=methods)
    assert module("retries").Retries(methods=["get", "Put"]).methods == {"GET", "PUT"}
