"""Where a service is: what is given, the environment, the catalogue in the token, the document; and what is refused.

All of it holds for the client of a service alone and for that of the cloud.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator, Iterator
from typing import Any

import httpx
import pytest

from rst2openapi.client.runtime.catalogue import address_in
from rst2openapi.client.runtime.endpoints import placed
from rst2openapi.client.runtime.environment import from_env
from rst2openapi.client.runtime.identity_errors import EndpointError
from rst2openapi.client.runtime.service import Server, ServiceFacts
from rst2openapi.client.runtime.user import Given, User

from .documents import DOMAIN

IDENTITY = f"https://iam.north-1.{DOMAIN}/v3"
PROJECT = "f" * 32
Connect = Callable[..., Any]


def entry(url: str, kind: str = "lamps", region: str | None = "north-1", interface: str = "public") -> dict[str, Any]:
    """An entry of a catalogue."""
    place = {"url": url, "region": region, "region_id": region, "interface": interface}
    return {"type": kind, "name": "any", "endpoints": [place]}


class Network:
    """An identity service with a catalogue, and services everywhere; remembers where it was asked."""

    def __init__(self) -> None:
        self.catalogue: list[Any] = []
        self.urls: list[str] = []
        self.logins = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """The answer to a request."""
        if str(request.url) == f"{IDENTITY}/auth/tokens":
            self.logins += 1
            token = {"catalog": self.catalogue, "project": {"id": PROJECT}, "expires_at": "2099-01-01T00:00:00Z"}
            return httpx.Response(201, json={"token": token}, headers={"X-Subject-Token": "t"})
        self.urls.append(str(request.url))
        return httpx.Response(200, json={"things": []})


@pytest.fixture
def network() -> Network:
    """The network of a test."""
    return Network()


def credentials(module: Callable[[str], Any], endpoints: dict[str, str] | None = None) -> Any:
    """A user with a password."""
    who = {"username": "me", "password": "secret-1", "user_domain_name": "d", "project_name": "team"}
    auth = module(".auth").PasswordAuth(IDENTITY, **who)
    return module(".credentials").Credentials(auth, region="north-1", endpoints=endpoints or {})


@pytest.fixture(params=["alone", "of a cloud"])
def lamps(
    request: pytest.FixtureRequest, alone: Callable[[str], Any], module: Callable[[str], Any], network: Network
) -> Connect:
    """Connects a client of the service of lamps."""

    def connect(base_url: str | None = None, endpoints: dict[str, str] | None = None) -> Any:
        options: Any = {"http_options": {"transport": httpx.MockTransport(network)}}
        if request.param == "alone":
            return alone("").LampsAloneClient(credentials=credentials(alone, endpoints), base_url=base_url, **options)
        base_urls = {"lamps": base_url} if base_url else None
        return module("").Cloud(credentials=credentials(module, endpoints), base_urls=base_urls, **options).lamps

    return connect


def test_the_first_that_says_it_counts(lamps: Connect, network: Network) -> None:
    """An address of the client, that of the environment, the catalogue, the document."""
    network.catalogue = [entry(f"https://elsewhere.{DOMAIN}/v1/{PROJECT}")]
    lamps(base_url="https://given.example", endpoints={"lamps": "https://override.example"}).lamps.list()
    lamps(endpoints={"lamps": "https://override.example/{project_id}"}).lamps.list()
    lamps().lamps.list()
    network.catalogue = [entry(f"https://elsewhere.{DOMAIN}", kind="doors")]
    lamps().lamps.list()
    hosts = ["given.example", "override.example", f"elsewhere.{DOMAIN}", f"lamps.north-1.{DOMAIN}"]
    assert network.urls == [f"https://{host}/v1/{PROJECT}/lamps" for host in hosts]


def test_the_catalogue_is_asked_for_once(lamps: Connect, network: Network) -> None:
    """One login for the address, the project and the calls."""
    network.catalogue = [entry(f"https://elsewhere.{DOMAIN}:8443/")]
    client = lamps()
    for _ in range(3):
        client.with_options(timeout=3).lamps.list()
    client.request("GET", "/v1/{project_id}/lamps")
    assert network.urls == [f"https://elsewhere.{DOMAIN}:8443/v1/{PROJECT}/lamps"] * 4
    assert network.logins == 1


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        (f"http://lamps.north-1.{DOMAIN}", "only https keeps a token secret"),
        (f"https://lamps.north-1.{DOMAIN}.evil.test", f"within {DOMAIN}"),
        (f"https://evil{DOMAIN}", f"within {DOMAIN}"),
        (f"https://{DOMAIN}@evil.test/", "no plain address"),
        (f"https://evil.test\\.{DOMAIN}/", "no plain address"),
        (f"https://lamps.{DOMAIN}/?x=.evil.test", "no plain address"),
        (f"https://lamps.{DOMAIN}:port/", "no plain address"),
        (f"https://lamps.{DOMAIN}:0/", "no plain address"),
        (f"https://lamps.{DOMAIN}./", "no plain address"),
        (f"https://x..{DOMAIN}/", "no plain address"),
        (f"https://[lamps.{DOMAIN}].evil.test/", "no plain address"),
        (f"https://[::1].{DOMAIN}/", "no plain address"),
        (f"https://evil.test%2f.{DOMAIN}/", "no plain address"),
        (f"https://evil.test;.{DOMAIN}/", "no plain address"),
        (f"https://evil.test\uff0f.{DOMAIN}/", "no plain address"),
        (f"https://evil.test\t/.{DOMAIN}/", "no plain address"),
        (f"https://l\u0430mps.{DOMAIN}/", "no plain address"),
        (f"https://lamps.{DOMAIN}//evil.test/", "no plain address"),
        (f"https://lamps.{DOMAIN}/../up", "no plain address"),
        (f"//lamps.{DOMAIN}", "only https keeps a token secret"),
        ("lamps", "no plain address"),
    ],
)
def test_a_catalogue_leads_no_token_astray(lamps: Connect, network: Network, url: str, reason: str) -> None:
    """An address that is not within the cloud, or not secret, is refused; nothing is sent there, or elsewhere."""
    network.catalogue = [entry(url)]
    client = lamps()
    for _ in range(2):
        with pytest.raises(ValueError, match="nothing was sent there") as caught:
            client.lamps.list()
        assert type(caught.value).__name__ == "EndpointError"
        assert reason in str(caught.value)
    assert network.urls == []


@pytest.mark.parametrize("project", ["evil.test/", "me@evil.test/", "evil.test\\", "..", "%2e%2e", "a b"])
@pytest.mark.parametrize("template", [f"https://{{project_id}}.{DOMAIN}/", f"https://lamps.{DOMAIN}/%(tenant_id)s/x"])
def test_the_project_in_an_address_leads_nowhere_else(template: str, project: str) -> None:
    """What the identity service calls the project is put in its place first, and then looked at."""
    with pytest.raises(EndpointError, match="nothing was sent there"):
        address_in([entry(template)], FACTS, "north-1", project)


def test_asyncio_finds_the_same(module: Callable[[str], Any], network: Network) -> None:
    """The address of the catalogue, after one login."""
    network.catalogue = [entry(f"https://elsewhere.{DOMAIN}", region="*")]

    async def run() -> None:
        options = {"transport": httpx.MockTransport(network)}
        async with module("").AsyncCloud(credentials=credentials(module), http_options=options) as cloud:
            await asyncio.gather(cloud.lamps.lamps.list(), cloud.doors.doors.list())

    asyncio.run(run())
    assert sorted(network.urls) == [
        f"https://doors.north-1.{DOMAIN}/v1/{PROJECT}/doors",
        f"https://elsewhere.{DOMAIN}/v1/{PROJECT}/lamps",
    ]
    assert network.logins == 1


FACTS = ServiceFacts(
    servers=(Server(f"https://lamps.{{region}}.{DOMAIN}", {"region": "north-1"}),), short="lamps", types=("light",)
)


def cases() -> Iterator[tuple[list[Any], str | None, str | None]]:
    """Catalogues, the region, and the address that is found."""
    here = f"https://a.{DOMAIN}"
    for ending in ("", "/", "/v1", "/v2.0/{project_id}", "/v1/$(project_id)s", "/%(tenant_id)s", f"/v1/{PROJECT}/"):
        yield [entry(here + ending)], "north-1", here
    yield [entry(f"{here}/deep/v1/AUTH_%(tenant_id)s")], "north-1", f"{here}/deep"
    yield [entry(f"{here}/$(project_id)s/deep")], "north-1", f"{here}/{PROJECT}/deep"
    other = f"https://b.{DOMAIN}"
    yield [entry(other), entry(here, kind="light")], "north-1", here
    yield [entry(other, region="south-2"), entry(here)], "north-1", here
    yield [entry(other, region=None), entry(here)], "north-1", here
    yield [entry(here, region=None)], "north-1", here
    yield [entry(here, region="south-2")], "north-1", None
    yield [entry(here, interface="internal")], "north-1", None
    yield [entry(here, region="south-2")], None, here
    yield [entry(here, region="south-2"), entry(other)], None, None
    yield [None, {}, {"type": "lamps"}, {"type": "lamps", "endpoints": [None, {"url": 3}]}], "north-1", None


@pytest.mark.parametrize(("catalogue", "region", "expected"), list(cases()))
def test_entries_are_chosen_by_type_and_region(catalogue: list[Any], region: str | None, expected: str | None) -> None:
    """The likeliest type first, the region before what is everywhere; version and project at the end are left out."""
    assert address_in(catalogue, FACTS, region, PROJECT) == expected


def test_the_path_of_the_document_stays() -> None:
    """Where the paths of a document are below one of its address, they are below it at another host, too."""
    facts = FACTS._replace(servers=(Server(f"https://x.{DOMAIN}/api/v2"),))
    assert (
        address_in([entry(f"https://x.{DOMAIN}/v2/{{project_id}}")], facts, None, None) == f"https://x.{DOMAIN}/api/v2"
    )
    assert facts.domains == (f"x.{DOMAIN}",)


class _Known:
    """An authentication that has its token already."""

    def __init__(self, catalogue: list[Any]) -> None:
        self.catalogue = catalogue
        self.project_id = PROJECT

    def catalogue_steps(self, caller: httpx.Request) -> Generator[Any, Any, Any]:
        """The token, at once."""
        del caller
        yield from ()
        return self


def test_an_endpoint_that_is_missing_says_what_was_tried() -> None:
    """The variable of the environment, the catalogue with its regions, and the document without a server."""
    facts = ServiceFacts(short="lamps", types=("light",))
    with pytest.raises(EndpointError) as caught:
        placed(facts, "north-1", None)
    assert "OS_LAMPS_ENDPOINT_OVERRIDE is not set, no token has a catalogue, and the document" in str(caught.value)
    url, finder = placed(facts, "north-1", _Known([entry(f"https://a.{DOMAIN}", region="south-2")]))
    assert url == ""
    assert finder is not None
    with pytest.raises(EndpointError) as caught:
        next(finder.steps(httpx.Request("GET", "/")))
    assert "the catalogue of the token has no light or lamps in north-1, only in south-2, and" in str(caught.value)


@pytest.mark.parametrize("region", [None, "north-1"])
def test_addresses_of_a_region_are_of_that_region(region: str | None) -> None:
    """Those of the vendor's variables change with the region, those of OpenStack's do not."""
    environ = {
        "HUAWEICLOUD_SDK_AK": "ak",
        "HUAWEICLOUD_SDK_SK": "sk",
        "HUAWEICLOUD_SDK_REGION": "north-1",
        "HUAWEICLOUD_SDK_REGION_LAMPS_NORTH_1": "https://n.example",
        "HUAWEICLOUD_SDK_REGION_LAMPS_SOUTH_2": "https://s.example",
        "OS_DOORS_ENDPOINT_OVERRIDE": "https://d.example",
    }
    found = from_env(environ)
    here, doors = {"lamps": "https://n.example"}, {"doors": "https://d.example"}
    assert found.endpoints == here | doors
    assert User.of(Given(found, region=region), ("north-1", "south-2")).endpoints == here | doors
    south = User.of(Given(found, region="south-2"), ("north-1", "south-2"))
    assert south.endpoints == {"lamps": "https://s.example"} | doors
    assert south.endpoints_in("north-1") == here | doors
