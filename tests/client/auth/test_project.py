"""The project of a call where only its name is known: the identity service tells the id."""

from __future__ import annotations

import asyncio
import importlib
from typing import Any

import pytest

from .conftest import SECRET, Cloud

dli: Any = importlib.import_module("dli_client")
auth: Any = importlib.import_module("dli_client.auth")
errors: Any = importlib.import_module("dli_client.errors")


def credentials(url: str) -> Any:
    """A login that names its project, as most files for a shell do."""
    login = {"OS_USERNAME": "me", "OS_PASSWORD": SECRET, "OS_USER_DOMAIN_NAME": "home", "OS_PROJECT_NAME": "eu-de"}
    return auth.from_env({**login, "OS_AUTH_URL": url})


def test_the_token_tells_the_project(cloud: Cloud) -> None:
    """One token for the project's id and the call itself."""
    with dli.DliClient(credentials=credentials(cloud.url), base_url=cloud.url) as client:
        client.package_groups.list()
        client.package_groups.list(project_id="other")
    assert [path.split("/")[2] for path in cloud.paths] == ["p-1", "other"]
    assert len(cloud.logins) == 1


def test_the_token_tells_the_project_without_blocking(cloud: Cloud) -> None:
    """So it is with asyncio, for many calls at once."""

    async def work() -> None:
        async with dli.AsyncDliClient(credentials=credentials(cloud.url), base_url=cloud.url) as client:
            await asyncio.gather(*(client.package_groups.list() for _ in range(5)))

    asyncio.run(work())
    assert [path.split("/")[2] for path in cloud.paths] == ["p-1"] * 5
    assert len(cloud.logins) == 1


def test_a_refused_login_is_an_error(cloud: Cloud) -> None:
    """Nothing is asked of the service."""
    cloud.refusal = (401, b"{}")
    with (
        dli.DliClient(credentials=credentials(cloud.url), base_url=cloud.url) as client,
        pytest.raises(auth.IdentityError) as caught,
    ):
        client.package_groups.list()
    assert SECRET not in str(caught.value)
    assert cloud.paths == []


def test_an_identity_service_out_of_reach_is_an_error(cloud: Cloud) -> None:
    """The connection failed, as for any other request; the error keeps no password."""
    with (
        dli.DliClient(credentials=credentials("http://127.0.0.1:9"), base_url=cloud.url) as client,
        pytest.raises(errors.ConnectionFailed) as caught,
    ):
        client.package_groups.list()
    assert SECRET.encode() not in caught.value.__cause__.request.content
