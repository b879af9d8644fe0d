"""What all tests share: nothing of theirs gets into the user's cache, and nothing of others into them."""

from __future__ import annotations

import gc
import itertools
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from ordering import longest_first
from shared_results import SharedResults

# How fast a machine is, and how busy, is no property of what is tested.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

_NUMBERS = itertools.count()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long tests first."""
    items[:] = longest_first(items)


def pytest_collection_finish() -> None:
    """What stands now stays to the end: Python need not look for garbage there, nor as often as it does by itself."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


@pytest.fixture(scope="session", autouse=True)
def caches(tmp_path_factory: pytest.TempPathFactory, shared: SharedResults) -> Path:
    """A folder for the caches of this run; what is shared between tests shares one, and so do all runs of mypy."""
    folder = tmp_path_factory.mktemp("caches")
    os.environ["XDG_CACHE_HOME"] = str(folder / "shared")
    os.environ["MYPY_CACHE_DIR"] = str(shared.folder / "mypy")
    return folder


@pytest.fixture(scope="session", autouse=True)
def _interruptible() -> None:
    """What tests start can be interrupted, also where the tests themselves run in the background of a shell."""
    if threading.current_thread() is threading.main_thread() and signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> SharedResults:
    """What the processes of this run have in common."""
    return SharedResults.of_run(tmp_path_factory)


@pytest.fixture(scope="session")
def document_of_pages(shared: SharedResults) -> Path:
    """The document of all pages in `tests/pages`, as the command writes it."""

    def build(folder: Path) -> None:
        folder.mkdir()
        made, pages = folder / "pages.yaml", Path(__file__).parent / "pages"
        command = (sys.executable, "-m", "rst2openapi", "build", pages, "-o", made, "--no-cache", "--service", "pages")
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
        assert made.is_file(), ran.stderr

    return shared.once("document-of-pages", build) / "pages.yaml"


@pytest.fixture(autouse=True)
def _own_cache(caches: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cache for each test."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(caches / str(next(_NUMBERS))))
