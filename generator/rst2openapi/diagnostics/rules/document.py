"""Rules D4xx: the OpenAPI document."""

from __future__ import annotations

from rst2openapi.diagnostics.model import Rule, Severity

INVALID_DOCUMENT = Rule(
    "D401",
    "invalid-document",
    Severity.ERROR,
    "the document breaks the OpenAPI Specification at {pointer}: {reason}",
    "the document is written as it is",
    explain=(
        "The finished document does not pass the OpenAPI validator. Pages should never be able to cause this: it is"
        " a fault of the compiler, and a report with the page is welcome. The place shown is the page that the"
        " broken piece came from."
    ),
    example="(no page should be able to cause this)",
)

DEFAULT_MISFIT = Rule(
    "D402",
    "default-misfit",
    Severity.WARNING,
    "the default {default} of {name} is not {type}",
    "it is kept as x-documented-default",
    explain=(
        "The documented default is no value of the documented type, or not one of the documented values. Correct"
        " the one that is wrong; write nothing (or N/A) where there is no default."
    ),
    example="| limit | No | Integer | Number of entries. Default: none |",
)

IMPOSSIBLE_LIMITS = Rule(
    "D403",
    "impossible-limits",
    Severity.WARNING,
    "the lower limit {low} is above the upper limit {high}",
    "both are kept as x-documented-… and restrict nothing",
    explain="No value can meet both limits. They may have been swapped, or belong to different cases.",
    example="| size | Yes | Integer | Minimum: 100 Maximum: 10 |",
)

HEADER_AS_STRING = Rule(
    "D404",
    "header-as-string",
    Severity.NOTE,
    "the header {name} is documented as something else than text, a number or a boolean",
    "it is a string in the document",
    explain=(
        "A header is one line of text, and the client generator refuses arrays, objects and dates there. The page"
        " should say how the value is written, for example as words parted by commas."
    ),
    example="| X-Trace-Ids | No | Array of strings | Identifiers to follow. |",
)

BODY_WITHOUT_MEANING = Rule(
    "D405",
    "body-without-meaning",
    Severity.WARNING,
    "a request body is documented for {method}, for which HTTP defines none",
    "the body is in the document, but many tools will not send it",
    explain=(
        "HTTP gives a body no meaning in GET and HEAD requests; proxies and client libraries may drop it. If the"
        " fields belong into the query string, list them under the URI section."
    ),
    example='GET /v1/{project_id}/things   with a table "Request body parameters"',
)

SECOND_OPERATION = Rule(
    "D406",
    "second-operation",
    Severity.ERROR,
    "{method} {path} is in the document already",
    "this one is left out",
    explain="A document holds one operation for a method and a path. Pages that share one should be merged.",
    example="two pages with the line   POST /v1/{project_id}/things/action",
)

SECOND_PARAMETER = Rule(
    "D407",
    "second-parameter",
    Severity.NOTE,
    "the parameter {name} is documented twice",
    "the first description stands",
    explain="OpenAPI allows a parameter once for a name and a place. Remove one of the rows.",
    example="| limit | No | Integer | Page size. |   and further down   | limit | No | Integer | Number of entries. |",
)

UNUSABLE_PATTERN = Rule(
    "D408",
    "unusable-pattern",
    Severity.WARNING,
    "the regular expression {pattern} {reason}",
    "it is kept as x-documented-pattern and restricts nothing",
    explain=(
        "A reader would refuse it, or might take for ever to match a text of some length: a repetition inside a"
        " repetition has more ways to match than anybody can try. Write it so that each character can be matched in"
        " one way only."
    ),
    example="| code | No | String | The code. Regular expression matching: ^(a+)+$ |",
)

EXAMPLE_MISMATCH = Rule(
    "D410",
    "example-mismatch",
    Severity.WARNING,
    "the example disagrees with the table at {path}: {reason}",
    "both are kept, the example among x-contradicting-examples",
    explain=(
        "A documented example is no instance of the schema built from the parameter tables. Either the table names a"
        " wrong type, a value that is not listed or a field that is missing, or the example is outdated."
    ),
    example='| count | Integer | Number of entries. |   with the example   {"count": "2"}',
)

NULL_SHOWN = Rule(
    "D411",
    "null-shown",
    Severity.NOTE,
    "the example shows null for {path}",
    "the field keeps the type of its table, and may be null",
    explain=(
        "Tables have no column for whether a value may be null, so an example that shows null is the only sign of it."
        " If the field is always set, correct the example."
    ),
    example='| port_id | String | Port. |   with the example   {"port_id": null}',
)

DUPLICATE_OPERATION_ID = Rule(
    "D420",
    "duplicate-operation-id",
    Severity.ERROR,
    "the operation ids {first} and {second} are the same name in a client",
    "both are in the document, a client would lose one of them",
    explain=(
        "Operation ids become functions in snake case, where these two are equal. Give one of the pages another title."
    ),
    example="operation ids listThings and list_things",
)

CLASS_COLLISION = Rule(
    "D421",
    "class-collision",
    Severity.ERROR,
    "the schemas at {first} and {second} would be the same class {name} in a client",
    "both are in the document, a client would lose one of them with everything that uses it",
    explain="Schema names become classes. Name one of the tables otherwise, or correct it in the overrides.",
    example="a field inner of Outer, and a table OuterInner",
)

ATTRIBUTE_COLLISION = Rule(
    "D422",
    "attribute-collision",
    Severity.WARNING,
    "the fields {first} and {second} are the same name in a client",
    "both are in the document, a client has to call one of them otherwise",
    explain=(
        "Two names that differ in signs only (@type, type) become one attribute. If one of them is misspelt on the"
        " page, correct it."
    ),
    example="| @type | No | String | Kind. |   and   | type | No | String | Kind. |",
)

RESERVED_ATTRIBUTE = Rule(
    "D423",
    "reserved-attribute",
    Severity.NOTE,
    "the name {name} has a meaning of its own inside generated code",
    "the document has it unchanged, a client may have to call it otherwise",
    explain="Generated classes and functions use this name themselves. Nothing needs to be done on the page.",
    example="| to_dict | No | Boolean | Whether a map is returned. |",
)

UNSUPPORTED_MEDIA_TYPE = Rule(
    "D424",
    "unsupported-media-type",
    Severity.NOTE,
    "the media type {media_type} has no model in a client",
    "the client takes and gives it as bytes or text",
    explain="Bodies other than JSON, forms and bytes are handed on unread. Nothing needs to be done on the page.",
    example="| Content-Type | Yes | String | Set to application/xml. |",
)

PATH_WITH_QUERY = Rule(
    "D425",
    "path-with-query",
    Severity.ERROR,
    "the path {path} holds a query string or a fragment",
    "it is in the document as it stands, clients will not send that part",
    explain="A path ends before `?` and `#`. Document what follows as query parameters.",
    example="GET /v1/{project_id}/things?detail=true",
)

UNDECLARED_PLACEHOLDER = Rule(
    "D426",
    "undeclared-placeholder",
    Severity.ERROR,
    "the placeholder {name} of {path} has no path parameter, or the parameter no placeholder",
    "the operation is in the document, clients would lose it",
    explain="Every name in braces needs a row in a table of path parameters, and the other way round.",
    example="GET /v1/{project_id}/things/{id}   without a row on id",
)

SAME_PATH = Rule(
    "D427",
    "same-path",
    Severity.ERROR,
    "the paths {first} and {second} differ in the names of placeholders only",
    "both are in the document, which OpenAPI forbids",
    explain="Use the same name for the same part of a path on all pages.",
    example="GET /v1/things/{id}   on one page,   DELETE /v1/things/{thing_id}   on another",
)

ENDLESS_SCHEMA = Rule(
    "D428",
    "endless-schema",
    Severity.ERROR,
    "the schema {name} is made of itself without an object in between",
    "it is in the document, clients would lose it with everything that uses it",
    explain="An array whose items are that same array has no value that could ever be written down.",
    example="a table List whose only row is   | [items] | Yes | Array of List | Lists. |",
)
