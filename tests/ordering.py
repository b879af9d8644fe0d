"""The order in which tests are run: what takes long begins, so that several processes end together.

`--dist worksteal` gives each process a part of the list, in its order, and takes from the end of a part for those that
are done early: a test of many seconds must not stand there.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
LONG = (
    *("corpus/test_program.py", "client/test_programs.py", "origin/test_make.py", "roundtrip/test_prism.py"),
    *("corpus/test_determinism.py", "client/cloud/test_package.py", "interop/test_lint.py", "client/test_typing.py"),
    *("reading/test_browser.py", "mocking/test_schemathesis.py"),
)
"""Files that take more than ten seconds, most of which a fixture or a single test takes: one process has all of it."""

MANY = "corpus/test_corpus.py"
"""Tests of many seconds each: all processes share them."""


def longest_first(items: Sequence[pytest.Item]) -> list[pytest.Item]:
    """The same tests, a part for each process: its share of the long ones, then the others as they stood."""
    by_file: dict[str, list[pytest.Item]] = {}
    for item in items:
        by_file.setdefault(_file(item), []).append(item)
    parts = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    long = [by_file.pop(name) for name in LONG if name in by_file]
    many = by_file.pop(MANY, [])
    rest = [item for tests in by_file.values() for item in tests]
    ordered: list[pytest.Item] = []
    for part in range(parts):
        ordered += (item for tests in long[part::parts] for item in tests)
        ordered += many[part::parts]
        ordered += rest[len(rest) * part // parts : len(rest) * (part + 1) // parts]
    return ordered


def _file(item: pytest.Item) -> str:
    return item.path.relative_to(TESTS).as_posix() if item.path.is_relative_to(TESTS) else str(item.path)
