"""Rules O240 to O299: what the tables, request lines and examples of a page mean together."""

from __future__ import annotations

from rst2openapi.diagnostics.model import Rule, Severity

NO_REQUEST_LINE = Rule(
    "O240",
    "no-request-line",
    Severity.ERROR,
    "the URI section names no operation",
    "the page gives no operation",
    explain="A reference page states its operation in the URI section as a line of its own: the method, a space, "
    "and the path. Without it nothing of the page can be placed in the document.",
    example="URI\n---\n\nThe address is given elsewhere.",
)
NO_URI_SECTION = Rule(
    "O239",
    "no-uri-section",
    Severity.WARNING,
    "the page has the sections of an operation, but none titled URI",
    "the page gives no operation",
    explain="A page that describes a function, its request and its response needs a section titled URI, which holds "
    "the method and the path.",
    example="Function\n--------\n\nRequest\n-------\n\nResponse\n--------",
)
TOO_MUCH_ADDRESS = Rule(
    "O280",
    "too-much-address",
    Severity.ERROR,
    "the URI section is beyond what is read: {reason}",
    "left out what is beyond",
    explain="Addresses of some thousand characters, some ten placeholders or some hundred on one page are those of no "
    "service, and the time that a page costs is bounded. README.md tells the limits.",
    example="GET /v1/{a}/{b}/{c} and so on, fifty times",
)
UNDECLARED_PATH_PARAMETER = Rule(
    "O241",
    "undeclared-path-parameter",
    Severity.WARNING,
    "the path has {{{name}}}, but no table describes it",
    "declared it as a required string",
    explain="Every placeholder of the path needs a row in a table of the URI section.",
    example="GET /v1/{project_id}/queues/{queue_name}",
)
MISSPELT_PATH_PARAMETER = Rule(
    "O242",
    "misspelt-path-parameter",
    Severity.WARNING,
    "the row is called {row}, the path says {{{name}}}",
    "took the row for the placeholder",
    explain="The name in the table and the placeholder in the path must be the same.",
    example="projecte_id | Yes | String | Project ID.",
)
UNBALANCED_BRACES = Rule(
    "O273",
    "unbalanced-braces",
    Severity.WARNING,
    "the braces of the path do not come in pairs around names",
    "read it as {path}",
    explain="Each placeholder of the path stands in one pair of braces.",
    example="GET /v1/{project_id}/jobs/{job_id",
)
REPEATED_PLACEHOLDER = Rule(
    "O243",
    "repeated-placeholder",
    Severity.WARNING,
    "the path uses {{{name}}} twice",
    "called the second one {{{renamed}}}",
    explain="OpenAPI wants every placeholder of a path to have a name of its own.",
    example="GET /v2/{project_id}/quotas/{project_id}",
)
QUERY_WITHOUT_ROW = Rule(
    "O244",
    "query-without-row",
    Severity.WARNING,
    "the request line has the query parameter {name}, but no table describes it",
    "declared it as an optional string",
    explain="Every query parameter of the request line needs a row in a table of the URI section.",
    example="GET /v1/jobs?start={start}",
)
QUERY_PLACEHOLDER_DIFFERS = Rule(
    "O245",
    "query-placeholder-differs",
    Severity.NOTE,
    "the query parameter {name} has the placeholder {{{placeholder}}}",
    "took the name left of the equals sign",
    explain="The name on the wire stands left of the equals sign; the placeholder should repeat it.",
    example="GET /v1/hosts?hosts={hostids}",
)
ROW_IS_QUERY = Rule(
    "O246",
    "row-is-query",
    Severity.NOTE,
    "{name} stands in a table of path parameters, but the path has no such placeholder",
    "took it for a query parameter",
    explain="The path decides which parameters travel in it; the caption of the table says otherwise.",
    example="Table 1 Path parameters: a row `limit` for GET /v1/jobs",
)
PATH_PARAMETER_OPTIONAL = Rule(
    "O247",
    "path-parameter-optional",
    Severity.NOTE,
    "the path parameter {name} is marked as not mandatory",
    "declared it as required",
    explain="OpenAPI Specification 3.0.3, Parameter Object: a path parameter is always required.",
    example="project_id | No | String | Project ID.",
)
REPEATED_PARAMETER = Rule(
    "O248",
    "repeated-parameter",
    Severity.NOTE,
    "the {location} parameter {name} is described more than once",
    "kept the first description",
    explain="One row per parameter is enough; a second one may contradict the first.",
    example="limit | No | Integer | Page size.    and in another table    limit | No | Integer | Records on a page.",
)
NAMELESS_PARAMETER = Rule(
    "O274",
    "nameless-parameter",
    Severity.WARNING,
    "a row of a table of parameters has no name that could be sent",
    "left the row out",
    explain=(
        "A query, path or header parameter needs one name. Words, a dash or a name in braces stand for members of a"
        " body, which a parameter is not."
    ),
    example="Table 2 Query parameters: {Any filter} | No | String | Filter by a column.",
)
UNKNOWN_LOCATION = Rule(
    "O249",
    "unknown-location",
    Severity.WARNING,
    "the location {location} of {name} is none of path, query, header, body and formData",
    "took it for a member of the body",
    explain="The In column says where a parameter travels.",
    example="id | cookie jar | String | The ID.",
)
NO_SUCCESS_STATUS = Rule(
    "O250",
    "no-success-status",
    Severity.NOTE,
    "the page names no status code of a successful answer",
    "took {status}",
    explain="The status section should name the code that a successful call answers.",
    example="Status codes 400, 404 and 500, but neither 200 nor 201.",
)
CALLED_WITHOUT_TOKEN = Rule(
    "O266",
    "called-without-token",
    Severity.NOTE,
    "the page documents no token, and the operation {because}",
    "declared that a call needs none",
    explain="What tells versions or gives tokens has to be open to those who have no token yet. Where it is not, "
    "document the header X-Auth-Token.",
    example="POST /v1/auth/tokens   that answers the header X-Subject-Token, with no row on X-Auth-Token",
)

NO_RESPONSE_SECTION = Rule(
    "O251",
    "no-response-section",
    Severity.NOTE,
    "the page has no response section",
    "the operation answers without a body",
    explain="A reference page describes the answer in a section of its own, if only with the word None.",
    example="A page whose sections are Function, URI and Request Parameters.",
)
UNKNOWN_STATUS = Rule(
    "O252",
    "unknown-status",
    Severity.WARNING,
    "{text} is no status code",
    "no response is made of it",
    explain="Status tables begin with a column of HTTP status codes, headings end in one: digits from 100 to 599.",
    example="OK | The request succeeded.",
)
SEVERAL_BODIES = Rule(
    "O253",
    "several-bodies",
    Severity.NOTE,
    "the {side} is described by {count} tables that stand side by side",
    "took them for alternatives",
    explain="Where a body has several forms, each has a table of its own; the document lists them under oneOf.",
    example="Table 3 Request body parameters (MySQL)    and    Table 4 Request body parameters (PostgreSQL)",
)
WRAPPER_FROM_EXAMPLE = Rule(
    "O254",
    "wrapper-from-example",
    Severity.WARNING,
    "the example wraps the members of the table in {name}, which no row describes",
    "took the wrapper over from the example",
    explain="The table should begin with a row for the outer member and link it to the table of its members.",
    example='A row `name`, and the example {"server": {"name": "a"}}.',
)
FLATTENED_MEMBERS = Rule(
    "O255",
    "flattened-members",
    Severity.WARNING,
    "the table lists {names} beside {name}, but the example shows them inside of it",
    "moved them inside",
    explain="The members of an object belong in a table of their own, linked from the object's row.",
    example='Rows `size`, `width` and `height`, and the example {"size": {"width": 1, "height": 2}}.',
)
ARRAY_FROM_EXAMPLE = Rule(
    "O256",
    "array-from-example",
    Severity.WARNING,
    "the example is a list of what the table describes",
    "took the body for an array",
    explain="Where a body is an array at its root, the table should say so in a row [items].",
    example='A row `name`, and the example [{"name": "a"}].',
)
BODY_FROM_EXAMPLE = Rule(
    "O257",
    "body-from-example",
    Severity.WARNING,
    "the {side} has an example but no table",
    "took the members and their types from the example",
    explain="An example shows one answer; a table says which members there are, their types and which are required.",
    example='Request\n-------\n\n{"name": "a"}',
)
ERROR_FROM_EXAMPLE = Rule(
    "O258",
    "error-from-example",
    Severity.NOTE,
    "the {side} has an example but no table",
    "took the service's error body, or the members of the example where the service documents none",
    explain="The body of failed calls is documented once for a service; a page may show one without a table.",
    example='**Status code: 404**    with the example {"error_code": "DLI.0002"} and no table',
)
EXAMPLE_NOT_JSON = Rule(
    "O260",
    "example-not-json",
    Severity.WARNING,
    "the example is not JSON: {reason}",
    "the example is left out",
    explain="Examples are read as JSON, so that they can be checked and sent. Small slips are repaired.",
    example='{"name": }',
)
EXAMPLE_REPAIRED = Rule(
    "O261",
    "example-repaired",
    Severity.NOTE,
    "the example is not quite JSON: {repairs}",
    "repaired it",
    explain="Comments, trailing and missing commas, missing outer braces and typographic quotes are put right.",
    example='{"a": 1,}',
)
EXAMPLE_DUPLICATE_KEY = Rule(
    "O262",
    "example-duplicate-key",
    Severity.WARNING,
    "the example has the key {name} twice in one object",
    "kept the last value",
    explain="JSON objects have each key once (RFC 8259, section 4).",
    example='{"id": 1, "id": 2}',
)
EXAMPLE_WITHOUT_BODY = Rule(
    "O263",
    "example-without-body",
    Severity.WARNING,
    "the example shows a body, but a {method} request has none",
    "the example is left out",
    explain="GET and HEAD requests carry their parameters in the query (RFC 9110, section 9.3.1).",
    example='GET /v1/queues    with an example request {"name": "a"}',
)
EXAMPLE_IS_TEXT = Rule(
    "O276",
    "example-is-text",
    Severity.NOTE,
    'the code block "{text}" is neither a request line nor a body that starts like JSON',
    "left it to the reader of the page",
    explain="Code blocks in the sections of the exchange are read as examples. Text, markup and forms cannot be held "
    "against a schema.",
    example="<html><body>Not found</body></html>",
)
REQUEST_LINE_DIFFERS = Rule(
    "O264",
    "request-line-differs",
    Severity.WARNING,
    "the example asks for {example}, the URI section for {operation}",
    "followed the URI section",
    explain="The request line of an example should be the page's operation with values in it.",
    example="POST /v1/queues in the URI section, POST /v2/queues above the example.",
)
OTHER_OPERATION_EXAMPLE = Rule(
    "O265",
    "other-operation-example",
    Severity.NOTE,
    "the example belongs to another operation: {example}",
    "the example is left out",
    explain="Pages may show calls that prepare the one they describe.",
    example="POST /v1/queues/{queue_id}/restart, and an example that shows PUT /v1/users/7.",
)
REFERENCE_TABLE = Rule(
    "O270",
    "reference-table",
    Severity.NOTE,
    "a table has no columns of parameter names and types: {caption}",
    "left it to the reader of the page",
    explain="Only parameter tables become part of the document; legends and lists of versions do not.",
    example="Engine | Versions",
)
MIXED_ERROR_ROW = Rule(
    "O271",
    "mixed-error-row",
    Severity.NOTE,
    "the response table holds {name}, which only a failed call answers",
    "moved it to the error response",
    explain="Successful and failed answers are different bodies and belong in tables of their own.",
    example="Rows `job_id` and `error`, where error links to a table of code and message.",
)
FORBIDDEN_BODY = Rule(
    "O272",
    "forbidden-body",
    Severity.WARNING,
    "{name} is said to travel in the body of a {method} request",
    "took it for a query parameter",
    explain="GET and HEAD requests carry their parameters in the query (RFC 9110, section 9.3.1).",
    example="limit | body | Integer | No | Page size.    in the request table of GET /v1/queues",
)
SUCCESS_REPEATED = Rule(
    "O275",
    "success-repeated",
    Severity.WARNING,
    "the response {code} has the same table as the response {success}",
    "took the table for the successful response alone",
    explain=(
        "A failed call rarely answers what a successful one does. The table was probably copied along with the heading"
        " of the status code; describe the error body instead."
    ),
    example="**Status code: 404**, followed by the table of **Status code: 200** again",
)
ROW_IS_HEADER = Rule(
    "O277",
    "row-is-header",
    Severity.NOTE,
    "{name} stands in a table of path or query parameters, but it is the name of a header",
    "took it for a header",
    explain="Headers want a table of their own, in the section of the request.",
    example="Table 1 URI parameters: a row `X-Auth-Token` beside `project_id`",
)
ROW_IS_HOST = Rule(
    "O278",
    "row-is-host",
    Severity.NOTE,
    "{name} stands in a table of path or query parameters, but it is the host that is called",
    "left the row out: the servers of the document say it",
    explain="The endpoint of a service is not sent as a parameter; where it is, the document's servers tell.",
    example="GET https://{Endpoint}/v1/queues    and a row `Endpoint`",
)
MISSPELT_HEADER_NAME = Rule(
    "O279",
    "misspelt-header-name",
    Severity.WARNING,
    "the header {row} is one letter off {name}",
    "took it for that one",
    explain="Headers that every call carries are stated once in the document. Correct the name.",
    example="Contet-Type | Yes | String | The media type.",
)
