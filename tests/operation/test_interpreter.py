"""What pages mean: where parameters travel, what a body is, which statuses are answered."""

from __future__ import annotations

import pytest

from rst2openapi.operation.model import ArrayOf, Inline, MapOf, OneOf, Scalar

from .reading import facts_of, names, operation_of, table

PATH = table("project_id|Yes|String|Project.", caption="**Table 1** Path parameters")


def uri(line: str, tables: str = PATH) -> str:
    """A URI section."""
    return f"URI\n---\n\n{line}\n\n{tables}"


def section(title: str, content: str) -> str:
    """Any section."""
    return f"{title}\n{'-' * len(title)}\n\n{content}\n\n"


def code(text: str) -> str:
    """A code block."""
    return ".. code-block::\n\n" + "\n".join(f"   {line}" for line in text.split("\n")) + "\n\n"


def places(text: str) -> list[tuple[str, str, bool | None]]:
    """Location, name and required of the parameters of the one operation of a page."""
    operation, _ = operation_of(text)
    return [(p.location.value, p.field.name, p.field.required) for p in operation.parameters]


def test_the_path_template_decides_what_is_a_path_parameter() -> None:
    """A row in a table captioned Path that the path does not hold travels in the query, and that is said."""
    tables = table("project_id|No|String|P.", "limit|No|Integer|L.", caption="**Table 1** Path parameters")
    operation, slugs = operation_of(uri("GET /v1/{project_id}/jobs", tables) + section("Response", "None"))
    found = [(p.location.value, p.field.name, p.field.required) for p in operation.parameters]
    assert found == [("path", "project_id", True), ("query", "limit", False)]
    assert {"row-is-query", "path-parameter-optional"} <= set(slugs)


def test_a_placeholder_without_a_row_is_declared_and_reported() -> None:
    """No path parameter is lost for want of a row."""
    operation, slugs = operation_of(uri("GET /v1/{project_id}/jobs/{job_id}") + section("Response", "None"))
    assert [p.field.name for p in operation.parameters] == ["project_id", "job_id"]
    assert operation.parameters[1].field.type == Scalar("string")
    assert "undeclared-path-parameter" in slugs


def test_a_row_spelt_almost_like_the_placeholder_is_taken_for_it() -> None:
    """A slip in a name is mended against the path and reported."""
    operation, slugs = operation_of(
        uri("GET /v1/{project_id}", table("projecte_id|Yes|String|P.")) + section("Response", "None")
    )
    assert [(p.location.value, p.field.name) for p in operation.parameters] == [("path", "project_id")]
    assert "misspelt-path-parameter" in slugs


def test_get_takes_its_request_table_from_the_query() -> None:
    """GET has no body, whatever the section is called."""
    text = uri("GET /v1/{project_id}/jobs") + section("Request", table("limit|No|Integer|L."))
    assert ("query", "limit", False) in places(text + section("Response", "None"))


def test_delete_may_have_a_body_but_not_one_of_repeated_path_parameters() -> None:
    """A request table of DELETE is a body, except where it only repeats the placeholders."""
    body = uri("DELETE /v1/{project_id}/jobs") + section("Request", table("ids|Yes|Array of strings|I."))
    operation, _ = operation_of(body + section("Response", "None"))
    assert operation.body is not None
    assert names(operation.body.type) == ["ids"]
    repeated = uri("DELETE /v1/{project_id}") + section("Request", table("project_id|Yes|String|P."))
    operation, slugs = operation_of(repeated + section("Response", "None"))
    assert operation.body is None
    assert "repeated-parameter" in slugs


def test_the_in_column_places_row_by_row() -> None:
    """Body and query rows may share a table."""
    rows = table("name|body|String|Yes|N.", "tenant|query|String|No|T.", head="Parameter|In|Type|Mandatory|Description")
    operation, _ = operation_of(uri("POST /v1/{project_id}") + section("Request", rows) + section("Response", "None"))
    assert operation.body is not None
    assert names(operation.body.type) == ["name"]
    assert ("query", "tenant", False) in [
        (p.location.value, p.field.name, p.field.required) for p in operation.parameters
    ]


def test_plumbing_headers_are_absorbed_and_others_are_parameters() -> None:
    """Token and media type are stated elsewhere in the document; every absorbed row is accounted for."""
    rows = table("X-Auth-Token|Yes|String|T.", "Content-Type|Yes|String|C.", "X-Language|No|String|L.")
    operation, _ = operation_of(uri("POST /v1/{project_id}") + section("Request", rows) + section("Response", "None"))
    assert ("header", "X-Language") in [(p.location.value, p.field.name) for p in operation.parameters]
    assert [one.into for one in operation.absorbed] == ["security", "media-type"]
    assert operation.body is None


def test_unlinked_member_tables_of_header_like_names_stay_members() -> None:
    """A table that a row links to is never a header table."""
    rows = table("insert|No|:ref:`Headers <t__headers>` object|I.")
    members = table("X-Forwarded-Port|No|Boolean|P.", caption="**Table 3** Headers", label="t__headers")
    text = uri("POST /v1/{project_id}") + section("Request", rows + members) + section("Response", "None")
    facts, _ = facts_of(text)
    assert [field.name for one in facts.tables for field in one.fields] == ["X-Forwarded-Port"]
    assert [p.field.name for p in facts.operations[0].parameters] == ["project_id"]


def test_twin_request_lines_make_two_operations_with_the_same_body() -> None:
    """Two versions of a path on one page share its tables."""
    lines = "GET /v2.1/{project_id}/jobs\n\nGET /v2/{project_id}/jobs"
    facts, _ = facts_of(uri(lines) + section("Response", table("id|Yes|String|I.")))
    assert [one.path.text for one in facts.operations] == ["/v2.1/{project_id}/jobs", "/v2/{project_id}/jobs"]
    assert facts.operations[0].responses == facts.operations[1].responses


def test_request_lines_in_notes_and_examples_are_no_operations() -> None:
    """Pages demonstrate filters with lines that look like the operation."""
    more = "\n.. note::\n\n   GET /v1/{project_id}/jobs?limit=1\n\nExample:\n\nGET /v1/0af/jobs?limit=2\n"
    facts, _ = facts_of(uri(f"GET /v1/{{project_id}}/jobs\n{more}") + section("Response", "None"))
    assert [one.path.text for one in facts.operations] == ["/v1/{project_id}/jobs"]


def test_a_response_belongs_to_the_status_that_stands_above_it() -> None:
    """Tables under "Status code: NNN" are that status's body; the status section adds what has none."""
    text = (
        uri("POST /v1/{project_id}")
        + section(
            "Response Parameters",
            "**Status code: 202**\n\n"
            + table(
                "job_id|String|J.", head="Parameter|Type|Description", caption="**Table 2** Response body parameters"
            )
            + "**Status code: 400**\n\n"
            + table(
                "error_code|String|C.",
                "error_msg|String|M.",
                head="Parameter|Type|Description",
                caption="**Table 3** Response body parameters",
            ),
        )
        + section("Status Codes", table("202|Accepted.", "400|Bad.", "500|Worse.", head="Status Code|Description"))
    )
    operation, _ = operation_of(text)
    bodies = {one.status: one.body and names(one.body.type) for one in operation.responses}
    assert bodies == {"202": ["job_id"], "400": ["error_code", "error_msg"], "500": None}


def test_an_error_row_among_the_members_of_success_moves_to_the_default_response() -> None:
    """Success and failure in one table are two bodies."""
    rows = table("count|Integer|C.", "error|Object|See :ref:`T <t__e>`.", head="Parameter|Type|Description")
    members = table("code|String|C.", "message|String|M.", head="Parameter|Type|Description", label="t__e")
    operation, slugs = operation_of(uri("GET /v1/{project_id}") + section("Response", rows + members))
    bodies = {one.status: one.body and names(one.body.type) for one in operation.responses}
    assert bodies == {"200": ["count"], "default": ["error"]}
    assert "mixed-error-row" in slugs


@pytest.mark.parametrize(("method", "status"), [("GET", "200"), ("DELETE", "204"), ("POST", "200")])
def test_without_a_documented_success_the_method_tells_the_status(method: str, status: str) -> None:
    """RFC 9110's usual codes stand in, and the page's writer is told."""
    operation, slugs = operation_of(uri(f"{method} /v1/{{project_id}}") + section("Response", "None"))
    assert [one.status for one in operation.responses] == [status]
    assert "no-success-status" in slugs


def test_the_example_supplies_a_wrapper_that_no_row_describes() -> None:
    """The members of the table travel inside of what every example shows around them."""
    rows = table("id|String|I.", "name|String|N.", head="Parameter|Type|Description")
    example = section("Example Response", code('{"server": {"id": "1", "name": "n"}}'))
    operation, slugs = operation_of(uri("GET /v1/{project_id}") + section("Response", rows) + example)
    body = operation.responses[0].body
    assert body is not None
    assert names(body.type) == ["server"]
    assert isinstance(body.type, Inline)
    assert names(body.type.table.fields[0].type) == ["id", "name"]
    assert "wrapper-from-example" in slugs


def test_rows_listed_beside_their_object_move_inside_of_it() -> None:
    """A flattened table is put in order by its example."""
    rows = table("group|Object|G.", "id|String|I.", "name|String|N.", head="Parameter|Type|Description")
    example = section("Example Response", code('{"group": {"id": "1", "name": "n"}}'))
    operation, slugs = operation_of(uri("GET /v1/{project_id}") + section("Response", rows) + example)
    body = operation.responses[0].body
    assert body is not None
    assert names(body.type) == ["group"]
    assert "flattened-members" in slugs


def test_a_list_of_what_the_table_describes_makes_an_array() -> None:
    """The example decides between one and many; the table its members."""
    rows = table("id|String|I.", "name|String|N.", head="Parameter|Type|Description")
    example = section("Example Response", code('[{"id": "1", "name": "n"}]'))
    operation, slugs = operation_of(uri("GET /v1/{project_id}") + section("Response", rows) + example)
    body = operation.responses[0].body
    assert body is not None
    assert isinstance(body.type, ArrayOf)
    assert "array-from-example" in slugs


def test_an_example_without_a_table_still_gives_a_body_and_is_reported() -> None:
    """What only an example shows is marked so and never required."""
    example = section("Example Response", code('{"id": "1", "sizes": [1, 2]}'))
    operation, slugs = operation_of(uri("GET /v1/{project_id}") + section("Response", "None") + example)
    body = operation.responses[0].body
    assert body is not None
    assert isinstance(body.type, Inline)
    assert [(one.name, one.required, one.example_only) for one in body.type.table.fields] == [
        ("id", False, True),
        ("sizes", False, True),
    ]
    assert "body-from-example" in slugs


def test_several_root_tables_are_alternatives() -> None:
    """Bodies by scenario stand side by side under oneOf."""
    tables = table("a|Yes|String|A.", caption="**Table 2** Parameters (first way)") + table(
        "b|Yes|String|B.", caption="**Table 3** Parameters (second way)"
    )
    operation, slugs = operation_of(
        uri("POST /v1/{project_id}") + section("Request", tables) + section("Response", "None")
    )
    assert operation.body is not None
    assert isinstance(operation.body.type, OneOf)
    assert "several-bodies" in slugs


def test_an_example_of_another_operation_is_left_out() -> None:
    """Helper calls to other services are not this operation's examples."""
    text = uri("POST /v1/{project_id}/jobs") + section("Request", table("name|Yes|String|N."))
    example = section("Example Request", code('POST /v2.0/ports\n\n{"port": {}}') + code('{"name": "x"}'))
    operation, slugs = operation_of(text + example + section("Response", "None"))
    assert operation.body is not None
    assert [one.value for one in operation.body.examples] == [{"name": "x"}]
    assert "other-operation-example" in slugs


@pytest.mark.parametrize("between", ["", "or\n\n"])
def test_an_example_behind_its_request_line_is_a_request(between: str) -> None:
    """Also where the two stand in blocks of their own, and where another one follows behind "or"."""
    line = (
        code("PUT https://example.com/v1/0af") if not between else code('PUT https://example.com/v1/0af\n\n{"id": "1"}')
    )
    shown = section("Example", line + between + code('{"id": "2"}'))
    text = uri("PUT /v1/{project_id}") + section("Request", table("id|Yes|String|I.")) + section("Response", "None")
    operation, _ = operation_of(text + shown)
    assert operation.body is not None
    assert operation.body.examples[-1].value == {"id": "2"}
    assert all(one.body is None for one in operation.responses)


def test_an_example_behind_a_request_line_that_answers_have_the_names_of_is_an_answer() -> None:
    """Nothing but the names tells."""
    shown = section("Example", code("PUT https://example.com/v1/0af") + code('{"id": "2"}'))
    answer = section("Response", table("id|String|I.", head="Parameter|Type|Description"))
    operation, _ = operation_of(uri("PUT /v1/{project_id}") + answer + shown)
    assert operation.body is None


def test_one_code_block_per_line_is_one_example() -> None:
    """Lines that make no sense alone are joined."""
    lines = "".join(code(line) for line in ("HTTP/1.1 200 OK", "Content-Type: application/json", "{", '"id": "1"', "}"))
    rows = table("id|String|I.", head="Parameter|Type|Description")
    text = uri("GET /v1/{project_id}") + section("Response", rows) + section("Example Response", lines)
    operation, _ = operation_of(text)
    body = operation.responses[0].body
    assert body is not None
    assert [one.value for one in body.examples] == [{"id": "1"}]


def test_a_failed_answer_among_the_examples_goes_to_the_error_response() -> None:
    """The root key tells success from failure where no label does."""
    rows = table("id|String|I.", head="Parameter|Type|Description")
    shown = code('{"id": "1"}') + "or\n\n" + code('{"error": {"code": "E.1", "message": "m"}}')
    statuses = section("Status Codes", table("200|Fine.", "404|Gone.", head="Status Code|Description"))
    text = uri("GET /v1/{project_id}") + section("Response", rows) + section("Example Response", shown) + statuses
    operation, _ = operation_of(text)
    counts = {one.status: len(one.body.examples) if one.body else 0 for one in operation.responses}
    assert counts == {"200": 1, "404": 1}


def test_a_page_without_a_request_line_is_an_error_at_its_section() -> None:
    """Nothing can be placed without method and path."""
    facts, report = facts_of(section("URI", "See elsewhere.") + section("Response", "None"))
    assert facts.operations == ()
    (finding,) = [one for one in report.sorted() if one.rule.slug == "no-request-line"]
    assert finding.span.line == 13


def test_a_page_of_an_operation_without_a_uri_section_is_reported() -> None:
    """The sections say operation, the page does not."""
    facts, report = facts_of(section("Request", "None") + section("Response", "None"))
    assert not facts.is_api
    assert "no-uri-section" in [one.rule.slug for one in report.sorted()]


@pytest.mark.parametrize(
    ("title", "deprecated"),
    [
        ("Creating a Job (Deprecated)", True),
        ("Querying Images (Native OpenStack API V1.1, Deprecated)", True),
        ("Creating a Job (Discarded)", True),
        ("Querying Deprecated Images", False),
        ("Creating a Job", False),
    ],
)
def test_titles_tell_deprecation_only_at_their_end(title: str, deprecated: bool) -> None:
    """A remark in brackets is about the page; a word in the title is about its subject."""
    head = f"{title}\n{'=' * len(title)}\n\nFunction\n--------\n\nIt does.\n\n"
    operation, _ = operation_of(uri("GET /v1/{project_id}") + section("Response", "None"), head=head)
    assert operation.deprecated is deprecated


def test_a_dash_row_is_the_body_itself() -> None:
    """Where the only row has no name, the body is its type."""
    rows = table("``-``|Yes|File|The file.")
    operation, _ = operation_of(uri("PUT /v1/{project_id}") + section("Request", rows) + section("Response", "None"))
    assert operation.body is not None
    assert operation.body.media_types == ("application/octet-stream",)


def test_a_file_among_the_members_travels_as_a_form() -> None:
    """Binary members cannot travel as JSON."""
    rows = table("content|Yes|File|The file.", "name|No|String|N.")
    operation, _ = operation_of(uri("POST /v1/{project_id}") + section("Request", rows) + section("Response", "None"))
    assert operation.body is not None
    assert operation.body.media_types == ("multipart/form-data",)


def test_any_key_rows_make_maps() -> None:
    """A row that stands for every key describes the values."""
    rows = table("{User defined key}|No|Array of strings|V.")
    operation, _ = operation_of(uri("PUT /v1/{project_id}") + section("Request", rows) + section("Response", "None"))
    assert operation.body is not None
    assert isinstance(operation.body.type, Inline)
    assert operation.body.type.table.additional == ArrayOf(Scalar("string"))
    assert not isinstance(operation.body.type, MapOf)


def test_an_example_of_things_that_failed_is_no_failed_call() -> None:
    """A caption may say "failed" of the jobs that a call lists; the names of the example tell."""
    rows = table("jobs|Yes|Array of strings|Jobs.", "count|Yes|Integer|How many.")
    example = "Listing failed jobs\n\n" + code('{"jobs": ["a"], "count": 1}')
    page = uri("GET /v1/jobs", "") + section("Response", rows) + section("Example Response", example)
    operation, _ = operation_of(page)
    shown = [(one.status, len(one.body.examples) if one.body else 0) for one in operation.responses]
    assert shown == [("200", 1)]


def test_a_table_of_states_is_no_second_body() -> None:
    """A table of words that a scalar row links to lists the values of that row."""
    head = "Parameter|Type|Description"
    states = table("lit|String|It shines.", "dark|String|None.", head=head, caption="**Table 2** States", label="t2")
    rows = table("state|String|State. See :ref:`Table 2 <t2>`.", head=head, caption="**Table 1** Response parameters")
    page = uri("GET /v1/lamp", "") + section("Response", f"{rows}\n{states}")
    _, slugs = operation_of(page)
    assert "several-bodies" not in slugs
