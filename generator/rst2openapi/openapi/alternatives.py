"""Alternatives that stand in place -> components with names that say whose they are.

A body `oneOf: [StartServerRequest, StopServerRequest]` of `runServerAction` becomes `RunServerActionRequest`, the value
`anyOf: [Order, null]` of any field `OrderOrNull`: generators of code have a name for each then, and invent none.
"""

from __future__ import annotations

from collections.abc import Iterator

from rst2openapi.openapi.hoisting import follow, move
from rst2openapi.openapi.identifiers import class_name, letters, module_name, pascal_case
from rst2openapi.openapi.nulls import NULL
from rst2openapi.openapi.source_map import Json, Sources, token
from rst2openapi.place import Span

_INNER = {"items": "Item", "additionalProperties": "Value"}
_KEYS = ("anyOf", "oneOf")


def name_alternatives(tree: Json, sources: Sources) -> dict[str, tuple[Span, ...]]:
    """Move them, in place; gives the sources under their new pointers."""
    schemas = tree["components"]["schemas"]
    moves: dict[str, str] = {}
    taken = {module_name(class_name(name)) for name in schemas}
    of_null: dict[str, str] = {}
    for pointer, schema, wanted in list(_found(tree)):
        other = _beside_null(schema)
        if other in of_null:
            moves[pointer] = of_null[other]
            continue
        name = next(one for one in _names(f"{other}OrNull" if other else wanted) if _module(one) not in taken)
        taken.add(_module(name))
        moves[pointer] = name
        if other:
            of_null[other] = name
    for pointer, name in moves.items():
        move(tree, pointer, name)
    tree["components"]["schemas"] = {key: schemas[key] for key in sorted(schemas)}
    return follow(sources, moves)


def _module(name: str) -> str:
    return module_name(class_name(name))


def _names(stem: str) -> Iterator[str]:
    """The name, and what is taken where a table has it already."""
    yield from (stem, f"{stem}Body") if stem.endswith(("Request", "Response")) else (stem,)
    yield from (stem + letter for letter in letters())


def _beside_null(schema: Json) -> str:
    """The one component beside null, if that is all there is."""
    options = [one for one in schema.get("anyOf", ()) if one != NULL]
    if len(options) != 1 or len(options) == len(schema.get("anyOf", ())):
        return ""
    name: str = options[0].get("$ref", "").rpartition("/")[2]
    return name


def _found(tree: Json) -> Iterator[tuple[str, Json, str]]:
    """The place of all alternatives that are no component and in none that is found, what they are, and their name."""
    for name, schema in tree["components"]["schemas"].items():
        for key in _KEYS:
            for index, option in enumerate(schema.get(key, ())):
                yield from _within(option, f"/components/schemas/{token(name)}/{key}/{index}", f"{name}Option")
        if not set(_KEYS) & schema.keys():
            yield from _members(schema, f"/components/schemas/{token(name)}", name)
    for path, item in tree["paths"].items():
        for method, operation in item.items():
            yield from _of_operation(operation, f"/paths/{token(path)}/{method}")


def _of_operation(operation: Json, pointer: str) -> Iterator[tuple[str, Json, str]]:
    own = pascal_case(operation["operationId"])
    body = operation.get("requestBody", {})
    yield from _of_content(body, f"{pointer}/requestBody", f"{own}Request")
    for status, response in operation["responses"].items():
        yield from _of_content(response, f"{pointer}/responses/{token(status)}", f"{own}Response")


def _of_content(holder: Json, pointer: str, name: str) -> Iterator[tuple[str, Json, str]]:
    for media_type, media in holder.get("content", {}).items():
        yield from _within(media["schema"], f"{pointer}/content/{token(media_type)}/schema", name)


def _within(schema: Json, pointer: str, name: str) -> Iterator[tuple[str, Json, str]]:
    if set(_KEYS) & schema.keys():
        yield pointer, schema, name
    else:
        yield from _members(schema, pointer, name)


def _members(schema: Json, pointer: str, name: str) -> Iterator[tuple[str, Json, str]]:
    for key, one in schema.get("properties", {}).items():
        yield from _within(one, f"{pointer}/properties/{token(key)}", name + pascal_case(key))
    for key, word in _INNER.items():
        if isinstance(schema.get(key), dict):
            yield from _within(schema[key], f"{pointer}/{key}", name + word)
