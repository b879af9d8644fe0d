"""A value held against a schema of a document: at which schema, for which keyword and with which value it fails.

`{"count": "2"}` fails at the schema `{type: integer}` of `count`, for `type`, with `"2"`. The schema is the very object
in the document, so that it can give way.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen
from jsonschema import FormatChecker
from openapi_schema_validator import OAS30Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

from rst2openapi.formats import TEXTS, of_format
from rst2openapi.openapi.disagreements import leaves
from rst2openapi.tolerant.parts import Tree

_BASE = "urn:document"
_INT32 = 2**31

_FORMATS = FormatChecker(formats=())

for _name in TEXTS:
    _FORMATS.checks(_name)(lambda value, name=_name: not isinstance(value, str) or of_format(value, name))


@_FORMATS.checks("int32")
def _is_int32(value: object) -> bool:
    return not isinstance(value, int) or -_INT32 <= value < _INT32


@frozen
class Misfit:
    """The schema in the document that a part of the value fails, the keyword, and that part."""

    schema: Tree
    keyword: str
    value: Any


def misfits(tree: Tree, schema: Tree, value: Any) -> Iterator[Misfit]:
    """Every place where the value is no instance of the schema, which is a part of the document."""
    resource: Resource[Any] = DRAFT4.create_resource(tree)
    registry: Registry[Any] = Registry().with_resource(_BASE, resource)
    resolver = registry.resolver(_BASE)
    validator = OAS30Validator(schema, registry=registry, format_checker=_FORMATS, _resolver=resolver)
    for error in leaves(validator.iter_errors(value)):
        if isinstance(error.schema, dict):
            yield Misfit(error.schema, str(error.validator), error.instance)
