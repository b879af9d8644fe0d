"""Rules I6xx: the run itself - its sources, and the account of what became of every row."""

from __future__ import annotations

from rst2openapi.diagnostics.model import Rule, Severity

ROW_LOST = Rule(
    "I601",
    "row-lost",
    Severity.ERROR,
    "the row is neither in the document nor in any other finding",
    "the document lacks it",
    explain=(
        "Every row of a parameter table must end up in the document, or in a finding that says why not. This row"
        " did neither: a fault of the compiler, worth a report with the page."
    ),
    example="(no page should be able to cause this)",
)

INTERNAL_ERROR = Rule(
    "I602",
    "internal-error",
    Severity.ERROR,
    "the compiler failed on this page: {reason}",
    "the page is left out",
    explain="This is a fault of the compiler, whatever stands on the page; a report with the page is welcome.",
    example="(no page should be able to cause this)",
)

SOURCE_TWICE = Rule(
    "I603",
    "source-twice",
    Severity.NOTE,
    "the page was named by two sources",
    "it is compiled once",
    explain="A page was given by itself and again through its folder, or two of the given folders overlap.",
    example="rst2openapi check docs docs/dli",
)

NO_OPERATION = Rule(
    "I604",
    "no-operation",
    Severity.ERROR,
    "no page states an operation; pages read: {pages}",
    "the document has no paths",
    explain=(
        "A page describes an operation in a section titled URI, by a line such as `GET /v1/{project_id}/things`. Check"
        " that the sources lead to the pages of an API reference."
    ),
    example="rst2openapi build docs/user_guide -o guide.yaml",
)
