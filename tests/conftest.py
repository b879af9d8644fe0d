"""What all tests share: nothing of theirs gets into the user's cache, and nothing of others into them."""

from __future__ import annotations

import itertools
import os
from pathlib import Path

import pytest

_NUMBERS = itertools.count()


@pytest.fixture(scope="session", autouse=True)
def caches(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for the caches of this run; what is shared between tests shares one."""
    folder = tmp_path_factory.mktemp("caches")
    os.environ["XDG_CACHE_HOME"] = str(folder / "shared")
    return folder


@pytest.fixture(autouse=True)
def _own_cache(caches: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cache for each test."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(caches / str(next(_NUMBERS))))
