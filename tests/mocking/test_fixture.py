"""The fixture for tests of programs: the snippet of the README, and what a test may ask of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Self

import httpx
import pytest

from rst2openapi.mock.pytest import MockService, mock_fixture

from .conftest import HARBOUR, ROOT


class Client:
    """A client as generated ones are: closed when the test has ended."""

    def __init__(self, *, base_url: str, token: str, project_id: str) -> None:
        self.http = httpx.Client(base_url=base_url, headers={"X-Auth-Token": token})
        self.path = f"/v1/{project_id}/ships"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.http.close()


service = mock_fixture(HARBOUR, Client, project_id="p")


@pytest.mark.parametrize("_time", [1, 2])
def test_a_test_has_a_mock_of_its_own(service: MockService[Client], _time: int) -> None:
    """What it received, and how it answers, is forgotten after each test."""
    assert service.requests == []
    assert service.client.http.get(service.client.path).json() == {"ships": []}
    service.prefer("listShips", code=503)
    service.prefer(example="one")
    assert service.client.http.get(service.client.path).status_code == 503
    service.prefer("listShips")
    ship = {"ship": {"name": "Anna"}}
    service.prefer()
    assert service.client.http.post(service.client.path, json=ship).status_code == 201
    assert [(one.operation, one.status) for one in service.requests] == [
        ("listShips", 200),
        ("listShips", 503),
        ("createShip", 201),
    ]
    assert service.requests[-1].json == ship
    assert service.refusals == []


def test_refusals_are_kept_with_their_reasons(service: MockService[Client]) -> None:
    """Also those of a client without the token of the mock."""
    path = service.client.path
    assert service.client.http.get(path, params={"limit": 0}).status_code == 400
    assert httpx.get(f"{service.url}{path}", headers={"X-Auth-Token": "other"}).status_code == 401
    assert httpx.get(f"{service.url}{path}", headers={"X-Auth-Token": service.token}).status_code == 200
    assert service.refusals == [
        "query /limit: 0 is less than the minimum of 1 (minimum)",
        "GET /v1/{project_id}/ships asks for credentials: header X-Auth-Token or header Authorization",
    ]


def test_an_operation_that_is_misspelt_is_told(service: MockService[Client]) -> None:
    """A preference that no request could meet helps nobody."""
    with pytest.raises(ValueError, match="no operation listShip; near it are listShips"):
        service.prefer("listShip", code=404)


SNIPPET = "from rst2openapi.mock.pytest import mock_fixture"


def run(folder: Path) -> Any:
    """The tests of a folder, as their owner runs them."""
    world = {**os.environ, "PYTHONPATH": str(ROOT / "generated_client"), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(folder), str(folder)]
    return subprocess.run(command, cwd=folder, env=world, capture_output=True, text=True, check=False)


def test_the_snippet_of_the_readme_runs_as_it_stands(tmp_path: Path) -> None:
    """In a folder of tests with the document beside them."""
    (tmp_path / "openapi").mkdir()
    (tmp_path / "openapi" / "dli.yaml").symlink_to(ROOT / "openapi" / "dli.yaml")
    blocks = (ROOT / "README.md").read_text("utf-8").split("```python\n")[1:]
    (block,) = (one.partition("```")[0] for one in blocks if SNIPPET in one)
    (tmp_path / "test_reports.py").write_text(block, "utf-8")
    ran = run(tmp_path)
    assert ran.returncode == 0, ran.stdout
    assert " 3 passed" in f" {ran.stdout.splitlines()[-1]}"


def test_a_document_of_no_use_is_told_without_a_traceback(tmp_path: Path) -> None:
    """Whose file it is knows what to do."""
    (tmp_path / "broken.yaml").write_text("paths: [", "utf-8")
    lines = [SNIPPET]
    for name in ("broken", "missing"):
        lines += [f"{name} = mock_fixture('{name}.yaml', dict)", f"def test_{name}({name}): pass"]
    (tmp_path / "test_a.py").write_text("\n".join(lines), "utf-8")
    ran = run(tmp_path)
    assert "2 errors" in ran.stdout
    assert "broken.yaml:1: error C501" in ran.stdout
    assert "missing.yaml:1: error C501" in ran.stdout
    assert "pytest.py:" not in ran.stdout
