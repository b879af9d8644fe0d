"""What the client generator would lose or break in a document, found before it runs and told at the page.

Openapi-python-client 0.29 drops an operation whose placeholder has no parameter, overwrites one of two operations
whose ids are equal in snake case, and makes a class that fails when a property is called `to_dict`. Most of these
the emitter has removed already (`hoisting`, `paths.placeholders`, `facets`, `enums`); here stands what is left.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from rst2openapi.diagnostics import Report, Rule
from rst2openapi.diagnostics.rules import document as rules
from rst2openapi.openapi.classes import Made, classes
from rst2openapi.openapi.document import Document
from rst2openapi.openapi.identifiers import attribute_name, raw_attribute_name
from rst2openapi.openapi.source_map import Json, nearest, token

Finder = Callable[[Json, "Told"], None]
Told = Callable[..., None]

RESERVED_PROPERTIES = frozenset(
    {"d", "cls", "field_dict", "to_dict", "from_dict", "to_multipart", "additional_properties"}
)
"""Names that a generated class uses itself."""

RESERVED_PARAMETERS = frozenset({"body", "headers", "params", "cookies", "response", "kwargs", "client", "url"})
"""Names that a generated function uses itself (openapi-python-client renames `client` and `url` on its own)."""

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_READ_TYPES = re.compile(r"application/(json|octet-stream)$|.*\+json$|text/.*")
_SENT_TYPES = re.compile(r"application/(json|octet-stream|x-www-form-urlencoded)$|multipart/form-data$|.*\+json$")


def check_limits(document: Document, report: Report) -> None:
    """Add a finding for each construct of the document that a client would lose, rename or misread."""

    def told(rule: Rule, pointer: str, **facts: Any) -> None:
        report.add(rule, nearest(document.sources, pointer), **facts)

    for finder in _FINDERS:
        finder(document.tree, told)


def _operations(tree: Json) -> Iterator[tuple[str, str, Json]]:
    for path, item in tree["paths"].items():
        for method in _METHODS:
            if method in item:
                yield path, f"/paths/{token(path)}/{method}", item[method]


def _operation_ids(tree: Json, told: Told) -> None:
    seen: dict[str, str] = {}
    for _, pointer, operation in _operations(tree):
        name = operation["operationId"]
        snake = attribute_name(name)
        first = seen.setdefault(snake, name)
        if first is not name:
            told(rules.DUPLICATE_OPERATION_ID, pointer, first=first, second=name, snake=snake)


def _class_names(tree: Json, told: Told) -> None:
    seen: dict[str, Made] = {}
    for made in sorted(classes(tree), key=lambda made: not made.is_component):
        first = seen.setdefault(made.module, made)
        if first is not made and not made.agrees_with(first):
            told(rules.CLASS_COLLISION, made.pointer, first=first.pointer, second=made.pointer, name=made.name)


def _attributes(tree: Json, told: Told) -> None:
    for made in classes(tree):
        if made.values is None:
            _attributes_of(_at(tree, made.pointer), made.pointer, told)


def _attributes_of(schema: Json, pointer: str, told: Told) -> None:
    seen: dict[str, str] = {}
    for name in schema.get("properties", {}):
        at = f"{pointer}/properties/{token(name)}"
        attribute = attribute_name(name)
        if attribute in RESERVED_PROPERTIES:
            told(rules.RESERVED_ATTRIBUTE, at, name=name)
        first = seen.setdefault(attribute, name)
        if first is not name and raw_attribute_name(first) == raw_attribute_name(name):
            told(rules.ATTRIBUTE_COLLISION, at, first=first, second=name)


def _parameters(tree: Json, told: Told) -> None:
    for _, pointer, operation in _operations(tree):
        seen: dict[str, str] = {}
        for index, parameter in enumerate(operation.get("parameters", ())):
            name, at = parameter["name"], f"{pointer}/parameters/{index}"
            attribute = attribute_name(name)
            if attribute in RESERVED_PARAMETERS:
                told(rules.RESERVED_ATTRIBUTE, at, name=name)
            first = seen.setdefault(f"{attribute} {parameter['in']}", name)
            if first is not name and raw_attribute_name(first) == raw_attribute_name(name):
                told(rules.ATTRIBUTE_COLLISION, at, first=first, second=name)


def _placeholders(tree: Json, told: Told) -> None:
    for path, pointer, operation in _operations(tree):
        if "?" in path or "#" in path:
            told(rules.PATH_WITH_QUERY, pointer, path=path)
        named = _PLACEHOLDER.findall(path)
        declared = [one["name"] for one in operation.get("parameters", ()) if one["in"] == "path"]
        repeated = {name for name in named if named.count(name) > 1}
        for name in sorted(set(named) ^ set(declared) | repeated):
            told(rules.UNDECLARED_PLACEHOLDER, pointer, name=name, path=path)


def _equal_paths(tree: Json, told: Told) -> None:
    seen: dict[str, str] = {}
    for path, item in tree["paths"].items():
        first = seen.setdefault(_PLACEHOLDER.sub("{}", path), path)
        if first is not path:
            told(rules.SAME_PATH, f"/paths/{token(path)}/{next(iter(item))}", first=first, second=path)


def _media_types(tree: Json, told: Told) -> None:
    for _, pointer, operation in _operations(tree):
        for media_type in operation.get("requestBody", {}).get("content", {}):
            if not _SENT_TYPES.match(_bare(media_type)):
                told(rules.UNSUPPORTED_MEDIA_TYPE, f"{pointer}/requestBody", media_type=media_type)
        for status, response in operation["responses"].items():
            content = response.get("content", {})
            if content and not any(_READ_TYPES.match(_bare(media_type)) for media_type in content):
                told(rules.UNSUPPORTED_MEDIA_TYPE, f"{pointer}/responses/{status}", media_type=next(iter(content)))


def _bare(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _endless(tree: Json, told: Told) -> None:
    schemas = tree.get("components", {}).get("schemas", {})
    for name in schemas:
        seen, schema = set(), schemas[name]
        while True:
            schema = schema.get("items", schema) if schema.get("type") == "array" else schema
            target = schema.get("$ref", "").rpartition("/")[2]
            if not target:
                break
            if target in seen:
                told(rules.ENDLESS_SCHEMA, f"/components/schemas/{token(name)}", name=name)
                break
            seen.add(target)
            schema = schemas[target]


def _at(tree: Json, pointer: str) -> Json:
    for part in pointer.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        tree = tree[int(key)] if isinstance(tree, list) else tree[key]
    return tree


_FINDERS: tuple[Finder, ...] = (
    _operation_ids,
    _class_names,
    _attributes,
    _parameters,
    _placeholders,
    _equal_paths,
    _media_types,
    _endless,
)
