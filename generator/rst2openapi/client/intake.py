"""An OpenAPI document becomes the one that openapi-python-client is given: the same operations and models.

What that generator would refuse, overwrite or get wrong without a word is put in a form that it takes:
two values of an enum that give one Python name (`ACTIVE`, `active`) get names of their own, a default moves to
the description (the client leaves defaults to the service), `security` of the root is stated on each operation.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from rst2openapi.client.aliases import aliases
from rst2openapi.client.alternatives import in_place, without_named
from rst2openapi.client.media import take_any_media
from rst2openapi.client.nulls import NULLABLE, nullable_classes, only_null, repeats, without_nulls
from rst2openapi.client.plain_text import without_escapes
from rst2openapi.client.references import Tree, resolved
from rst2openapi.constants import constants

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_MAPS = frozenset(("properties", "patternProperties", "schemas", "responses", "headers", "requestBodies", "content"))
"""Keys whose values are maps by name: there `default` or `enum` is a name, not a keyword."""

_DATA = frozenset(("example", "examples", "default", "enum", "const", "required", "servers", "info"))
"""Keys whose values hold no schemas."""

_PLURAL_ACRONYM = re.compile(r"\b([A-Z]{2,})s\b")


def prepare(tree: Tree) -> dict[str, Any]:
    """The document for the generator; `tree` itself is not changed."""
    prepared: dict[str, Any] = {key: value if _is_data(key) else _walk(tree, value, key) for key, value in tree.items()}
    _drop_nulls(tree, prepared)
    without_named(tree, prepared)
    for _, _, operation in operations(prepared):
        if "security" not in operation and tree.get("security"):
            operation["security"] = tree["security"]
        take_any_media(prepared, operation)
        if isinstance(operation.get("tags"), list):
            operation["tags"] = [_PLURAL_ACRONYM.sub(_capitalised, str(tag)) for tag in operation["tags"]]
    return prepared


def operations(tree: Tree) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Path, method and operation object of every operation, in the order of the document."""
    paths = tree.get("paths")
    for path, item in paths.items() if isinstance(paths, Mapping) else ():
        for method in METHODS:
            if isinstance(item, Mapping) and isinstance(item.get(method), dict):
                yield path, method, item[method]


def parameters(tree: Tree, path: str, method: str) -> Iterator[Mapping[str, Any]]:
    """The parameters of an operation, those of its path first, references into `components` followed."""
    item = tree["paths"][path]
    for parameter in (*(item.get("parameters") or ()), *(item[method].get("parameters") or ())):
        found = resolved(tree, parameter)
        if isinstance(found, Mapping) and "in" in found and "name" in found:
            yield found


def _capitalised(match: re.Match[str]) -> str:
    """`APIs` as `Apis`, which in snake case is one word."""
    return f"{match[1].capitalize()}s"


def _drop_nulls(tree: Tree, prepared: dict[str, Any]) -> None:
    """Components of null, or of another's values and null, become no classes: what refers to them says it by now."""
    components: Any = prepared.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    if isinstance(schemas, dict):
        own = tree["components"]["schemas"]
        components["schemas"] = {
            name: one for name, one in schemas.items() if not only_null(tree, one) and not repeats(own[name])
        }


def _walk(tree: Tree, value: Any, key: str) -> Any:
    if isinstance(value, list):
        return [_walk(tree, item, "") for item in value]
    if not isinstance(value, Mapping):
        return without_escapes(value) if key == "description" and isinstance(value, str) else value
    value = in_place(tree, value)
    if key in _MAPS:
        return {name: _walk(tree, item, "") for name, item in value.items()}
    walked = {name: item if _is_data(name) else _walk(tree, item, name) for name, item in value.items()}
    if isinstance(value.get("properties"), Mapping):
        walked[NULLABLE] = nullable_classes(tree, value["properties"])
    return _schema(tree, walked)


def _is_data(name: str) -> bool:
    return name in _DATA or name.startswith("x-")


def _schema(tree: Tree, value: dict[str, Any]) -> dict[str, Any]:
    if isinstance(value.get("properties"), dict):
        names = aliases(value["properties"])
        value["properties"] = {names[name]: schema for name, schema in value["properties"].items()}
        if isinstance(value.get("required"), list):
            value["required"] = [names.get(name, name) for name in value["required"]]
    if "in" in value and "schema" not in value and isinstance(value.get("content"), dict) and value["content"]:
        value["schema"] = next(iter(value["content"].values())).get("schema", {})
    if isinstance(value.get("parameters"), list):
        value["parameters"] = _tell_apart(value["parameters"])
    if value.get("format") in _TEXT_FORMATS:
        del value["format"]
    value = without_nulls(tree, value)
    if isinstance(value.get("enum"), list):
        _name_members(value)
    if "default" in value:
        _describe_default(value)
    return value


_TEXT_FORMATS = frozenset(("date-time", "date", "uuid"))
"""Formats of text that stay text: what the service wrote is what a program reads, and sends back."""


def _tell_apart(parameters: list[Any]) -> list[Any]:
    """Parameters of the query and of headers whose names differ in Python too."""
    loose = [one for one in parameters if isinstance(one, dict) and one.get("in") in {"query", "header"}]
    names = {place: aliases(one["name"] for one in loose if one["in"] == place) for place in ("query", "header")}
    return [{**one, "name": names[one["in"]][one["name"]]} if one in loose else one for one in parameters]


def _name_members(schema: dict[str, Any]) -> None:
    """Give every value a name: the document's own if it has one, else one made of the value."""
    values = [value for value in schema["enum"] if value is not None]
    own = _parallel(schema.get("x-enum-varnames"), values)
    words = _parallel(schema.get("x-enum-descriptions"), values)
    schema["x-enum-varnames"] = constants(own or values, () if own else words, humps=True)
    if words:
        explained = [f"- `{value}`: {text}" for value, text in zip(values, words, strict=True) if text]
        parts = [str(schema.get("description") or "Documented values:").rstrip(), "\n".join(explained)]
        schema["description"] = "\n\n".join(part for part in parts if part)


def _parallel(texts: Any, values: list[Any]) -> list[str]:
    """What stands beside each of the values, as text; nothing where it is not one for each."""
    return [str(one or "") for one in texts] if isinstance(texts, list) and len(texts) == len(values) else []


def _describe_default(schema: dict[str, Any]) -> None:
    text = json.dumps(schema.pop("default"), ensure_ascii=False)
    description = str(schema.get("description") or "").rstrip()
    schema["description"] = f"{description} Default: {text}.".lstrip()
