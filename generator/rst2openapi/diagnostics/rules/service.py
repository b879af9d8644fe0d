"""Rules S3xx: pages taken together."""

from __future__ import annotations

from rst2openapi.diagnostics.model import Rule, Severity

DANGLING_LINK = Rule(
    "S300",
    "dangling-link",
    Severity.NOTE,
    "the link {label} of {name} leads to no table of parameters",
    "looked for a table by name",
    explain="An object's link must lead to the table that lists its members, on this or another page of the service. "
    "Put the label right before the table, or link to the one that is there.",
    example="details  Array of :ref:`details <the_page_itself>` objects",
)

LINKED_BY_NAME = Rule(
    "S301",
    "linked-by-name",
    Severity.NOTE,
    "{name} links to no table",
    'took the members from the table of the same name, "{caption}"',
    explain="Only the table's name says that it lists the members. A link in the Type cell makes it certain.",
    example="tags  Array of objects  The tags.    (and further down a table: Parameters in the **tags** field)",
)

NAME_CONTRADICTED = Rule(
    "S306",
    "name-contradicted",
    Severity.WARNING,
    'the examples show other members of {name} than the table of the same name, "{caption}", lists',
    "did not take the table for its members",
    explain="Only the table's name says that it lists the members, and the examples of the page have none of them. "
    "If the table is meant, link to it and correct the examples; if not, give it the name of what it describes.",
    example='size  Object  The size.    (a table `size` that lists `unit`, and the example {"size": {"width": 1}})',
)

OBJECT_WITHOUT_MEMBERS = Rule(
    "S302",
    "object-without-members",
    Severity.NOTE,
    "no table lists the members of {name}",
    "any member is accepted",
    explain="Where the object's members are known, list them in a table and link to it; free-form objects are best "
    "described as a map.",
    example="metadata  Object  The metadata.",
)

ORPHAN_TABLE = Rule(
    "S303",
    "orphan-table",
    Severity.WARNING,
    'nothing refers to the table "{caption}"',
    "its rows are not in the document",
    explain="A table of members takes effect through the row that links to it, or has its name. Link it from the row "
    "it belongs to, or delete it.",
    example="A table that describes `details`, on a page where no row is called details.",
)

ORPHAN_COPY = Rule(
    "S304",
    "orphan-copy",
    Severity.NOTE,
    'nothing refers to the table "{caption}", but another one in use describes the same object',
    "took its rows for those of that one",
    explain="The page repeats a table, often for another status code, and all links lead to one of the copies.",
    example="Two tables `Listener`, one for status 200 and one for status 201, with the same rows.",
)

CIRCULAR_ALIAS = Rule(
    "S305",
    "circular-alias",
    Severity.WARNING,
    "{name} is nothing but itself",
    "took it for a value of any kind",
    explain="A row without a name says that the value is of the type beside it. That type must not lead back to the "
    "same table, since no value would ever end.",
    example="``-`` | Yes | the object of the very table that the row stands in",
)

SEVERAL_PAGES = Rule(
    "S310",
    "several-pages",
    Severity.NOTE,
    "{count} pages describe {method} {path}",
    "they became one operation",
    explain="A document has one operation for a method and a path. Parameters, bodies, statuses, texts and examples "
    "of all pages are united; bodies that differ become alternatives. `x-variants` keeps what each page says alone.",
    example="Starting and stopping a server are two pages about POST /servers/{server_id}/action.",
)

PATH_NAMES_DIFFER = Rule(
    "S311",
    "path-names-differ",
    Severity.WARNING,
    "the path {path} has other parameter names than {other} on {page}",
    "took the names of {other}",
    explain='Paths that differ in the names of parameters alone are one path to OpenAPI (3.0.3, "Paths Object"). '
    "Use the same names on all pages.",
    example="GET /rules/{rule_id} on one page and DELETE /rules/{id} on another.",
)

DEPRECATED_BY_FOLDER = Rule(
    "S312",
    "deprecated-by-folder",
    Severity.NOTE,
    'only the folder "{folder}" says that the operation is deprecated',
    "marked it as deprecated",
    explain="A reader who comes from a search does not see the folder. Say it in the title or in a note.",
    example="out-of-date_apis/listing_jobs.rst with a title that does not say so.",
)

NUMBERED_ID = Rule(
    "S313",
    "numbered-operation-id",
    Severity.WARNING,
    "{id} would name several operations, and nothing tells this one apart",
    "numbered it",
    explain="Titles, paths and folders of the pages give no words to tell the operations apart.",
    example="Two pages Showing a Version about GET /v1 and GET /V1.",
)

SHAPE_FROM_EXAMPLE = Rule(
    "S320",
    "shape-from-example",
    Severity.WARNING,
    "{name} is {table} in the table and {example} in every example",
    "followed the examples",
    explain="Scalar types are taken from the table, but an object for a list (or a list for an object) is told best "
    "by an example. Correct the Type cell or the example.",
    example='details  Object  and an example "details": [{"id": 1}]',
)

ENUM_CONTRADICTED = Rule(
    "S321",
    "enum-contradicted",
    Severity.WARNING,
    "the value {value} of {name} in an example is none of the listed ones",
    "the listed ones are stated as known values, not as all that there are",
    explain="A client that trusts the list would fail on the documented answer. Complete the list, or correct the "
    "example.",
    example='status  String  The value can be **UP** or **DOWN**.  and an example "status": "ACTIVE"',
)

REQUIRED_CONTRADICTED = Rule(
    "S322",
    "required-contradicted",
    Severity.NOTE,
    "{name} is mandatory in a response, but an example lacks it",
    "took it for optional",
    explain="A client that relies on the member would fail on the documented answer.",
    example='id  Yes  String  and an example response {"name": "x"}',
)

MAP_FROM_EXAMPLE = Rule(
    "S323",
    "map-from-example",
    Severity.NOTE,
    "the members {names} stand for the key and the value of a map, as the example shows",
    "any key is accepted",
    explain="The example has other keys than the table's rows: the rows describe what a key and a value are.",
    example='Rows key and value, and the example {"max_connections": "10"}.',
)

VALUE_SLIP = Rule(
    "S326",
    "value-slip",
    Severity.NOTE,
    "the value {value} of {name} in an example is not spelt like the listed {listed}",
    "the list of values holds",
    explain="The example and the list differ in capitals or by one letter only. Correct whichever is wrong.",
    example='status  String  The value can be **ACTIVE** or **DOWN**.  and an example "status": "Active"',
)

FORMAT_CONTRADICTED = Rule(
    "S327",
    "format-contradicted",
    Severity.NOTE,
    "the value {value} of {name} in an example is no {format}",
    "the format stays in the description only",
    explain="The words of the description give a format that a documented value does not have.",
    example='lamp_id  String  Specifies the lamp UUID.  and an example "lamp_id": "lamp-1"',
)

SCALAR_FROM_PAGES = Rule(
    "S328",
    "scalar-from-pages",
    Severity.WARNING,
    "{name} is {table} in this table, and all examples of the service show {pages}",
    "followed what more pages show than say",
    explain="One table names another type than the examples of several pages show, and no more pages agree with it "
    "than with them. Correct the Type cell, or the examples.",
    example='mode  Integer   on one page, and "mode": "fast" in the examples of two',
)

NO_ERROR_SCHEMA = Rule(
    "S330",
    "no-error-schema",
    Severity.NOTE,
    "no page gives the format of the error body for the whole service",
    "failed responses without a table of their own have no body",
    explain="Describe the body of failed calls once, in a table on the page of the common error codes.",
    example="A page Error Codes that lists codes only.",
)

UNUSED_OVERRIDE = Rule(
    "S340",
    "unused-override",
    Severity.ERROR,
    "the correction of {at} on {page} does not apply: {why}",
    "the page is compiled as it stands",
    explain="Corrections are tied to what a page says. The page has changed: check it, then correct or delete the "
    "correction.",
    example='[[override]] with a page = "…" that no longer exists',
)

OVERRIDE_APPLIED = Rule(
    "S341",
    "override-applied",
    Severity.NOTE,
    "{at} is corrected by hand: {reason}",
    "the correction was followed",
    explain="The overrides file corrects what the page says. Ideally the page gets corrected.",
    example='[[override]] page = "…", at = "request/name", required = true, reason = "…"',
)
