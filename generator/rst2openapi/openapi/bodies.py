"""What a finished operation answers with: the schema of its success, references followed.

`listQueues` gives the Schema Object of its 200's JSON body; its properties by name come from `properties`.
"""

from __future__ import annotations

from collections.abc import Iterator

from rst2openapi.openapi.trail import Json, resolve

_METHODS = ("get", "post", "put", "patch", "delete", "head", "options")


def operations(tree: Json) -> Iterator[tuple[str, str, Json]]:
    """Path, method and Operation Object of every operation."""
    for path, item in tree["paths"].items():
        yield from ((path, method, item[method]) for method in _METHODS if method in item)


def followed(tree: Json, schema: Json) -> Json:
    """The schema that a reference, or an `allOf` of one reference, leads to."""
    seen: set[str] = set()
    while isinstance(schema, dict):
        parts = schema.get("allOf", ())
        reference = schema.get("$ref") or (parts[0].get("$ref") if len(parts) == 1 else None)
        if reference is None or reference in seen:
            return schema
        seen.add(reference)
        schema = resolve(tree, reference[1:])
    return {}


def successes(tree: Json, operation: Json) -> Iterator[tuple[str, Json]]:
    """Status and schema of the JSON bodies of success."""
    for status, response in operation["responses"].items():
        for media_type, media in response.get("content", {}).items():
            if status.startswith("2") and media_type.partition(";")[0].endswith("json"):
                yield status, followed(tree, media.get("schema", {}))


def properties(tree: Json, schema: Json) -> dict[str, Json]:
    """The properties of an object, references followed; none for any other schema."""
    return {name: followed(tree, value) for name, value in schema.get("properties", {}).items()}
