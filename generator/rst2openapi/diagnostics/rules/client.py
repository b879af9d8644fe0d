"""Rules C5xx: the generated client."""

from __future__ import annotations

from rst2openapi.diagnostics.model import Rule, Severity

UNREADABLE_DOCUMENT = Rule(
    "C501",
    "unreadable-document",
    Severity.ERROR,
    "the document cannot be read: {reason}",
    "nothing is made of it",
    explain=(
        "Clients, pages, mocks and renderings are made from an OpenAPI 3 document in JSON or YAML, told apart by the "
        "file's extension. Check that the file is what `rst2openapi build` wrote."
    ),
    example="paths: [",
)

REFUSED_DOCUMENT = Rule(
    "C502",
    "document-refused",
    Severity.ERROR,
    "openapi-python-client refuses the document: {reason}",
    "no client is written",
    explain="The client generator found no way to read the document as OpenAPI. Validate it first.",
    example='{"openapi": "2.0", "info": {}, "paths": {}}',
)

LOST_PART = Rule(
    "C503",
    "part-not-generated",
    Severity.ERROR,
    "openapi-python-client leaves something out: {reason}",
    "no client is written, since it would lack what the document states",
    explain=(
        "The client generator dropped an operation, a response or a model. The document holds a construct that "
        "it cannot express; the compiler should have avoided it, so this is worth a report."
    ),
    example="parameters: [{in: header, name: ids, schema: {type: array, items: {type: string}}}]",
)

LOST_OPERATION = Rule(
    "C504",
    "operation-without-function",
    Severity.ERROR,
    "{method} {path} has no function in the client{reason}",
    "no client is written",
    explain=(
        "Every operation of the document must become a function. Two operation ids of one tag that are equal in "
        "snake case share a file, and the later one takes the place of the earlier."
    ),
    example="operationId: listThings and operationId: list_things under one tag",
)

SHARED_MODULE = Rule(
    "C505",
    "models-share-a-module",
    Severity.ERROR,
    "the schemas {names} give one module, {module}.py",
    "no client is written",
    explain="Schema names must differ after snake-casing, since each model has a file of its own.",
    example="components: {schemas: {HTTPTag: {type: object}, HttpTag: {type: object}}}",
)

BROKEN_MODULE = Rule(
    "C506",
    "module-does-not-import",
    Severity.ERROR,
    "the generated module {module} does not import: {reason}",
    "no client is written",
    explain="Each generated module is imported once before the client is handed over. This is a fault of ours.",
    example="a parameter whose name clashes with one of the function's own",
)

FOREIGN_FOLDER = Rule(
    "C507",
    "folder-not-ours",
    Severity.ERROR,
    "the folder {folder} holds files and was not written by rst2openapi (it has no {marker})",
    "it is left as it is, and no client is written",
    explain="Nothing that somebody else wrote is overwritten. Name an empty or a new folder.",
    example="rst2openapi client dli.yaml -o ~/projects",
)

UNUSABLE_NAME = Rule(
    "C508",
    "unusable-package-name",
    Severity.ERROR,
    "{name!r} cannot be the name of the client's package: {reason}",
    "no client is written",
    explain="The name must be a Python identifier in lower case that no standard module or dependency has.",
    example="rst2openapi client dli.yaml -o out --package 2fast",
)

UNWRITABLE_FOLDER = Rule(
    "C509",
    "folder-not-writable",
    Severity.ERROR,
    "the client cannot be written to {folder}: {reason}",
    "what was there is left as it was",
    explain="The operating system refused. Check permissions and free space.",
    example="rst2openapi client dli.yaml -o /",
)

UNUSABLE_EXTENSION = Rule(
    "C510",
    "unusable-extension",
    Severity.WARNING,
    "{extension} cannot be used: {reason}",
    "the client has the operation without what the extension promises",
    explain=(
        "An extension tells how to go through a list, when a job is at its end, how an answer tells of failure, or "
        "which member of it a method gives. "
        "What it names must be in the document: query parameters, and places in the bodies of success."
    ),
    example="x-pagination: {style: offset, parameters: {position: start}, items: /queues}",
)

UNFOLLOWED_STYLE = Rule(
    "C512",
    "parameter-style",
    Severity.WARNING,
    "the parameter {name} has `{style}`, which the client does not follow",
    "its value is sent as text, lists joined by commas",
    explain=(
        "Clients write query parameters in the styles form, spaceDelimited, pipeDelimited and deepObject, exploded or "
        "not, and as JSON; parameters of paths and headers in the style simple. Reserved characters are always quoted."
    ),
    example="parameters: [{in: path, name: id, required: true, style: matrix, schema: {type: string}}]",
)

PATH_ASTRAY = Rule(
    "C521",
    "path-astray",
    Severity.ERROR,
    "the path {path!r} {fault}",
    "no client is written, since its requests might go to another address, with the token of the user",
    explain=(
        "A path is joined to the address of the service. It must begin with a single /, and hold no further //, no "
        "scheme, no blanks, and no part . or ..; what stands in braces is filled in and quoted by the client."
    ),
    example="paths: {//elsewhere.example/things: {get: {responses: {'200': {description: OK}}}}}",
)

PATH_ELSEWHERE = Rule(
    "C522",
    "path-elsewhere",
    Severity.ERROR,
    "the path {path!r} is a reference to {reference!r}, which is no path of this document",
    "no client is written, since its operations are not known",
    explain="A path may refer to another of the same document or to one of its components; nothing else is fetched.",
    example="paths: {/things: {$ref: 'https://example.com/paths.yaml#/things'}}",
)

NO_OPERATIONS = Rule(
    "C523",
    "document-without-operations",
    Severity.ERROR,
    "the document has no operations",
    "no client is written",
    explain="A client is made of operations. Look at the findings of the build for pages that gave none.",
    example="paths: {}",
)

MIXED_BUILDS = Rule(
    "C524",
    "mixed-builds",
    Severity.WARNING,
    "the source map {map} is of another build than the document",
    "findings name no pages",
    explain="`rst2openapi build` puts the mark of a build into each file that it writes (`build`). A run that is "
    "killed may leave some of its files beside some of the run before. Build again.",
    example="rst2openapi build, killed between two files",
)
