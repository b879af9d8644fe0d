"""Ids, groups and summaries of operations: one verb for one thing, the words of the API, nothing that tells nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from rst2openapi.operation.model import TypeExpr
from rst2openapi.service.names.titles import phrase
from rst2openapi.service.names.verbs import GERUNDS, imperative
from rst2openapi.service.names.words import folded

from .making import linked, listed, only, operation, page, row, table, to

CASES = [line.split(" -> ") for line in Path(__file__).with_name("operation_ids.txt").read_text("utf-8").splitlines()]

ANSWERS = {
    "list": table(10, row("things", listed(to("t"))), row("count")),
    "one": table(10, row("id"), row("name"), row("size"), row("shape")),
    "none": None,
}


@pytest.mark.parametrize(("case", "wanted"), CASES, ids=[case.split(" | ")[1] for case, _ in CASES])
def test_operation(case: str, wanted: str) -> None:
    """Title, path and answer give the id; the title alone the summary."""
    line, title, answer = case.split(" | ")
    method, path = line.split()
    response: TypeExpr | None = ANSWERS[answer]  # type: ignore[assignment]
    made = operation(method.lower(), path, title=title, response=response)  # type: ignore[arg-type]
    service, _ = linked(page("mixers/a.rst", made, tables=[table(20, row("id"), label="t")]))
    assert f"{only(service).id} | {only(service).summary}" == wanted


def test_the_name_of_a_page_gives_the_words() -> None:
    """A page that is called by verb and object is called so by the API itself."""
    service, _ = linked(page("a.rst", operation(name="ShowVPCPaint", title="Querying a Paint")))
    assert only(service).id == "getVpcPaint"


def ids(*pages: tuple[str, str, str]) -> list[str]:
    """The ids of pages given as location, path and title."""
    service, _ = linked(*(page(location, operation(path=path, title=title)) for location, path, title in pages))
    return sorted(endpoint.id for endpoint in service.endpoints)


def test_versions_tell_operations_apart() -> None:
    """Of an operation that exists in two versions both ids end in theirs."""
    assert ids(("a.rst", "/v1/x", "Showing X"), ("b.rst", "/v2.1/x", "Showing X")) == ["getXV1", "getXV2_1"]


def test_a_version_stands_nowhere_else() -> None:
    """Where other words tell operations apart, no version does."""
    found = ids(("a.rst", "/v1/x", "Showing X"), ("b.rst", "/v2/y", "Showing Y"))
    assert found == ["getX", "getY"]


def test_remarks_tell_operations_apart() -> None:
    """What stands in parentheses is part of the id only where it is needed."""
    found = ids(("a.rst", "/v1/x", "Mixing X (Oil Only)"), ("b.rst", "/v1/X", "Mixing X"))
    assert found == ["mixOilOnlyX", "mixX"]


def test_folders_tell_operations_apart() -> None:
    """Operations of one name belong to the things of their groups."""
    found = ids(("sql_jobs/a.rst", "/v1/jobs", "Showing a Job"), ("flink_jobs/a.rst", "/v1/jobs/all", "Showing a Job"))
    assert found == ["getFlinkJob", "getSqlJob"]


def test_one_of_many_and_all() -> None:
    """Of two lists of one thing the one without an owner is the list of all."""
    service, _ = linked(
        *(
            page(f"{place}.rst", operation(path=path, title="Querying Tags", response=ANSWERS["list"]))
            for place, path in enumerate(("/v1/mixers/{mixer_id}/tags", "/v1/mixers/tags"))
        )
    )
    assert sorted(one.id for one in service.endpoints) == ["listAllMixerTags", "listMixerTags"]


def test_the_one_that_is_not_deprecated_keeps_its_words() -> None:
    """A deprecated twin does not spoil the name of what replaces it."""
    found = ids(("api/a.rst", "/v2/x", "Showing X"), ("out-of-date_apis/b.rst", "/v1/x", "Showing X"))
    assert found == ["getX", "getXV1"]


def test_a_number_is_the_last_resort() -> None:
    """Operations that nothing tells apart are numbered, and reported."""
    service, found = linked(
        page("a.rst", operation(path="/v1/x", title="Showing X")),
        page("b.rst", operation(path="/v1/X", title="Showing X")),
    )
    assert sorted(endpoint.id for endpoint in service.endpoints) == ["getX", "getXNo2"]
    assert "numbered-operation-id" in found


def test_snake_cased_ids_are_unique() -> None:
    """`listDbs` and `listDBs` would be one file of a client."""
    found = ids(("a.rst", "/v1/x", "Listing D Bs"), ("b.rst", "/v1/y", "Listing Dbs"))
    assert len({folded(name) for name in found}) == 2


@pytest.mark.parametrize("gerund", sorted(GERUNDS))
def test_verbs_of_the_table(gerund: str) -> None:
    """Every gerund of the table has its verb, and the verb is no gerund."""
    verb = imperative(gerund)
    assert verb == GERUNDS[gerund]
    assert verb is not None
    assert imperative(verb) is None


@pytest.mark.parametrize(
    ("gerund", "verb"),
    [("wallpapering", "wallpaper"), ("lacquering", "lacquer"), ("skimming", "skim"), ("king", None)],
)
def test_verbs_by_rule(gerund: str, verb: str | None) -> None:
    """A gerund that the table does not have is put right by rule."""
    assert imperative(gerund) == verb


def test_a_title_that_only_restricts() -> None:
    """A clause that tells which ones are meant is no part of the thing."""
    assert phrase("Querying Shades Available for a Mixer", "x_1").things == ("shade",)
    assert phrase("Querying the Number of Shades in a Project", "x_1").things == ("shade", "count")


def test_an_acronym_is_no_preposition() -> None:
    """`AS` names a service, `as` joins words."""
    assert phrase("Querying AS Groups", "x_1").things == ("as", "group")
