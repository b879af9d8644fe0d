"""Structures that pages without operation describe and no operation uses -> fields with closed types.

The page of an add-on lists the members of `custom`, a map that its operation leaves free; an overview lists the
attributes of an object. No request or answer has such a table for its schema, so it is none of `components/schemas`;
what it says of values, limits and defaults is kept beside them. A row leads to another such table where it links to it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from attrs import evolve

from rst2openapi.operation.model import (
    ArrayOf,
    Field,
    FieldTable,
    Inline,
    MapOf,
    ObjectRef,
    OneOf,
    PageFacts,
    TypeExpr,
)
from rst2openapi.place import Span
from rst2openapi.prose import Label
from rst2openapi.service.descriptions import Captions, readable
from rst2openapi.service.model import ArrayOf as ArrayOfSchema
from rst2openapi.service.model import FreeObject, Schema, SchemaName, SchemaRef, Structure
from rst2openapi.service.model import MapOf as MapOfSchema
from rst2openapi.service.model import OneOf as OneOfSchema
from rst2openapi.service.stated import stated

_NUMBER = re.compile(r"^table\s*\d+[.:]?\s*", re.IGNORECASE)

_Names = Mapping[Label, SchemaName]


def unused(pages: Sequence[PageFacts], used: Collection[Span], captions: Captions) -> tuple[Structure, ...]:
    """The structures in the order of the pages; `used` are the places of tables that schemas are made of."""
    found = [
        (page, table)
        for page in pages
        if not page.is_api
        for table in page.tables
        if table.fields and table.span not in used
    ]
    names = [SchemaName(f"{page.file}:{table.span.line}") for page, table in found]
    labels = {label: name for name, (_, table) in zip(names, found, strict=True) for label in sorted(table.labels)}
    return tuple(
        Structure(name, _title(page, table), _fields(table, labels, captions), table.span)
        for name, (page, table) in zip(names, found, strict=True)
    )


def _title(page: PageFacts, table: FieldTable) -> str:
    """What it is by its page and caption: "Wicks of lamps: custom"."""
    return ": ".join(dict.fromkeys(part for part in (page.title, _NUMBER.sub("", table.caption)) if part))


def _fields(table: FieldTable, names: _Names, captions: Captions) -> tuple[Field[Schema], ...]:
    return tuple(_field(one, names, captions) for one in table.fields)


def _field(one: Field[TypeExpr], names: _Names, captions: Captions) -> Field[Schema]:
    type_ = _closed(one.type, names)
    said = readable(one.description, stated(type_, one.facets), captions, refers=bool(one.facets.enum))
    closed: Field[Schema] = Field(one.name, type_, one.required, said, one.span, one.facets, one.rows)
    return evolve(closed, example_only=one.example_only)


def _closed(type_: TypeExpr, names: _Names) -> Schema:
    """The type with its links leading to structures, or to objects of which nothing more is known."""
    match type_:
        case ObjectRef():
            name = next((names[label] for label in type_.links if label in names), None)
            return FreeObject() if name is None else SchemaRef(name)
        case Inline():
            return FreeObject()
        case ArrayOf():
            return ArrayOfSchema(_closed(type_.items, names))
        case MapOf():
            return MapOfSchema(_closed(type_.values, names))
        case OneOf():
            return OneOfSchema(tuple(_closed(option, names) for option in type_.options))
        case _:
            return type_
