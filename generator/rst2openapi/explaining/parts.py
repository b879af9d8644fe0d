"""A part of a document -> what it is, in a few words: `field cu_count: integer (int64), required`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rst2openapi.changes import words
from rst2openapi.changes.plain import plain
from rst2openapi.explaining.uses import METHODS, tokens_of
from rst2openapi.openapi.identifiers import attribute_name
from rst2openapi.openapi.source_map import resolve

_UNNAMED = ("schema", "items", "content", "application/json", "headers")


def told(tree: Mapping[str, Any], pointer: str) -> str:
    """What a part is; the last name of its pointer where there is nothing better to say."""
    tokens = tokens_of(pointer)
    try:
        found = resolve(tree, pointer)
    except (KeyError, IndexError, ValueError, TypeError):
        return "no more in the document"
    about = _by_place(tree, pointer, tokens, found)
    if not about and {"example", "examples", "x-contradicting-examples"} & set(tokens):
        about = "example that contradicts its table" if "x-contradicting-examples" in tokens else "example"
    return about or next((one for one in reversed(tokens) if one not in _UNNAMED), "")


def _by_place(tree: Mapping[str, Any], pointer: str, tokens: Sequence[str], found: Any) -> str:
    """What a part is by its place; empty where that says nothing."""
    said = ""
    match tokens:
        case ["x-transport-headers", _, "properties", name]:
            said = f"what is said of the header {name}"
        case [*_, "properties", name]:
            holder = resolve(tree, pointer.rpartition("/properties/")[0])
            said = f"field {name}: {words.field(tree, found, required=name in holder.get('required', ()))}"
        case [*_, "parameters", _]:
            said = _parameter(tree, plain(tree, found).schema)
        case [*_, "enum", _]:
            said = f"value {words.said(found)}"
        case ["paths", _, method] if method in METHODS:
            said = f"operation {found.get('operationId', '')}"
        case ["components", "schemas", name]:
            said = f"schema {name}"
        case [*_, "responses", status]:
            said = f"answer {status}"
        case [*_, "requestBody"]:
            said = "request body"
    return said


def name_in_python(tree: Mapping[str, Any], pointer: str) -> str:
    """What a field or a parameter is called in the client; empty for all else, and for what no client has."""
    match tokens_of(pointer):
        case ["x-transport-headers" | "x-structures", *_]:
            return ""
        case [*_, "properties", name]:
            return attribute_name(name)
        case [*_, "parameters", _]:
            found = plain(tree, resolve(tree, pointer)).schema
            return attribute_name(str(found.get("name", "")))
    return ""


def _parameter(tree: Mapping[str, Any], said: Mapping[str, Any]) -> str:
    about = words.field(tree, said.get("schema", {}), required=bool(said.get("required")))
    return f"{said.get('in')} parameter {said.get('name')}: {about}"
