"""Several pages about one operation, one path in several spellings, errors, deprecation and tags."""

from __future__ import annotations

import random

import pytest
from attrs import evolve

from rst2openapi.operation.model import ArrayOf as Open
from rst2openapi.operation.model import Body, Inline, Method, Operation, PageFacts, Response, Side, TypeExpr
from rst2openapi.place import Span
from rst2openapi.prose import Paragraph, Strong, Text, plain
from rst2openapi.service.model import OneOf, SchemaName, SchemaRef

from .making import linked, objects, only, operation, page, row, schema, table, to

ACTION = "/v1/mixers/{mixer_id}/action"


def action(name: str, title: str, member: str) -> PageFacts:
    """A page about one action of a mixer."""
    text = (Paragraph((Text(f"This does {member}."),), Span("", 3)),)
    body = table(10, row(member, required=True), side=Side.REQUEST)
    return page(name, operation("post", ACTION, title=title, request=body, sent=[{member: "1"}], description=text))


def test_bodies_that_differ_become_alternatives() -> None:
    """Pages about one method and path are one operation: alternatives, texts of each variant, all examples."""
    service, found = linked(action("a.rst", "Starting a Mixer", "start"), action("b.rst", "Stopping a Mixer", "stop"))
    endpoint = only(service)
    assert endpoint.id == "runMixerAction"
    assert endpoint.summary == "Start or stop a mixer"
    assert endpoint.body is not None
    assert endpoint.body.type == OneOf(
        (SchemaRef(SchemaName("StartMixerRequest")), SchemaRef(SchemaName("StopMixerRequest")))
    )
    assert [example.title for example in endpoint.body.examples] == ["Starting a Mixer", "Stopping a Mixer"]
    assert plain(endpoint.description).splitlines() == [
        "Start a mixer (startMixer)",
        "This does start.",
        "Stop a mixer (stopMixer)",
        "This does stop.",
    ]
    assert isinstance(endpoint.description[0], Paragraph)
    assert isinstance(endpoint.description[0].inlines[0], Strong)
    assert [span.file for span in endpoint.spans] == ["a.rst", "b.rst"]
    assert found == ["several-pages"]


def test_equal_bodies_are_one() -> None:
    """Pages that say the same of the body do not double it."""
    service, _ = linked(action("a.rst", "Starting a Mixer", "go"), action("b.rst", "Starting the Mixer", "go"))
    endpoint = only(service)
    assert endpoint.id == "startMixer"
    assert endpoint.body is not None
    assert endpoint.body.type == SchemaRef(SchemaName("StartMixerRequest"))
    assert len(endpoint.body.examples) == 1


def test_parameters_are_united() -> None:
    """A query parameter of one page alone is optional; rows of both are known."""
    service, _ = linked(
        page("a.rst", operation(query=[row("size", required=True), row("shade", required=True)])),
        page("b.rst", operation(query=[row("size", required=True)])),
    )
    size, shade = (parameter.field for parameter in only(service).parameters)
    assert (size.required, shade.required) == (True, False)
    assert len(size.rows) == 1


def test_names_of_path_parameters_are_unified() -> None:
    """Paths that differ in names alone get the names that most pages use."""
    service, found = linked(
        page("a.rst", operation("get", "/v1/paints/{paint_id}", title="Showing a Paint")),
        page("b.rst", operation("put", "/v1/paints/{paint_id}", title="Updating a Paint")),
        page("c.rst", operation("delete", "/v1/paints/{id}", title="Deleting a Paint")),
    )
    assert {endpoint.path.text for endpoint in service.endpoints} == {"/v1/paints/{paint_id}"}
    assert {one.field.name for endpoint in service.endpoints for one in endpoint.parameters} == {"paint_id"}
    assert found == ["path-names-differ"]


def failing() -> Operation:
    """An operation that documents a 404 without a body."""
    statuses = ("200", "404")
    return operation(responses=[Response[TypeExpr](status, (), Span("", 5)) for status in statuses])


def test_error_body_of_the_service() -> None:
    """The format on the page of error codes becomes the body of every failed answer without one."""
    errors = table(7, row("error_code"), row("error_msg"), side=Side.ERROR)
    codes = page("public/error_codes.rst", errors=(errors,), tables=[errors])
    service, found = linked(page("a.rst", failing()), codes)
    ok, failed, other = only(service).responses
    assert (ok.body, other.status, other.body) == (None, "5XX", failed.body)
    assert failed.body is not None
    assert failed.body.type == SchemaRef(SchemaName("ErrorResponse"))
    assert [one.name for one in schema(service, "ErrorResponse").fields] == ["error_code", "error_msg"]
    assert found == []


def test_error_body_with_members_in_a_table_of_their_own() -> None:
    """What the format on the page of error codes refers to is named as well, though no operation leads there."""
    errors = table(7, row("error_code"), row("error_msg"), row("details", Open(to("t__d"))), side=Side.ERROR)
    details = table(20, row("part", to("t__p")), subject="detail", label="t__d", side=Side.SHARED)
    parts = table(30, row("name"), subject="part", label="t__p", side=Side.SHARED)
    codes = page("public/error_codes.rst", errors=(errors,), tables=[errors, details, parts])
    for pages in ([codes], [codes, page("a.rst", operation(responses=[Response("404", (), Span("", 5))]))]):
        service, _ = linked(*pages)
        assert objects(service) == ["Detail", "ErrorResponse", "Part"]


def test_an_error_that_only_an_example_shows_and_nobody_answers_is_no_schema() -> None:
    """Where each operation has bodies of its own for its failures, the common page's example is that of none."""
    errors = table(7, evolve(row("error_code"), example_only=True), side=Side.ERROR)
    codes = page("codes.rst", errors=(errors,), tables=[errors])
    own = Inline(table(20, row("code"), row("message"), side=Side.ERROR))
    bodies = [Response[TypeExpr](status, (), Span("", 5), Body(own)) for status in ("400", "500")]
    service, _ = linked(page("a.rst", operation(responses=bodies)), codes)
    assert len(objects(service)) == 1
    service, _ = linked(page("a.rst", failing()), codes)
    assert objects(service) == ["ErrorResponse"]


def test_no_error_body() -> None:
    """Where no page gives one, there is none, and that is said; a page of codes tells of failures all the same."""
    service, found = linked(page("a.rst", failing()))
    assert objects(service) == []
    assert found == ["no-error-schema"]
    assert [one.status for one in only(service).responses] == ["200", "404"]
    service, _ = linked(page("a.rst", failing()), page("codes.rst", error_place=Span("codes.rst", 9)))
    assert [(one.status, one.body) for one in only(service).responses][2:] == [("5XX", None)]


def test_classes_of_failures_stand_for_those_that_no_page_names() -> None:
    """Both classes where several pages of an operation name none, neither beside an answer for all the rest."""
    table_of_errors = table(7, row("error_code"), side=Side.ERROR)
    codes = page("codes.rst", errors=(table_of_errors,))
    service, _ = linked(page("a.rst", operation()), page("b.rst", operation()), codes)
    assert [one.status for one in only(service).responses] == ["200", "4XX", "5XX"]
    service, _ = linked(page("a.rst", failing()), page("b.rst", operation()), codes)
    assert [one.status for one in only(service).responses] == ["200", "404", "5XX"]
    whole = operation(responses=[Response[TypeExpr](status, (), Span("", 5)) for status in ("200", "default")])
    service, _ = linked(page("a.rst", whole), codes)
    assert [one.status for one in only(service).responses] == ["200", "default"]


def test_parts_of_the_error_body_are_named() -> None:
    """The error body brings all that it refers to, though no operation leads there."""
    part = table(9, row("code"), label="part", side=Side.ERROR)
    errors = table(7, row("error", to("part")), side=Side.ERROR)
    service, _ = linked(page("a.rst", failing()), page("codes.rst", errors=(errors,), tables=[errors, part]))
    assert objects(service) == ["ErrorDetails", "ErrorResponse"]


def test_deprecated_by_folder() -> None:
    """A folder or its index title deprecates; a folder of recommended operations does not."""
    service, found = linked(
        page("api_recommended/a.rst", operation(path="/v1/a", title="Showing Reds")),
        page("unrecommended_apis/b.rst", operation(path="/v1/b", title="Showing Blues")),
        page("old/c.rst", operation(path="/v1/c", title="Showing Greens")),
        page("old/index.rst", title="APIs (Unavailable Soon)"),
    )
    assert {str(one.id): one.deprecated for one in service.endpoints} == {
        "getA": False,
        "getB": True,
        "getC": True,
    }
    assert found == ["deprecated-by-folder", "deprecated-by-folder"]


FOLDERS = {
    ("Package Group-related APIs (Deprecated)", "/v1/resources", "Uploading a Package Group"): "Package Groups",
    ("APIs Related to Paints", "/v1/paints", "Creating a Paint"): "Paints",
    ("APIs for Managing Mixers", "/v1/mixers", "Creating a Mixer"): "Mixers",
    ("SQL Job-related APIs", "/v1/jobs", "Creating a Job"): "SQL Jobs",
    ("Lifecycle Management", "/v1/cloudmixers/{mixer_id}", "Deleting a PSM"): "Mixers",
    ("Tag Management", "/v1/mixers/tags", "Querying Tags"): "Tags",
    ("Native OpenStack Nova APIs", "/v2/servers/{server_id}", "Deleting a Server"): "Nova Servers",
    ("Color Charts (Recommended)", "/v1/charts", "Creating a Color Chart"): "Color Charts",
    ("Obtaining the API Version", "/", "Querying API Versions"): "API Versions",
    ("Managing Belts", "/v1/belts", "Creating a Belt"): "Belts",
}
"""Title of a folder, path and title of an operation there -> its group."""


@pytest.mark.parametrize("case", FOLDERS)
def test_groups(case: tuple[str, str, str]) -> None:
    """A group is the plural of what is managed, by the folder's title or else by the path."""
    folder, path, title = case
    service, _ = linked(page("f/index.rst", title=folder), page("f/a.rst", operation(path=path, title=title)))
    assert only(service).tag == FOLDERS[case]


def test_folders_of_one_thing_are_one_group() -> None:
    """Folders about the same things are one group, unless it holds an operation in two versions."""
    places = {"a": "/v2/mixers", "b": "/v2/mixers/{mixer_id}/stop", "c": "/v1/mixers"}
    service, _ = linked(
        *(
            page(
                f"{folder}/x.rst",
                operation(path=path, title="Stopping a Mixer" if "stop" in path else "Querying Mixers"),
            )
            for folder, path in places.items()
        ),
        *(page(f"{folder}/index.rst", title="Mixer Management") for folder in places),
    )
    tags = {one.path.text: one.tag for one in service.endpoints}
    assert tags["/v2/mixers"] == tags["/v2/mixers/{mixer_id}/stop"]
    assert tags["/v1/mixers"] == f"{tags['/v2/mixers']} V1"


VERSIONS: dict[tuple[Method, str, str], str] = {
    ("get", "/v3/blend/mixers", "Querying Mixers"): "Mixers",
    ("get", "/v1/mixers", "Querying Mixers"): "Mixers V1",
    ("post", "/v1/mixers", "Creating a Mixer"): "Mixers",
    ("put", "/v1/mixers/{mixer_id}", "Updating a Mixer"): "Mixers",
    ("get", "/v2/mixers/{mixer_id}/lids", "Querying Lids (Deprecated)"): "Mixers V2",
    ("get", "/v1/mixers/{mixer_id}/lids", "Querying Lids"): "Mixers",
    ("get", "/v2/mixers/{mixer_id}/belt", "Querying a Conveyor"): "Mixers",
    ("get", "/v1/mixers/{mixer_id}/belt", "Querying a Belt"): "Mixers V1",
}
"""Method, path and title of the operations of one folder -> their groups."""


def test_what_a_newer_version_does_not_do_stays_in_the_group() -> None:
    """The newest version of each operation is in the plain group, one that is not deprecated before one that is.

    The same is what does the same to the same, or what a path of another version is for.
    """
    pages = []
    for number, (method, path, title) in enumerate(VERSIONS):
        gone = operation(method, path, title=title)
        pages.append(page(f"a/{number}.rst", evolve(gone, deprecated="Deprecated" in title)))
    service, _ = linked(*pages, page("a/index.rst", title="Mixer Management"))
    assert {(one.method, one.path.text): one.tag for one in service.endpoints} == {
        case[:2]: tag for case, tag in VERSIONS.items()
    }


def test_groups_are_described() -> None:
    """Every group says which folders it stands for, in the order of the contents."""
    service, _ = linked(
        page("index.rst", title="Paint Shop", entries=("mixers/index", "belts/index")),
        page("belts/index.rst", title="Belt Management"),
        page("belts/a.rst", operation(path="/v1/belts", title="Querying Belts")),
        page("mixers/index.rst", title="Mixer-related APIs"),
        page("mixers/a.rst", operation(path="/v1/mixers", title="Querying Mixers")),
    )
    assert [(one.name, one.description) for one in service.tags] == [
        ("Mixers", "Mixer-related APIs"),
        ("Belts", "Belt Management"),
    ]


def test_order_of_pages_does_not_matter() -> None:
    """Pages in any order give the same service and the same findings."""
    pages = [
        action("b/a.rst", "Starting a Mixer", "start"),
        action("a/b.rst", "Stopping a Mixer", "stop"),
        page("b/index.rst", title="B"),
        page("c.rst", operation(path="/v2/x", title="Showing X"), labels=["c"]),
        page("d.rst", operation(path="/v1/x", title="Showing X")),
    ]
    wanted = repr(linked(*pages))
    for seed in range(5):
        shuffled = random.Random(seed).sample(pages, len(pages))  # noqa: S311
        assert repr(linked(*shuffled)) == wanted


def test_titles_of_pages() -> None:
    """Links in texts can be given the titles of the pages they lead to."""
    service, _ = linked(page("a.rst", operation(), labels=["paint_0001"]), page("z.rst", title="Shades", labels=["z"]))
    assert dict(service.titles) == {"paint_0001": "Listing Paints", "z": "Shades"}
