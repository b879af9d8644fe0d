"""Credentials from environment variables, of both worlds."""

from __future__ import annotations

from pathlib import Path
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

LOGIN = {
    "OS_USERNAME": "me",
    "OS_PASSWORD": SECRET,
    "OS_USER_DOMAIN_NAME": "home",
    "OS_PROJECT_NAME": "eu-de",
    "OS_REGION_NAME": "eu-de",
}
HUAWEI = {
    "HUAWEICLOUD_SDK_AK": "AK",
    "HUAWEICLOUD_SDK_SK": SECRET,
    "HUAWEICLOUD_SDK_PROJECT_ID": "p-h",
    "HUAWEICLOUD_SDK_SECURITY_TOKEN": "temporary",
    "HUAWEICLOUD_SDK_REGION": "eu-nl",
}

LOGINS: list[tuple[dict[str, str], object]] = [
    ({}, {"project": {"name": "eu-de", "domain": {"name": "home"}}}),
    ({"OS_PROJECT_NAME": "", "OS_TENANT_NAME": "old"}, {"project": {"name": "old", "domain": {"name": "home"}}}),
    ({"OS_TENANT_ID": "p-1"}, {"project": {"id": "p-1"}}),
    ({"OS_PROJECT_ID": "p-2", "OS_TENANT_ID": "p-1"}, {"project": {"id": "p-2"}}),
    ({"OS_PROJECT_NAME": "", "OS_DOMAIN_NAME": "home"}, {"domain": {"name": "home"}}),
    ({"OS_USER_DOMAIN_NAME": "", "OS_DOMAIN_NAME": "home", "OS_PROJECT_NAME": ""}, {"domain": {"name": "home"}}),
]


@pytest.mark.parametrize(("more", "scope"), LOGINS)
def test_a_login_is_what_openstack_means_by_it(cloud: Cloud, more: dict[str, str], scope: object) -> None:
    """User, password, domain and scope reach the identity service; empty variables are as if not set."""
    found = from_env({**LOGIN, "OS_AUTH_URL": cloud.url, **more})
    with httpx.Client(auth=found.auth) as client:
        assert client.get(f"{cloud.url}/things").status_code == 200
    assert cloud.logins[0].get("scope") == scope
    assert cloud.logins[0]["identity"]["password"]["user"]["domain"] == {"name": "home"}
    assert found.region == "eu-de"


def test_the_vendors_variables_give_an_access_key() -> None:
    """Key, security token, project and region of the vendor's SDKs."""
    found = from_env(HUAWEI)
    assert isinstance(found.auth, AkSkAuth)
    assert (found.project_id, found.region) == ("p-h", "eu-nl")
    assert SECRET not in f"{found!r}"
    assert "temporary" not in f"{found!r}"


@pytest.mark.parametrize(
    ("environ", "kind", "project"),
    [
        ({**LOGIN, "OS_AUTH_URL": "https://iam.test", **HUAWEI, "OS_PROJECT_ID": "p"}, PasswordAuth, "p"),
        ({**HUAWEI, "OS_PROJECT_ID": "p", "OS_REGION_NAME": "eu-de"}, AkSkAuth, "p-h"),
        ({**LOGIN, "OS_ACCESS_KEY": "AK", "OS_SECRET_KEY": SECRET, "OS_PROJECT_ID": "p"}, AkSkAuth, "p"),
        ({**LOGIN, "OS_TOKEN": SECRET}, TokenAuth, None),
        ({"OS_AUTH_TOKEN": SECRET}, TokenAuth, None),
    ],
)
def test_worlds_are_not_mixed(environ: dict[str, str], kind: type[Any], project: str | None) -> None:
    """A token goes before a key, a key before a password, OpenStack's before the vendor's; projects stay with them."""
    found = from_env(environ)
    assert (type(found.auth), found.project_id) == (kind, project)
    assert SECRET not in repr(found)


def test_an_agency_is_taken_from_the_environment() -> None:
    """The agency stands on top of the user; the project is the delegated one."""
    agency = {"OS_AGENCY_NAME": "a", "OS_AGENCY_DOMAIN_NAME": "d", "OS_DELEGATED_PROJECT": "eu-de"}
    found = from_env({**LOGIN, "OS_AUTH_URL": "https://iam.test", "OS_PROJECT_ID": "mine", **agency})
    assert isinstance(found.auth, AgencyAuth)
    assert found.project_id is None
    assert SECRET not in repr(found)


def test_addresses_of_services_are_taken_from_the_environment() -> None:
    """Of both worlds; the vendor's name the region too."""
    region = {
        "HUAWEICLOUD_SDK_REGION_DLI_EU_NL": "https://a.test",
        "HUAWEICLOUD_SDK_REGION_ECS_EU_DE": "https://b.test",
    }
    found = from_env({**HUAWEI, **region, "OS_OBS_ENDPOINT_OVERRIDE": "https://c.test"})
    assert found.endpoints == {"dli": "https://a.test", "obs": "https://c.test"}


@pytest.mark.parametrize(
    ("environ", "words"),
    [
        ({}, "no credentials in the environment: set OS_CLOUD; or OS_AUTH_URL, OS_USERNAME, OS_PASSWORD"),
        ({"OS_REGION_NAME": "eu-de"}, "no credentials in the environment"),
        (LOGIN, "OS_AUTH_URL is missing: logging in with a password needs it; looked for in the environment"),
        ({**LOGIN, "OS_AUTH_URL": "u", "OS_PASSWORD": ""}, "OS_PASSWORD is missing"),
        ({**LOGIN, "OS_AUTH_URL": "u", "OS_USERNAME": ""}, "OS_USERNAME is missing"),
        ({**LOGIN, "OS_AUTH_URL": "u", "OS_USER_DOMAIN_NAME": ""}, "OS_USER_DOMAIN_NAME is missing"),
        ({"OS_ACCESS_KEY": "AK"}, "OS_SECRET_KEY is missing: signing with an access key needs it"),
        ({"HUAWEICLOUD_SDK_SK": SECRET}, "HUAWEICLOUD_SDK_AK is missing"),
        ({"OS_TOKEN": SECRET, "OS_AGENCY_NAME": "a", "OS_AUTH_URL": "u"}, "OS_AGENCY_DOMAIN_NAME is missing"),
    ],
)
def test_what_is_missing_is_said(environ: dict[str, str], words: str) -> None:
    """The message names the variable, in the world that the user is in, and no value."""
    with pytest.raises(CredentialsError) as caught:
        from_env(environ)
    assert words in str(caught.value)
    assert SECRET not in str(caught.value)


def test_the_environment_of_the_process_is_the_default(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """And `OS_CLOUD` in it leads to a file."""
    path = tmp_path / "my.yaml"
    path.write_text("clouds: {}\n")
    for name, value in {"OS_CLOUD": "x", "OS_CLIENT_CONFIG_FILE": str(path), "OS_TOKEN": "t"}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(CredentialsError, match="there is no cloud 'x' in"):
        from_env()
