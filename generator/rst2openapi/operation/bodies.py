"""Root tables and examples -> the type of a body: object, array, scalar, alternatives, wrapped where only examples say.

A table of the members of `server` whose example reads `{"server": {…}}` becomes an object with one member; a table
whose example is a list of what it describes becomes an array.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import interpretation as rules
from rst2openapi.operation.flat import nested
from rst2openapi.operation.inference import infer
from rst2openapi.operation.model import (
    ArrayOf,
    Example,
    Field,
    FieldTable,
    Inline,
    Json,
    MapOf,
    OneOf,
    Scalar,
    TypeExpr,
)


def body_type(tables: Sequence[FieldTable], examples: Sequence[Example], side: str, report: Report) -> TypeExpr | None:
    """The type of a body from its root tables; from the examples alone where there is no table; None with neither."""
    if not tables:
        return _from_examples(examples, side, report)
    if len(tables) == 1:
        return _shaped(tables[0], examples, report)
    report.add(rules.SEVERAL_BODIES, tables[0].span, side=side, count=len(tables))
    return OneOf(tuple(_shaped(table, _fitting(table, examples), report) for table in tables))


def _from_examples(examples: Sequence[Example], side: str, report: Report) -> TypeExpr | None:
    values = [example.value for example in examples if isinstance(example.value, Mapping | list)]
    if not values:
        return None
    failed = re.fullmatch(r"response ([45]\d\d|default)", side)
    report.add(rules.ERROR_FROM_EXAMPLE if failed else rules.BODY_FROM_EXAMPLE, examples[0].span, side=side)
    return infer(values, examples[0].span)


def _fitting(table: FieldTable, examples: Sequence[Example]) -> list[Example]:
    """The examples that show this alternative: their names are all the table's."""
    names = {field.name for field in table.fields}
    return [one for one in examples if isinstance(one.value, Mapping) and set(one.value) <= names]


def _shaped(table: FieldTable, examples: Sequence[Example], report: Report) -> TypeExpr:
    """One root table with the shape that its marks and its examples give it."""
    if table.alias is not None and not table.fields:
        return Inline(table)
    if table.additional is not None:
        return Inline(table)
    values = [example for example in examples if example.value is not None]
    if not values:
        return Inline(table)
    if all(_is_list_of(example.value, table) for example in values):
        report.add(rules.ARRAY_FROM_EXAMPLE, values[0].span)
        return ArrayOf(Inline(table))
    if not all(isinstance(example.value, Mapping) for example in values):
        return Inline(table)
    return Inline(_wrapped(table, values, report) or nested(table, [example.value for example in values], report))


def _names(table: FieldTable) -> set[str]:
    return {field.name for field in table.fields}


def _is_list_of(value: Json, table: FieldTable) -> bool:
    """Whether the value is a list of objects that the table describes."""
    if not isinstance(value, list) or not value:
        return False
    names = _names(table)
    return all(isinstance(item, Mapping) and len(set(item) & names) * 2 > len(item) for item in value)


def _wrapped(table: FieldTable, examples: Sequence[Example], report: Report) -> FieldTable | None:
    """The table below the wrapper that every example shows and no row describes; None where there is none."""
    wrappers = {_wrapper(example.value, table) for example in examples}
    wrapper = next(iter(wrappers))
    if wrapper is None or len(wrappers) != 1:
        return None
    span = examples[0].span
    report.add(rules.WRAPPER_FROM_EXAMPLE, span, name=wrapper)
    values = [example.value[wrapper] for example in examples if isinstance(example.value, Mapping)]
    listed = all(isinstance(value, list) for value in values)
    inside = [item for value in values for item in (value if isinstance(value, list) else [value])]
    members = Inline(nested(table, inside, report))
    required = any(field.required for field in table.fields) or None
    outer = Field[TypeExpr](wrapper, ArrayOf(members) if listed else members, required, (), span, example_only=True)
    others = dict.fromkeys(
        name for example in examples if isinstance(example.value, Mapping) for name in example.value if name != wrapper
    )
    rest = tuple(_shown_beside(name, examples) for name in others)
    return FieldTable((outer, *rest), table.span, side=table.side)


def _shown_beside(name: str, examples: Sequence[Example]) -> Field[TypeExpr]:
    values = [one.value[name] for one in examples if isinstance(one.value, Mapping) and name in one.value]
    return Field(name, infer(values, examples[0].span), False, (), examples[0].span, example_only=True)


def _wrapper(value: Json, table: FieldTable) -> str | None:
    """The one name of an example object that is not the table's and whose value holds what the table describes.

    A scalar row of that name may be meant for a member inside: `{"version": {"id": …, "version": ""}}`.
    """
    names = _names(table)
    if not isinstance(value, Mapping) or not value:
        return None
    holders = [name for name, inner in value.items() if _holds(inner, names)]
    if len(holders) != 1 or set(value) & names - set(holders):
        return None
    (holder,) = holders
    row = next((field for field in table.fields if field.name == holder), None)
    if row is None or (isinstance(row.type, Scalar) and holder in _keys(value[holder])):
        return holder
    return None


def _keys(value: Json) -> set[str]:
    items = value if isinstance(value, list) else [value]
    return {key for item in items if isinstance(item, Mapping) for key in item}


def _holds(value: Json, names: set[str]) -> bool:
    items = value if isinstance(value, list) else [value]
    if not items or not all(isinstance(item, Mapping) and item for item in items):
        return False
    keys = _keys(value)
    return len(keys & names) * 2 > len(keys) or (len(keys & names) > 0 and len(keys & names) * 2 > len(names))


def holds_binary(expr: TypeExpr) -> bool:
    """Whether a body's type has a binary member: it then travels as a form."""
    match expr:
        case Inline(table):
            return any(_is_binary(field.type) for field in table.fields)
        case OneOf(options):
            return any(holds_binary(option) for option in options)
        case ArrayOf(items) | MapOf(items):
            return _is_binary(items)
        case _:
            return False


def _is_binary(expr: TypeExpr) -> bool:
    return getattr(expr, "format", None) == "binary"
