"""Tokens: what the identity service is asked, and how often."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from rst2openapi.client.runtime import auth_cache
from rst2openapi.client.runtime.auth import (
    AgencyAuth,
    AkSkAuth,
    CredentialsError,
    IdentityError,
    PasswordAuth,
    TokenAuth,
)
from rst2openapi.client.runtime.errors import ClientError

from .conftest import SECRET, Cloud


def password_auth(cloud: Cloud, **settings: Any) -> PasswordAuth:
    """A user of the double."""
    given = {"username": "me", "user_domain_name": "home", "project_name": "eu-de", "password": SECRET, **settings}
    return PasswordAuth(cloud.auth_url, **given)


def call(cloud: Cloud, auth: httpx.Auth, **request: Any) -> httpx.Response:
    """One call of the service."""
    with httpx.Client(auth=auth, base_url=cloud.url) as client:
        return client.request(**{"method": "GET", "url": "/things", **request})


SCOPES: list[tuple[dict[str, Any], object]] = [
    ({}, {"project": {"name": "eu-de", "domain": {"name": "home"}}}),
    ({"project_id": "p-1"}, {"project": {"id": "p-1"}}),
    ({"project_domain_id": "d-9"}, {"project": {"name": "eu-de", "domain": {"id": "d-9"}}}),
    ({"project_name": None, "domain_id": "d-1"}, {"domain": {"id": "d-1"}}),
    ({"project_name": None, "domain_name": "home"}, {"domain": {"name": "home"}}),
    ({"project_name": None}, None),
]


@pytest.mark.parametrize(("settings", "scope"), SCOPES)
def test_a_password_is_sent_with_the_scope(cloud: Cloud, settings: dict[str, Any], scope: object) -> None:
    """The user stands in a domain; the scope is a project by id or name, a domain, or left out."""
    assert call(cloud, password_auth(cloud, **settings)).status_code == 200
    user = {"name": "me", "domain": {"name": "home"}, "password": SECRET}
    identity = {"methods": ["password"], "password": {"user": user}}
    assert cloud.logins == [{"identity": identity, **({"scope": scope} if scope else {})}]
    assert cloud.login_headers[0]["content-type"] == "application/json"


def test_a_user_by_id_needs_no_domain(cloud: Cloud) -> None:
    """An id names a user in all domains."""
    auth = password_auth(cloud, username=None, user_domain_name=None, user_id="u-1", project_name=None)
    assert call(cloud, auth).status_code == 200
    assert cloud.logins[0]["identity"]["password"] == {"user": {"id": "u-1", "password": SECRET}}


def test_a_passcode_is_a_second_method(cloud: Cloud) -> None:
    """The passcode is sent beside the password, for the same user; a function gives a new one for each token."""
    codes = iter(("111111", "222222"))
    auth = password_auth(cloud, username=None, user_id="u-1", passcode=lambda: next(codes))
    call(cloud, auth)
    cloud.valid.clear()
    assert call(cloud, auth).status_code == 200
    assert [login["identity"]["methods"] for login in cloud.logins] == [["password", "totp"]] * 2
    sent = [login["identity"]["totp"]["user"] for login in cloud.logins]
    assert sent == [{"id": "u-1", "passcode": "111111"}, {"id": "u-1", "passcode": "222222"}]


def test_a_spent_passcode_is_not_sent_again(cloud: Cloud) -> None:
    """A passcode that is text is good for one token; the error says what to give instead."""
    auth = password_auth(cloud, passcode="111111")
    call(cloud, auth)
    cloud.valid.clear()
    with pytest.raises(CredentialsError, match="give PasswordAuth a function"):
        call(cloud, auth)
    assert len(cloud.logins) == 1


def test_one_token_serves_many_calls(cloud: Cloud) -> None:
    """The token is kept; what it is for can be asked."""
    auth = password_auth(cloud)
    assert [call(cloud, auth).status_code for _ in range(3)] == [200] * 3
    assert len(cloud.logins) == 1
    assert auth.token is not None
    assert (auth.token.project_id, auth.token.domain_id) == ("p-1", "d-1")


def test_a_token_is_renewed_before_its_end(cloud: Cloud) -> None:
    """A token in the last tenth of its life is not used any more."""
    cloud.lifetime = 0.0
    auth = password_auth(cloud)
    assert [call(cloud, auth).status_code for _ in range(2)] == [200] * 2
    assert [seen["x-auth-token"] for seen in cloud.calls] == ["token-number-1", "token-number-2"]


def test_a_refused_token_is_renewed_once(cloud: Cloud) -> None:
    """After a 401 there is one new token, and the same request goes out once more with it."""
    auth = password_auth(cloud)
    call(cloud, auth)
    cloud.valid.clear()
    assert call(cloud, auth, method="POST", content=b"body").status_code == 200
    assert (len(cloud.logins), cloud.bodies) == (2, [b"", b"body", b"body"])


def test_a_new_token_that_is_refused_is_the_end(cloud: Cloud) -> None:
    """A service that refuses a token just made is not asked again."""
    auth = password_auth(cloud)
    call(cloud, auth)
    cloud.valid = type("Nothing", (set,), {"add": lambda *_: None})()
    assert call(cloud, auth).status_code == 401
    assert (len(cloud.logins), len(cloud.calls)) == (2, 3)
    assert call(cloud, password_auth(cloud)).status_code == 401
    assert (len(cloud.logins), len(cloud.calls)) == (3, 4)


def test_a_stream_is_not_sent_twice(cloud: Cloud) -> None:
    """A body that may be used up is not sent again; the next call has a new token."""
    auth = password_auth(cloud)
    call(cloud, auth)
    cloud.valid.clear()
    assert call(cloud, auth, method="POST", content=iter([b"a", b"b"])).status_code == 401
    assert cloud.bodies == [b"", b"ab"]
    assert call(cloud, auth).status_code == 200


def test_threads_share_one_token_request(cloud: Cloud) -> None:
    """Sixteen threads that start at once ask for one token; so they do after a 401 for all of them."""
    cloud.delay = 0.1
    auth = password_auth(cloud)
    for round_number in (1, 2):
        gate = threading.Barrier(16)

        def work(_: int, gate: threading.Barrier = gate) -> int:
            with httpx.Client(auth=auth, base_url=cloud.url) as client:
                gate.wait()
                return client.get("/things").status_code

        with ThreadPoolExecutor(16) as pool:
            assert list(pool.map(work, range(16))) == [200] * 16
        assert len(cloud.logins) == round_number
        cloud.valid.clear()


def test_tasks_share_one_token_request(cloud: Cloud) -> None:
    """Fifty tasks ask for one token; so they do after a 401 for all of them, in another event loop too."""
    cloud.delay = 0.1
    auth = password_auth(cloud)

    async def work() -> list[int]:
        async with httpx.AsyncClient(auth=auth, base_url=cloud.url, timeout=30) as client:
            return [answer.status_code for answer in await asyncio.gather(*(client.get("/t") for _ in range(50)))]

    for round_number in (1, 2):
        assert asyncio.run(work()) == [200] * 50
        assert len(cloud.logins) == round_number
        cloud.valid.clear()


def test_threads_and_tasks_share_one_token_request(cloud: Cloud) -> None:
    """Blocking and asynchronous clients of one authentication wait for each other's token."""
    cloud.delay = 0.2
    auth = password_auth(cloud)

    async def work() -> list[int]:
        async with httpx.AsyncClient(auth=auth, base_url=cloud.url) as client:
            threads = [asyncio.to_thread(lambda: call(cloud, auth)) for _ in range(4)]
            answers = await asyncio.gather(*threads, *(client.get("/t") for _ in range(4)))
            return [answer.status_code for answer in answers]

    assert asyncio.run(work()) == [200] * 8
    assert len(cloud.logins) == 1


def test_a_blocking_call_inside_a_task_does_not_wait_for_its_own_loop(cloud: Cloud) -> None:
    """A blocking call in an event loop whose other task fetches the token gets one of its own: no deadlock."""
    cloud.delay = 0.2
    auth = password_auth(cloud)

    async def work() -> int:
        async with httpx.AsyncClient(auth=auth, base_url=cloud.url) as client:
            first = asyncio.create_task(client.get("/t"))
            await asyncio.sleep(0.1)
            inner = call(cloud, auth).status_code
            return (await first).status_code + inner

    assert asyncio.run(work()) == 400


def test_a_cancelled_task_leaves_the_token_to_others(cloud: Cloud) -> None:
    """Where the task that fetches is cancelled, one that waits fetches; where a waiting one is, the rest go on."""
    cloud.free.clear()
    auth = password_auth(cloud)

    async def work() -> list[int]:
        async with httpx.AsyncClient(auth=auth, base_url=cloud.url) as client:
            tasks = [asyncio.create_task(client.get("/t")) for _ in range(4)]
            assert await asyncio.to_thread(cloud.asked.wait, 60)
            tasks[0].cancel()
            tasks[3].cancel()
            cloud.free.set()
            return [answer.status_code for answer in await asyncio.gather(*tasks[1:3])]

    assert asyncio.run(work()) == [200, 200]
    assert len(cloud.logins) == 2


def test_a_refused_login_is_an_error_for_all(cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits for a token gets the refusal, after one request; the next call asks again."""
    cloud.free.clear()
    waiting: list[int] = []
    now = auth_cache._Flight.now

    def waits(flight: Any) -> Any:
        waiting.append(threading.get_ident())
        if len(waiting) == 3:
            cloud.free.set()  # the answer goes out when all others wait for it
        return now(flight)

    monkeypatch.setattr(auth_cache._Flight, "now", waits)
    cloud.refusal = (401, b'{"error": {"code": 401, "message": "wrong name or ' + SECRET.encode() + b'"}}')
    auth = password_auth(cloud)

    def work(_: int) -> IdentityError:
        with pytest.raises(IdentityError) as caught:
            call(cloud, auth)
        return caught.value

    with ThreadPoolExecutor(4) as pool:
        errors = list(pool.map(work, range(4)))
    assert len(cloud.logins) == 1
    assert len(set(waiting)) == 3
    assert len(set(map(id, errors))) == 4
    for error in errors:
        assert isinstance(error, ClientError)
        assert error.status_code == 401
        assert "the identity service gave no token" in str(error)
        assert "wrong name" in str(error)
        assert SECRET not in f"{error} {error!r} {error.body} {error.content!r} {error.response.request.content!r}"
    cloud.refusal = None
    assert call(cloud, auth).status_code == 200


@pytest.mark.parametrize(
    "answer", [(201, b"{}"), (200, b""), (502, b"<html><title>Bad Gateway</title></html>"), (204, b"")]
)
def test_an_answer_without_a_token_is_an_error(cloud: Cloud, answer: tuple[int, bytes]) -> None:
    """Whatever comes without `X-Subject-Token` gives no token."""
    cloud.refusal = answer
    with pytest.raises(IdentityError, match=str(answer[0])):
        call(cloud, password_auth(cloud))


@pytest.mark.parametrize(
    "body", [b"", b"[]", b'{"token": 1}', b'{"token": {"expires_at": "soon", "project": []}}', b"<"]
)
def test_a_token_with_a_strange_body_is_used(body: bytes) -> None:
    """The token is in the header; a body that says nothing of its end does no harm."""

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/auth/tokens"):
            return httpx.Response(201, headers={"X-Subject-Token": "t"}, content=body)
        return httpx.Response(200 if request.headers["X-Auth-Token"] == "t" else 401)

    auth = PasswordAuth("https://iam.test", user_id="u", password=SECRET)
    with httpx.Client(auth=auth, transport=httpx.MockTransport(answer)) as client:
        assert [client.get("https://a.test/").status_code for _ in range(2)] == [200] * 2


def test_secrets_are_not_shown(cloud: Cloud) -> None:
    """Neither `repr` nor the history of a response shows a password, a token or a key."""
    auth = password_auth(cloud, passcode="987654")
    response = call(cloud, auth)
    assert response.history
    past = [(one.headers, one.request.headers, one.request.content) for one in response.history]
    key = AkSkAuth("AK", SECRET, security_token=SECRET)
    agency = AgencyAuth(key, cloud.url, agency_name="a", agency_domain_name="d")
    shown = f"{past} {auth!r} {auth.token!r} {agency!r} {TokenAuth(SECRET)!r} {key!r}"
    for secret in (SECRET, "987654", "token-number-1"):
        assert secret not in shown
    assert "me" in repr(auth)


BASES: list[Callable[[Cloud], Any]] = [password_auth, lambda _: TokenAuth("given"), lambda _: AkSkAuth("AK", "SK")]


@pytest.mark.parametrize("base", BASES, ids=["password", "token", "access key"])
@pytest.mark.parametrize("asynchronous", [False, True], ids=["blocking", "asyncio"])
def test_an_agency_is_assumed(cloud: Cloud, base: Callable[[Cloud], Any], *, asynchronous: bool) -> None:
    """The token of an agency is asked for with whatever its holder has, and is the one that the service sees."""
    auth = AgencyAuth(
        base(cloud), cloud.auth_url, agency_name="helper", agency_domain_name="theirs", project_name="eu-de"
    )

    async def work() -> httpx.Response:
        async with httpx.AsyncClient(auth=auth, base_url=cloud.url) as client:
            return await client.get("/things")

    answer = asyncio.run(work()) if asynchronous else call(cloud, auth)
    assert answer.status_code == 200
    role = {"domain_name": "theirs", "xrole_name": "helper"}
    assert cloud.logins[-1] == {
        "identity": {"methods": ["assume_role"], "assume_role": role},
        "scope": {"project": {"name": "eu-de", "domain": {"name": "theirs"}}},
    }
    sent = cloud.login_headers[-1]
    shown = {PasswordAuth: "token-number-1", TokenAuth: "given", AkSkAuth: None}[type(base(cloud))]
    assert sent.get("x-auth-token") == shown
    assert ("authorization" in sent) == (shown is None)


def test_a_function_gives_the_token(cloud: Cloud) -> None:
    """A function is asked for each call, and once more after a 401; the same token is not sent twice."""
    tokens = iter(["old", "new", "new", "new"])
    cloud.valid.add("new")
    auth = TokenAuth(lambda: next(tokens))
    assert [call(cloud, auth).status_code for _ in range(2)] == [200, 200]
    assert [seen["x-auth-token"] for seen in cloud.calls] == ["old", "new", "new"]
    assert call(cloud, TokenAuth(lambda: "bad")).status_code == 401
    assert len(cloud.calls) == 4
    assert call(cloud, TokenAuth("bad")).status_code == 401
    assert len(cloud.calls) == 5


def test_an_asynchronous_function_gives_the_token(cloud: Cloud) -> None:
    """It is awaited by asynchronous clients, and refused by blocking ones."""
    cloud.valid.add("t")

    async def source() -> str:
        await asyncio.sleep(0)
        return "t"

    async def work() -> int:
        async with httpx.AsyncClient(auth=TokenAuth(source), base_url=cloud.url) as client:
            return (await client.get("/things")).status_code

    assert asyncio.run(work()) == 200
    with pytest.raises(TypeError, match="asynchronous clients only"):
        call(cloud, TokenAuth(source))


def test_a_function_without_a_token_is_an_error(cloud: Cloud) -> None:
    """Nothing is sent without a token."""
    with pytest.raises(CredentialsError, match="returned no token"):
        call(cloud, TokenAuth(lambda: ""))
    assert cloud.calls == []


def test_a_prefix_stands_before_the_token(cloud: Cloud) -> None:
    """Header and prefix can be chosen."""
    call(cloud, TokenAuth("abc", header="Authorization", prefix="Bearer"))
    assert cloud.calls[0]["authorization"] == "Bearer abc"


def test_what_is_missing_is_named() -> None:
    """Settings that cannot work are refused at once, without their values."""
    with pytest.raises(ValueError, match="PasswordAuth needs user_domain_name or user_domain_id"):
        PasswordAuth("https://iam.test", username="me", password=SECRET)
    with pytest.raises(ValueError, match="PasswordAuth needs password"):
        PasswordAuth("https://iam.test", username="me", password="", user_domain_name="d")
    with pytest.raises(ValueError, match="AkSkAuth needs secret_key"):
        AkSkAuth("AK", "")
    with pytest.raises(ValueError, match="AgencyAuth needs agency_domain_name or agency_domain_id"):
        AgencyAuth(TokenAuth("t"), "https://iam.test", agency_name="a")


def test_a_streamed_response_is_left_to_its_reader(cloud: Cloud) -> None:
    """Authentication does not read the body of the answer."""
    auth = password_auth(cloud)
    with httpx.Client(auth=auth, base_url=cloud.url) as client, client.stream("GET", "/things") as response:
        assert not response.is_stream_consumed
        assert b"".join(response.iter_bytes()) == b'{"ok": true}'


def test_streams_of_asynchronous_clients_are_not_sent_twice(cloud: Cloud) -> None:
    """As for blocking clients."""
    auth = password_auth(cloud)

    async def pieces() -> AsyncIterator[bytes]:
        yield b"x"

    async def work() -> int:
        async with httpx.AsyncClient(auth=auth, base_url=cloud.url) as client:
            await client.get("/things")
            cloud.valid.clear()
            return (await client.post("/things", content=pieces())).status_code

    assert asyncio.run(work()) == 401
    assert cloud.bodies == [b"", b"x"]
