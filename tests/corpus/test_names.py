"""A second build with the names of the first gives the same bytes."""

from __future__ import annotations

import json

import pytest
from attrs import evolve

from rst2openapi.diagnostics import Report
from rst2openapi.openapi.document import emit
from rst2openapi.page_facts import page_facts
from rst2openapi.service import settings
from rst2openapi.service.linker import link
from rst2openapi.service.names.lock import Lock
from shared_results import SharedResults

from .checkout import pages_of

SERVICES = ("image-management-service", "virtual-private-cloud", "relational-database-service", "function-graph")
"""Services with operations of several versions, with variants, with shared structures and deprecated twins."""


@pytest.mark.parametrize("service", SERVICES)
def test_a_second_build_renames_nothing(service: str, shared: SharedResults) -> None:
    """Document and file of names are the same, whatever the groups and ids would be without it."""
    facts = [page for page, _ in page_facts(pages_of(service), 1, shared.store) if page is not None]
    given = settings.load(service, None)

    def built(names: Lock) -> tuple[str, Lock]:
        made = link(facts, evolve(given, names=names), None, Report())
        return json.dumps(emit(made).tree), made.names

    first, names = built(Lock())
    second, again = built(names)
    same = second == first  # no comparison of texts of megabytes where it fails
    assert same
    assert again.text().splitlines() == names.text().splitlines()
