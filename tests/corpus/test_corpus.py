"""Every service of a checkout of published pages: nothing is lost, and a change of any count shows in review.

`counts.json` holds, for each service, the sums of its account and how often each diagnostic appears. `make golden`
writes it anew. There is one test for each service. Together they take some three minutes of a processor, so that a
plain run has those that show every kind of finding; with EVERY_SERVICE=1, as in `.ci/run`, it has all of them.
"""

from __future__ import annotations

import fcntl
import importlib
import json
import os
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from attrs import asdict

from rst2openapi.compiler import Compiled
from rst2openapi.diagnostics.rules import document, run
from rst2openapi.files import to_json
from rst2openapi.openapi.acceptance import accepts_newer
from rst2openapi.place import Span
from rst2openapi.versions.newer import newer
from rst2openapi.versions.older import older
from shared_results import SharedResults

from . import row_counter
from .checkout import EVERY, REASON, compiled, pages_of, services

COUNTS = Path(__file__).with_name("counts.json")
NEVER = {run.ROW_LOST.code, run.INTERNAL_ERROR.code, document.INVALID_DOCUMENT.code}
"""Findings that no page may cause."""

URI_SECTION = re.compile(r"^URI\n-+$", re.MULTILINE)
"""What makes a page describe an operation, told without the compiler."""

SERVICES = services()

pytestmark = pytest.mark.skipif(not SERVICES, reason=REASON)


def _counts(made: Compiled) -> dict[str, Any]:
    found = Counter(f"{one.rule.code} {one.rule.slug}" for one in made.diagnostics)
    return {**asdict(made.account.total), "diagnostics": dict(sorted(found.items()))}


def _update(service: str, counts: Mapping[str, Any]) -> None:
    """Put the counts of a service into the file; other processes may do the same for theirs."""
    with COUNTS.open("a+", encoding="utf-8") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        stream.seek(0)
        known = json.loads(stream.read() or "{}")
        stream.truncate(0)
        stream.write(to_json(dict(sorted({**known, service: counts}.items()))))


def shown(service: str) -> frozenset[str]:
    """The kinds of findings that a service is known to have."""
    return frozenset(json.loads(COUNTS.read_text("utf-8")).get(service, {}).get("diagnostics", ()))


def chosen() -> list[str]:
    """Services that show every kind of finding that any has, small ones rather than large ones; all, if asked for."""
    if EVERY:
        return list(SERVICES)
    kinds = {service: shown(service) for service in SERVICES}
    kept = list(SERVICES)
    for service in SERVICES:  # the largest first
        others = frozenset[str]().union(*(kinds[one] for one in kept if one != service))
        if kinds[service] <= others:
            kept.remove(service)
    return kept


@pytest.mark.parametrize("service", chosen())
def test_service(service: str, shared: SharedResults) -> None:
    """Rows, pages and operations add up, document and examples are valid, and the counts are those in counts.json."""
    made = compiled(service, shared.store)
    total = made.account.total
    assert total.rows == total.rows_mapped + total.rows_diagnosed
    assert [one for one in made.diagnostics if one.rule.code in NEVER] == []
    _assert_pages_give_operations(service, made)
    _assert_rows_are_told(service, made)
    assert list(importlib.import_module("roundtrip.contract").contradictions(made.document.tree)) == []
    rendered = newer(made.document.tree)
    assert accepts_newer(rendered)
    assert older(rendered) == made.document.tree
    counts = _counts(made)
    if os.environ.get("UPDATE_GOLDEN"):
        _update(service, counts)
    assert json.loads(COUNTS.read_text("utf-8")).get(service) == counts, "if this is as it should be: make golden"


def _assert_pages_give_operations(service: str, made: Compiled) -> None:
    """Each page with a section URI contributes to an operation of the document, and no other page does."""
    texts = {source.file: source.path.read_text("utf-8") for source in pages_of(service)}
    stating = {file for file, text in texts.items() if URI_SECTION.search(text)}
    assert {file for file, counts in made.account.pages if counts.operations} == stating


def _assert_rows_are_told(service: str, made: Compiled) -> None:
    """Every row that stands in the raw text is in the document or in a finding."""
    told = {span for spans in made.document.sources.values() for span in spans}
    told |= {span for one in made.diagnostics for span in one.rows}
    counted = [
        Span(source.file, row)
        for source in pages_of(service)
        for table in row_counter.count(source.path.read_text("utf-8"))
        for row in table.rows
    ]
    assert counted
    assert [str(span) for span in counted if span not in told] == []


def test_the_plain_run_shows_every_kind_of_finding() -> None:
    """Whatever any service shows, one of those that are chosen shows it too."""
    assert frozenset().union(*map(shown, chosen())) == frozenset().union(*map(shown, SERVICES))


@pytest.mark.skipif(bool(os.environ.get("UPDATE_GOLDEN")), reason="counts.json is being written")
def test_no_service_is_forgotten() -> None:
    """counts.json speaks of exactly the services of the checkout."""
    assert sorted(json.loads(COUNTS.read_text("utf-8"))) == sorted(SERVICES)
