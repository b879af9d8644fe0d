"""`make sdk`: services by name, from their repositories, into one client that can be installed and used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from rst2openapi.cli import main

from .conftest import Place
from .mirrors import mirror
from .test_make import ROOT, SHELF, pytestmark

__all__ = ["pytestmark"]

PROGRAM = """
import httpx
from cloud import Cloud
transport = httpx.MockTransport(lambda request: httpx.Response(200, json={}, headers={"x-host": request.url.host}))
cloud = Cloud(token="t", region="eu-de", project_id="p", http_options={"transport": transport})
print(*(getattr(cloud, name).request("GET", "/v1/x").headers["x-host"] for name in ("ecs", "as_")))
"""


def make(place: Place, out: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """Run `make sdk` in folders of the test."""
    folders = {"VENV": sys.prefix, "CACHE": place.cache, "OUT": out, "SETTINGS": place.settings, "DOCS_CORPUS": ""}
    words = [f"{name}={value}" for name, value in folders.items()]
    command = ["make", "--no-print-directory", "sdk", *words, *more]
    return subprocess.run(command, cwd=ROOT, text=True, capture_output=True, check=False)


def test_services_are_made_into_one_client(place: Place, tmp_path: Path) -> None:
    """Each is fetched and compiled, documents stand beside the client, and one word a service tells how it goes."""
    for repository in ("elastic-cloud-server", "auto-scaling"):
        mirror(place.root, repository, SHELF)
    out = tmp_path / "out"
    ran = make(place, out, "SERVICES=ecs auto-scaling as")
    assert ran.returncode == 0, ran.stderr
    assert "ecs: Fetching file://" in ran.stderr
    assert "as: pages " in ran.stderr
    assert "cloud, to import as cloud: 2 services" in ran.stdout
    assert {"as.yaml", "as.names.toml", "ecs.map.json"} <= {path.name for path in (out / "documents").iterdir()}
    assert {path.name for path in out.iterdir()} == {
        ".rst2openapi",
        "README.md",
        "cloud",
        "documents",
        "pyproject.toml",
    }
    used = subprocess.run([sys.executable, "-c", PROGRAM], cwd=out, text=True, capture_output=True, check=True)
    fetched = place.cache / "pages"
    assert {path.name for path in fetched.iterdir() if not path.name.startswith(".")} == {"ecs", "auto-scaling"}
    assert (fetched / "ecs" / "source.toml").is_file(), "where make SERVICE=ecs has them"
    assert used.stdout.split() == ["ecs.eu-de.otc.t-systems.com", "as.eu-de.otc.t-systems.com"]


def test_what_cannot_be_made_is_a_sentence(place: Place, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A service that nobody knows, or whose pages are not there, leaves nothing behind."""
    out = tmp_path / "out"
    empty = tmp_path / "pages"
    empty.mkdir()
    cases = (
        (("esc",), "near ones"),
        (("ecs", "--cloud", "nowhere"), "the settings know no cloud"),
        (("ecs",), "ecs: there is no repository"),
        (("ecs", "--pages", str(empty)), "has no folder for ecs: looked for elastic-cloud-server, ecs"),
    )
    for arguments, words in cases:
        known = ("--settings", str(place.settings), "--cache", str(place.cache), "-o", str(out))
        assert main(["sdk", *arguments, *known]) == 2
        assert words in capsys.readouterr().err
    assert make(place, out, "SERVICES=").returncode == 2
    assert not out.exists()
    assert {path.name for path in tmp_path.iterdir()} <= {"cache", "mirrors", "pages"}
