"""Closed schemas, walked: which named schemas one refers to, and the same schema with its references replaced.

`ArrayOf(SchemaRef("#3"))` refers to `#3`; with `{"#3": "Tag"}` it becomes `ArrayOf(SchemaRef("Tag"))`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import assert_never

from rst2openapi.operation.model import Anything, Null, Scalar
from rst2openapi.service.model import (
    ArrayOf,
    FreeObject,
    MapOf,
    OneOf,
    Schema,
    SchemaName,
    SchemaRef,
)


def refs(schema: Schema) -> Iterator[SchemaName]:
    """The names that a schema refers to, in order."""
    match schema:
        case SchemaRef(name):
            yield name
        case ArrayOf(items):
            yield from refs(items)
        case MapOf(values):
            yield from refs(values)
        case OneOf(options):
            for option in options:
                yield from refs(option)
        case Scalar() | Anything() | Null() | FreeObject():
            return
        case _:
            assert_never(schema)


def replaced(schema: Schema, put: Callable[[SchemaName], Schema]) -> Schema:
    """The schema with every reference replaced by what `put` gives for its name."""
    match schema:
        case SchemaRef(name):
            return put(name)
        case ArrayOf(items):
            return ArrayOf(replaced(items, put))
        case MapOf(values):
            return MapOf(replaced(values, put))
        case OneOf(options):
            return one_of(tuple(replaced(option, put) for option in options))
        case Scalar() | Anything() | Null() | FreeObject():
            return schema
        case _:
            assert_never(schema)


def one_of(options: tuple[Schema, ...]) -> Schema:
    """The alternatives, each once and opened up; a single one is that schema itself."""
    flat: list[Schema] = []
    for option in options:
        inner = option.options if isinstance(option, OneOf) else (option,)
        flat.extend(one for one in inner if one not in flat)
    return flat[0] if len(flat) == 1 else OneOf(tuple(flat))
