"""Members of answers that only failed calls have."""

from __future__ import annotations

import re

import pytest

from rst2openapi.operation.failures import WORDINGS, told_on_failure

from .reading import names, operation_of, table
from .test_interpreter import code, section, uri


@pytest.mark.parametrize(("pattern", "has", "has_not"), WORDINGS)
def test_each_wording_reads_its_example_and_refuses_the_other(pattern: str, has: str, has_not: str) -> None:
    """A row of the table is alive and not too wide."""
    assert re.search(pattern, has, re.IGNORECASE)
    assert not told_on_failure(has_not)


def bodies(rows: str, example: str = "") -> tuple[dict[str, list[str] | None], list[str]]:
    """The members of each response of a page with this response table, and what was found."""
    statuses = section("Status Codes", "202")
    operation, slugs = operation_of(uri("DELETE /v1/{project_id}") + section("Response", rows + example) + statuses)
    return {one.status: names(one.body.type) if one.body else None for one in operation.responses}, slugs


HEAD = "Parameter|Type|Description"


def test_a_table_of_failure_alone_leaves_the_success_without_a_body() -> None:
    """The one row is told to be returned if an error occurs: 202 answers nothing."""
    rows = table("error|Object|Returned if an error occurs. See :ref:`T <t__e>`.", head=HEAD)
    members = table("code|String|C.", "message|String|M.", head=HEAD, label="t__e")
    example = code('{"error": {"code": "E.1", "message": "m"}}')
    found, slugs = bodies(rows + members, example)
    assert found == {"202": None, "default": ["error"]}
    assert "mixed-error-row" in slugs


def test_rows_of_failure_part_from_those_of_success() -> None:
    """Codes and messages go by what their descriptions say, not by their names."""
    rows = table(
        "job_id|String|The job.",
        "error_code|String|Code, if the request fails.",
        "error_msg|String|Message, if the request fails.",
        "fail_reason|String|Why the job failed, if the job fails.",
        head=HEAD,
    )
    assert bodies(rows)[0] == {"202": ["job_id", "fail_reason"], "default": ["error_code", "error_msg"]}


def test_a_success_that_shows_the_member_keeps_it() -> None:
    """An example of a successful answer outweighs the description."""
    rows = table("id|String|I.", "detail|String|Detail, if the request fails.", head=HEAD)
    assert bodies(rows, code('{"id": "1", "detail": ""}'))[0] == {"202": ["id", "detail"]}
