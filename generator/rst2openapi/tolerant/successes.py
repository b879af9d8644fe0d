"""Several successes of an operation with schemas of their own -> one schema of alternatives, where decoders need it.

Methods of generated clients have one type, that of the first success, and decode every other as that. Where an example
of `201` is no instance of the schema of `200`, both get the component `anyOf: [schema of 200, schema of 201]`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rst2openapi.openapi.identifiers import letters, pascal_case
from rst2openapi.tolerant.misfits import misfits
from rst2openapi.tolerant.parts import Tree, components, followed, operations


def unite(tree: Tree) -> None:
    """Put such alternatives in the place of the schemas, in place."""
    for operation in operations(tree):
        successes = list(_successes(tree, operation))
        schemas: list[Tree] = []
        for media in successes:
            schemas += [media["schema"]] if media["schema"] not in schemas else []
        if len(schemas) > 1 and any(_strange(tree, schemas[0], media) for media in successes[1:]):
            name = next(one for one in _names(operation) if one not in components(tree))
            components(tree)[name] = {"anyOf": schemas}
            for media in successes:
                media["schema"] = {"$ref": f"#/components/schemas/{name}"}


def _names(operation: Tree) -> Iterator[str]:
    stem = f"{pascal_case(operation.get('operationId', ''))}Success"
    yield stem
    yield from (stem + letter for letter in letters())


def _successes(tree: Tree, operation: Tree) -> Iterator[Tree]:
    """The media types of JSON of all successes, in the order of the document."""
    for status, response in operation.get("responses", {}).items():
        for media_type, media in followed(tree, response).get("content", {}).items():
            if status.startswith("2") and "json" in media_type and "schema" in media:
                yield media


def _strange(tree: Tree, schema: Tree, media: Tree) -> bool:
    """Whether an example is no instance of the schema."""
    return any(any(misfits(tree, schema, value)) for value in _values(tree, media))


def _values(tree: Tree, media: Tree) -> Iterator[Any]:
    yield from [media["example"]] if "example" in media else []
    for one in media.get("examples", {}).values():
        example = followed(tree, one)
        yield from [example["value"]] if "value" in example else []
