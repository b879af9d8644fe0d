"""The classes that a client generator makes of a document, in its own order and with its own names.

The inline object in `properties.inner` of the schema `Outer` becomes the class `OuterInner`; if a component of that
name exists, generators lose one of the two together with all that uses it. So the names are foretold here
(openapi-python-client 0.29, `parser/`), for `hoisting` to part them and for `limits` to report what is left.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from rst2openapi.openapi.identifiers import attribute_name, class_name, module_name, pascal_case
from rst2openapi.openapi.source_map import Json, token

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@frozen
class Made:
    """A class: its name, the schema it is made of, and where that stands; `values` where it is a list of values."""

    name: str
    pointer: str
    values: tuple[object, ...] | None = None

    @property
    def module(self) -> str:
        """The module it is written to: two classes of one module overwrite each other."""
        return module_name(self.name)

    @property
    def is_component(self) -> bool:
        """Whether the document itself gives the name."""
        return self.pointer.startswith("/components/schemas/") and self.pointer.count("/") == 3

    def agrees_with(self, other: Made) -> bool:
        """Whether both may be one class: equal lists of values under the very same name."""
        return self.name == other.name and self.values is not None and self.values == other.values


def classes(tree: Json) -> Iterator[Made]:
    """Every class, components first."""
    schemas = tree.get("components", {}).get("schemas", {})
    for name in schemas:
        target = _followed(name, schemas)
        yield from _made(schemas[target], f"/components/schemas/{token(target)}", name, "")
    for path, item in tree["paths"].items():
        for method in _METHODS:
            if method in item:
                at = f"/paths/{token(path)}/{method}"
                yield from _of_operation(item[method], at)
                for place, variant in enumerate(item[method].get("x-variants", ())):
                    yield from _of_operation(variant, f"{at}/x-variants/{place}")


def _followed(name: str, schemas: Json) -> str:
    """A component that only refers to another one is generated like that one, under its own name."""
    seen = {name}
    while "$ref" in schemas[name]:
        target = schemas[name]["$ref"].rpartition("/")[2]
        if target in seen:
            break
        seen.add(target)
        name = target
    return name


def _of_operation(operation: Json, pointer: str) -> Iterator[Made]:
    parent = attribute_name(operation["operationId"])
    for index, parameter in enumerate(operation.get("parameters", ())):
        yield from _made(parameter["schema"], f"{pointer}/parameters/{index}/schema", parameter["name"], parent)
    for status, response in operation["responses"].items():
        content = list(response.get("content", {}).items())[:1]
        at = f"{pointer}/responses/{token(status)}/content"
        for media_type, media in content:
            yield from _made(media["schema"], f"{at}/{token(media_type)}/schema", f"response_{status}", parent)
    content = list(operation.get("requestBody", {}).get("content", {}).items())
    for media_type, media in content:
        owner = f"{parent}_{_body_kind(media_type)}" if len(content) > 1 else parent
        at = f"{pointer}/requestBody/content/{token(media_type)}/schema"
        yield from _made(media["schema"], at, "body", owner)


def _body_kind(media_type: str) -> str:
    kinds = {
        "application/x-www-form-urlencoded": "data",
        "multipart/form-data": "files",
        "application/octet-stream": "content",
    }
    return kinds.get(media_type.partition(";")[0].strip(), "json")


def _made(schema: Json, pointer: str, name: str, parent: str) -> Iterator[Made]:
    options = [
        (f"{pointer}/{key}/{index}", option)
        for key in ("allOf", "anyOf", "oneOf")
        for index, option in enumerate(schema.get(key, ()))
    ]
    shared = "$ref" in schema or "x-enum-of" in schema or (len(options) == 1 and "$ref" in options[0][1])
    if shared or schema.get("type") == "boolean":
        return
    own = class_name(pascal_case(parent) + pascal_case(name) if parent else name)
    if schema.get("enum"):
        values = tuple(value for value in schema["enum"] if value is not None)
        if values:
            yield Made(own, pointer, values)
    elif schema.get("anyOf") or schema.get("oneOf"):
        for index, (at, option) in enumerate(options):
            yield from _made(option, at, f"{name}_type_{index}", parent)
    elif schema.get("nullable") and schema.get("type") == "array":
        inner = {key: value for key, value in schema.items() if key != "nullable"}
        yield from _made(inner, pointer, f"{name}_type_0", parent)  # an alternative to null
    elif schema.get("type") == "array":
        yield from _made(schema["items"], f"{pointer}/items", f"{name}_item", parent)
    elif schema.get("type") == "object" or "allOf" in schema or "properties" in schema:
        yield Made(own, pointer)
        yield from _inner(schema, pointer, own)


def _inner(schema: Json, pointer: str, own: str) -> Iterator[Made]:
    for key, value in schema.get("properties", {}).items():
        yield from _made(value, f"{pointer}/properties/{token(key)}", key, own)
    additional = schema.get("additionalProperties")
    if isinstance(additional, dict):
        yield from _made(additional, f"{pointer}/additionalProperties", "AdditionalProperty", own)
