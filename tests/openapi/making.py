"""Small services for the tests of the document, made by hand so that no other stage can break them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rst2openapi.diagnostics import Report
from rst2openapi.openapi.checks import Checked, check
from rst2openapi.openapi.document import Document, emit
from rst2openapi.operation.model import (
    Body,
    EnumValue,
    Example,
    Facets,
    Field,
    Location,
    Method,
    Parameter,
    PathTemplate,
    Response,
    Scalar,
)
from rst2openapi.place import Span
from rst2openapi.prose import Paragraph, Prose, Text
from rst2openapi.service.model import (
    Endpoint,
    NamedSchema,
    ObjectSchema,
    OperationId,
    Schema,
    SchemaName,
    SchemaRef,
    Service,
    Settings,
    Tag,
)

STRING = Scalar("string")
INTEGER = Scalar("integer")
BOOLEAN = Scalar("boolean")
SETTINGS = Settings("shelf", "Shelf Service", "https://shelf.{region}.example.com", ("north", "south"), "north")


def at(line: int) -> Span:
    """A line of the only page."""
    return Span("docs/shelf.rst", line)


def prose(text: str) -> Prose:
    """One paragraph of plain text."""
    return (Paragraph((Text(text),), at(1)),) if text else ()


def field(
    name: str, type_: Schema = STRING, *, line: int = 10, required: bool | None = False, text: str = "", **said: Any
) -> Field[Schema]:
    """A row of a table; further keywords are its facets."""
    return Field(name, type_, required, prose(text), at(line), Facets(**said))


def values(*of: str | float, line: int = 10) -> tuple[EnumValue, ...]:
    """Documented values, each on a line of its own."""
    return tuple(EnumValue(value, at(line + index)) for index, value in enumerate(of))


def ref(name: str) -> SchemaRef:
    """A link to a named schema."""
    return SchemaRef(SchemaName(name))


def table(*fields: Field[Schema], line: int = 9) -> ObjectSchema:
    """A named object."""
    return ObjectSchema(fields, (at(line),))


def parameter(location: str, row: Field[Schema]) -> Parameter[Schema]:
    """A parameter: "path", "query" or "header"."""
    return Parameter(Location(location), row)


def answer(status: str = "200", type_: Schema | None = None, *, line: int = 80, **more: Any) -> Response[Schema]:
    """A response, with a body where a type is given; `examples`, `media_types` and `headers` may follow."""
    headers = more.pop("headers", ())
    body = None if type_ is None else Body(type_, **more)
    return Response(status, prose("Done."), at(line), body, headers)


def body_of(type_: Schema, *media_types: str, examples: Sequence[Example] = (), required: bool = True) -> Body[Schema]:
    """A request body; JSON unless media types are given."""
    return Body(type_, media_types or ("application/json",), tuple(examples), required)


def shown(value: Any, title: str = "", *, line: int = 70) -> Example:
    """A documented example."""
    return Example(value, at(line), title)


def endpoint(
    path: str = "/v1/things",
    method: Method = "post",
    *,
    name: str = "createThing",
    names: Sequence[str] = (),
    parameters: Sequence[Parameter[Schema]] = (),
    body: Body[Schema] | None = None,
    responses: Sequence[Response[Schema]] = (),
    **more: Any,
) -> Endpoint:
    """An operation; its placeholders get parameters of their own unless some are given."""
    given = tuple(parameters) or tuple(parameter("path", field(one, required=True)) for one in names)
    return Endpoint(
        OperationId(name),
        method,
        PathTemplate(path, tuple(names)),
        more.pop("summary", "Creating a Thing"),
        more.pop("description", ()),
        "Things",
        given,
        body,
        tuple(responses) or (answer(),),
        more.pop("deprecated", False),
        (more.pop("span", at(2)),),
        **more,
    )


def service(
    *endpoints: Endpoint, schemas: Mapping[str, NamedSchema] | None = None, settings: Settings = SETTINGS, **more: Any
) -> Service:
    """A service of these operations and named schemas."""
    named = {SchemaName(name): schema for name, schema in (schemas or {}).items()}
    return Service(settings, endpoints or (endpoint(),), named, (Tag("Things"),), **more)


def with_fields(*fields: Field[Schema], **schemas: NamedSchema) -> Service:
    """A service whose one operation takes an object of these fields."""
    return service(endpoint(body=body_of(ref("Thing"))), schemas={"Thing": table(*fields)} | schemas)


def checked(made: Service) -> tuple[Document, Checked, list[str]]:
    """The document, the fate of its examples, and all findings as lines."""
    report = Report()
    document = emit(made)
    result = check(document, report)
    return document, result, [str(one) for one in report.sorted()]


def properties(document: Document, name: str = "Thing") -> Any:
    """The properties of a component."""
    return document.tree["components"]["schemas"][name]["properties"]
