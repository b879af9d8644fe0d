"""One login for the services of a project, whoever uses them: one after the other, in threads, with asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from .documents import PEOPLE, SERVICES
from .double import ITEMS, PROJECTS, Double

TEAM = PROJECTS["north-1_team"]
Module = Callable[[str], Any]


def group(cloud: Any, name: str, noun: str) -> Any:
    """The group of a service of the cloud."""
    return getattr(getattr(cloud, f"{name}_" if name == "as" else name), f"{noun}s")


def test_a_program_with_ten_services_logs_in_once(module: Module, double: Double) -> None:
    """Nine services of the project share a token and the connections; that of the account takes the domain's."""
    with module("").Cloud.from_env() as cloud:
        for name, noun in SERVICES.items():
            things = group(cloud, name, noun)
            assert things.create(name="new").name == "new"
            assert [one.name for one in things.iter(limit=2)] == [f"{name}-{number}" for number in range(ITEMS)]
        assert double.scopes == [TEAM]
        assert cloud.people.people.list().people == ["me"]
    assert double.scopes == [TEAM, "domain"]
    assert len(double.clients) == 1
    assert {service for service, *_ in double.calls} == {*SERVICES, PEOPLE}


def test_eight_threads_log_in_once(module: Module, double: Double) -> None:
    """Whoever comes first logs in, the others wait for it, whichever services they use."""
    double.delay = 0.1
    with module("").Cloud.from_env() as cloud, ThreadPoolExecutor(8) as threads:
        pairs = list(SERVICES.items())[:8]
        found = threads.map(lambda pair: [one.name for one in group(cloud, *pair).iter()], pairs)
        assert [len(names) for names in found] == [ITEMS] * 8
    assert double.scopes == [TEAM]


def test_tasks_log_in_once(module: Module, double: Double) -> None:
    """So do tasks of an event loop."""
    double.delay = 0.05

    async def names(cloud: Any, name: str, noun: str) -> list[str]:
        return [one.name async for one in group(cloud, name, noun).iter()]

    async def run() -> list[list[str]]:
        async with module("").AsyncCloud.from_env() as cloud:
            found = await asyncio.gather(*(names(cloud, *pair) for pair in SERVICES.items()))
            assert (await cloud.people.people.list()).people == ["me"]
            return found

    assert [len(one) for one in asyncio.run(run())] == [ITEMS] * len(SERVICES)
    assert double.scopes == [TEAM, "domain"]


def test_another_project_has_a_token_of_its_own(module: Module, double: Double) -> None:
    """It is asked for once, by name or id, and goes over the connections of the first."""
    with module("").Cloud.from_env() as cloud:
        cloud.lamps.lamps.list()
        for project in ("other", "other", PROJECTS["south-2"], "north-1_team"):
            with cloud.in_project(project) as there:
                there.lamps.lamps.list()
        cloud.in_project("other").people.people.list()
        cloud.doors.doors.list()
    projects = [TEAM, PROJECTS["other"], PROJECTS["other"], PROJECTS["south-2"], TEAM]
    assert [scope for *_, scope in double.calls] == [*projects, "domain", TEAM]
    assert double.scopes == [TEAM, PROJECTS["other"], PROJECTS["south-2"], "domain"]
    assert len(double.clients) == 1


def test_another_region_has_its_own_project(module: Module, double: Double) -> None:
    """That of the same name there, if none is named; back in the first region the first token is used."""
    with module("").Cloud.from_env() as cloud:
        cloud.lamps.lamps.list()
        south = cloud.in_region("south-2")
        south.lamps.lamps.list()
        south.in_project("south-2").doors.doors.list()
        cloud.in_region("south-2", "south-2").doors.doors.list()
        south.in_region("north-1").doors.doors.list()
        assert (south.region, cloud.region) == ("south-2", "north-1")
    assert double.scopes == [TEAM, PROJECTS["south-2_team"], PROJECTS["south-2"]]


def test_a_token_is_for_one_project(module: Module, double: Double) -> None:
    """Who has a token only is told so, and a service of the account gets that token too."""
    cloud = module("").Cloud(token="t", region="north-1", project_id=TEAM)  # noqa: S106 -- of nobody
    with pytest.raises(module(".auth").CredentialsError, match="a token is for one project"):
        cloud.in_project("other")
    assert cloud.people.connection.token == "t"  # noqa: S105 -- of nobody
    assert double.scopes == []


def test_options_are_those_of_all_services(module: Module, double: Double) -> None:
    """`with_options` gives a client with the same connections and tokens; the first one stays as it was."""
    with module("").Cloud.from_env(timeout=50) as cloud:
        cloud.lamps.lamps.list()
        with cloud.with_options(timeout=3, headers={"X-Trace": "1"}) as quick:
            quick.doors.doors.list()
            assert quick.doors.connection.options["timeout"].read == 3
            assert quick.doors.connection.options["headers"] == {"X-Trace": "1"}
        cloud.rooms.rooms.list()
        assert not cloud.rooms.connection.options
    assert double.scopes == [TEAM]
    assert len(double.clients) == 1


def test_errors_are_those_of_all_services(module: Module, double: Double) -> None:
    """One class for all, with what the service said."""
    assert double.url
    with module("").Cloud.from_env() as cloud:
        for name in ("lamps", "doors"):
            with pytest.raises(module("").errors.NotFound) as caught:
                getattr(cloud, name).request("GET", "/v1/{project_id}/nothing")
            assert caught.value.error_code == "A.3"


def test_a_key_and_an_agency_work_elsewhere_too(module: Module, double: Double) -> None:
    """A key is shown for the other project, an agency's token is one of the account that gave it."""
    auth = module(".auth")
    key = auth.AkSkAuth("ak", "sk", project_id=TEAM, domain_id="owners", auth_url=f"{double.url}/v3")
    other = key.of_project(None, PROJECTS["other"])
    shown = [_sent(one, "north-1.example") for one in (key, other, key.of_domain())]
    assert [one.get("X-Project-Id") for one in shown] == [TEAM, PROJECTS["other"], None]
    assert shown[2]["X-Domain-Id"] == "owners"
    agency = auth.AgencyAuth(key, f"{double.url}/v3", agency_name="help", agency_domain_name="GIVERS", project_name="a")
    assert agency.of_project("b", None)._scope.to_dict() == {"project": {"name": "b", "domain": {"name": "GIVERS"}}}
    assert agency.of_domain()._scope.to_dict() == {"domain": {"name": "GIVERS"}}
    assert agency.of_domain().of_domain()._scope == agency.of_domain()._scope


def _sent(auth: Any, host: str) -> httpx.Headers:
    """The headers of a request with this authentication."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200)

    with httpx.Client(transport=httpx.MockTransport(answer), auth=auth) as client:
        client.get(f"https://{host}/")
    return seen[0].headers


def test_who_is_asked_for_a_domain_needs_one(module: Module, double: Double) -> None:
    """A user known by id alone has no domain that anybody could name; the message says what to give."""
    auth = module(".auth").PasswordAuth(f"{double.url}/v3", user_id="u", password="p", project_id=TEAM)  # noqa: S106
    cloud = module("").Cloud(auth=auth, region="north-1")
    with pytest.raises(module(".auth").CredentialsError, match="give user_domain_name or domain_id"):
        _ = cloud.people


@pytest.mark.parametrize(
    ("url", "region", "moved"),
    [
        ("https://iam.eu-de.otc.t-systems.com/v3", "eu-nl", "https://iam.eu-nl.otc.t-systems.com/v3"),
        ("https://iam.eu-de.otc.t-systems.com:443/v3", "eu-de", "https://iam.eu-de.otc.t-systems.com:443/v3"),
        ("http://127.0.0.1:5000/v3", "eu-nl", "http://127.0.0.1:5000/v3"),
    ],
)
def test_the_identity_service_moves_with_the_region(module: Module, url: str, region: str, moved: str) -> None:
    """Where its address names one; a region of another cloud is refused."""
    regions = module("._runtime.regions")
    assert regions.moved(url, region) == moved
    with pytest.raises(module(".auth").CredentialsError, match="of another cloud than eu-de"):
        regions.moved("https://iam.eu-de.otc.t-systems.com", "eu-ch2")
