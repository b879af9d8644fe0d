"""Published pages that break off, or that are torn up, never make the compiler fail, nor its document invalid."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from rst2openapi.compiler import compile_service
from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import document
from rst2openapi.diagnostics.rules import run as rules
from rst2openapi.service import settings
from rst2openapi.sources import discover
from rst2openapi.store import Store

from .checkout import CORPUS, EVERY, REASON, services

NEVER = {rules.ROW_LOST, rules.INTERNAL_ERROR, document.INVALID_DOCUMENT}
"""Findings that no page may cause, however damaged it is."""

LONGEST = 60_000 if EVERY else 20_000
"""Longer pages cost time and hold nothing that shorter ones lack."""

PAGES_OF_EACH = 2
"""Pages of each service, picked by chance; the chances are the same in every run."""


def _cut(text: str, chance: random.Random) -> str:
    """The page breaks off at any place."""
    return text[: chance.randrange(len(text))]


def _beheaded(text: str, chance: random.Random) -> str:
    """The page starts anywhere, even within a table."""
    return text[chance.randrange(len(text)) :]


def _without_lines(text: str, chance: random.Random) -> str:
    """One line in thirty is missing."""
    return "".join(line for line in text.splitlines(keepends=True) if chance.random() > 1 / 30)


def _shuffled(text: str, chance: random.Random) -> str:
    """Two blocks of the page changed places."""
    blocks = text.split("\n\n")
    one, two = chance.randrange(len(blocks)), chance.randrange(len(blocks))
    blocks[one], blocks[two] = blocks[two], blocks[one]
    return "\n\n".join(blocks)


def _doubled(text: str, chance: random.Random) -> str:
    """A block of the page is there twice."""
    blocks = text.split("\n\n")
    place = chance.randrange(len(blocks))
    return "\n\n".join([*blocks[:place], blocks[place], *blocks[place:]])


def _mistyped(text: str, chance: random.Random) -> str:
    """Signs of markup and of JSON stand where letters were."""
    letters = list(text)
    for place in chance.sample(range(len(letters)), k=max(1, len(letters) // 200)):
        letters[place] = chance.choice('{}[]<>"`*|:_-\\/?=,.0\n ')
    return "".join(letters)


DAMAGES = (_cut, _cut, _beheaded, _without_lines, _shuffled, _doubled, _mistyped)


def _sample(service: str, chance: random.Random) -> list[Path]:
    pages = sorted((CORPUS / service).rglob("*.rst"))
    fitting = [page for page in pages if 1_000 < page.stat().st_size < LONGEST]
    return chance.sample(fitting, k=min(PAGES_OF_EACH, len(fitting)))


@pytest.mark.skipif(not services(), reason=REASON)
@pytest.mark.parametrize("service", sorted(services()))
def test_damaged_pages_never_fail(service: str, tmp_path: Path) -> None:
    """Whatever is left of a page gives a document and findings, and every row left is accounted for."""
    chance = random.Random(service)  # noqa: S311 - a fixed seed, so that a failure comes again
    for number, page in enumerate(_sample(service, chance)):
        folder = tmp_path / f"{number}"
        folder.mkdir()
        for place, damage in enumerate(DAMAGES):
            damaged = folder / f"{place}{damage.__name__}.rst"
            damaged.write_text(damage(page.read_text("utf-8"), chance), encoding="utf-8")
            _assert_compiles(damaged, Store(tmp_path / "store"))
        _assert_compiles(folder, Store(tmp_path / "store"))


def _assert_compiles(source: Path, store: Store) -> None:
    """One damaged page, or all damaged copies of one page together, which then contradict each other."""
    sources = discover([str(source)], Report())
    made = compile_service(sources, settings.load("harbour"), None, Report(), jobs=1, store=store)
    failed = [one for one in made.diagnostics if one.rule in NEVER]
    assert failed == []
    total = made.account.total
    assert total.rows == total.rows_mapped + total.rows_diagnosed
