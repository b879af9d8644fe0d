"""Page facts made by hand: a page, an operation, tables and rows in a few words each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import evolve

from rst2openapi.diagnostics import Report
from rst2openapi.operation.model import (
    ArrayOf,
    Body,
    EnumValue,
    Example,
    Facets,
    Field,
    FieldTable,
    Inline,
    Location,
    Method,
    ObjectRef,
    Operation,
    PageFacts,
    Parameter,
    PathTemplate,
    Response,
    Scalar,
    Side,
    TypeExpr,
)
from rst2openapi.place import Span
from rst2openapi.prose import Label, Paragraph, Text
from rst2openapi.service.linker import link
from rst2openapi.service.model import Endpoint, ObjectSchema, Service, Settings
from rst2openapi.service.overrides import Overrides

SETTINGS = Settings("paint", "Paint Shop", "https://paint.{region}.example.com", ("north",), "north")

STRING = Scalar("string")
INTEGER = Scalar("integer")

Row = Field[TypeExpr]


def to(*labels: str, name: str | None = None, alternatives: bool = False) -> ObjectRef:
    """An object whose row links to these labels."""
    return ObjectRef(tuple(Label(label) for label in labels), name, alternatives)


def row(
    name: str, type_: TypeExpr = STRING, *, required: bool | None = None, text: str = "", values: Sequence[Any] = ()
) -> Row:
    """A row; its place is given by the table it is put into."""
    span = Span("", 0)
    facets = Facets(enum=tuple(EnumValue(value, span) for value in values))
    return Field(name, type_, required, (Paragraph((Text(text or f"The {name}."),), span),), span, facets)


def table(
    line: int, *rows: Row, subject: str = "", label: str = "", side: Side = Side.RESPONSE, file: str = ""
) -> FieldTable:
    """A table at a line of its page (the page is filled in by `page`); its rows stand on the lines below."""
    placed = tuple(evolve(one, span=Span(file, line + 1 + place)) for place, one in enumerate(rows))
    return FieldTable(
        placed,
        Span(file, line),
        frozenset({Label(label)} if label else ()),
        (subject,) if subject else (),
        f"Table {line} {subject}",
        side,
    )


def operation(
    method: Method = "get",
    path: str = "/v1/paints",
    *,
    title: str = "Listing Paints",
    request: FieldTable | TypeExpr | None = None,
    response: FieldTable | TypeExpr | None = None,
    sent: Sequence[Any] = (),
    answered: Sequence[Any] = (),
    query: Sequence[Row] = (),
    **more: Any,
) -> Operation:
    """An operation with a request body, a 200 with a body, and whatever fields of `Operation` are given besides."""
    names = tuple(part[1:-1] for part in path.split("/") if part.startswith("{"))
    parameters = [Parameter(Location.PATH, row(name, required=True)) for name in names]
    parameters += [Parameter(Location.QUERY, one) for one in query]
    default = (Response("200", (), Span("", 5), _body(response, answered)),)
    return Operation(
        method=method,
        path=PathTemplate(path, names),
        title=title,
        name=more.pop("name", "paint_0001"),
        description=more.pop("description", ()),
        parameters=tuple(parameters),
        body=_body(request, sent),
        responses=tuple(more.pop("responses", default)),
        span=Span("", 4),
        page="",
        location="",
        **more,
    )


def _body(root: FieldTable | TypeExpr | None, values: Sequence[Any]) -> Body[TypeExpr] | None:
    if root is None:
        return None
    examples = tuple(Example(value, Span("", 90 + place)) for place, value in enumerate(values))
    return Body(Inline(root) if isinstance(root, FieldTable) else root, examples=examples)


def page(location: str, *operations: Operation, tables: Sequence[FieldTable] = (), **more: Any) -> PageFacts:
    """A page at a location; everything on it gets the page's name into its spans."""
    facts = PageFacts(
        file=location,
        location=location,
        title=more.pop("title", operations[0].title if operations else location),
        labels=frozenset(Label(label) for label in more.pop("labels", ())),
        is_api=bool(operations),
        operations=tuple(evolve(one, page=location, location=location) for one in operations),
        tables=tuple(tables),
        rows=tuple(one.span for each in tables for one in each.fields),
        **more,
    )
    placed: PageFacts = _placed(facts, location)
    return placed


def _placed(value: Any, file: str) -> Any:
    """The value with every span of no file given this one."""
    if isinstance(value, Span):
        return evolve(value, file=value.file or file)
    if isinstance(value, tuple):
        return tuple(_placed(one, file) for one in value)
    fields = getattr(type(value), "__attrs_attrs__", None)
    if fields is None:
        return value
    return evolve(value, **{one.name: _placed(getattr(value, one.name), file) for one in fields})


def linked(*pages: PageFacts, overrides: Overrides | None = None) -> tuple[Service, list[str]]:
    """The service of these pages, and the slugs of what was found."""
    report = Report()
    service = link(pages, SETTINGS, overrides, report)
    return service, [diagnostic.rule.slug for diagnostic in report.sorted()]


def only(service: Service) -> Endpoint:
    """The one operation of a service."""
    (endpoint,) = service.endpoints
    return endpoint


def schema(service: Service, name: str) -> ObjectSchema:
    """The named object of a service."""
    found = {str(key): value for key, value in service.schemas.items()}[name]
    assert isinstance(found, ObjectSchema), f"{name} is no object"
    return found


def types(service: Service, name: str) -> dict[str, Any]:
    """The types of a named object's fields."""
    return {one.name: one.type for one in schema(service, name).fields}


def objects(service: Service) -> list[str]:
    """The names of all objects."""
    return [str(name) for name, value in service.schemas.items() if isinstance(value, ObjectSchema)]


def listed(type_: TypeExpr) -> ArrayOf:
    """An array of the type."""
    return ArrayOf(type_)
