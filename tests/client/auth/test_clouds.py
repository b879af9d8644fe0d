"""Credentials from `clouds.yaml`."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import httpx
import pytest

from rst2openapi.client.runtime.auth import AgencyAuth, AkSkAuth, CredentialsError, from_cloud

from .conftest import SECRET, Cloud

CLOUDS = """\
# Clouds of nobody.
clouds:
  plain:
    auth:
      auth_url: {url}/v3
      username: me
      user_domain_name: home
      project_name: eu-de
    region_name: eu-de
    dli_endpoint_override: https://dli.test
  otc:
    profile: otc
    auth: {{ }}
  swiss:
    profile: otc-swiss
    region_name: eu-ch2
  key:
    auth:
      ak: "AK"
      sk: {secret}
      security_token: '{secret}'
      project_id: 12e45678
    regions: [eu-nl, eu-de]
  agency:
    profile: otc
    auth:
      token: {secret}
      agency_name: a
      agency_domain_id: d-2
      delegated_project_id: p-2
  own:
    profile: ours
    auth:
      username: me
  odd: 5
  lost:
    profile: nowhere
"""


@pytest.fixture
def environ(cloud: Cloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """An environment with the files of a user."""
    work, home = tmp_path / "work", tmp_path / "home"
    (home / ".config" / "openstack").mkdir(parents=True)
    work.mkdir()
    monkeypatch.chdir(work)
    text = CLOUDS.format(url=cloud.url, secret=SECRET).replace("{ }", "{}")
    (home / ".config" / "openstack" / "clouds.yaml").write_text(text)
    secure = f"clouds:\n  plain:\n    auth:\n      password: {SECRET}\n  own:\n    auth:\n      password: {SECRET}\n"
    (home / ".config" / "openstack" / "secure.yaml").write_text(secure)
    return {"HOME": str(home)}


@pytest.fixture(params=["PyYAML", "our own"], autouse=True)
def _reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """With PyYAML, and as if it were not installed."""
    if request.param == "our own":
        monkeypatch.setitem(sys.modules, "yaml", None)


def test_a_login_is_read_from_two_files(cloud: Cloud, environ: dict[str, str]) -> None:
    """The password of `secure.yaml` joins the rest; the login is what the file says."""
    found = from_cloud("plain", environ=environ)
    with httpx.Client(auth=found.auth) as client:
        assert client.get(f"{cloud.url}/things").status_code == 200
    assert cloud.logins[0]["scope"] == {"project": {"name": "eu-de", "domain": {"name": "home"}}}
    assert (found.region, found.endpoints) == ("eu-de", {"dli": "https://dli.test"})
    assert SECRET not in repr(found)


def test_an_access_key_is_read(environ: dict[str, str]) -> None:
    """Ids that look like numbers stay text; the first region counts unless one is chosen."""
    found = from_cloud("key", environ=environ)
    assert isinstance(found.auth, AkSkAuth)
    assert (found.project_id, found.region) == ("12e45678", "eu-nl")
    assert from_cloud("key", region="eu-de", environ=environ).region == "eu-de"
    assert SECRET not in repr(found)


@pytest.mark.parametrize(
    ("name", "region", "url"),
    [
        ("otc", None, "https://iam.eu-de.otc.t-systems.com/v3"),
        ("otc", "eu-nl", "https://iam.eu-nl.otc.t-systems.com/v3"),
        ("swiss", None, "https://iam-pub.eu-ch2.sc.otc.t-systems.com/v3"),
    ],
)
def test_profiles_give_the_address(environ: dict[str, str], name: str, region: str | None, url: str) -> None:
    """The profile's address with the region in it; here the rest comes from another `secure.yaml`."""
    path = Path("secrets.yaml")
    path.write_text(f"clouds:\n  {name}:\n    auth: \n      user_id: u\n      password: {SECRET}\n")
    found = from_cloud(name, region=region, environ={**environ, "OS_CLIENT_SECURE_FILE": str(path)})
    assert f"PasswordAuth('{url}/auth/tokens'" in repr(found)


def test_an_agency_is_read(environ: dict[str, str]) -> None:
    """With the project and the domain of the account that gave it."""
    found = from_cloud("agency", environ=environ)
    assert isinstance(found.auth, AgencyAuth)
    assert (found.project_id, found.domain_id, found.region) == ("p-2", "d-2", "eu-de")


def test_profiles_of_the_user_are_read(environ: dict[str, str]) -> None:
    """`clouds-public.yaml` goes before the profiles that are built in."""
    public = (
        "public-clouds:\n  ours:\n    auth:\n      auth_url: https://iam.test/{region_name}\n      user_domain_id: d\n"
    )
    Path("clouds-public.yaml").write_text(public)
    found = from_cloud("own", environ={**environ, "OS_REGION_NAME": "north"})
    assert "https://iam.test/north/v3/auth/tokens" in repr(found)
    with pytest.raises(CredentialsError, match="region_name is missing: the auth_url has it as a part"):
        from_cloud("own", environ=environ)


def test_the_working_folder_goes_first(environ: dict[str, str]) -> None:
    """A file there hides that of the home folder; the environment's own goes before both."""
    Path("clouds.yaml").write_text("clouds:\n  here:\n    auth:\n      token: t\n")
    assert from_cloud("here", environ=environ).auth
    Path("named.yml").write_text("clouds:\n  named:\n    auth:\n      token: t\n")
    named = {**environ, "OS_CLIENT_CONFIG_FILE": "named.yml", "OS_CLOUD": "named"}
    assert from_cloud(environ=named).auth


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nobody", "there is no cloud 'nobody' in {home}/.config/openstack/clouds.yaml; it has agency, key, lost, odd"),
        ("odd", "cloud 'odd' of {home}/.config/openstack/clouds.yaml has no settings"),
        ("lost", "the profile 'nowhere' of cloud 'lost'"),
        ("swiss", "no credentials in cloud 'swiss' of {home}/.config/openstack/clouds.yaml: set token, or ak and sk"),
        (None, "no cloud is named: give from_cloud a name, or set OS_CLOUD"),
    ],
)
def test_what_is_missing_is_said(environ: dict[str, str], name: str | None, words: str) -> None:
    """The message says what, and where it was looked for."""
    with pytest.raises(CredentialsError) as caught:
        from_cloud(name, environ=environ)
    assert words.format(home=environ["HOME"]) in str(caught.value)
    assert SECRET not in str(caught.value)


def test_places_without_a_file_are_listed(environ: dict[str, str], tmp_path: Path) -> None:
    """All of them, so that one can be chosen."""
    with pytest.raises(CredentialsError) as caught:
        from_cloud("x", environ={**environ, "HOME": "/nowhere"})
    for place in (
        tmp_path / "work" / "clouds.yaml",
        "/nowhere/.config/openstack/clouds.yaml",
        "/etc/openstack/clouds.yaml",
    ):
        assert str(place) in str(caught.value)


def test_openstacksdk_is_optional(environ: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it the error says how to get it."""
    monkeypatch.setitem(sys.modules, "openstack.config", None)
    with pytest.raises(CredentialsError, match="its extra `openstack`"):
        from_cloud("plain", environ=environ, openstacksdk=True)


def test_openstacksdk_may_read_the_entry(environ: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """What it finds is used as the entry itself; its refusals are errors of ours, without their words."""

    class ConfigException(Exception):  # noqa: N818 -- theirs
        pass

    def get_one(*, cloud: str, region_name: str | None) -> Any:
        if cloud != "plain":
            raise ConfigException(SECRET)
        return SimpleNamespace(config={"auth": {"ak": "AK", "sk": SECRET}, "region_name": region_name, "x": 1})

    theirs: Any = {name: ModuleType(name) for name in ("openstack", "openstack.config", "openstack.exceptions")}
    theirs["openstack.config"].OpenStackConfig = lambda: SimpleNamespace(get_one=get_one)
    theirs["openstack.exceptions"].ConfigException = ConfigException
    for name, module in theirs.items():
        monkeypatch.setitem(sys.modules, name, module)
    found = from_cloud("plain", region="eu-nl", environ=environ, openstacksdk=True)
    assert isinstance(found.auth, AkSkAuth)
    assert found.region == "eu-nl"
    with pytest.raises(CredentialsError, match="openstacksdk cannot use cloud 'other': ConfigException") as caught:
        from_cloud("other", environ=environ, openstacksdk=True)
    assert SECRET not in str(caught.value)
