"""Root tables and examples -> the type of a body: object, array, scalar, alternatives, wrapped where only examples say.

A table of the members of `server` whose example reads `{"server": {…}}` becomes an object with one member; a table
whose example is a list of what it describes becomes an array.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import evolve

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import interpretation as rules
from rst2openapi.operation.inference import infer
from rst2openapi.operation.model import (
    Anything,
    ArrayOf,
    Example,
    Field,
    FieldTable,
    Inline,
    Json,
    MapOf,
    ObjectRef,
    OneOf,
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
    return Inline(_wrapped(_nested(table, values, report), values, report))


def _names(table: FieldTable) -> set[str]:
    return {field.name for field in table.fields}


def _is_list_of(value: Json, table: FieldTable) -> bool:
    """Whether the value is a list of objects that the table describes."""
    if not isinstance(value, list) or not value:
        return False
    names = _names(table)
    return all(isinstance(item, Mapping) and len(set(item) & names) * 2 > len(item) for item in value)


def _wrapped(table: FieldTable, examples: Sequence[Example], report: Report) -> FieldTable:
    """Put the table below the wrapper that every example shows and no row describes."""
    names = _names(table)
    wrappers = {_wrapper(example.value, names) for example in examples}
    if len(wrappers) != 1:
        return table
    (wrapper,) = wrappers
    if wrapper is None:
        return table
    span = examples[0].span
    report.add(rules.WRAPPER_FROM_EXAMPLE, span, name=wrapper)
    values = [example.value[wrapper] for example in examples if isinstance(example.value, Mapping)]
    listed = all(isinstance(value, list) for value in values)
    inner: TypeExpr = ArrayOf(Inline(table)) if listed else Inline(table)
    required = any(field.required for field in table.fields) or None
    outer = Field(wrapper, inner, required, (), span, example_only=True)
    others = dict.fromkeys(
        name for example in examples if isinstance(example.value, Mapping) for name in example.value if name != wrapper
    )
    rest = tuple(_shown_beside(name, examples) for name in others)
    return FieldTable((outer, *rest), table.span, side=table.side)


def _shown_beside(name: str, examples: Sequence[Example]) -> Field[TypeExpr]:
    values = [one.value[name] for one in examples if isinstance(one.value, Mapping) and name in one.value]
    return Field(name, infer(values, examples[0].span), False, (), examples[0].span, example_only=True)


def _wrapper(value: Json, names: set[str]) -> str | None:
    """The one name of an example object that is not the table's and whose value holds what the table describes."""
    if not isinstance(value, Mapping) or not value or set(value) & names:
        return None
    holders = [name for name, inner in value.items() if _holds(inner, names)]
    return holders[0] if len(holders) == 1 else None


def _holds(value: Json, names: set[str]) -> bool:
    items = value if isinstance(value, list) else [value]
    if not items or not all(isinstance(item, Mapping) and item for item in items):
        return False
    keys = {key for item in items if isinstance(item, Mapping) for key in item}
    return len(keys & names) * 2 > len(keys) or (len(keys & names) > 0 and len(keys & names) * 2 > len(names))


def _nested(table: FieldTable, examples: Sequence[Example], report: Report) -> FieldTable:
    """Move rows below the open object of the same table in which every example shows them."""
    for holder in table.fields:
        if not _open(holder.type):
            continue
        inside = _moved(holder, table, examples)
        if inside:
            names = ", ".join(field.name for field in inside)
            report.add(rules.FLATTENED_MEMBERS, holder.span, name=holder.name, names=names)
            members = _nested(FieldTable(inside, holder.span, side=table.side), _values_of(holder, examples), report)
            filled = evolve(holder, type=_filled(holder.type, members, holder, examples))
            kept = tuple(filled if field is holder else field for field in table.fields if field not in inside)
            return _nested(evolve(table, fields=kept), examples, report)
    return table


def _values_of(holder: Field[TypeExpr], examples: Sequence[Example]) -> list[Example]:
    """The examples of what the holder holds, list items one by one."""
    found: list[Example] = []
    for example in examples:
        value = example.value.get(holder.name) if isinstance(example.value, Mapping) else None
        items = value if isinstance(value, list) else [value]
        found.extend(evolve(example, value=item) for item in items if isinstance(item, Mapping))
    return found


def _moved(holder: Field[TypeExpr], table: FieldTable, examples: Sequence[Example]) -> tuple[Field[TypeExpr], ...]:
    """The rows that no example shows at the root, where all of them together fill the holder in the examples."""
    root = {name for example in examples if isinstance(example.value, Mapping) for name in example.value}
    if holder.name not in root:
        return ()
    inner = {name for one in _values_of(holder, examples) if isinstance(one.value, Mapping) for name in one.value}
    loose = tuple(field for field in table.fields if field is not holder and field.name not in root)
    if not inner or len(inner & {field.name for field in loose}) * 2 <= len(inner):
        return ()
    return loose


def _open(expr: TypeExpr) -> bool:
    """Whether a type says object, or array of objects, without naming a table."""
    if isinstance(expr, ArrayOf):
        return _open(expr.items)
    if isinstance(expr, ObjectRef):
        return not expr.links
    return isinstance(expr, Anything)


def _filled(expr: TypeExpr, members: FieldTable, holder: Field[TypeExpr], examples: Sequence[Example]) -> TypeExpr:
    """The holder's type with its members: an array where the type or the examples say so."""
    values = [one.value[holder.name] for one in examples if isinstance(one.value, Mapping) and holder.name in one.value]
    listed = bool(values) and all(isinstance(value, list) for value in values)
    return ArrayOf(Inline(members)) if listed or isinstance(expr, ArrayOf) else Inline(members)


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
