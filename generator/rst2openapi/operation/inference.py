"""Example value -> type, where a page shows an exchange but no table describes it.

`{"id": "x", "ports": [80]}` becomes an object of a string and an array of integers; every member is marked as known
from the example only and is never required.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rst2openapi.operation.model import Anything, ArrayOf, Field, FieldTable, Inline, Json, Scalar, TypeExpr
from rst2openapi.place import Span

INT32 = 2**31


def infer(values: Sequence[Json], span: Span) -> TypeExpr:
    """The type that all these example values have, as narrow as they agree; `Anything` where they do not."""
    shown = [value for value in values if value is not None]
    if not shown:
        return Anything()
    if all(isinstance(value, Mapping) for value in shown):
        return Inline(members(shown, span))
    if all(isinstance(value, Sequence) and not isinstance(value, str) for value in shown):
        items = [item for value in shown if isinstance(value, Sequence) for item in value]
        return ArrayOf(infer(items, span))
    return _scalar(shown)


def members(values: Sequence[Json], span: Span) -> FieldTable:
    """The members of example objects, in the order of their first appearance."""
    objects = [value for value in values if isinstance(value, Mapping)]
    names = dict.fromkeys(name for value in objects for name in value)
    return FieldTable(tuple(_member(name, objects, span) for name in names), span)


def _member(name: str, objects: Sequence[Mapping[str, Json]], span: Span) -> Field[TypeExpr]:
    values = [value[name] for value in objects if name in value]
    return Field(name, infer(values, span), False, (), span, example_only=True)


def _scalar(values: Sequence[Json]) -> TypeExpr:
    if all(isinstance(value, bool) for value in values):
        return Scalar("boolean")
    if any(isinstance(value, bool | Mapping) for value in values):
        return Anything()
    if all(isinstance(value, str) for value in values):
        return Scalar("string")
    if all(isinstance(value, int) for value in values):
        large = any(isinstance(value, int) and abs(value) >= INT32 for value in values)
        return Scalar("integer", "int64" if large else None)
    if all(isinstance(value, int | float) for value in values):
        return Scalar("number")
    return Anything()
