"""A program with a network, a server and a SQL job, on the client that is made of the published pages.

The settings lead to the folders of the services, to their types in catalogues, and to the scopes of their tokens.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from attrs import define, field

from client.cloud.double import PROJECTS, Double, serving
from client.test_typing import CHECKERS, complaints
from rst2openapi.cli import main
from shared_results import SharedResults

from .checkout import CORPUS, REASON

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason=REASON)

SERVICES = ("vpc", "ecs", "dli")
GLOBAL = "tms"
TEAM = PROJECTS["north-1_team"]

PROGRAM = """
from cloud import Cloud, errors

with Cloud.from_env() as cloud:
    vpc = cloud.vpc.vpcs.create(name="demo", cidr="10.0.0.0/16")
    subnet = cloud.vpc.subnets.create(vpc_id=vpc.id, name="demo", cidr="10.0.0.0/24", gateway_ip="10.0.0.1")
    for server in cloud.ecs.servers.iter():
        print(server.name)
    job = cloud.dli.sql_jobs.submit(sql="SELECT 1", queue_name="default")
"""

SYNCHRONOUS = f"""
{PROGRAM}
    print(vpc.id, subnet.id, job.job_id)
    try:
        cloud.vpc.vpcs.get(vpc_id="v-2")
    except errors.NotFound as error:
        print(error.error_code)
"""

ASYNCHRONOUS = """
import asyncio
from cloud import AsyncCloud

async def main() -> None:
    async with AsyncCloud.from_env() as cloud:
        vpc = await cloud.vpc.vpcs.create(name="demo", cidr="10.0.0.0/16")
        subnet, job = await asyncio.gather(
            cloud.vpc.subnets.create(vpc_id=vpc.id, name="demo", cidr="10.0.0.0/24", gateway_ip="10.0.0.1"),
            cloud.dli.sql_jobs.submit(sql="SELECT 1", queue_name="default"),
        )
        async for server in cloud.ecs.servers.iter():
            print(server.name)
        print(vpc.id, subnet.id, job.job_id)

asyncio.run(main())
"""

THREADS = """
from concurrent.futures import ThreadPoolExecutor
from cloud import Cloud

with Cloud.from_env() as cloud, ThreadPoolExecutor(8) as threads:
    vpcs = list(threads.map(lambda _: cloud.vpc.vpcs.create(name="demo", cidr="10.0.0.0/16").id, range(4)))
    names = threads.map(lambda _: [one.name for one in cloud.ecs.servers.iter()], range(8))
    print(*vpcs, *(name for each in names for name in each))
"""

SERVERS = [{"id": f"s-{name}", "name": name} for name in ("web", "db", "old")]
PATHS: dict[str, tuple[Any, Any]] = {
    "POST vpc/v1/{}/vpcs": (
        {"vpc": {"name": "demo", "cidr": "10.0.0.0/16"}},
        {"vpc": {"id": "v-1", "name": "demo", "status": "CREATING"}},
    ),
    "POST vpc/v1/{}/subnets": (
        {"subnet": {"name": "demo", "cidr": "10.0.0.0/24", "gateway_ip": "10.0.0.1", "vpc_id": "v-1"}},
        {"subnet": {"id": "n-1", "vpc_id": "v-1"}},
    ),
    "POST dli/v1.0/{}/jobs/submit-job": (
        {"sql": "SELECT 1", "queue_name": "default"},
        {"is_success": True, "job_id": "j-1"},
    ),
}
"""Method and path of a request, the body that it must have, and what is answered."""


@define
class PublishedServices(Double):
    """Answers as the published pages say, to tokens of the project in the path."""

    bodies: list[str] = field(factory=list)

    def answer(self, method: str, target: str, token: str, body: bytes) -> tuple[int, Any]:
        """What a service answers."""
        parts = urlsplit(target)
        scope = self.tokens.get(token, "")
        asked = f"{method} {parts.path.lstrip('/')}"
        with self.lock:
            self.calls.append((parts.path.split("/")[1], asked, scope))
        if not scope:
            return 401, {"error": {"code": "A.1", "message": "no such token"}}
        if f"/{scope}/" not in parts.path:
            return 403, {"error": {"code": "A.2", "message": "a token of another project"}}
        known = PATHS.get(asked.replace(scope, "{}"))
        if known is not None:
            return (200, known[1]) if json.loads(body) == known[0] else (400, {"code": "A.3", "message": f"{body!r}"})
        if asked == f"GET ecs/v1/{scope}/cloudservers/detail":
            start = int(parse_qs(parts.query).get("offset", ["0"])[0])
            return 200, {"count": len(SERVERS), "servers": SERVERS[start : start + 2]}
        return 404, {"code": "A.4", "message": "no such path"}


@pytest.fixture(scope="session")
def sdk(shared: SharedResults) -> Path:
    """The folder of the client of these services."""

    def make(folder: Path) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("XDG_CACHE_HOME", str(shared.cache))
            made = ["sdk", *SERVICES, GLOBAL, "--pages", str(CORPUS), "-o", str(folder), "--jobs", "1"]
            assert main(made) == 0

    return shared.once("sdk-of-published-pages", make)


@pytest.fixture
def double() -> Iterator[Double]:
    """The cloud on this machine."""
    with serving(PublishedServices()) as found:
        yield found


def said(program: str, sdk: Path, double: Double) -> list[str]:
    """What a program prints that finds the cloud by its environment."""
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(sdk), "PATH": os.defpath, **double.environment(services=SERVICES)},
    )
    assert run.stderr == ""
    return run.stdout.split()


def test_the_program_runs_with_one_login(sdk: Path, double: Double) -> None:
    """As it stands: what is made is given without the name around it, and the servers one by one."""
    assert said(SYNCHRONOUS, sdk, double) == ["web", "db", "old", "v-1", "n-1", "j-1", "A.4"]
    assert double.scopes == [TEAM]
    assert {service for service, *_ in double.calls} == set(SERVICES)
    assert {scope for *_, scope in double.calls} == {TEAM}


def test_so_it_does_with_asyncio_and_in_threads(sdk: Path, double: Double) -> None:
    """One login for each process, whatever runs side by side."""
    double.delay = 0.1
    assert said(ASYNCHRONOUS, sdk, double) == ["web", "db", "old", "v-1", "n-1", "j-1"]
    assert said(THREADS, sdk, double) == ["v-1"] * 4 + ["web", "db", "old"] * 8
    assert double.scopes == [TEAM] * 2


@pytest.mark.parametrize("checker", CHECKERS)
def test_the_program_is_typed(sdk: Path, tmp_path: Path, checker: str) -> None:
    """Neither checker has a complaint."""
    assert complaints(checker, PROGRAM, sdk, tmp_path) == ""


SCOPES = """
import httpx
from cloud import Cloud
from cloud.auth import PasswordAuth

scopes = []

def answer(request):
    if request.url.path == "/v3/auth/tokens":
        scope = "domain" if b'"scope": {"domain"' in request.content else "project"
        scopes.append(scope)
        token = {"catalog": CATALOGUE, scope: {"id": "p"}, "expires_at": "2099-01-01T00:00:00Z"}
        return httpx.Response(201, json={"token": token}, headers={"X-Subject-Token": scope})
    return httpx.Response(200, json={}, headers={"x-seen": f"{request.url.host} {request.headers['X-Auth-Token']}"})

PLACE = {"interface": "public", "region": "eu-de", "url": "https://nets.eu-de.otc.t-systems.com/v1/p"}
CATALOGUE = [{"type": "vpc", "endpoints": [PLACE]}]
auth = PasswordAuth(
    "https://iam.eu-de.otc.t-systems.com", username="u", password="p", user_domain_name="D", project_name="eu-de"
)
with Cloud(auth=auth, http_options={"transport": httpx.MockTransport(answer)}) as cloud:
    for service in (cloud.vpc, cloud.tms, cloud.in_region("eu-nl").vpc):
        print(service.request("GET", "/v1/x").headers["x-seen"])
print(*scopes)
"""


def test_the_settings_lead_to_catalogues_and_scopes(sdk: Path, double: Double) -> None:
    """A token of the project for one service, one of the domain for that of the whole account."""
    assert said(SCOPES, sdk, double) == [
        *("nets.eu-de.otc.t-systems.com", "project"),
        *("tms.eu-de.otc.t-systems.com", "domain"),
        *("vpc.eu-nl.otc.t-systems.com", "project"),
        *("project", "domain", "project"),
    ]
