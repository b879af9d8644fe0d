"""Requests for tokens: as patient as they may be, to no stranger, and content with the token alone."""

from __future__ import annotations

import asyncio
import importlib
import socket
import traceback
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from typing import Any

import httpx
import pytest

from rst2openapi.client.runtime import auth as ours

from ..misbehaving import Act, Server, answers, cuts, hangs_up, running  # noqa: TID252 -- the folder above is no root
from .conftest import SECRET

dli: Any = importlib.import_module("dli_client")
auth: Any = importlib.import_module("dli_client.auth")
errors: Any = importlib.import_module("dli_client.errors")
retries: Any = importlib.import_module("dli_client.retries")


def raw(body: bytes, **headers: str) -> Act:
    """A token with a body of any kind."""
    return answers(201, body, **{"X_Subject_Token": "tok", **headers})


TOKEN = raw(b'{"token": {}}')
DONE = answers(201, b"{}")
QUICK = retries.Retries(pause=0.01)


@pytest.fixture
def server() -> Iterator[Server]:
    """The identity service and the service in one."""
    with running() as found:
        yield found


def password(url: str, **settings: Any) -> Any:
    """A login at that address."""
    return auth.PasswordAuth(f"{url}/iam", user_id="u", password=SECRET, **settings)


def calls(server: Server, **settings: Any) -> list[str]:
    """What was sent for one call that changes something."""
    given = {"auth": password(server.url), "base_url": server.url, "project_id": "p", "retries": QUICK, **settings}
    with dli.DliClient(**given) as client:
        client.package_groups.upload_pyfile(paths=["a"], group="g")
    return [request.target.split("/")[1] for request in server.requests]


def calls_later(server: Server, **settings: Any) -> list[str]:
    """The same with asyncio."""
    given = {"auth": password(server.url), "base_url": server.url, "project_id": "p", "retries": QUICK, **settings}

    async def work() -> None:
        async with dli.AsyncDliClient(**given) as client:
            await client.package_groups.upload_pyfile(paths=["a"], group="g")

    asyncio.run(work())
    return [request.target.split("/")[1] for request in server.requests]


WAYS = pytest.mark.parametrize("way", [calls, calls_later], ids=["blocking", "asyncio"])


@WAYS
@pytest.mark.parametrize(
    "failure",
    [answers(429, Retry_After="0"), answers(502), answers(503), answers(504), hangs_up],
    ids=["429", "502", "503", "504", "dropped"],
)
def test_a_request_for_a_token_is_sent_again(server: Server, failure: Act, way: Callable[..., list[str]]) -> None:
    """It changes nothing, though the call for which it is sent does; that one goes out once."""
    server.plays(failure, failure, TOKEN, DONE)
    assert way(server) == ["iam", "iam", "iam", "v2.0"]


@WAYS
def test_the_call_itself_is_not_sent_again(server: Server, way: Callable[..., list[str]]) -> None:
    """What changes something is sent once, whatever became of the request for the token before it."""
    server.plays(hangs_up, TOKEN, hangs_up)
    with pytest.raises(errors.ConnectionFailed):
        way(server)
    assert [request.target.split("/")[1] for request in server.requests] == ["iam", "iam", "v2.0"]


def test_patience_has_an_end(server: Server) -> None:
    """After as many attempts as the client has; one if it has one."""
    server.plays(answers(503))
    with pytest.raises(auth.IdentityError, match="503"):
        calls(server)
    assert len(server.requests) == 3
    server.plays(answers(503))
    with pytest.raises(auth.IdentityError, match="503"):
        calls(server, retries=retries.NO_RETRIES)
    assert len(server.requests) == 1


def test_the_project_is_asked_for_with_the_same_patience(server: Server) -> None:
    """A call that has to know its project first asks for the token, dropped connections or not."""
    told = raw(b'{"token": {"project": {"id": "p-7"}}}')
    server.plays(hangs_up, answers(503), told, DONE)
    assert calls(server, project_id=None) == ["iam", "iam", "iam", "v2.0"]
    assert len({request.headers["user-agent"] for request in server.requests}) == 1
    assert server.requests[-1].target.startswith("/v2.0/p-7/")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("way", [calls, calls_later], ids=["blocking", "asyncio"])
def test_a_stranger_gets_no_password(server: Server, status: int, way: Callable[..., list[str]]) -> None:
    """A redirection to another origin ends in an error that says what to do; a stranger's token is not taken."""
    with running() as stranger:
        stranger.plays(TOKEN)
        server.plays(answers(status, Location=f"{stranger.url}/v3/auth/tokens"))
        with pytest.raises(auth.CredentialsError, match="redirects to another address; nothing was sent there"):
            way(server, http_options={"follow_redirects": True})
        assert stranger.requests == []


def test_a_client_of_the_http_library_sends_no_password_to_a_stranger(server: Server) -> None:
    """Even without the guards of our own clients."""
    with running() as stranger:
        stranger.plays(TOKEN)
        server.plays(answers(307, Location=f"{stranger.url}/v3/auth/tokens"))
        login = ours.PasswordAuth(server.url, user_id="u", password=SECRET)
        with (
            httpx.Client(auth=login, follow_redirects=True) as client,
            pytest.raises(ours.CredentialsError, match="redirects"),
        ):
            client.get(server.url)
        assert all(SECRET.encode() not in request.content for request in stranger.requests)


def test_the_identity_service_may_move_within_its_origin(server: Server) -> None:
    """Where redirections are followed, such a one is."""
    server.plays(answers(308, Location="/other/auth/tokens"), TOKEN, DONE)
    assert calls(server, http_options={"follow_redirects": True}) == ["iam", "other", "v2.0"]
    assert server.requests[0].content == server.requests[1].content


def test_a_redirection_that_is_not_followed_gives_no_token(server: Server) -> None:
    """That is the default."""
    server.plays(answers(307, Location="/other"))
    with pytest.raises(auth.IdentityError, match="307"):
        calls(server)
    assert len(server.requests) == 1


def broken(handler: BaseHTTPRequestHandler) -> None:
    """A token whose body breaks off."""
    handler.send_response(201)
    handler.send_header("X-Subject-Token", "tok")
    handler.send_header("Content-Length", "500")
    handler.end_headers()
    handler.wfile.write(b'{"token": ')
    handler.wfile.flush()
    handler.connection.shutdown(socket.SHUT_RDWR)
    handler.close_connection = True


BODIES: dict[str, Act] = {
    "text": raw(b"welcome"),
    "empty": raw(b""),
    "no object": raw(b'{"token": ["x"]}'),
    "other types": raw(b'{"token": {"project": "p", "user": [1], "domain": 3, "expires_at": 5}}'),
    "ids of other types": raw(b'{"token": {"project": {"id": 5, "domain": "d"}}}'),
    "nested": raw(b"[" * 100_000),
    "no UTF-8": raw(b'{"token": "\xff"}'),
    "not compressed": raw(b"plain", Content_Encoding="gzip"),
    "broken off": broken,
    "ended long ago": raw(b'{"token": {"expires_at": "1999-01-01T00:00:00Z"}}'),
}


@pytest.mark.parametrize("act", BODIES.values(), ids=BODIES)
@WAYS
def test_the_token_is_all_that_is_needed(server: Server, act: Act, way: Callable[..., list[str]]) -> None:
    """Whatever the body of the answer is: it is advice."""
    server.plays(act, DONE)
    assert way(server) == ["iam", "v2.0"]
    assert server.requests[1].headers["x-auth-token"] == "tok"


def test_a_body_that_tells_no_project_leaves_that_asked_for(server: Server) -> None:
    """The id that the token is asked for is the project of calls."""
    server.plays(raw(b""), DONE)
    calls(server, auth=password(server.url, project_id="mine"), project_id=None)
    assert server.requests[1].target.startswith("/v2.0/mine/")


def test_no_error_repeats_a_header(server: Server) -> None:
    """A request that cannot be sent shows no token, however it got there, in no traceback."""
    server.plays(cuts(b"{", 100))
    with dli.DliClient(token="first", base_url=server.url, project_id="p") as client:  # noqa: S106 -- of nobody
        client.connection.get_httpx_client().headers["X-Security-Token"] = f"{SECRET}\n"
        with pytest.raises(errors.ConnectionFailed) as caught:
            client.package_groups.list()
    shown = "".join(traceback.format_exception(caught.value))
    assert SECRET not in shown
    assert "first" not in shown
