"""Every fixture is compiled once, for all tests of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from .fixtures import COMPANIONS, Fixture, Outcome, compile_fixture, load

Outcomes = Callable[[str], Outcome]


@pytest.fixture(scope="session")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcomes:
    """Compiles a fixture, or the companions alone, at the first call, and remembers it."""
    folder = tmp_path_factory.mktemp("fixtures")

    @cache
    def compiled(slug: str) -> Outcome:
        plain = Fixture(slug, {}, (), (), (), alone=False)
        return compile_fixture(plain if slug == COMPANIONS.name else load(slug), folder)

    return compiled
