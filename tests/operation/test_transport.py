"""Rows of parameter tables that are headers, hosts, or queries named like a part of the path."""

from __future__ import annotations

import pytest

from rst2openapi.operation.transport import surely_header, transport_header

from .reading import operation_of, table
from .test_interpreter import section, uri

NONE = section("Response", "None")
QUERY = "**Table 2** Query parameters"


def found(line: str, tables: str, more: str = "") -> tuple[list[tuple[str, str]], list[str]]:
    """Where the parameters of a page travel, and what was found."""
    operation, slugs = operation_of(uri(line, tables) + more + NONE)
    return [(one.location.value, one.field.name) for one in operation.parameters], slugs


@pytest.mark.parametrize(
    ("name", "header"),
    [
        ("X-Auth-Token", "x-auth-token"),
        ("X-Auth-Tokn", "x-auth-token"),
        ("X-Auht-Token", "x-auth-token"),
        ("Conntent-Type", "content-type"),
        ("ContentType", "content-type"),
        ("Accpet", "accept"),
        ("Authorisation", "authorization"),
        ("X-Auth-Tkn", None),
        ("hosts", None),
        ("dates", None),
        ("X-Language", None),
    ],
)
def test_transport_headers_may_be_a_letter_off(name: str, header: str | None) -> None:
    """One letter more, less or other, or two that changed places; short names have to be exact."""
    assert transport_header(name) == header


@pytest.mark.parametrize("name", ["host", "date", "hosts", "accept", "domain_id", "connection", "x_id", "content_type"])
def test_other_parameters_are_no_headers(name: str) -> None:
    """What may be a filter is one."""
    assert not surely_header(name)


def test_headers_and_the_host_among_the_rows_of_the_path() -> None:
    """Neither of them travels in the query."""
    rows = table("Endpoint|Yes|String|E.", "id|Yes|String|I.", "X-Auth-Token|Yes|String|T.", "X-Lang|No|String|L.")
    places, slugs = found("GET https://{Endpoint}/v1/{id}", rows)
    assert places == [("path", "id"), ("header", "X-Lang")]
    assert slugs.count("row-is-header") == 2
    assert slugs.count("row-is-host") == 1


def test_the_placeholders_of_a_host_are_no_parameters() -> None:
    """A host may be put together of several."""
    rows = table("bucket|Yes|String|B.", "region|Yes|String|R.", "id|Yes|String|I.")
    places, slugs = found("GET https://{bucket}.obs.{region}.example.com/v1/{id}", rows)
    assert places == [("path", "id")]
    assert slugs.count("row-is-host") == 2


def test_a_query_named_like_a_placeholder_stays() -> None:
    """The path has its own row, and the table of queries has one of that name which may be left out."""
    own = table("project_id|Yes|String|P.", caption="**Table 1** Path parameters")
    places, _ = found("GET /v1/{project_id}/jobs", table("project_id|No|Array of strings|F.", caption=QUERY) + own)
    assert places == [("path", "project_id"), ("query", "project_id")]


def test_a_query_that_the_request_line_names_stays() -> None:
    """Also a mandatory one."""
    own = table("id|Yes|String|P.", caption="**Table 1** Path parameters")
    places, _ = found("GET /v1/jobs/{id}?id={id}", own + table("id|Yes|String|F.", caption=QUERY))
    assert places == [("path", "id"), ("query", "id")]


def test_a_mandatory_row_of_queries_repeats_the_placeholder() -> None:
    """Pages list the path parameter once more."""
    own = table("id|Yes|String|P.", caption="**Table 1** Path parameters")
    places, slugs = found("GET /v1/jobs/{id}", own + table("id|Yes|String|P.", caption=QUERY))
    assert places == [("path", "id")]
    assert "repeated-parameter" in slugs


def test_one_row_that_is_a_word_makes_no_table_of_headers() -> None:
    """`connections` is a letter off a header, but no header."""
    rows = table("connections|Array of strings|C.", head="Parameter|Type|Description")
    operation, _ = operation_of(uri("GET /v1/jobs", "") + section("Response", rows))
    assert operation.responses[0].headers == ()


def test_a_table_of_misspelt_transport_headers_is_a_table_of_headers() -> None:
    """It is no body, and both rows are absorbed."""
    rows = table("X-Auth-Tokens|Yes|String|T.", "Conten-Type|Yes|String|C.")
    operation, slugs = operation_of(uri("POST /v1/jobs", "") + section("Request", rows) + NONE)
    assert operation.body is None
    assert operation.parameters == ()
    assert len(operation.absorbed) == 2
    assert slugs.count("misspelt-header-name") == 2
