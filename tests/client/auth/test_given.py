"""What users give: blanks around it are taken off, what cannot be right is refused at once, and never shown."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from rst2openapi.client.runtime.auth import (
    AgencyAuth,
    AkSkAuth,
    CredentialsError,
    PasswordAuth,
    TokenAuth,
    from_env,
)

from .conftest import SECRET, Cloud

dli: Any = importlib.import_module("dli_client")
errors: Any = importlib.import_module("dli_client.errors")


def client(token: Any) -> Any:
    """A client with this token."""
    return dli.DliClient(token=token, project_id="p", base_url="https://dli.test")


def low(token: Any) -> Any:
    """What the functions of operations take."""
    return importlib.import_module("dli_client.client").AuthenticatedClient("https://dli.test", token=token)


MAKERS: dict[str, Callable[[Any], Any]] = {
    "client": client,
    "low": low,
    "token": TokenAuth,
    "access key": lambda value: AkSkAuth(value, "SK"),
    "secret key": lambda value: AkSkAuth("AK", value),
    "security token": lambda value: AkSkAuth("AK", "SK", security_token=value),
    "user": lambda value: PasswordAuth("https://iam.test", username=value, user_domain_id="d", password="p"),  # noqa: S106
    "project": lambda value: AkSkAuth("AK", "SK", project_id=value),
    "environment": lambda value: from_env({"OS_TOKEN": value}),
    "agency": lambda value: AgencyAuth(TokenAuth("t"), "https://iam.test", agency_name=value, agency_domain_id="d"),
}


WRONG = (f"{SECRET}\nX-Evil: 1", f"{SECRET}\r{SECRET}", f"{SECRET}\x00x", " \n", 7)
CASES = [(name, value) for name in MAKERS for value in WRONG if name != "environment" or isinstance(value, str)]
"""The environment holds nothing but text."""


@pytest.mark.parametrize(("name", "value"), CASES)
def test_what_cannot_be_right_is_refused_at_once(name: str, value: Any) -> None:
    """A line break inside, nothing but blanks, or no text: the error names the setting and shows no value."""
    with pytest.raises(ValueError, match=r"must (not )?be") as caught:
        MAKERS[name](value)
    assert type(caught.value).__name__ == CredentialsError.__name__
    assert SECRET not in str(caught.value)


def test_an_empty_token_is_refused_at_once() -> None:
    """Not when the first request fails."""
    for make in (client, low, TokenAuth):
        with pytest.raises(ValueError, match=r"token.* must not be empty"):
            make("")


def test_blanks_around_are_taken_off(cloud: Cloud) -> None:
    """As they come from files: what is sent has none."""
    cloud.valid.add("abc")
    with dli.DliClient(token=" abc\r\n", base_url=cloud.url, project_id="p\n") as one:  # noqa: S106 -- of nobody
        one.package_groups.list()
        one.connection.token = "other\n"  # noqa: S105 -- of nobody
        with pytest.raises(errors.Unauthorized):
            one.package_groups.list()
    assert [seen["x-auth-token"] for seen in cloud.calls] == ["abc", "other"]
    login = PasswordAuth(
        cloud.auth_url, username=" me\n", user_domain_name="home ", project_name="eu-de\n", password=f" {SECRET}"
    )
    with httpx.Client(auth=login) as plain:
        assert plain.get(f"{cloud.url}/x").status_code == 200
    user = {"name": "me", "domain": {"name": "home"}, "password": f" {SECRET}"}
    assert cloud.logins[0]["identity"]["password"]["user"] == user
    assert cloud.logins[0]["scope"]["project"]["name"] == "eu-de"
    key = AkSkAuth("AK\n", f"{SECRET}\n", security_token="temporary\n", project_id="p ")  # noqa: S106 -- of nobody
    with httpx.Client(auth=key) as plain:
        plain.get(f"{cloud.url}/x")
    assert "Access=AK, " in cloud.calls[-1]["authorization"]
    assert (cloud.calls[-1]["x-security-token"], cloud.calls[-1]["x-project-id"]) == ("temporary", "p")


def test_a_function_may_give_a_token_with_blanks(cloud: Cloud) -> None:
    """As it reads from a file, whenever it is asked."""
    cloud.valid.add("abc")
    with httpx.Client(auth=TokenAuth(lambda: "abc\n")) as plain:
        assert plain.get(f"{cloud.url}/x").status_code == 200
