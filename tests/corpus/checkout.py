"""A checkout of published pages: one folder a service, at DOCS_CORPUS or where it usually lies beside this repository.

Without one, the tests that need it skip and say so.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import pytest

from rst2openapi.compiler import Compiled, compile_service
from rst2openapi.diagnostics import Report
from rst2openapi.service import settings
from rst2openapi.sources import Source, discover
from rst2openapi.store import Store

CORPUS = Path(os.environ.get("DOCS_CORPUS", Path(__file__).parents[3] / "shared" / "corpus"))
EVERY = bool(os.environ.get("EVERY_SERVICE") or os.environ.get("UPDATE_GOLDEN"))
"""Whether all services are wanted, as in `.ci/run`, rather than those that show what there is in less time."""

REASON = f"no checkout of published pages at {CORPUS} (set DOCS_CORPUS)"


@cache
def services() -> tuple[str, ...]:
    """The names of all services of the checkout, those with most text first, so that parallel runs end together."""
    folders = [folder for folder in CORPUS.glob("*") if folder.is_dir() and any(folder.rglob("*.rst"))]
    return tuple(folder.name for folder in sorted(folders, key=lambda folder: (-_size(folder), folder.name)))


def _size(folder: Path) -> int:
    return sum(page.stat().st_size for page in folder.rglob("*.rst"))


def pages_of(service: str) -> tuple[Source, ...]:
    """The pages of a service of the checkout; skips where there is none."""
    folder = CORPUS / service
    if not folder.is_dir():
        pytest.skip(REASON)
    return discover([str(folder)], Report())


def compiled(service: str, store: Store) -> Compiled:
    """A service of the checkout, compiled in this process; pages that this run has read before come from the store."""
    return compile_service(pages_of(service), settings.load(service, None), None, Report(), jobs=1, store=store)
