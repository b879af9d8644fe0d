"""Docstrings of methods and models: what is done, what a caller needs, exceptions by name."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rst2openapi.client.docstrings import _EXCEPTIONS, exception_of
from rst2openapi.client.plain_text import without_escapes, wrapped
from rst2openapi.client.runtime import errors


def test_the_exceptions_are_those_of_the_runtime() -> None:
    """The table of statuses is the one that errors are raised by."""
    assert {int(status): name for status, name in _EXCEPTIONS.items()} == {
        status: kind.__name__ for status, kind in errors._BY_STATUS.items()
    }
    assert [exception_of(one) for one in ("4XX", "418", "5XX", "599", "404")] == [
        *["RequestRefused"] * 2,
        *["ServerFailed"] * 2,
        "NotFound",
    ]


def test_a_method_says_what_it_does_and_raises(package: Callable[[str], Any]) -> None:
    """A sentence first; failures by the names of their exceptions; the twin says where the rest stands."""
    queues = package(".resources.queues")
    words = inspect.getdoc(queues.QueuesApi.list) or ""
    first = words.splitlines()[0]
    assert first.endswith(".")
    raises = words.partition("Raises:")[2].split("\n")
    assert all(line.strip().startswith("errors.") for line in raises if line.startswith("    ") and line[4] != " ")
    assert inspect.getdoc(queues.AsyncQueuesApi.list) == f"{first}\n\nAs `QueuesApi.list`, with asyncio."


def test_nothing_is_imported_twice_and_nothing_passes(queues: Path) -> None:
    """A module of methods has what it needs once."""
    for file in (queues / "queues_client" / "resources").glob("*.py"):
        lines = [line.strip() for line in file.read_text("utf-8").splitlines()]
        assert lines.count("from ..types import UNSET, Unset") <= 1
        assert "pass" not in lines


def test_a_model_does_not_repeat_its_name(queues: Path) -> None:
    """Its first line says something, or that it is an object."""
    for file in (queues / "queues_client" / "models").glob("*.py"):
        for name, line in zip(*[iter(_classes(file.read_text("utf-8")))] * 2, strict=True):
            assert line.strip('". ') != name


def _classes(text: str) -> list[str]:
    """The names of classes, each with the first line of its docstring."""
    lines = text.splitlines()
    return [
        one
        for place, line in enumerate(lines)
        if line.startswith("class ")
        for one in (line[6:].split("(")[0], lines[place + 1])
    ]


def test_escapes_of_markup_go_outside_code() -> None:
    """Docstrings are read as they are."""
    assert without_escapes(r"user\_name, \<b\>, `a\_b`, C:\temp") == r"user_name, <b>, `a\_b`, C:\temp"


def test_links_are_not_broken() -> None:
    """A line may be too long rather than end inside of a link."""
    link = "[How to find a queue](https://example.org/a-very-long-place/of_pages.html)"
    assert link in wrapped(f"See {link} for what a queue is and where it stands.", 40)
    assert wrapped("one two\n\nthree four", 8, "  ") == "one two\n\nthree\n  four"
