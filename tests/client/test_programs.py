"""Programs against clients of small services of our own, from pages to what the programs print.

Each reads as a person would write it, has no complaint of a type checker, and runs against a server on this machine.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from rst2openapi.cli import main
from shared_results import SharedResults

from .misbehaving import Server, answers, running
from .test_typing import checked

HERE = Path(__file__).parent / "programs"
SERVICES = ("dli", "ecs", "elb", "iam", "rds", "vpc")
Answered = Sequence[tuple[int, Any]]


@pytest.fixture(scope="module")
def clients(shared: SharedResults) -> list[Path]:
    """The folders of the clients of all services."""

    def make(folder: Path) -> None:
        folder.mkdir()
        for name in SERVICES:
            document = str(folder / f"{name}.json")
            assert main(["build", str(HERE / "pages" / name), "-o", document, "--service", name, "--jobs", "1"]) == 0
            assert main(["client", document, "-o", str(folder / name)]) == 0

    folder = shared.once("clients-of-programs", make)
    return [folder / name for name in SERVICES]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """One server for all programs."""
    with running() as found:
        yield found


def balancers(*names: str, marker: str | None) -> tuple[int, Any]:
    """A page of load balancers."""
    found = [{"id": f"l-{name}", "name": name, "vip_address": f"10.1.0.{ord(name[0])}"} for name in names]
    return 200, {"loadbalancers": found, "page_info": {"next_marker": marker, "current_count": len(found)}}


SERVER = {"id": "s-1", "name": "web-1", "status": "BUILD"}
PAGES = [balancers("a", "b", marker="l-b"), balancers("c", marker=None)]

PROGRAMS: dict[str, tuple[Answered, list[str], str]] = {
    "servers": (
        [
            (200, {"job_id": "j-1", "serverIds": ["s-1"]}),
            (200, {"count": 3, "servers": [SERVER, {"id": "s-2", "name": "db", "status": "ACTIVE"}]}),
            (200, {"count": 3, "servers": [{"id": "s-3", "name": "old", "status": "SHUTOFF"}]}),
            (200, {"count": 3, "servers": []}),
        ],
        [
            "POST /v1/p/cloudservers",
            *(f"GET /v1/p/cloudservers/detail?{query}limit=2" for query in ("", "offset=2&", "offset=3&")),
        ],
        "ordered s-1\nweb-1 BUILD\ndb ACTIVE\nold SHUTOFF\n",
    ),
    "networks": (
        [
            (200, {"vpc": {"id": "v-1", "name": "office", "cidr": "10.0.0.0/8", "status": "CREATING"}}),
            (200, {"subnet": {"id": "n-1", "name": "desks", "cidr": "10.1.0.0/16", "vpc_id": "v-1"}}),
        ],
        ["POST /v1/p/vpcs", "POST /v1/p/subnets"],
        "desks with 10.1.0.0/16 in office\n",
    ),
    "load_balancers": (
        PAGES * 3,
        [f"GET /v3/p/elb/loadbalancers?{query}limit=2" for query in ("", "marker=l-b&") * 3],
        "page 1 a b\npage 2 c\na 10.1.0.97\nb 10.1.0.98\nc 10.1.0.99\n10.1.0.97 10.1.0.98 10.1.0.99\n",
    ),
    "users": (
        [(201, {"user": {"id": "u-1", "name": "ada"}}), (409, {"error_code": "I.1", "error_msg": "there is a bob"})],
        ["POST /v3/users"] * 2,
        "ada is u-1\nbob was there before: there is a bob\n",
    ),
    "databases": (
        [
            (202, {"instance": {"id": "i-1", "name": "orders", "status": "BUILD"}, "job_id": "j-1"}),
            (200, {"instances": [{"id": "i-1", "name": "orders", "status": "BUILD"}], "total_count": 1}),
            (200, {"instances": [{"id": "i-1", "name": "orders", "status": "ACTIVE"}], "total_count": 1}),
            (202, {"backup": {"id": "b-1", "name": "before-the-move", "instance_id": "i-1", "status": "BUILDING"}}),
        ],
        ["POST /v3/p/instances", *["GET /v3/p/instances"] * 2, "POST /v3/p/backups"],
        "orders is ACTIVE\nbefore-the-move of i-1 is BUILDING\n",
    ),
    "sql_jobs": (
        [
            (200, {"is_success": True, "message": "", "job_id": "j-1"}),
            (200, {"is_success": True, "job_id": "j-1", "status": "RUNNING"}),
            (200, {"is_success": True, "job_id": "j-1", "status": "FINISHED"}),
            (200, {"is_success": True, "job_id": "j-1", "row_count": 2, "rows": [["lamp", 1], ["door", 2]]}),
            (200, {"is_success": True, "message": "", "job_id": "j-2"}),
            (200, {"is_success": True, "job_id": "j-2", "status": "FAILED"}),
        ],
        [
            "POST /v1.0/p/jobs/submit-job",
            *["GET /v1.0/p/jobs/j-1/status"] * 2,
            "GET /v1.0/p/jobs/j-1/preview",
            "POST /v1.0/p/jobs/submit-job",
            "GET /v1.0/p/jobs/j-2/status",
        ],
        "lamp 1\ndoor 2\nj-2 failed: it ended with the state FAILED\n",
    ),
}
"""What the service answers, which requests it sees, and what the program prints."""


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_runs(clients: list[Path], server: Server, name: str) -> None:
    """The requests are those of the pages, and the answers are understood."""
    said, requests, printed = PROGRAMS[name]
    server.plays(*(answers(status, json.dumps(value).encode()) for status, value in said))
    run = subprocess.run(
        [sys.executable, "-W", "error", str(HERE / f"{name}.py"), server.url],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": os.pathsep.join(map(str, clients)), "PATH": os.defpath},
    )
    assert run.stderr == ""
    assert run.stdout == printed
    assert [f"{one.method} {one.target}" for one in server.requests] == requests


@pytest.mark.parametrize(
    "checker",
    [("mypy", "--strict", "--config-file="), ("basedpyright", "--project", "pyright.json")],
    ids=("mypy", "pyright"),
)
def test_the_programs_are_typed(clients: list[Path], tmp_path: Path, checker: tuple[str, ...]) -> None:
    """Neither checker has a complaint of any program."""
    programs = [str(HERE / f"{name}.py") for name in PROGRAMS]
    settings = {"include": programs, "extraPaths": [str(one) for one in clients], "typeCheckingMode": "strict"}
    (tmp_path / "pyright.json").write_text(json.dumps(settings), encoding="utf-8")
    more = programs if checker[0] == "mypy" else ["--pythonpath", sys.executable]
    run = checked([sys.executable, "-m", *checker, *more], tmp_path, clients)
    assert run.returncode == 0, run.stdout + run.stderr
