"""The package of several services: what stands there once, what is loaded when, and what type checkers say of it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rst2openapi.client import cloud_modules, several
from rst2openapi.client.naming import SharedNameError, services_of
from rst2openapi.client.sharing import lifted_source
from rst2openapi.diagnostics import Report

from ..test_typing import CHECKERS, complaints  # noqa: TID252 -- beside this folder
from .conftest import PACKAGE
from .documents import PEOPLE, SERVICES, document

PROGRAM = f"""
from typing import assert_type
import {PACKAGE}
from {PACKAGE} import AsyncCloud, Cloud, errors
from {PACKAGE}.doors.models import Thing as Door
from {PACKAGE}.lamps import LampsClient
from {PACKAGE}.lamps.models import Thing as Lamp

def good() -> list[str]:
    with Cloud.from_env(region="north-1", base_urls={{"lamps": "http://127.0.0.1:1"}}) as cloud:
        assert_type(cloud.lamps, LampsClient)
        lamp = cloud.lamps.lamps.create(name="new")
        assert_type(lamp, Lamp)
        cloud.doors.doors.create(body=Door(name="a"))
        there = cloud.in_project("other").in_region("south-2").with_options(timeout=3)
        assert_type(there, Cloud)
        try:
            return [str(one.name) for one in there.as_.rules.iter(limit=2)]
        except errors.NotFound as error:
            return [str(error.request_id)]

async def also_good() -> list[str]:
    async with AsyncCloud(token="t", project_id="p") as cloud:
        await cloud.people.people.list()
        return [str(one.name) async for one in cloud.lamps.lamps.iter()]

def wrong(cloud: Cloud) -> None:
    cloud.lamp  # type: ignore[attr-defined]
    cloud.lamps.lamps.create(body=Door(name="a"))  # type: ignore[call-overload]
    Cloud.from_env(typo=1)  # type: ignore[call-arg]
    {PACKAGE}.typo  # type: ignore[attr-defined]
"""


@pytest.mark.parametrize("checker", CHECKERS)
def test_programs_are_checked(distribution: Path, tmp_path: Path, checker: str) -> None:
    """What is right has no complaint, and what is wrong has one; the package itself is strictly typed."""
    assert complaints(checker, PROGRAM, distribution, tmp_path, shipped=PACKAGE) == ""


def test_what_is_shared_stands_once(distribution: Path) -> None:
    """The runtime and its faces are beside the services, which hold what is theirs alone."""
    package = distribution / PACKAGE
    assert {path.name for path in package.rglob("_runtime")} == {"_runtime"}
    assert [len(list(package.rglob(f"{face}.py"))) for face in ("credentials", "retries", "waiting")] == [2, 2, 2]
    folders = {path.name for path in package.iterdir() if path.is_dir()} - {"_runtime", "__pycache__"}
    assert folders == {"as_", PEOPLE, *SERVICES} - {"as"}
    parts = {"__init__.py", "_service.py", "api", "client.py", "facade.py", "models", "resources"}
    assert {path.name for path in (package / "lamps").iterdir()} - {"__pycache__"} == parts


def test_models_of_one_name_are_two(module: Callable[[str], Any]) -> None:
    """Each service has its own, over the same runtime."""
    lamp, door = module(".lamps.models").Thing, module(".doors.models").Thing
    assert lamp is not door
    assert lamp.__mro__[1] is door.__mro__[1]
    assert module(".lamps").UNSET is module("").UNSET is module(".doors").UNSET


def test_a_service_is_imported_when_it_is_used(distribution: Path) -> None:
    """One call of one service loads no other, and neither asyncio nor what nobody asked for."""
    code = (
        f"import sys, httpx; before = set(sys.modules); from {PACKAGE} import Cloud\n"
        "transport = httpx.MockTransport(lambda _: httpx.Response(200, json={'things': []}))\n"
        "cloud = Cloud(token='t', region='north-1', project_id='p', http_options={'transport': transport})\n"
        "cloud.lamps.lamps.list()\n"
        f"print(*sorted(one for one in sys.modules if one.startswith('{PACKAGE}.') and '_runtime' not in one))\n"
        "print({'asyncio', 'concurrent.futures', 'inspect', 'difflib'} & set(sys.modules) - before)\n"
        f"import {PACKAGE}; {PACKAGE}.doors.DoorsClient; print(*dir({PACKAGE}))\n"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=distribution, capture_output=True, text=True, check=True)
    loaded, others, names = run.stdout.splitlines()
    inside = {one.removeprefix(f"{PACKAGE}.").split(".")[0] for one in loaded.split()}
    assert inside == {"_cloud", "lamps", "types"}
    assert others == "set()"
    assert {"Cloud", "AsyncCloud", "errors", "doors", "as_"} <= set(names.split())


def test_the_readme_shows_the_services(distribution: Path) -> None:
    """A row each, with its groups; the programs in it compile."""
    text = (distribution / "README.md").read_text(encoding="utf-8")
    assert "| `as_` | Service of as | 2 | `rules` |" in text
    assert "`people` is for the whole account" in text
    pieces = text.split("```python\n")[1:]
    assert len(pieces) > 4
    for piece in pieces:
        compile(piece.partition("```")[0], "README.md", "exec")


def test_names_of_services_are_told_apart() -> None:
    """From words of Python, and from what the package needs itself; two documents of one name are refused."""
    names = services_of([Path(f"{one}.yaml") for one in ("as", "auth", "region", "3d", "x-y")], cloud_modules.TAKEN)
    assert names == ["as_", "auth_api", "region_api", "api_3d", "x_y"]
    with pytest.raises(SharedNameError, match="both of the service x_y"):
        services_of([Path("a/x-y.yaml"), Path("b/x_y.yaml")], ())


def test_only_imports_of_what_is_shared_are_lifted() -> None:
    """Text that reads like one, and modules of the service itself, stay."""
    source = '"""\nfrom ..types import x\n"""\nfrom ..types import A\nfrom ..models import B\nfrom .types import C\n'
    assert lifted_source(source, 2) == source.replace("\nfrom ..types import A", "\nfrom ...types import A")


def test_a_document_that_fails_leaves_nothing(tmp_path: Path) -> None:
    """One service that cannot be made keeps all from being written, and the finding names its document."""
    good, bad = document("lamps", "lamp"), document("doors", "door")
    bad["paths"]["/v1/{project_id}/doors"]["get"]["operationId"] = "createDoor"
    for name, tree in (("lamps", good), ("doors", bad)):
        (tmp_path / f"{name}.json").write_text(json.dumps(tree), encoding="utf-8")
    report = Report()
    specs = [tmp_path / "lamps.json", tmp_path / "doors.json"]
    assert several.generate(specs, tmp_path / "out", report) is None
    assert {one.span.file for one in report.diagnostics} == {specs[1].as_posix()}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["doors.json", "lamps.json"]
