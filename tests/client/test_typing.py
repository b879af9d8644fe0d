"""What type checkers say of a generated client, and of programs that use it in natural style."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from rst2openapi.client.generator import generate
from rst2openapi.diagnostics import Report

from .conftest import PACKAGE

CHECKERS = {
    "mypy": ("mypy", "--strict", "--config-file=", "--cache-dir=../mypy"),
    "pyright": ("basedpyright", "--project", "pyright.json"),
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
def networks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a client whose document says what examples always have."""
    folder = tmp_path_factory.mktemp("networks") / "client"
    report = Report()
    assert generate(NETWORKS, folder, report, package_name="networks_client") is not None
    assert report.diagnostics == []
    return folder


def complaints(checker: str, program: str, packages: Path, work: Path, *, shipped: str = "") -> str:
    """What a checker has to say of a program that uses a package of the folder, and mypy of the package `shipped`."""
    (work / "program.py").write_text(program, encoding="utf-8")
    settings = {"extraPaths": [str(packages)], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    loose = dict.fromkeys(("reportUnusedExpression", "reportUnusedImport", "reportUnknownVariableType"), "none")
    allowed = loose | {"enableTypeIgnoreComments": True, "reportUnnecessaryTypeIgnoreComment": "error"}
    (work / "pyright.json").write_text(json.dumps(settings | allowed), encoding="utf-8")
    more = [str(packages / shipped)] if shipped and checker == "mypy" else []
    command = [sys.executable, "-m", *CHECKERS[checker], "program.py", *more]
    run = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        cwd=work,
        env={"MYPYPATH": str(packages), "PATH": "/usr/bin"},
    )
    return run.stdout + run.stderr if run.returncode else ""


@pytest.mark.parametrize("checker", CHECKERS)
def test_programs_are_checked(distribution: Path, tmp_path: Path, checker: str) -> None:
    """What is right has no complaint, and what is wrong has one: each line of it says so."""
    assert complaints(checker, SHELVES, distribution, tmp_path, shipped=PACKAGE) == ""


@pytest.mark.parametrize("checker", CHECKERS)
def test_a_network_then_a_subnet_in_it(networks: Path, tmp_path: Path, checker: str) -> None:
    """Fields that every example has are used without asking, those that none promises are not."""
    assert complaints(checker, SUBNETS, networks, tmp_path) == ""


@pytest.mark.parametrize("checker", CHECKERS)
def test_the_first_call_of_the_readme(tmp_path: Path, checker: str) -> None:
    """What a newcomer copies has no complaint."""
    code = (ROOT / "README.md").read_text(encoding="utf-8").partition("```python\n")[2].partition("```")[0]
    assert "Client(" in code
    assert complaints(checker, code, ROOT / "generated_client", tmp_path) == ""
