"""Certificates: what environment and `clouds.yaml` say of them counts for identity and service, or is refused."""

from __future__ import annotations

import importlib
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .conftest import SECRET, Cloud, serving

dli: Any = importlib.import_module("dli_client")
auth: Any = importlib.import_module("dli_client.auth")
errors: Any = importlib.import_module("dli_client.errors")
retries: Any = importlib.import_module("dli_client.retries")

FILES = Path(__file__).parent / "certificates"
AUTHORITY, CERT, KEY = (str(FILES / name) for name in ("authority.pem", "client.pem", "client.key"))
LOGIN = {"OS_USERNAME": "me", "OS_PASSWORD": SECRET, "OS_USER_DOMAIN_NAME": "home", "OS_PROJECT_NAME": "eu-de"}


@pytest.fixture
def secure(request: pytest.FixtureRequest) -> Iterator[Cloud]:
    """The double behind TLS; with the parameter `True` it wants to see a certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(FILES / "server.pem")
    if getattr(request, "param", False):
        context.load_verify_locations(AUTHORITY)
        context.verify_mode = ssl.CERT_REQUIRED
    with serving(Cloud(), context) as cloud:
        yield cloud


def call(cloud: Cloud, found: Any, **settings: Any) -> None:
    """One call, for which a token is fetched first."""
    given = {"credentials": found, "base_url": cloud.url, "retries": retries.NO_RETRIES, **settings}
    with dli.DliClient(**given) as client:
        client.package_groups.list()
    assert (len(cloud.logins), len(cloud.calls)) == (1, 1)


def from_env(cloud: Cloud, **more: str) -> Any:
    """The credentials of an environment."""
    return auth.from_env({**LOGIN, "OS_AUTH_URL": cloud.auth_url, **more})


def from_cloud(cloud: Cloud, folder: Path, *lines: str, **environ: str) -> Any:
    """The credentials of an entry with these further lines."""
    login = f"username: me, user_domain_name: home, project_name: eu-de, password: {SECRET}".split(", ")
    entry = ["auth:", f"  auth_url: {cloud.auth_url}", *(f"  {line}" for line in login), *lines]
    path = folder / "clouds.yaml"
    path.write_text("clouds:\n  mine:\n" + "".join(f"    {line}\n" for line in entry))
    return auth.from_cloud("mine", environ={"OS_CLIENT_CONFIG_FILE": str(path), "HOME": str(folder), **environ})


@pytest.mark.parametrize("said", [{"OS_CACERT": AUTHORITY}, {"OS_INSECURE": "true"}, {"OS_INSECURE": "1"}])
def test_the_environment_counts(secure: Cloud, said: dict[str, str], tmp_path: Path) -> None:
    """For the identity service and for the service; also beside an entry of `clouds.yaml` that says nothing."""
    call(secure, from_env(secure, **said))
    secure.logins.clear()
    secure.calls.clear()
    call(secure, from_cloud(secure, tmp_path, **said))


@pytest.mark.parametrize("lines", [[f"cacert: {AUTHORITY}"], ["verify: false"], ["verify: False"], ["insecure: true"]])
def test_clouds_yaml_counts(secure: Cloud, tmp_path: Path, lines: list[str]) -> None:
    """With the names of OpenStack's tools."""
    call(secure, from_cloud(secure, tmp_path, *lines))


def test_certificates_are_checked_otherwise(secure: Cloud, tmp_path: Path) -> None:
    """Where nothing is said, and where it is said."""
    for found in (
        from_env(secure),
        from_env(secure, OS_INSECURE="false"),
        from_cloud(secure, tmp_path, "verify: true"),
    ):
        with pytest.raises(errors.ConnectionFailed, match=r"(?i)certificate"):
            call(secure, found)
    assert secure.logins == []


@pytest.mark.parametrize("secure", [True], indirect=True)
def test_a_certificate_is_shown(secure: Cloud, tmp_path: Path) -> None:
    """To the identity service and to the service; one file may hold certificate and key."""
    both = tmp_path / "both.pem"
    both.write_text(Path(CERT).read_text() + Path(KEY).read_text())
    call(secure, from_env(secure, OS_CACERT=AUTHORITY, OS_CERT=CERT, OS_KEY=KEY))
    for lines in ([f"cert: {CERT}", f"key: {KEY}"], [f"cert: {both}"]):
        secure.logins.clear()
        secure.calls.clear()
        call(secure, from_cloud(secure, tmp_path, f"cacert: {AUTHORITY}", *lines))
    secure.logins.clear()
    with pytest.raises(errors.ConnectionFailed):
        call(secure, from_env(secure, OS_CACERT=AUTHORITY))
    assert secure.logins == []


def test_the_client_goes_before_the_credentials(secure: Cloud) -> None:
    """What the client is given counts, also as the path of a file."""
    call(secure, from_env(secure), verify_ssl=AUTHORITY)
    secure.logins.clear()
    with pytest.raises(errors.ConnectionFailed, match=r"(?i)certificate"):
        call(secure, from_env(secure, OS_INSECURE="true"), verify_ssl=True)
    with pytest.raises(auth.CredentialsError, match="verify_ssl names /no/where, which does not exist"):
        call(secure, from_env(secure), verify_ssl="/no/where")
    low = importlib.import_module("dli_client.client").AuthenticatedClient
    with low(secure.url, token="t", verify_ssl=AUTHORITY) as client:  # noqa: S106 -- of nobody
        assert client.get_httpx_client().get("/x").status_code == 401


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"OS_CACERT": "/no/where.pem"}, "OS_CACERT names /no/where.pem, which does not exist"),
        ({"OS_CERT": "/no/where.pem"}, "OS_CERT names /no/where.pem, which does not exist"),
        ({"OS_CERT": CERT, "OS_KEY": "/no/key"}, "OS_KEY names /no/key, which does not exist"),
        ({"OS_CACERT": KEY}, "OS_CACERT names .*client.key, which holds no certificate"),
        ({"OS_CERT": CERT}, "OS_CERT must name a certificate and its key"),
        ({"OS_CERT": CERT, "OS_KEY": str(FILES / "locked.key")}, "OS_CERT and OS_KEY must .*without a passphrase"),
        ({"OS_KEY": KEY}, "OS_KEY names a key, and OS_CERT no certificate"),
        ({"OS_INSECURE": "maybe"}, "OS_INSECURE must be true or false"),
        ({"OS_INSECURE": "yes", "OS_CACERT": AUTHORITY}, "OS_INSECURE says .* OS_CACERT names"),
    ],
)
def test_what_cannot_be_honoured_is_refused(said: dict[str, str], words: str) -> None:
    """In a sentence that names the setting, and the file that is missing."""
    for environ in ({"OS_TOKEN": "t"}, {"HUAWEICLOUD_SDK_AK": "AK", "HUAWEICLOUD_SDK_SK": SECRET}):
        with pytest.raises(auth.CredentialsError, match=words):
            auth.from_env({**environ, **said})


def test_a_missing_file_of_clouds_yaml_is_named(cloud: Cloud, tmp_path: Path) -> None:
    """By the name that the setting has there."""
    with pytest.raises(auth.CredentialsError, match=r"cacert names ~/none.pem, which does not exist"):
        from_cloud(cloud, tmp_path, "cacert: ~/none.pem")
    with pytest.raises(auth.CredentialsError, match="OS_CACERT names"):
        from_cloud(cloud, tmp_path, OS_CACERT="/no/where")
