"""What pages say of status codes outside of tables: classes of codes, and sentences about them."""

from __future__ import annotations

import pytest

from .reading import facts_of, names, operation_of, table
from .test_interpreter import section, uri

BODY = section("Response", table("id|String|I.", head="Parameter|Type|Description"))


def answered(statuses: str, *, body: str = BODY, title: str = "Returned Value") -> dict[str, list[str] | None]:
    """The statuses of a page with this text in its status section, and the members of their bodies."""
    operation, _ = operation_of(uri("POST /v1/{project_id}") + body + section(title, statuses))
    return {one.status: names(one.body.type) if one.body else None for one in operation.responses}


@pytest.mark.parametrize(
    "sentence",
    [
        "Any 2xx code, say 200, 202 or 204, means that the call was a success.",
        "The call succeeded if the status code is from 200 to 299.",
        "2xx",
        "-  Normal\n\n   2XX",
        "2xx: success",
        "Codes of the class 2xx stand for success. See the list of codes.",
    ],
)
def test_a_page_that_names_all_successes_documents_all_of_them(sentence: str) -> None:
    """The body belongs to every code of the class, and no code is made up."""
    assert answered(sentence) == {"2XX": ["id"]}


@pytest.mark.parametrize(
    "sentence",
    [
        "A status code is a number from 1xx to 5xx. It tells success from failure.",
        "If a code other than 2xx is returned, there was no success.",
        "A non-2xx code means that the call was no success.",
        "Trace IDs are empty for 2xx codes.",
    ],
)
def test_a_class_of_codes_named_in_passing_documents_nothing(sentence: str) -> None:
    """Only a sentence that says what the class means is a statement about answers."""
    assert answered(sentence) == {"200": ["id"]}


def test_failures_may_be_named_by_class_too() -> None:
    """One sentence a class, or one for both."""
    text = "If a 2xx code is returned, the call succeeded. It failed if a 4xx or 5xx code is returned."
    assert answered(text) == {"2XX": ["id"], "4XX": None, "5XX": None}


def test_a_success_named_beside_the_class_shares_its_body() -> None:
    """Whatever success comes, it is read the same way."""
    assert answered("201: created\n\nOther 2xx codes mean success as well.") == {"201": ["id"], "2XX": ["id"]}


@pytest.mark.parametrize("title", ["Request", "Pagination", "Function"])
def test_a_table_of_statuses_counts_wherever_it_stands(title: str) -> None:
    """No section hides a documented answer."""
    text = uri("POST /v1/{project_id}") + BODY + section("Status Codes", "200")
    rows = table("451|Not here.", head="Status Code|Description")
    operation, _ = operation_of(text + section(title, rows))
    assert [one.status for one in operation.responses] == ["200", "451"]


def test_a_table_before_the_first_section_is_accounted_for() -> None:
    """Its rows are among those of the page, and the table among those that may be linked to."""
    head = "Querying Jobs\n=============\n\n" + table("hidden|Yes|String|H.")
    facts, _ = facts_of(uri("POST /v1/{project_id}") + BODY, head=head)
    assert [row.name for one in facts.tables for row in one.fields] == ["hidden"]
    assert facts.tables[0].fields[0].span in facts.rows
