"""Which operations are open to those who have no token."""

from __future__ import annotations

import pytest

from rst2openapi.operation.model import Access

from .reading import operation_of, table

VERSIONS = table("versions|Yes|Array of strings|Names.", caption="**Table 3** Response body parameters")
TOKEN = table("token|Yes|String|The token.", caption="**Table 3** Response body parameters")
THINGS = table("things|Yes|Array of strings|Names.", caption="**Table 3** Response body parameters")


def access(line: str, answer: str, *rows: str) -> Access:
    """The access of an operation whose page has these rows in its table of request headers."""
    headers = table(*rows, caption="**Table 1** Request header parameters") if rows else "None\n\n"
    sections = f"URI\n---\n\n{line}\n\nRequest Parameters\n------------------\n\n{headers}"
    operation, _ = operation_of(f"{sections}Response Parameters\n-------------------\n\n{answer}")
    return operation.access


@pytest.mark.parametrize("path", ["/", "/v3", "/{version_id}", "/lamps/", "/lamps/{api_version}", "/versions"])
def test_versions_are_open(path: str) -> None:
    """The versions of a service are told to everybody, with or without the service's name in the path."""
    assert access(f"GET {path}", VERSIONS) is Access.OPEN


@pytest.mark.parametrize("path", ["/v1/auth/tokens", "/v1/houses/{house_id}/auth", "/v1/token"])
def test_tokens_are_given_to_those_who_have_none(path: str) -> None:
    """A path of tokens that answers one is open."""
    assert access(f"POST {path}", TOKEN) is Access.OPEN


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("GET /v1/{project_id}/versions", VERSIONS),
        ("GET /v1/engines/versions", VERSIONS),
        ("GET /{lamp_id}", VERSIONS),
        ("GET /v1", THINGS),
        ("POST /v1/auth/tokens", THINGS),
        ("POST /v1/{project_id}/tokens", TOKEN),
        ("POST /v1/consoles", TOKEN),
        ("GET /v1/lamps", THINGS),
    ],
)
def test_all_else_needs_a_token(line: str, answer: str) -> None:
    """Versions of something in a project, tokens for something, and whatever has neither in its answer."""
    assert access(line, answer) is Access.TOKEN


def test_a_documented_header_decides() -> None:
    """A row on the token keeps the operation closed; a bearer stands for the token of somebody else."""
    row = "{}|Yes|String|{}"
    assert access("GET /", VERSIONS, row.format("X-Auth-Token", "The token.")) is Access.TOKEN
    assert access("POST /v1/auth/tokens", TOKEN, row.format("Authorization", "The signature.")) is Access.TOKEN
    assert access("POST /v1/auth/tokens", TOKEN, row.format("Authorization", "**Bearer** *token*")) is Access.BEARER
