"""Named schemas that are nothing but themselves -> any value, with a finding.

A table whose only row is `-`, typed as the object of that very table, names a value that no value ends: OpenAPI
allows the document, but no reader can do anything with it.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import service as rules
from rst2openapi.operation.model import Anything
from rst2openapi.place import Span
from rst2openapi.service.model import AliasSchema, NamedSchema, Schema, SchemaName
from rst2openapi.service.walk import refs


def without_circles(schemas: Mapping[SchemaName, NamedSchema], report: Report) -> Mapping[SchemaName, NamedSchema]:
    """The schemas, where aliases that lead back to themselves stand for any value."""
    result = dict(schemas)
    for name in sorted(schemas):
        named = result[name]
        if isinstance(named, AliasSchema) and _returns(name, named.target, result, frozenset()):
            report.add(rules.CIRCULAR_ALIAS, next(iter(named.rows), Span("-", 1)), name=name)
            result[name] = evolve(named, target=Anything())
    return result


def _returns(
    start: SchemaName, schema: Schema, schemas: Mapping[SchemaName, NamedSchema], seen: frozenset[SchemaName]
) -> bool:
    """Whether the schema comes to `start` again by way of aliases alone."""
    for name in refs(schema):
        if name == start:
            return True
        named = schemas.get(name)
        if name not in seen and isinstance(named, AliasSchema):
            seen |= {name}
            if _returns(start, named.target, schemas, seen):
                return True
    return False
