"""A type -> its spelling in a Type cell, which `operation.spelling` reads again.

`ArrayOf(ObjectRef(links=("lamp__tag",)))` is spelt "Array of :ref:`Table 4 <lamp__tag>` objects".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rst2openapi.operation.model import Anything, ArrayOf, MapOf, Null, ObjectRef, OneOf, Scalar, TypeExpr
from rst2openapi.prose import Inline as Piece
from rst2openapi.prose import Label, Link, Text

_NAMES = {
    ("string", None): "String",
    ("integer", None): "Integer",
    ("integer", "int64"): "Long",
    ("integer", "int32"): "Int32",
    ("number", None): "Number",
    ("number", "float"): "Float",
    ("number", "double"): "Double",
    ("boolean", None): "Boolean",
    ("string", "binary"): "File",
}
"""Scalar types as pages call them; any other format stands in parentheses."""

Numbers = Mapping[Label, int]
"""The numbers of the tables of a page, by their labels."""


def spelt(expr: TypeExpr, numbers: Numbers, *, many: bool = False) -> list[Piece]:
    """A type as pages spell it; in the plural, if `many`."""
    match expr:
        case Scalar():
            return [Text(_scalar(expr, many=many))]
        case ArrayOf(items):
            return [Text("arrays of " if many else "Array of "), *spelt(items, numbers, many=True)]
        case MapOf(values):
            return _map(values, numbers)
        case OneOf(options):
            parts = [[*([Text("/")] if place else []), *spelt(one, numbers)] for place, one in enumerate(options)]
            return [piece for part in parts for piece in part]
        case ObjectRef(links=links) if links:
            return [*_links(links, numbers), Text(" objects" if many else " object")]
        case _:
            return [Text(_plain(expr, many=many))]


def _map(values: TypeExpr, numbers: Numbers) -> list[Piece]:
    if isinstance(values, Scalar):
        return [Text(f"Map<String,{_scalar(values)}>")]
    return [Text("Map of "), *spelt(values, numbers, many=True)]


def _plain(expr: TypeExpr, *, many: bool) -> str:
    """What is no scalar and leads to no table; any object is a map."""
    match expr:
        case Null():
            return "Null"
        case Anything():
            return "any type" if many else "Any type"
        case _:
            return "Map<String,Object>"  # not "Object": a table with the row's name would be taken for its own


def _links(links: Sequence[Label], numbers: Numbers) -> list[Piece]:
    pieces: list[Piece] = []
    for place, label in enumerate(links):
        pieces += [*([Text(" or ")] if place else []), Link(f"Table {numbers.get(label, 0)}", target=label)]
    return pieces


def _scalar(expr: Scalar, *, many: bool = False) -> str:
    name = _NAMES.get((expr.type, expr.format)) or f"{expr.type.capitalize()} ({expr.format})"
    if not many:
        return name
    base, _, note = name.partition(" ")
    return f"{base.lower()}s{' ' + note if note else ''}"


def labels_of(expr: TypeExpr) -> list[Label]:
    """The tables that a type leads to."""
    match expr:
        case ObjectRef(links=links):
            return list(links)
        case ArrayOf(inner) | MapOf(inner):
            return labels_of(inner)
        case OneOf(options):
            return [label for one in options for label in labels_of(one)]
        case _:
            return []
