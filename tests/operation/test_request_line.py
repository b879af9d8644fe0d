"""Request lines: what is cut off, what is kept, and what is no request line at all."""

from __future__ import annotations

import pytest

from rst2openapi.operation.request_line import QueryPart, parse, parse_pair, same_path


@pytest.mark.parametrize(
    ("text", "method", "path"),
    [
        ("POST /v2.0/{project_id}/resources", "post", "/v2.0/{project_id}/resources"),
        ("Get /v1.0/{project_id}/host-types", "get", "/v1.0/{project_id}/host-types"),
        ("GET https://{Endpoint}/v3/{project_id}/backups", "get", "/v3/{project_id}/backups"),
        ("GET https://api.example.com:8443/v3/backups", "get", "/v3/backups"),
        ("GET https://{Endpoint}", "get", "/"),
        ("GET /", "get", "/"),
        ("DELETE /v1/{protocol _id}/x", "delete", "/v1/{protocol_id}/x"),
        ("GET /v1/jobs HTTP/1.1", "get", "/v1/jobs"),
        ("PATCH /v2/ptrs/{region}:{floatingip_id}", "patch", "/v2/ptrs/{region}:{floatingip_id}"),
        ("Usage: GET /v1/jobs", "get", "/v1/jobs"),
        ("GET {endpoint}/v1/jobs", "get", "/v1/jobs"),
    ],
)
def test_method_and_path_are_read_without_the_endpoint(text: str, method: str, path: str) -> None:
    """Endpoints, protocol versions and white space in placeholders do not belong to the path."""
    line = parse(text)
    assert line is not None
    assert (line.method, line.path.text) == (method, path)


@pytest.mark.parametrize("text", ["GET the token first", "Method: GET", "/v1/jobs", "", "POSTING /v1/x", "GET jobs/1"])
def test_other_sentences_are_no_request_lines(text: str) -> None:
    """Only a method followed by a path or a URL is a request line."""
    assert parse(text) is None


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("GET /a?limit={limit}&offset={start}", (QueryPart("limit", "limit"), QueryPart("offset", "start"))),
        ("GET /a?usage=True", (QueryPart("usage", constant="True"),)),
        ("GET /a{?scope.domain.id, role.id}", (QueryPart("scope.domain.id"), QueryPart("role.id"))),
        ("GET /a?begin={begin _time}", (QueryPart("begin", "begin_time"),)),
        ("GET /a", ()),
    ],
)
def test_the_query_is_cut_off_and_kept_as_names(text: str, query: tuple[QueryPart, ...]) -> None:
    """The name left of the equals sign travels; placeholders and constants are kept beside it."""
    line = parse(text)
    assert line is not None
    assert line.path.text == "/a"
    assert line.query == query


def test_the_second_of_two_equal_placeholders_gets_a_name_of_its_own() -> None:
    """OpenAPI forbids a template with the same name twice."""
    line = parse("GET /v2/{project_id}/quotas/{project_id}")
    assert line is not None
    assert line.path.text == "/v2/{project_id}/quotas/{target_project_id}"
    assert line.repeated == (("project_id", "target_project_id"),)


def test_path_and_method_may_stand_on_lines_of_their_own() -> None:
    """`PATH:` and `Method:` make a request line in either order; one alone does not."""
    for lines in (("PATH: /rds/v1/{id}", "Method: POST"), ("Method: POST", "PATH: /rds/v1/{id}")):
        line = parse_pair(lines)
        assert line is not None
        assert (line.method, line.path.text) == ("post", "/rds/v1/{id}")
    assert parse_pair(["PATH: /rds/v1/{id}"]) is None
    assert parse_pair(["PATH: /rds/v1/{id}", "Method: FETCH"]) is None


@pytest.mark.parametrize(
    ("concrete", "fits"),
    [
        ("https://{endpoint}/v1/0af/jobs/7?limit=1", True),
        ("/v1/{project_id}/jobs/{job}", True),
        ("/v1/0af/jobs", False),
        ("/v2/0af/jobs/7", False),
    ],
)
def test_an_example_path_is_held_against_the_template_by_segments(concrete: str, fits: bool) -> None:
    """Values stand for placeholders; literal segments must be the same."""
    assert same_path("/v1/{project_id}/jobs/{job_id}", concrete) is fits


@pytest.mark.parametrize(
    ("path", "mended"),
    [
        ("/v1/lamps/{lamp_id", "/v1/lamps/{lamp_id}"),
        ("/v1/lamps/lamp_id}", "/v1/lamps/{lamp_id}"),
        ("/v1/lamps/{{lamp_id}}", "/v1/lamps/{lamp_id}"),
        ("/v1/lamps/{}", "/v1/lamps/{unnamed}"),
        ("/v1/{room/lamps", "/v1/{room}/lamps"),
        ("/v1/jobs/{job}_id}", "/v1/jobs/{job_id}"),
        ("/v1/jobs}{job_id}", "/v1/{jobs}{job_id}"),
    ],
)
def test_braces_that_do_not_match_are_put_in_order(path: str, mended: str) -> None:
    """A template with stray braces is no OpenAPI path; what was meant is plain enough."""
    line = parse(f"GET {path}")
    assert line is not None
    assert (line.path.text, line.mended) == (mended, True)
