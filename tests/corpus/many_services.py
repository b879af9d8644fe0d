"""A program with eleven services from a fresh clone: `make program DOCS_CORPUS=/path`.

    PYTHONPATH=tests python -m corpus.many_services PAGES WORK

makes repositories of the pages of these services, clones this repository, runs `make sdk` there in one go, builds a
wheel, has mypy and basedpyright check a program, and runs it in sequence, with asyncio and in eight threads. Its cloud
is on this machine: it gives tokens, and holds each request against the document of its service, the scope of its token
and the project in its path.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml
from attrs import define, field

from client.cloud.double import PROJECTS, Double, serving
from client.test_typing import CHECKERS, complaints
from origin.mirrors import main as mirrored
from rst2openapi.mock.contract import Contract
from rst2openapi.mock.request import Request
from rst2openapi.mock.routing import find
from rst2openapi.mock.service import Mock

ROOT = Path(__file__).resolve().parents[2]
SERVICES = {
    "dli": "data-lake-insight",
    "ecs": "elastic-cloud-server",
    "vpc": "virtual-private-cloud",
    "elb": "load-balancer",
    "rds": "relational-database-service",
    "evs": "elastic-volume-service",
    "ims": "image-management-service",
    "dns": "domain-name-service",
    "cce": "cloud-container-engine",
    "as": "auto-scaling",
    "iam": "identity-access-management",
}
"""Services by their short names; the last one is of the whole account."""

GLOBAL = "iam"
TEAM = PROJECTS["north-1_team"]

_CALLS = """\
vpc = {a}cloud.vpc.vpcs.create(name="demo", cidr="10.0.0.0/16")
subnet = {a}cloud.vpc.subnets.create(vpc_id=vpc.id, name="demo", cidr="10.0.0.0/24", gateway_ip="10.0.0.1")
{i}for server in cloud.ecs.servers.iter():
    print(server.name)
job = {a}cloud.dli.sql_jobs.submit(sql="SELECT 1", queue_name="default")
balancer = {a}cloud.elb.load_balancers.create(name="demo", vpc_id=vpc.id, availability_zone_list=["eu-de-01"])
{a}cloud.vpc.security_groups.list(limit=2)
{a}cloud.rds.instances.list(limit=10)
{a}cloud.evs.disks.list_volumes()
{a}cloud.ims.images.list(limit=2)
{a}cloud.dns.public_zones.list()
{a}cloud.cce.clusters.list()
{a}cloud.as_.scaling_groups.list()
try:
    {a}cloud.vpc.vpcs.get(vpc_id="missing")
except errors.NotFound as error:
    print(error.error_code)
print(vpc.id, subnet.id, job.job_id, type(balancer).__name__)
"""
_SEQUENCE = "from cloud import Cloud, errors\n\nwith Cloud.from_env() as cloud:\n"
_ASYNCIO = (
    "import asyncio\nfrom cloud import AsyncCloud, errors\n\n"
    "async def main() -> None:\n    async with AsyncCloud.from_env() as cloud:\n"
)
_THREADS = """\
from concurrent.futures import ThreadPoolExecutor
from cloud import Cloud

def calls(cloud: Cloud) -> tuple[object, ...]:
    return (
        cloud.vpc.vpcs.list(limit=1), cloud.elb.load_balancers.list(limit=1), cloud.rds.instances.list(limit=1),
        cloud.evs.disks.list_volumes(), cloud.ims.images.list(limit=1), cloud.dns.public_zones.list(),
        cloud.cce.clusters.list(), cloud.as_.scaling_groups.list(), [one.name for one in cloud.ecs.servers.iter()],
        cloud.dli.queues.list(),
    )

with Cloud.from_env() as cloud, ThreadPoolExecutor(8) as threads:
    print(sum(map(len, threads.map(calls, [cloud] * 8))))
"""


def _indented(text: str, by: int) -> str:
    return "".join(f"{' ' * by}{line}\n" for line in text.splitlines())


PROGRAMS = {
    "in sequence": _SEQUENCE + _indented(_CALLS.format(a="", i=""), 4),
    "with asyncio": _ASYNCIO + _indented(_CALLS.format(a="await ", i="async "), 8) + "\nasyncio.run(main())\n",
    "in eight threads": _THREADS,
}
WHOLE_ACCOUNT = (
    _SEQUENCE + "    cloud.vpc.vpcs.list(limit=1)\n    cloud.iam.users.list()\n    cloud.iam.projects.list()\n"
)

ANSWERS: Mapping[str, Any] = {
    "POST vpc /v1/{project_id}/vpcs": {"vpc": {"id": "v-1", "name": "demo", "status": "CREATING"}},
    "POST vpc /v1/{project_id}/subnets": {"subnet": {"id": "n-1", "vpc_id": "v-1"}},
    "POST dli /v1.0/{project_id}/jobs/submit-job": {"is_success": True, "job_id": "j-1"},
    "GET ecs /v1/{project_id}/cloudservers/detail": {"count": 2, "servers": [{"name": "web"}, {"name": "db"}]},
}
"""What is answered in the place of a documented example, by method, service and path of the document."""


@define
class DocumentedServices(Double):
    """Services that answer as their documents say, and refuse what these do not allow."""

    mocks: dict[str, Mock] = field(factory=dict)
    refused: list[str] = field(factory=list)

    def answer(self, method: str, target: str, token: str, body: bytes) -> tuple[int, Any]:
        """What a service answers."""
        _, service, rest = target.split("/", 2)
        scope, path = self.tokens.get(token, ""), f"/{rest}"
        with self.lock:
            self.calls.append((service, urlsplit(path).path, scope))
        contract = self.mocks[service].contract
        match = find(contract, method, urlsplit(path).path)
        if match is None or scope != ("domain" if service == GLOBAL else match.values.get("project_id", TEAM)):
            return self._refused(403, f"{method} {target} with a token of {scope or 'nobody'}")
        if path.endswith("/missing"):
            return 404, {"code": "A.4", "message": "no such thing"}
        request = Request(method, path, {"x-auth-token": token, "content-type": "application/json"}, body)
        told = self.mocks[service].answer(request)
        if told.reason:
            return self._refused(told.answer.status, f"{method} {target}: {told.reason}")
        known = ANSWERS.get(f"{method} {service} {match.operation.path}")
        return told.answer.status, known if known is not None else json.loads(told.answer.content or b"null")

    def _refused(self, status: int, reason: str) -> tuple[int, Any]:
        self.refused.append(reason)
        return status, {"error_code": "A.3", "error_msg": reason}


def main(pages: str, work: str) -> int:
    """All of it; the status is 1 where anything is not as it should be."""
    place = Path(work).resolve()
    os.environ.setdefault("MYPY_CACHE_DIR", str(place / "mypy"))
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    with timed("repositories of the pages"):
        mirrored(pages, str(place / "mirrors"), *SERVICES.values())
    with timed("clone"):
        run("git", "clone", "--quiet", str(ROOT), str(place / "clone"))
    with timed(f"make sdk of {len(SERVICES)} services"):
        settings = place / "mirrors" / "settings.toml"
        run("make", "-C", str(place / "clone"), "sdk", f"SERVICES={' '.join(SERVICES)}", f"SETTINGS={settings}")
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    sys.stdout.write(f"  {most // 1024} MB at most, of one process\n")
    sdk = place / "clone" / "build" / "sdk"
    with timed("wheel"):
        run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(place / "wheel"), str(sdk))
    failures = [*checked(sdk, place), *walked(sdk)]
    sys.stdout.write("\n".join(failures or ["all is as it should be"]) + "\n")
    return bool(failures)


def checked(sdk: Path, work: Path) -> Iterator[str]:
    """What checkers have to say of the programs."""
    for checker in CHECKERS:
        with timed(f"{checker} in its strict mode"):
            for name, program in PROGRAMS.items():
                said = complaints(checker, program, sdk, work)
                if said:
                    yield f"{checker}, {name}: {said}"


def walked(sdk: Path) -> Iterator[str]:
    """What goes wrong where the programs run."""
    with timed("documents for the double"):
        trees = {
            name: yaml.load((sdk / "documents" / f"{name}.yaml").read_text(), yaml.CSafeLoader) for name in SERVICES
        }
        mocks = {name: Mock(Contract.of(tree)) for name, tree in trees.items()}
    for name, program in PROGRAMS.items():
        with timed(name), serving(DocumentedServices(mocks=mocks, delay=0.1)) as double:
            yield from faults(name, double, program, sdk, [TEAM])
            used = {service for service, *_ in double.calls}
            if used != set(SERVICES) - {GLOBAL}:
                yield f"{name}: the services that were called are {', '.join(sorted(used))}"
    with timed("a service of the whole account"), serving(DocumentedServices(mocks=mocks)) as double:
        yield from faults("whole account", double, WHOLE_ACCOUNT, sdk, [TEAM, "domain"])


def faults(name: str, double: Double, program: str, sdk: Path, scopes: list[str]) -> Iterator[str]:
    """What a program says that it should not, and what its cloud has against it."""
    env = {"PYTHONPATH": str(sdk), "PATH": os.defpath, **double.environment(services=SERVICES)}
    command = [sys.executable, "-W", "error", "-c", program]
    done = subprocess.run(command, text=True, capture_output=True, env=env, check=False)
    sys.stdout.write(f"  {len(double.calls)} calls, {len(double.scopes)} logins: {' '.join(done.stdout.split())}\n")
    if done.returncode or done.stderr:
        yield f"{name}: {done.stderr}"
    if double.scopes != scopes:
        yield f"{name}: logins for {', '.join(double.scopes)}"
    yield from (f"{name}: {one}" for one in getattr(double, "refused", ()))


def run(*command: str) -> None:
    """Run a command; its output is shown only where it fails."""
    done = subprocess.run(command, text=True, capture_output=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")


@contextmanager
def timed(what: str) -> Iterator[None]:
    """Say what is done, and how long it took."""
    start, before = time.monotonic(), _cpu()
    yield
    sys.stdout.write(f"{what}: {time.monotonic() - start:.1f} s, {_cpu() - before:.1f} s of computing\n")
    sys.stdout.flush()


def _cpu() -> float:
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in both)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
