"""What type checkers say of a generated client, and of programs that use it in natural style."""

from __future__ import annotations

import fcntl
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import pytest

from shared_results import SharedResults

from .conftest import PACKAGE, QUEUES

CHECKERS = {
    "mypy": ("mypy", "--strict", "--config-file="),
    "pyright": ("basedpyright", "--project", "pyright.json", "--pythonpath", sys.executable),
}
ROOT = Path(__file__).parents[2]
NETWORKS = Path(__file__).parent / "documents" / "networks.yaml"

SHELVES = f"""
from {PACKAGE} import AuthenticatedClient, Client
from {PACKAGE}.api.shelf_related_apis import list_shelves
from {PACKAGE}.models import CreateShelf, Error, Kind, Shelf, ShelfList

def names(client: AuthenticatedClient) -> list[str]:
    found: ShelfList = list_shelves.sync("p", client=client, kind=Kind.OAK)
    found = list_shelves.sync("p", client=client, kind="oak")
    whole: Error | ShelfList | None = list_shelves.sync_detailed("p", client=client).parsed
    print(whole)
    CreateShelf(name="a", kind="oak", level=1, is_async=None, parts=[{{"name": "b"}}])
    CreateShelf(name="a", kind=Kind.OAK, parts=found.shelves).kind = None
    return [shelf.name.upper() for shelf in found.shelves]

def wrong(client: Client, shelf: Shelf) -> None:
    list_shelves.sync("p", client=client)  # type: ignore[arg-type]
    Shelf(name=1, kind=Kind.OAK)  # type: ignore[arg-type]
    shelf.created.bit_length()  # type: ignore[union-attr]
    from {PACKAGE}.models import Typo  # type: ignore[attr-defined]
"""

FACADE = f"""
from typing import Any, assert_type
from {QUEUES} import AsyncQueuesClient, QueuesClient
from {QUEUES}.models import Begun, NewTopic, Queue, QueueList, Topic
from {QUEUES}.types import Response

def good(client: QueuesClient) -> list[str]:
    whole = client.with_raw_response.queues.list(limit=2)
    assert_type(whole.parsed, QueueList)
    assert_type(whole.request_id, str | None)
    assert_type(client.with_raw_response.queues.create(body_name="a"), Response[Begun])
    assert_type(client.with_raw_response.queues.create(body={{"name": "a"}}), Response[Begun])
    assert_type(client.with_raw_response.mapping.set_notes(), Response[None])
    assert_type(client.request("GET", "/v1/new", json={{"a": 1}}), Response[Any])
    QueuesClient.from_env(region="north-1", timeout=3)
    client.topics.create(name="t", owner={{"id": "q"}}, queues=[{{"id": "r"}}, Queue(id="s")])
    client.topics.create(topic={{"name": "t"}}, project_id="p")
    client.topics.create(topic=Topic(name="t"))
    client.topics.change(topic_id="a", name="t", topic_topic_id="b")
    client.topics.create(body=NewTopic(topic=Topic(name="t")))
    assert_type(client.with_raw_response.topics.create(name="t"), Response[NewTopic])
    client.queues.create(body_name="a")
    client.queues.create(body={{"name": "a"}})
    client.region_api.wait_for_job(job_id="j").to_dict()
    assert_type(client.queues.list_all(limit=2), QueueList)
    assert_type(client.old_lines.list(limit=2), QueueList)
    assert_type(client.queues.create_topic(name="t"), NewTopic)
    return [str(item.id) for item in client.queues.iter(limit=2)]

async def also_good(client: AsyncQueuesClient) -> list[str]:
    assert_type((await client.with_raw_response.queues.create(body_name="a")).parsed, Begun)
    assert_type(await client.request("GET", "/v1/new"), Response[Any])
    return [str(item.id) async for item in client.queues.iter(limit=2)]

def wrong(client: QueuesClient) -> None:
    client.queues.create(size=1)  # type: ignore[call-overload]
    client.queues.list(limit="a")  # type: ignore[arg-type]
    client.queues.nothing()  # type: ignore[attr-defined]
    client.queues.list_all(limit="a")  # type: ignore[arg-type]
    client.queues.create_topic(owner={{"id": "q"}})  # type: ignore[call-overload]
    client.topics.create(owner={{"id": "q"}})  # type: ignore[call-overload]
    client.topics.create(name="t", topic=Topic(name="t"))  # type: ignore[call-overload]
    client.topics.create(name="t", body={{}})  # type: ignore[call-overload]
    client.topics.change(topic_id="a", topic_topic_id=1, name="t")  # type: ignore[call-overload]
    client.with_raw_response.queues.list(limit="a")  # type: ignore[arg-type]
    client.with_raw_response.queues.create(size=1)  # type: ignore[call-overload]
    client.with_raw_response.queues.nothing()  # type: ignore[attr-defined]
    QueuesClient.from_env(typo=1)  # type: ignore[call-arg]
    AsyncQueuesClient.from_cloud("a", timeout="b")  # type: ignore[arg-type]
    client.region_api.list_(body=[1])  # type: ignore[list-item]
"""

SUBNETS = """
from networks_client import NetworksClient

client = NetworksClient(token="any", project_id="p", base_url="http://127.0.0.1:1")
network = client.networks.create(name="office", cidr="10.0.0.0/8").network
subnet = client.networks.create_subnet(name="desk", network_id=network.id, kind="private").subnet
print(subnet.id.upper(), subnet.name, subnet.tags[0].key, subnet.kind.value)
if subnet.gateway is not None:
    print(subnet.gateway.upper())
subnet.mtu + 1  # type: ignore[operator]
"""


@pytest.fixture(scope="module")
def networks(shared: SharedResults) -> Path:
    """The folder of a client whose document says what examples always have."""
    return shared.client("networks", NETWORKS, package_name="networks_client")


def complaints(checker: str, program: str, packages: Path, work: Path, *, shipped: str = "") -> str:
    """What a checker has to say of a program that uses a package of the folder, and mypy of the package `shipped`."""
    return complaints_of_all(checker, {"program": program}, [packages], work, [packages / shipped] if shipped else [])


def complaints_of_all(
    checker: str, programs: Mapping[str, str], packages: Sequence[Path], work: Path, shipped: Sequence[Path]
) -> str:
    """The same of several programs, by the names of their files: a checker takes longer to start than to read one."""
    for name, program in programs.items():
        (work / f"{name}.py").write_text(program, encoding="utf-8")
    settings = {"extraPaths": [*map(str, packages)], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    loose = dict.fromkeys(
        ("reportUnusedExpression", "reportUnusedImport", "reportUnknownVariableType", "reportDeprecated"), "none"
    )
    allowed = loose | {"enableTypeIgnoreComments": True, "reportUnnecessaryTypeIgnoreComment": "error"}
    files = [f"{name}.py" for name in programs]
    (work / "pyright.json").write_text(json.dumps(settings | allowed | {"include": files}), encoding="utf-8")
    more = [*files, *map(str, shipped)] if checker == "mypy" else []
    run = checked([sys.executable, "-m", *CHECKERS[checker], *more], work, packages)
    return run.stdout + run.stderr if run.returncode else ""


def checked(command: Sequence[str], work: Path, packages: Iterable[Path]) -> subprocess.CompletedProcess[str]:
    """Run a checker in a folder. All runs of mypy share a cache, and so take turns."""
    cache = Path(os.environ["MYPY_CACHE_DIR"])
    paths = {"MYPYPATH": os.pathsep.join(map(str, packages)), "MYPY_CACHE_DIR": str(cache), "PATH": "/usr/bin"}
    with cache.with_suffix(".lock").open("w", encoding="utf-8") as lock:
        if "mypy" in command:
            fcntl.flock(lock, fcntl.LOCK_EX)
        return subprocess.run(command, capture_output=True, text=True, check=False, cwd=work, env=paths)


@pytest.mark.parametrize("checker", CHECKERS)
def test_programs_are_checked(distribution: Path, queues: Path, networks: Path, tmp_path: Path, checker: str) -> None:
    """What is right has no complaint, and what is wrong has one: each line of it says so.

    Arguments and results of functions and of methods, of raw responses, lists and waiting are known; fields that every
    example has are used without asking, those that none promises are not; what a newcomer copies is right as it stands.
    """
    readme = (ROOT / "README.md").read_text(encoding="utf-8").partition("```python\n")[2].partition("```")[0]
    assert "Client(" in readme
    programs = {"shelves": SHELVES, "facade": FACADE, "subnets": SUBNETS, "readme": readme}
    packages = [distribution, queues, networks, ROOT / "generated_client"]
    shipped = [distribution / PACKAGE, queues / QUEUES]
    assert complaints_of_all(checker, programs, packages, tmp_path, shipped) == ""


@pytest.mark.parametrize("checker", CHECKERS)
def test_each_of_several_programs_is_read(tmp_path: Path, checker: str) -> None:
    """A complaint is told of each file that has one."""
    told = complaints_of_all(checker, {"one": "x: int = ''\n", "other": "y: str = 1\n"}, [], tmp_path, [])
    assert "one.py" in told
    assert "other.py" in told
