"""Documents made to cost much: a kind for each attack, as large as is asked for.

`KINDS["aliases"](1_000_000)` is the text of a document, JSON or YAML, of at most a million bytes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

Maker = Callable[[int], str]
"""A document of about so many bytes."""

_HEAD = (
    "openapi: 3.0.3\ninfo: {title: Kites, version: '1'}\npaths:\n  /kites:\n    get:\n      operationId: listKites\n"
)
_METHODS = ("get", "put", "post", "delete", "patch")
_OK = "      responses: {'200': {description: OK}}\n"


def document(operation: Mapping[str, Any] | None = None, schemas: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """A document of one operation, with more in it."""
    answer: dict[str, Any] = {"description": "OK"}
    if schemas:
        first = {"$ref": f"#/components/schemas/{next(iter(schemas))}"}
        answer = answer | {"content": {"application/json": {"schema": first}}}
    path = {"get": {"operationId": "listKites", "responses": {"200": answer}, **(operation or {})}}
    info = {"title": "Kites", "version": "1"}
    return {"openapi": "3.0.3", "info": info, "paths": {"/kites": path}, "components": {"schemas": schemas or {}}}


def _json(operation: Mapping[str, Any] | None = None, schemas: Mapping[str, Any] | None = None) -> str:
    return json.dumps(document(operation, schemas))


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def _refer(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _aliases(_size: int) -> str:
    lines = ["x0: &x0 [ha, ha]", *(f"x{n}: &x{n} [*x{n - 1}, *x{n - 1}]" for n in range(1, 40))]
    return f"{_HEAD}{_OK}" + "".join(f"x-{line}\n" for line in lines)


def _merged(_size: int) -> str:
    lines = ["x0: &x0 {a: 1}", *(f"x{n}: &x{n} {{<<: [*x{n - 1}, *x{n - 1}], b{n}: *x{n - 1}}}" for n in range(1, 26))]
    return f"{_HEAD}{_OK}" + "".join(f"x-{line}\n" for line in lines)


def _alias_schemas(_size: int) -> str:
    lines = ["    S0: &s0 {type: object, properties: {a: {type: string}}}"]
    lines += [f"    S{n}: &s{n} {{type: object, properties: {{a: *s{n - 1}, b: *s{n - 1}}}}}" for n in range(1, 24)]
    return f"{_HEAD}{_OK}components:\n  schemas:\n" + "\n".join(lines) + "\n"


def _own_alias(_size: int) -> str:
    return f"{_HEAD}{_OK}x-own: &own [*own]\n"


def _deep_json(size: int) -> str:
    depth = size // 12
    return _json().replace('"3.0.3"', '"3.0.3", "x-deep": ' + "[" * depth + "]" * depth, 1)


def _deep_yaml(size: int) -> str:
    return f"{_HEAD}{_OK}x-deep: {'[' * (size // 2)}{']' * (size // 2)}\n"


def _twins(size: int) -> str:
    count = min(size // 150, 1_900)
    named = {f"S{n}": _object(left=_refer(f"S{n + 1}"), right=_refer(f"S{n + 1}")) for n in range(count)}
    return _json(schemas=named | {f"S{count}": {"type": "string"}})


def _circle(size: int) -> str:
    count = min(size // 120, 1_900)
    return _json(schemas={f"S{n}": _object(next=_refer(f"S{(n + 1) % count}")) for n in range(count)})


def _chain(link: Callable[[dict[str, str]], dict[str, Any]]) -> Maker:
    """Schemas each of which leads to the next."""

    def made(size: int) -> str:
        count = min(size // 120, 1_900)
        return _json(schemas={f"S{n}": link(_refer(f"S{n + 1}")) for n in range(count)} | {f"S{count}": {}})

    return made


def _endless(link: Callable[[dict[str, str]], dict[str, Any]]) -> Maker:
    """Schemas that lead to each other, without a member in between."""
    return lambda _: _json(schemas={"S0": link(_refer("S1")), "S1": link(_refer("S0"))})


_LINKS: Mapping[str, Callable[[dict[str, str]], dict[str, Any]]] = {
    "reference": lambda other: other,
    "items": lambda other: {"type": "array", "items": other},
    "keys": lambda other: {"type": "object", "additionalProperties": other},
    "any-of": lambda other: {"anyOf": [other, {"type": "integer"}]},
    "one-of": lambda other: {"oneOf": [{"type": "integer"}, {"type": "array", "items": other}]},
    "all-of": lambda other: {"allOf": [other]},
    "not": lambda other: {"not": other},
}
"""What leads from a schema to another."""


def _web(size: int) -> str:
    count = min(size // 960, 1_900)
    some = {
        f"S{n}": _object(**{f"f{k}": _refer(f"S{(7 * n + 31 * k) % count}") for k in range(20)}) for n in range(count)
    }
    return _json(schemas=some)


def _schemas(size: int) -> str:
    return _json(schemas={f"S{n}": _object(a={"type": "string"}) for n in range(size // 70)})


def _all_of(size: int) -> str:
    count = min(size // 120, 1_900)
    named = {f"S{n}": {"allOf": [_refer(f"S{n + 1}"), _refer(f"S{n + 1}")]} for n in range(count)}
    return _json(schemas=named | {f"S{count}": _object(a={"type": "string"})})


def _any_of(size: int) -> str:
    kinds = [{"type": "string", "enum": [f"v{n}"]} for n in range(size // 60)]
    return _json(schemas={"S": _object(a={"anyOf": kinds})})


def _wide(size: int) -> str:
    return _json(schemas={"S": _object(**{f"f{n}": {"type": "string"} for n in range(size // 40)})})


def _values(size: int) -> str:
    return _json(schemas={"S": _object(a={"type": "string", "enum": [f"value{n}" for n in range(size // 20)]})})


def _operations(size: int) -> str:
    tree = document()
    for number in range(size // 130):
        answers = {"200": {"description": "OK"}}
        tree["paths"][f"/k{number}"] = {"get": {"operationId": f"getKite{number}", "responses": answers}}
    return json.dumps(tree)


def _methods(size: int) -> str:
    tree = document()
    for number in range(size // 400):
        some = {m: {"operationId": f"{m}Kite{number}", "responses": {"200": {"description": "OK"}}} for m in _METHODS}
        tree["paths"][f"/k{number}"] = some
    return json.dumps(tree)


def _parameters(size: int) -> str:
    some = [{"name": f"p{n}", "in": "query", "schema": {"type": "string"}} for n in range(size // 70)]
    return _json({"parameters": some})


def _placeholders(size: int) -> str:
    names = [f"p{n}" for n in range(size // 90)]
    tree = document()
    path = "/".join(f"{{{name}}}" for name in names)
    some = [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names]
    tree["paths"][f"/{path}"] = {
        "get": {"operationId": "getKite", "parameters": some, "responses": {"200": {"description": "OK"}}}
    }
    return json.dumps(tree)


def _long_text(size: int) -> str:
    return _json({"description": "word " * (size // 5)})


def _long_word(size: int) -> str:
    return _json({"description": "a" * size})


def _markup(size: int) -> str:
    return _json({"description": "*a **b `c [d](e <f> " * (size // 20)})


def _nested_markup(size: int) -> str:
    return _json({"description": "> - " * (size // 4) + "a"})


def _brackets(size: int) -> str:
    return _json({"description": "[" * size})


def _table(size: int) -> str:
    return _json({"description": "| a | b |\n|---|---|\n" + "| c | d |\n" * (size // 10)})


def _huge_number(size: int) -> str:
    return _json(schemas={"S": _object(a={"type": "integer", "maximum": 0})}).replace(
        '"maximum": 0', f'"maximum": {"9" * size}'
    )


def _exponent(_size: int) -> str:
    return _json(schemas={"S": _object(a={"type": "number", "maximum": 0})}).replace(
        '"maximum": 0', '"maximum": 1e999999'
    )


def _huge_yaml_number(size: int) -> str:
    return f"{_HEAD}{_OK}x-number: {'9' * size}\n"


def _sexagesimal(size: int) -> str:
    return f"{_HEAD}{_OK}x-number: 1{':59' * (size // 3)}\n"


def _patterns(_size: int) -> str:
    slow = {"type": "string", "pattern": "^(a+)+$", "example": "a" * 5_000 + "!"}
    return _json(schemas={"S": {**_object(a=slow), "example": {"a": "a" * 5_000 + "!"}}})


def _example(size: int) -> str:
    return _json(schemas={"S": {**_object(a={"type": "array", "items": {}}), "example": {"a": [1] * (size // 3)}}})


def _long_names(size: int) -> str:
    return _json(schemas={"S" + "a" * size: _object(a={"type": "string"})})


def _same_names(size: int) -> str:
    """Names that meet in Python."""
    return _json(schemas={"S": _object(**{"a" + "-" * n: {"type": "string"} for n in range(int(size**0.5))})})


KINDS: Mapping[str, Maker] = {
    "aliases.yaml": _aliases,
    "merged-aliases.yaml": _merged,
    "alias-schemas.yaml": _alias_schemas,
    "own-alias.yaml": _own_alias,
    "deep.json": _deep_json,
    "deep.yaml": _deep_yaml,
    "twin-schemas.json": _twins,
    "circle.json": _circle,
    "all-of-twins.json": _all_of,
    "web.json": _web,
    "schemas.json": _schemas,
    "chain.json": _chain(lambda other: _object(next=other)),
    **{f"chained-{name}.json": _chain(link) for name, link in _LINKS.items()},
    **{f"endless-{name}.json": _endless(link) for name, link in _LINKS.items()},
    "any-of.json": _any_of,
    "wide-schema.json": _wide,
    "values.json": _values,
    "operations.json": _operations,
    "methods.json": _methods,
    "parameters.json": _parameters,
    "placeholders.json": _placeholders,
    "long-text.json": _long_text,
    "long-word.json": _long_word,
    "markup.json": _markup,
    "nested-markup.json": _nested_markup,
    "brackets.json": _brackets,
    "table.json": _table,
    "huge-number.json": _huge_number,
    "exponent.json": _exponent,
    "huge-number.yaml": _huge_yaml_number,
    "sexagesimal.yaml": _sexagesimal,
    "slow-pattern.json": _patterns,
    "example.json": _example,
    "long-name.json": _long_names,
    "same-names.json": _same_names,
}
"""The makers of documents, by the names of their files."""
