"""The parts of a document: its media types, and its schemas with all that they are made of.

`schemas(tree)` gives every Schema Object once; `of_answers(tree)` those that an answer can hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

Tree = dict[str, Any]


def operations(tree: Tree) -> Iterator[Tree]:
    """Every operation."""
    for item in tree["paths"].values():
        yield from (item[method] for method in METHODS if method in item)


def components(tree: Tree) -> Tree:
    """The named schemas."""
    found: Tree = tree.get("components", {}).get("schemas", {})
    return found


def target(tree: Tree, schema: Mapping[str, Any]) -> str:
    """The named schema that a reference leads to; nothing where there is no reference, or it leads elsewhere."""
    name = str(schema.get("$ref", "")).removeprefix("#/components/schemas/").replace("~1", "/").replace("~0", "~")
    return name if name in components(tree) else ""


def media_of_requests(tree: Tree) -> Iterator[Tree]:
    """The media types of all request bodies."""
    for operation in operations(tree):
        yield from operation.get("requestBody", {}).get("content", {}).values()


def media_of_answers(tree: Tree) -> Iterator[Tree]:
    """The media types of all answers."""
    for operation in operations(tree):
        for response in operation["responses"].values():
            yield from response.get("content", {}).values()


def schemas(tree: Tree) -> Iterator[Tree]:
    """Every schema, named or not, outer ones first."""
    yield from _within(components(tree).values())
    for operation in operations(tree):
        yield from _within(parameter["schema"] for parameter in operation.get("parameters", ()))
        for response in operation["responses"].values():
            yield from _within(header["schema"] for header in response.get("headers", {}).values())
    for media in (*media_of_requests(tree), *media_of_answers(tree)):
        yield from _within([media["schema"]] if "schema" in media else [])


def of_answers(tree: Tree) -> Iterator[Tree]:
    """Every schema whose values an answer can hold."""
    open_ = [media["schema"] for media in media_of_answers(tree) if "schema" in media]
    for operation in operations(tree):
        for response in operation["responses"].values():
            open_ += [header["schema"] for header in response.get("headers", {}).values()]
    seen: set[str] = set()
    while open_:
        for schema in _within([open_.pop()]):
            yield schema
            name = target(tree, schema)
            if name and name not in seen:
                seen.add(name)
                open_.append(components(tree)[name])


def _within(roots: Iterable[Tree]) -> Iterator[Tree]:
    open_ = list(roots)[::-1]
    while open_:
        schema = open_.pop()
        yield schema
        open_ += reversed([one for one in inner(schema) if isinstance(one, dict)])


def inner(schema: Tree) -> Iterator[Tree]:
    """The schemas that one is made of."""
    for key in ("allOf", "oneOf", "anyOf"):
        yield from schema.get(key, ())
    yield from schema.get("properties", {}).values()
    yield from (schema[key] for key in ("items", "additionalProperties") if isinstance(schema.get(key), dict))
