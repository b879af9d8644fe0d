"""The project that a signed request is for, and projects of which only the name is known."""

from __future__ import annotations

import asyncio
import importlib
import json
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest

from ..misbehaving import Act, Server, answers, hangs_up, running  # noqa: TID252 -- the folder above is no root
from .conftest import SECRET

dli: Any = importlib.import_module("dli_client")
auth: Any = importlib.import_module("dli_client.auth")
retries: Any = importlib.import_module("dli_client.retries")

QUICK = retries.Retries(pause=0.01)
KEY = {"OS_ACCESS_KEY": "AK", "OS_SECRET_KEY": SECRET}


@pytest.fixture
def server() -> Iterator[Server]:
    """The identity service and the service in one."""
    with running() as found:
        yield found


def listed(*names: str) -> Act:
    """The identity service's list of projects: the id of `eu-nl_team` is `id-of-eu-nl_team`."""
    return answers(200, json.dumps({"projects": [{"name": name, "id": f"id-of-{name}"} for name in names]}).encode())


def serve(handler: BaseHTTPRequestHandler) -> None:
    """The service's list of packages."""
    answers(200, b'{"resources": []}')(handler)


def seen(server: Server) -> list[tuple[str, str | None]]:
    """The path and the signed project of each request."""
    found = []
    for request in server.requests:
        names = request.headers["authorization"].partition("SignedHeaders=")[2].partition(",")[0].split(";")
        project = request.headers.get("x-project-id")
        assert ("x-project-id" in names) == (project is not None)
        found.append((request.target.partition("?")[0], project))
    return found


def call(settings: dict[str, Any], **arguments: Any) -> None:
    """One call of a blocking client."""
    with dli.DliClient(**settings) as client:
        client.package_groups.list(**arguments)


def call_later(settings: dict[str, Any], **arguments: Any) -> None:
    """One call with asyncio."""

    async def work() -> None:
        async with dli.AsyncDliClient(**settings) as client:
            await client.package_groups.list(**arguments)

    asyncio.run(work())


WAYS = pytest.mark.parametrize("way", [call, call_later], ids=["blocking", "asyncio"])


@WAYS
@pytest.mark.parametrize(
    ("own", "client", "of_call", "expected"),
    [
        ("mine", None, None, "mine"),
        (None, "clients", None, "clients"),
        ("mine", "clients", None, "clients"),
        ("mine", "clients", "calls", "calls"),
        (None, None, "calls", "calls"),
        ("mine", None, "calls", "calls"),
    ],
)
def test_the_signed_project_is_that_of_the_call(
    server: Server, way: Callable[..., None], own: str | None, client: str | None, of_call: str | None, expected: str
) -> None:
    """The call's, else the client's, else that of the credentials, in the path and in the signed header."""
    server.plays(serve)
    key = auth.AkSkAuth("AK", SECRET, project_id=own)
    arguments = {"project_id": of_call} if of_call else {}
    way({"auth": key, "project_id": client, "base_url": server.url}, **arguments)
    assert seen(server) == [(f"/v2.0/{expected}/resources", expected)]


def test_clients_of_one_key_keep_their_projects(server: Server) -> None:
    """The key is not changed by a client that has a project of its own; nor are copies with other options."""
    server.plays(serve)
    key = auth.AkSkAuth("AK", SECRET, project_id="mine")
    for project in ("first", None):
        with dli.DliClient(auth=key, project_id=project, base_url=server.url) as client:
            client.with_options(timeout=5).package_groups.list()
    assert [project for _, project in seen(server)] == ["first", "mine"]


@WAYS
def test_a_project_is_found_by_its_name(server: Server, way: Callable[..., None]) -> None:
    """The identity service is asked once, in a signed request for no project; only the very name counts."""
    server.plays(hangs_up, answers(503), listed("eu-nl_team-2", "eu-nl_team"), serve)
    found = auth.from_env({**KEY, "OS_AUTH_URL": f"{server.url}/iam", "OS_PROJECT_NAME": "eu-nl_team"})
    way({"credentials": found, "base_url": server.url, "retries": QUICK})
    assert server.requests[0].target == "/iam/v3/projects?name=eu-nl_team"
    project = "id-of-eu-nl_team"
    assert seen(server) == [("/iam/v3/projects", None)] * 3 + [(f"/v2.0/{project}/resources", project)]
    way({"credentials": found, "base_url": server.url})
    assert seen(server)[4:] == [(f"/v2.0/{project}/resources", project)]


def test_a_name_that_is_not_needed_is_not_asked_for(server: Server) -> None:
    """A call that names its project is signed for that one."""
    server.plays(serve)
    key = auth.AkSkAuth("AK", SECRET, project_name="eu-nl_team", auth_url=server.url)
    call({"auth": key, "base_url": server.url}, project_id="calls")
    assert seen(server) == [("/v2.0/calls/resources", "calls")]


def test_a_name_that_cannot_be_resolved_is_refused() -> None:
    """At once, where there is no identity service to ask."""
    with pytest.raises(auth.CredentialsError, match="OS_AUTH_URL is missing: OS_PROJECT_NAME, without OS_PROJECT_ID,"):
        auth.from_env({**KEY, "OS_PROJECT_NAME": "eu-nl_team"})
    with pytest.raises(auth.CredentialsError, match="AkSkAuth needs project_id, or auth_url"):
        auth.AkSkAuth("AK", SECRET, project_name="eu-nl_team")


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (listed(), "no project named 'eu-nl_team': give project_id instead"),
        (listed("other"), "no project named 'eu-nl_team'"),
        (answers(200, b'{"projects": [{"name": "eu-nl_team", "id": "a"}, {"name": "eu-nl_team", "id": "b"}]}'), "2 pr"),
        (answers(403, b'{"error": {"message": "no right"}}'), "told no project: 403 Forbidden.*no right"),
        (answers(200, b"[]"), "told no project: 200"),
        (answers(200, b"<html>"), "told no project: 200"),
    ],
)
def test_a_project_that_is_not_found_is_an_error(server: Server, act: Act, words: str) -> None:
    """Nothing is sent to the service; the error says what the identity service said."""
    server.plays(act)
    key = auth.AkSkAuth("AK", SECRET, project_name="eu-nl_team", auth_url=server.url)
    with pytest.raises((auth.CredentialsError, auth.IdentityError), match=words) as caught:
        call({"auth": key, "base_url": server.url})
    assert len(server.requests) == 1
    assert SECRET not in str(caught.value)


def test_a_token_finds_its_project_by_name_too(server: Server) -> None:
    """With the identity service; without it the error says that the name alone is not enough."""
    server.plays(listed("eu-nl_team"), serve)
    environ = {"OS_TOKEN": "tok", "OS_PROJECT_NAME": "eu-nl_team"}
    call({"credentials": auth.from_env({**environ, "OS_AUTH_URL": server.url}), "base_url": server.url})
    assert [one.target for one in server.requests] == [
        "/v3/projects?name=eu-nl_team",
        "/v2.0/id-of-eu-nl_team/resources",
    ]
    assert [one.headers["x-auth-token"] for one in server.requests] == ["tok", "tok"]
    with pytest.raises(ValueError, match=r"which project.*its name 'eu-nl_team' is known, but not who could tell"):
        call({"credentials": auth.from_env(environ), "base_url": server.url})


def test_the_users_own_header_stays(server: Server) -> None:
    """What is given as `X-Project-Id` is signed as it is."""
    server.plays(serve)
    with dli.DliClient(auth=auth.AkSkAuth("AK", SECRET), project_id="p", base_url=server.url) as client:
        client.with_options(headers={"X-Project-Id": "own"}).package_groups.list()
    assert seen(server) == [("/v2.0/p/resources", "own")]


def test_the_authentication_of_one_client_serves_another(server: Server, module: Callable[[str], Any]) -> None:
    """Whatever package it is from: the token tells the project, a key is used for the client's."""
    token = answers(201, b'{"token": {"project": {"id": "p-9"}}}', X_Subject_Token="tok")  # noqa: S106 -- of nobody
    other = module("auth")
    assert other.PasswordAuth is not auth.PasswordAuth
    login = other.PasswordAuth(server.url, user_id="u", password=SECRET, project_name="eu-nl")
    server.plays(hangs_up, token, serve)
    call({"auth": login, "base_url": server.url, "retries": QUICK})
    assert [one.target for one in server.requests][1:] == ["/v3/auth/tokens", "/v2.0/p-9/resources"]
    server.plays(serve)
    call({"auth": other.AkSkAuth("AK", SECRET, project_id="own"), "base_url": server.url})
    call({"auth": other.AkSkAuth("AK", SECRET), "project_id": "clients", "base_url": server.url})
    assert seen(server) == [("/v2.0/own/resources", "own"), ("/v2.0/clients/resources", "clients")]
    found = other.from_env({**KEY, "OS_PROJECT_ID": "p", "OS_REGION_NAME": "eu-nl"})
    with dli.DliClient(credentials=found, base_url=server.url) as client:
        assert (client.region, client.project_id) == ("eu-nl", "p")
