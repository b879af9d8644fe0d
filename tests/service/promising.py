"""Closed operations in a few words, and what they promise: `{"queues": [{"id": str}], "total": int}` is an answer.

`str`, `int`, `float`, `bool` are scalars, `object` is a value of any type, a list an array, a dict an object, a set
or tuple a string with these values, and `Said(type, words)` a member with words of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import field, frozen

from rst2openapi.operation.model import (
    Anything,
    Body,
    EnumValue,
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
    ArrayOf,
    Endpoint,
    EnumSchema,
    NamedSchema,
    ObjectSchema,
    OneOf,
    OperationId,
    Schema,
    SchemaName,
    SchemaRef,
)
from rst2openapi.service.promises import with_promises

SPAN = Span("docs/shelf.rst", 1)
_SCALARS = {str: "string", int: "integer", float: "number", bool: "boolean"}


@frozen
class Said:
    """A member with words of its own; further keywords are facets of its row."""

    type: Any
    words: str = ""
    facets: Facets = field(factory=Facets)


@frozen
class Either:
    """Alternatives."""

    options: tuple[Any, ...]


class Shop:
    """Operations under construction; `promised` is what they promise, in the order they were added."""

    def __init__(self) -> None:
        """Nothing is there yet."""
        self.schemas: dict[SchemaName, NamedSchema] = {}
        self.endpoints: list[Endpoint] = []

    def add(
        self,
        path: str,
        answers: Mapping[str, Any],
        *,
        method: Method = "get",
        query: Mapping[str, str | Said] | None = None,
        name: str = "",
        summary: str = "",
    ) -> None:
        """An operation with answers by status and query parameters with their words."""
        names = tuple(part[1:-1] for part in path.split("/") if part.startswith("{"))
        parameters = [Parameter(Location.PATH, self._field(one, str)) for one in names]
        parameters += [
            Parameter(Location.QUERY, self._field(one, said if isinstance(said, Said) else Said(int, said)))
            for one, said in (query or {}).items()
        ]
        responses = tuple(
            Response(status, (), SPAN, None if body is None else Body(self._schema(body)))
            for status, body in answers.items()
        )
        number = len(self.endpoints)
        self.endpoints.append(
            Endpoint(
                id=OperationId(name or f"operation{number}"),
                method=method,
                path=PathTemplate(path, names),
                summary=summary,
                description=(),
                tag="",
                parameters=tuple(parameters),
                body=None,
                responses=responses,
                deprecated=False,
                spans=(SPAN,),
            )
        )

    def promised(self) -> Sequence[Endpoint]:
        """The operations with their promises."""
        return with_promises(self.endpoints, self.schemas)

    def _schema(self, type_: Any) -> Schema:
        if isinstance(type_, type):
            return Anything() if type_ is object else Scalar(_SCALARS[type_])  # type: ignore[arg-type]
        if isinstance(type_, list):
            return ArrayOf(self._schema(type_[0]))
        if isinstance(type_, Either):
            return OneOf(tuple(self._schema(one) for one in type_.options))
        if isinstance(type_, tuple | set):
            values = tuple(EnumValue(value, SPAN) for value in type_)
            return self._named(EnumSchema(Scalar("string"), values))
        return self._named(ObjectSchema(tuple(self._field(*one) for one in type_.items()), (SPAN,)))

    def _named(self, schema: NamedSchema) -> SchemaRef:
        same = next((name for name, known in self.schemas.items() if known == schema), None)
        name = same or SchemaName(f"Schema{len(self.schemas)}")
        self.schemas[name] = schema
        return SchemaRef(name)

    def _field(self, name: str, type_: Any) -> Field[Schema]:
        said = type_ if isinstance(type_, Said) else Said(type_)
        return Field(name, self._schema(said.type), None, prose(said.words), SPAN, said.facets)


def prose(text: str) -> Prose:
    """One paragraph of plain text."""
    return (Paragraph((Text(text),), SPAN),) if text else ()


def alone(answer: Any, *, path: str = "/v1/queues", **more: Any) -> Endpoint:
    """An operation that answers a 200 with this body, with its promises."""
    shop = Shop()
    shop.add(path, {"200": answer}, **more)
    (endpoint,) = shop.promised()
    return endpoint
