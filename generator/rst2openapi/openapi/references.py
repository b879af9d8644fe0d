"""The references of a document: `{"$ref": "#/components/schemas/Queue"}` wherever a schema or an example may stand.

Data of the pages is not looked into: an example may hold a member `$ref` of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rst2openapi.openapi.source_map import Json

_DATA = frozenset(("example", "default", "enum", "value"))
"""Keywords whose values are data; in maps by name the same words are names."""

_MAPS = frozenset(("properties", "schemas", "examples", "headers", "content", "responses", "links", "paths"))


def references(part: Json, *, named: bool = False) -> Iterator[Json]:
    """Every Reference Object in a part of a document; `named` is True for a map whose keys are names."""
    if isinstance(part, list):
        for one in part:
            yield from references(one)
    elif isinstance(part, Mapping):
        if not named and isinstance(part.get("$ref"), str):
            yield part
        for key, value in part.items():
            if named or not (key in _DATA or key.startswith("x-")):
                yield from references(value, named=not named and key in _MAPS)
