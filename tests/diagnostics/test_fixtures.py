"""What every fixture page promises: its findings and no others, and a document for all the rest."""

from __future__ import annotations

import json

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator

from .conftest import Outcomes
from .fixtures import NOTHING, Expected, references, slugs, value_at

SHELF = "/v1/shelves/{shelf_id}"
every_fixture = pytest.mark.parametrize("slug", slugs())


@every_fixture
def test_findings_are_those_that_the_page_expects(outcome: Outcomes, slug: str) -> None:
    """Rule, file and line of every finding, notes included, and a piece of each message; nothing unexpected."""
    done = outcome(slug)
    found, expected = done.found, list(done.fixture.expected)
    assert [_bare(one) for one in found] == sorted(_bare(one) for one in expected)
    for one in found:
        said = next((want for want in expected if _bare(want) == _bare(one) and want.says in one.says), None)
        assert said is not None, f"{one.says!r} is expected in other words"
        expected.remove(said)
    assert slug in {one.slug for one in found}


def _bare(one: Expected) -> tuple[str, int, str]:
    return one.file, one.line, one.slug


@every_fixture
def test_the_compiler_did_what_it_says_instead(outcome: Outcomes, slug: str) -> None:
    """The document holds what the page says under `gives`."""
    done = outcome(slug)
    for given in done.fixture.given:
        found = value_at(done.compiled.document.tree, given.keys)
        shown = "nothing" if found is NOTHING else json.dumps(found)
        assert found == given.value, f"{' '.join(given.keys)} is {shown}"


@every_fixture
def test_the_rest_is_usable(outcome: Outcomes, slug: str) -> None:
    """The document is valid, and the pages beside the fixture give what they give without it."""
    done = outcome(slug)
    tree = done.compiled.document.tree
    assert [error.message for error in OpenAPIV30SpecValidator(tree).iter_errors()] == []
    if not done.fixture.alone:
        assert _piece(tree) == _piece(outcome("companions").compiled.document.tree)


def _piece(tree: dict[str, object]) -> object:
    """The operation of the companions with every component that it uses."""
    item = value_at(tree, ("paths", SHELF))
    used = {name: value_at(tree, tuple(name.removeprefix("#/").split("/"))) for name in references(tree, item)}
    return item, used


@every_fixture
def test_every_row_is_accounted_for(outcome: Outcomes, slug: str) -> None:
    """Rows of parameter tables are in the document or in a finding, page by page; those of the companions all in it."""
    account = outcome(slug).compiled.account
    for _, counts in (*account.pages, ("total", account.total)):
        assert counts.rows == counts.rows_mapped + counts.rows_diagnosed
    shelf = [counts for file, counts in account.pages if file.endswith("showing_a_shelf.rst")]
    assert all((counts.rows, counts.rows_mapped) == (5, 5) for counts in shelf)


def test_companions_are_without_fault(outcome: Outcomes) -> None:
    """The pages that accompany each fixture give no finding of their own."""
    assert outcome("companions").found == []
