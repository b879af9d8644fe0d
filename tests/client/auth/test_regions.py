"""Where a client sends its requests: the region that is given or known, with its domain, or a question."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from .conftest import SECRET, Cloud

dli: Any = importlib.import_module("dli_client")
auth: Any = importlib.import_module("dli_client.auth")

KEY = {"OS_ACCESS_KEY": "AK", "OS_SECRET_KEY": SECRET, "OS_PROJECT_ID": "p"}
LOGIN = {"OS_USERNAME": "me", "OS_PASSWORD": SECRET, "OS_USER_DOMAIN_NAME": "home"}
IAM = "https://iam.{}.otc.t-systems.com/v3"
SWISS = "https://iam-pub.eu-ch2.sc.otc.t-systems.com/v3"


def reached(**settings: Any) -> str:
    """The host that a client of these settings sends a request to."""
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.host)
        return httpx.Response(200, json={})

    given = {"project_id": "p", "http_options": {"transport": httpx.MockTransport(answer)}, **settings}
    with dli.DliClient(**given) as client:
        client.package_groups.list()
    return seen[-1]


def password(**settings: Any) -> Any:
    """A login whose token is never asked for here."""
    return auth.PasswordAuth(**{"auth_url": "https://iam.test", "user_id": "u", "password": SECRET, **settings})


@pytest.mark.parametrize(
    ("region", "host"),
    [
        ("eu-de", "dli.eu-de.otc.t-systems.com"),
        ("eu-nl", "dli.eu-nl.otc.t-systems.com"),
        ("eu-ch2", "dli.eu-ch2.sc.otc.t-systems.com"),
        ("eu-new9", "dli.eu-new9.otc.t-systems.com"),
    ],
)
def test_a_region_has_its_own_domain(region: str, host: str) -> None:
    """A region that no document lists yet has that of the first server."""
    assert reached(token="t", region=region) == host  # noqa: S106 -- of nobody
    assert dli.server_url(region=region) == f"https://{host}"


@pytest.mark.parametrize(
    ("environ", "region"),
    [
        ({**KEY, "OS_REGION_NAME": "eu-nl"}, "eu-nl"),
        ({**KEY, "OS_PROJECT_NAME": "eu-nl_team"}, "eu-nl"),
        ({**KEY, "OS_PROJECT_NAME": "eu-ch2"}, "eu-ch2"),
        ({**KEY, "OS_AUTH_URL": IAM.format("eu-nl")}, "eu-nl"),
        ({**KEY, "OS_AUTH_URL": SWISS}, "eu-ch2"),
        ({**KEY, "OS_AUTH_URL": "https://iam.cn-north-4.vendor.test"}, "cn-north-4"),
        ({"OS_TOKEN": "t", "OS_PROJECT_NAME": "eu-nl_team"}, "eu-nl"),
        ({**LOGIN, "OS_AUTH_URL": "https://iam.test", "OS_PROJECT_NAME": "eu-nl_a_b"}, "eu-nl"),
        ({**LOGIN, "OS_AUTH_URL": "https://iam.test", "OS_PROJECT_NAME": "my-team_x"}, None),
        ({**LOGIN, "OS_AUTH_URL": "https://iam.my-cloud.test", "OS_PROJECT_NAME": "eu"}, None),
        (
            {**KEY, "OS_PROJECT_NAME": "eu-nl_team", "OS_AUTH_URL": IAM.format("eu-nl"), "OS_REGION_NAME": "eu-nl"},
            "eu-nl",
        ),
        ({"HUAWEICLOUD_SDK_AK": "AK", "HUAWEICLOUD_SDK_SK": SECRET, "HUAWEICLOUD_SDK_IAM_ENDPOINT": SWISS}, "eu-ch2"),
        (
            {
                **KEY,
                "OS_AUTH_URL": "https://iam.test",
                "OS_PROJECT_NAME": "eu-de_mine",
                "OS_AGENCY_NAME": "a",
                "OS_AGENCY_DOMAIN_NAME": "d",
                "OS_DELEGATED_PROJECT": "eu-nl_theirs",
            },
            "eu-nl",
        ),
    ],
)
def test_the_environment_tells_the_region(environ: dict[str, str], region: str | None) -> None:
    """It is said, or it is that of the project's name, or of the identity service; other names are no regions."""
    assert auth.from_env(environ).region == region


@pytest.mark.parametrize(
    ("environ", "words"),
    [
        (
            {**KEY, "OS_REGION_NAME": "eu-de", "OS_PROJECT_NAME": "eu-nl_team"},
            "which region. OS_REGION_NAME says eu-de, OS_PROJECT_NAME says eu-nl",
        ),
        (
            {**KEY, "OS_PROJECT_NAME": "eu-nl_team", "OS_AUTH_URL": IAM.format("eu-de")},
            "OS_PROJECT_NAME says eu-nl, OS_AUTH_URL says eu-de",
        ),
        (
            {**KEY, "OS_REGION_NAME": "eu-de", "OS_AUTH_URL": SWISS},
            "OS_REGION_NAME says eu-de, OS_AUTH_URL says eu-ch2",
        ),
    ],
)
def test_a_contradiction_is_an_error(environ: dict[str, str], words: str) -> None:
    """The sentence says who says what."""
    with pytest.raises(auth.CredentialsError, match=words):
        auth.from_env(environ)


@pytest.mark.parametrize(
    ("login", "host"),
    [
        ({"auth_url": IAM.format("eu-nl")}, "dli.eu-nl.otc.t-systems.com"),
        ({"project_name": "eu-nl_team"}, "dli.eu-nl.otc.t-systems.com"),
        ({"auth_url": SWISS, "project_name": "eu-ch2"}, "dli.eu-ch2.sc.otc.t-systems.com"),
    ],
)
def test_an_authentication_tells_the_region(login: dict[str, str], host: str) -> None:
    """As the environment does; a client that is given one need not be told."""
    client = dli.DliClient(auth=password(**login), project_id="p")
    assert client.connection.get_httpx_client().base_url.host == host


def test_a_client_contradicts_its_authentication() -> None:
    """The region that is given goes before that of the credentials, but not against where the token is from."""
    with pytest.raises(auth.CredentialsError, match="region says eu-de, the name of the project says eu-nl"):
        dli.DliClient(auth=password(project_name="eu-nl_team"), region="eu-de")
    with pytest.raises(
        auth.CredentialsError, match="region says eu-ch2, the address of the identity service says eu-de"
    ):
        dli.DliClient(auth=password(auth_url=IAM.format("eu-de")), region="eu-ch2")
    found = auth.from_env({**KEY, "OS_REGION_NAME": "eu-de"})
    assert reached(credentials=found, region="eu-nl") == "dli.eu-nl.otc.t-systems.com"


@pytest.mark.parametrize("kind", ["DliClient", "AsyncDliClient"])
def test_a_client_asks_for_the_region(kind: str) -> None:
    """Where nothing tells it, no region is taken in silence."""
    for who in (
        {"token": "t"},
        {"auth": auth.AkSkAuth("AK", SECRET)},
        {"auth": password(project_name="my-team")},
        {"credentials": auth.from_env({"OS_TOKEN": "t"})},
    ):
        with pytest.raises(
            ValueError, match=r"which region\? Give region to the client, such as eu-de or eu-nl or eu-ch2"
        ):
            getattr(dli, kind)(**who, project_id="p")


def test_an_address_needs_no_region(cloud: Cloud) -> None:
    """Neither a `base_url` nor an address of the credentials; a token alone is then enough."""
    cloud.valid.add("t")
    found = auth.from_env({"OS_TOKEN": "t", "OS_DLI_ENDPOINT_OVERRIDE": cloud.url})
    for settings in ({"token": "t", "base_url": cloud.url}, {"credentials": found}):
        with dli.DliClient(**settings, project_id="p") as client:
            client.package_groups.list()
        assert client.region is None
    assert len(cloud.calls) == 2


def test_a_region_of_the_document_is_known_by_it(module: Callable[[str], Any]) -> None:
    """The names of regions of clouds that nobody here knows are those that the document lists."""
    client = module("facade").BookshelfClient
    given = module("auth").TokenAuth("t", project_name="south-2_team")
    assert client(auth=given).region == "south-2"
    with pytest.raises(ValueError, match="region says north-1, the name of the project says south-2"):
        client(auth=given, region="north-1")


def test_clouds_yaml_tells_the_region(tmp_path: Path) -> None:
    """The project's name goes before the first of the regions; the profile's address follows."""
    path = tmp_path / "clouds.yaml"
    path.write_text(
        "clouds:\n"
        f"  team: {{profile: otc, auth: {{user_id: me, password: {SECRET}, project_name: eu-nl_x}}}}\n"
        f"  own: {{regions: [south, north], auth: {{auth_url: 'https://iam.north.test', token: t}}}}\n"
        f"  odd: {{region_name: eu-de, auth: {{token: t, project_name: eu-nl_x}}}}\n"
    )
    environ = {"OS_CLIENT_CONFIG_FILE": str(path), "HOME": str(tmp_path)}
    found = auth.from_cloud("team", environ=environ)
    assert (found.region, found.auth.auth_url) == ("eu-nl", IAM.format("eu-nl"))
    assert auth.from_cloud("own", environ=environ).region == "north"
    with pytest.raises(auth.CredentialsError, match="region_name says eu-de, project_name says eu-nl"):
        auth.from_cloud("odd", environ=environ)
