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
        yield from _media(tree, operation.get("requestBody", {}))


def media_of_answers(tree: Tree) -> Iterator[Tree]:
    """The media types of all answers."""
    for response in _responses(tree):
        yield from _media(tree, response)


def parameters(tree: Tree) -> Iterator[Tree]:
    """The parameters of all operations and paths."""
    for item in tree["paths"].values():
        for holder in (item, *(item[method] for method in METHODS if method in item)):
            yield from (followed(tree, one) for one in holder.get("parameters", ()))


def schemas(tree: Tree) -> Iterator[Tree]:
    """Every schema, named or not, outer ones first; one that several places share may come again."""
    yield from _within(components(tree).values())
    for parameter in parameters(tree):
        yield from _within([*_schema(parameter), *(one for media in _media(tree, parameter) for one in _schema(media))])
    yield from _within(_of_headers(tree))
    for media in (*media_of_requests(tree), *media_of_answers(tree)):
        yield from _within(_schema(media))


def of_answers(tree: Tree) -> Iterator[Tree]:
    """Every schema whose values an answer can hold."""
    open_ = [one for media in media_of_answers(tree) for one in _schema(media)]
    open_ += _of_headers(tree)
    seen: set[str] = set()
    while open_:
        for schema in _within([open_.pop()]):
            yield schema
            name = target(tree, schema)
            if name and name not in seen:
                seen.add(name)
                open_.append(components(tree)[name])


def followed(tree: Tree, part: Tree) -> Tree:
    """What a reference to a component leads to (`#/components/responses/Refused`); the part itself where it is none."""
    seen: set[str] = set()
    while isinstance(reference := part.get("$ref"), str) and reference not in seen:
        seen.add(reference)
        kind, _, name = reference.removeprefix("#/components/").partition("/")
        part = tree.get("components", {}).get(kind, {}).get(name.replace("~1", "/").replace("~0", "~"), {})
    return part


def _responses(tree: Tree) -> Iterator[Tree]:
    for operation in operations(tree):
        yield from (followed(tree, one) for one in operation.get("responses", {}).values())


def _of_headers(tree: Tree) -> Iterator[Tree]:
    for response in _responses(tree):
        for header in response.get("headers", {}).values():
            yield from _schema(followed(tree, header))


def _media(tree: Tree, holder: Tree) -> Iterator[Tree]:
    yield from followed(tree, holder).get("content", {}).values()


def _schema(holder: Tree) -> Iterator[Tree]:
    yield from [holder["schema"]] if "schema" in holder else []


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
