"""Rules W7xx: a document written as pages."""

from __future__ import annotations

from rst2openapi.diagnostics.model import Rule, Severity

NOT_A_DOCUMENT = Rule(
    "W701",
    "unwritable-document",
    Severity.ERROR,
    "the document cannot be written as pages: {reason}",
    "no page is written",
    explain=(
        "Pages are made from an OpenAPI 3 document in JSON or YAML, told apart by the file's extension. Check that the "
        "file is one, and that it has operations."
    ),
    example="paths: [",
)

FACT_DIFFERS = Rule(
    "W702",
    "fact-differs",
    Severity.WARNING,
    "at {at} the document states {wanted}, and the page that was written gives {found}",
    "the page is written all the same",
    explain=(
        "The pages are read again as soon as they are written, and this fact is not what it was: pages have no words "
        "for it, or a description says something else. Mend the description, or keep the fact in overrides."
    ),
    example="items: {type: integer, multipleOf: 16}",
)

NOT_ON_PAGES = Rule(
    "W703",
    "part-without-page",
    Severity.NOTE,
    "pages have no place for {part} of the document",
    "it is left out",
    explain="Servers, webhooks and extensions of others stand in no table. Titles and servers belong into settings.",
    example='servers: [{url: "https://lamps.example.com"}]',
)

OTHER_NAME = Rule(
    "W704",
    "other-operation-name",
    Severity.NOTE,
    "{method} {path} is {name} in the document, and {other} if it is read from its page",
    "the page has the title that the summary gives",
    explain=(
        "Names of operations are made of titles and paths. A file of names (`--names` of `build`) that holds the old "
        "name keeps it."
    ),
    example="operationId: doTheLampThing",
)

NO_DESCRIPTION = Rule(
    "W705",
    "no-description",
    Severity.WARNING,
    "the table of descriptions has nothing for {place}",
    "it stands on the page without a description",
    explain=(
        "With `--descriptions` every sentence of the pages comes from the table; no text of the document is copied. "
        "Add the entry that the finding names."
    ),
    example='[operations.listLamps]\nsummary = "This API lists lamps."',
)

UNUSED_DESCRIPTION = Rule(
    "W706",
    "unused-description",
    Severity.NOTE,
    "the document has no place for the description {place}",
    "it is left out",
    explain="An entry of the table of descriptions names an operation, field or value that is not in the document.",
    example='[schemas.Lmap]\ndescription = "A lamp."',
)
