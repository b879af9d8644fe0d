"""`make` with the pages of another service: fetched, compiled, and brought up to date with a word on what changes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from .conftest import Place
from .mirrors import OWNERS, mirror

ROOT = Path(__file__).parents[2]
SHELF = ROOT / "tests" / "cli" / "shelf"
READY = Path(sys.prefix, ".ready")

pytestmark = pytest.mark.skipif(
    shutil.which("make") is None
    or not READY.exists()
    or READY.stat().st_mtime < (ROOT / "pyproject.toml").stat().st_mtime,
    reason="the tests do not run in the environment that make has set up",
)


class Made:
    """`make` for the service, in folders of the test."""

    def __init__(self, place: Place, out: Path) -> None:
        self.out = out
        folders = {"VENV": sys.prefix, "CACHE": place.cache, "OUT": out, "SETTINGS": place.settings}
        self.words = [*(f"{name}={value}" for name, value in folders.items()), "SERVICE=ecs"]

    def __call__(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run it."""
        command = ["make", "--no-print-directory", *arguments, *self.words]
        return subprocess.run(command, cwd=ROOT, text=True, capture_output=True, check=False)

    @property
    def commit(self) -> str:
        """The commit that the document says it is of."""
        info = yaml.safe_load((self.out / "ecs.yaml").read_text("utf-8"))["info"]
        return str(info["x-source"]["commit"])


@pytest.fixture
def make(place: Place, tmp_path: Path) -> Made:
    """Runs make."""
    return Made(place, tmp_path / "out")


def test_pages_are_fetched_once(place: Place, make: Made) -> None:
    """Without DOCS the pages come from the repository that the settings name; a second run has nothing to do."""
    newest = mirror(place.root, "elastic-cloud-server", SHELF)
    ran = make("document")
    assert ran.returncode == 0, ran.stderr
    assert f"Fetching {place.root.as_uri()}/{OWNERS['otc']}/elastic-cloud-server" in ran.stderr
    assert make.commit == newest
    mirror(place.root, "elastic-cloud-server", SHELF, day=1)
    assert "Nothing to be done" in make("document").stdout


def test_pages_of_the_sister_cloud(place: Place, make: Made) -> None:
    """CLOUD takes the repositories and the addresses of that cloud."""
    newest = mirror(place.root, "elastic-cloud-server", SHELF, cloud="otc-swiss")
    assert make("document", "CLOUD=otc-swiss").returncode == 0
    assert make.commit == newest
    document = yaml.safe_load((make.out / "ecs.yaml").read_text("utf-8"))
    assert document["servers"][0]["url"] == "https://ecs.{region}.sc.otc.t-systems.com"


def test_nothing_to_fetch(make: Made) -> None:
    """A service that nobody knows, or that has no repository, is a sentence; nothing is made."""
    for service, words in (("SERVICE=esc", "near ones"), ("SERVICE=vpc", "there is no repository")):
        make.words[-1] = service
        ran = make("document")
        assert ran.returncode == 2
        assert words in ran.stderr
    assert not make.out.exists()


def test_update(place: Place, make: Made) -> None:
    """What newer pages change is shown first, rated; with CHECK=1 that is all, and what breaks programs fails."""
    old = mirror(place.root, "elastic-cloud-server", SHELF)
    assert make("document").returncode == 0
    pages = {page.relative_to(SHELF): page.read_text("utf-8") for page in SHELF.rglob("*.rst")}
    newer = place.root / "newer"
    for page, text in pages.items():
        if page.name != "creating_a_thing.rst":
            (newer / page).parent.mkdir(parents=True, exist_ok=True)
            (newer / page).write_text(text, "utf-8")
    new = mirror(place.root, "elastic-cloud-server", newer, day=9)
    shown = make("update", "CHECK=1")
    assert shown.returncode == 2, shown.stderr
    assert make("update", "CHECK=1", "FAIL_ON=never").returncode == 0
    assert f"Pages of commit {new[:12]} of 2026-01-10, before {old[:12]} of 2026-01-01" in shown.stdout
    assert "breaking   - client.things.create  POST /v1/{project_id}/things" in shown.stdout
    assert make.commit == old
    taken = make("update")
    assert taken.returncode == 0, taken.stderr
    assert taken.stdout.startswith(shown.stdout.rstrip())
    assert make.commit == new
    assert "The pages of ecs are the newest." in make("update").stdout


def test_update_of_pages_that_are_not_fetched(make: Made) -> None:
    """Pages of one's own are never replaced."""
    ran = make("update", f"DOCS={SHELF}")
    assert (ran.returncode, "which are not fetched" in ran.stdout) == (2, True)


def test_a_document_of_3_1(place: Place, make: Made) -> None:
    """OPENAPI=3.1 says the same in the words of 3.1; any other version is refused."""
    mirror(place.root, "elastic-cloud-server", SHELF)
    ran = make("document", "OPENAPI=3.1")
    assert ran.returncode == 0, ran.stderr
    for name in ("ecs.yaml", "ecs.tolerant.yaml"):
        assert (make.out / name).read_text("utf-8").startswith("openapi: 3.1.0\n")
    assert make("document", "OPENAPI=2.0").returncode == 2
    assert make("document").returncode == 0
    assert (make.out / "ecs.yaml").read_text("utf-8").startswith("openapi: 3.0.3\n")
    assert "Nothing to be done" in make("document").stdout


def test_changes_since_a_revision(place: Place, make: Made) -> None:
    """BASE names a commit of the repository that holds the document; what breaks programs fails, if it should."""
    mirror(place.root, "elastic-cloud-server", SHELF)
    assert "is in no git repository" in make("diff", "BASE=HEAD").stderr
    who = ("-c", "user.name=x", "-c", "user.email=x@example.com", "-c", "commit.gpgsign=false")
    for command in (("init", "--quiet"), ("add", "--all"), ("commit", "--quiet", "--message", "x")):
        subprocess.run(["git", "-C", str(make.out), *who, *command], check=True)
    same = make("diff", "BASE=HEAD")
    assert (same.returncode, same.stdout) == (0, "Nothing changed for users.\n")
    document = make.out / "ecs.yaml"
    tree = yaml.safe_load(document.read_text("utf-8"))
    tree["paths"].popitem()
    document.write_text(yaml.safe_dump(tree), "utf-8")
    assert make("diff", "BASE=HEAD").returncode == 2
    ran = make("diff", "BASE=HEAD", "FAIL_ON=never", "FORMAT=markdown")
    assert (ran.returncode, ran.stdout.splitlines()[2]) == (0, "### Breaking")
    assert make("diff", "BASE=nowhere").returncode == 2
