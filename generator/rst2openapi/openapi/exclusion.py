"""Whether alternatives exclude each other, as `oneOf` demands of them.

A body `{"reboot": …}` or `{"os-stop": null}`, each key mandatory in its table, can only be one of the two. Two tables
whose rows are all optional fit the same objects, and `oneOf` would refuse every body that fits both.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from attrs import frozen

from rst2openapi.operation.model import Null, Scalar
from rst2openapi.service.model import (
    AliasSchema,
    ArrayOf,
    EnumSchema,
    FreeObject,
    MapOf,
    NamedSchema,
    ObjectSchema,
    OneOf,
    Schema,
    SchemaName,
    SchemaRef,
)

_ALL = frozenset({"string", "number", "boolean", "array", "object", "null"})


@frozen
class _Values:
    """What is known of the values of a schema: their JSON types, and the members of the objects among them."""

    types: frozenset[str]
    required: frozenset[str] = frozenset()
    known: frozenset[str] | None = None


def are_exclusive(options: Sequence[Schema], named: Mapping[SchemaName, NamedSchema]) -> bool:
    """Whether no value fits two of the options; members that a table does not name are taken for absent."""
    values = [_values(option, named, frozenset()) for option in options]
    return all(_apart(one, other) for one, other in combinations(values, 2))


def _apart(one: _Values, other: _Values) -> bool:
    if not one.types & other.types:
        return True
    if one.known is None or other.known is None or one.types != other.types:
        return False
    return bool(one.required - other.known) and bool(other.required - one.known)


def _values(  # noqa: PLR0911 - one for each kind
    schema: Schema, named: Mapping[SchemaName, NamedSchema], seen: frozenset[SchemaName]
) -> _Values:
    match schema:
        case Scalar(type_):
            return _Values(frozenset({"number" if type_ == "integer" else type_}))
        case Null():
            return _Values(frozenset({"null"}))
        case ArrayOf():
            return _Values(frozenset({"array"}))
        case MapOf() | FreeObject():
            return _Values(frozenset({"object"}))
        case OneOf(options):
            return _Values(frozenset().union(*(_values(option, named, seen).types for option in options)))
        case SchemaRef(name) if name not in seen:
            return _of_named(named[name], named, seen | {name})
        case _:
            return _Values(_ALL)


def _of_named(schema: NamedSchema, named: Mapping[SchemaName, NamedSchema], seen: frozenset[SchemaName]) -> _Values:
    match schema:
        case ObjectSchema():
            required = frozenset(field.name for field in schema.fields if field.required)
            known = frozenset(field.name for field in schema.fields) if schema.additional is None else None
            return _Values(frozenset({"object"}), required, known)
        case EnumSchema():
            return _values(schema.scalar, named, seen)
        case AliasSchema():
            return _values(schema.target, named, seen)
