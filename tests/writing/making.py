"""Small documents for tests of `rst2openapi write`, by hand and at random."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from rst2openapi.diagnostics import Diagnostic, Report
from rst2openapi.place import Span
from rst2openapi.writing.command import pages_of
from rst2openapi.writing.proof import compiled

Json = dict[str, Any]

ERROR: Json = {"type": "object", "properties": {"error_code": {"type": "string"}, "error_msg": {"type": "string"}}}
SECURITY: list[Json] = [{"AuthToken": []}, {"AccessKey": []}]


def document(**paths: Json) -> Json:
    """A document of these operations: `get_lamps={…}` is `GET /v1/lamps`."""
    tree: Json = {"openapi": "3.0.3", "info": {"title": "Lamps", "version": "1"}, "security": SECURITY, "paths": {}}
    tree["components"] = {"schemas": {"ErrorResponse": ERROR}}
    for name, operation in paths.items():
        method, _, noun = name.partition("_")
        tree["paths"][f"/v1/{noun}"] = {method: operation}
    return tree


def failed() -> Json:
    """Answers of failed calls."""
    schema = {"schema": {"$ref": "#/components/schemas/ErrorResponse"}}
    return {code: {"description": "It failed.", "content": {"application/json": schema}} for code in ("400", "500")}


def operation(schema: Json | None = None, *, request: Json | None = None, **more: Any) -> Json:
    """An operation that answers a schema under 200, and is asked with another."""
    content = {"content": {"application/json": {"schema": schema}}} if schema is not None else {}
    responses = {"200": {"description": "OK."} | content} | failed()
    made: Json = {"operationId": "doIt", "summary": "List lamps", "responses": responses}
    if request is not None:
        made["requestBody"] = {"required": True, "content": {"application/json": {"schema": request}}}
    return made | more


def members(**properties: Any) -> Json:
    """An object schema with these properties."""
    return {"type": "object", "properties": properties}


def pages(tree: Mapping[str, Any], table: Mapping[tuple[str, ...], str] | None = None) -> Mapping[str, str]:
    """The pages of a document."""
    return pages_of(tree, table, Span("lamps.yaml", 1), Report())


def findings(tree: Mapping[str, Any], *codes: str) -> list[Diagnostic]:
    """What the pages do not say, by default all facts that differ."""
    report = Report()
    pages_of(tree, None, Span("lamps.yaml", 1), report)
    return [one for one in report.sorted() if one.rule.code in (codes or ("W702",))]


def read_again(tree: Mapping[str, Any]) -> Mapping[str, Any]:
    """The document that is made of the pages of a document."""
    return compiled(pages(tree), tree)


# --- at random ---------------------------------------------------------------------------------------------

NOUNS = st.sampled_from(["lamp", "wick", "shade", "bulb", "socket", "cord", "plug", "switch", "glow", "ember", "torch"])
WORDS = st.sampled_from(
    ["What is lit.", "Where it hangs.", "Owner of the thing.", "A *lamp* of `glass` and **brass**.", "Kept for later."]
)
VALUES = st.lists(st.from_regex(r"[a-z]{3,8}", fullmatch=True), min_size=2, max_size=4, unique=True)


def _numbers(kind: str) -> st.SearchStrategy[Json]:
    limits = st.sampled_from([{}, {"minimum": 1, "maximum": 40}, {"minimum": 3}, {"maximum": 90}])
    return st.builds(lambda one, more: {"type": kind} | one | more, limits, st.sampled_from([{}, {"default": 7}]))


def _strings() -> st.SearchStrategy[Json]:
    lengths = st.sampled_from(
        [{}, {"minLength": 1, "maxLength": 64}, {"maxLength": 9}, {"minLength": 2}, {"minLength": 8, "maxLength": 8}]
    )
    names = ("uuid", "date-time", "ipv4", "ipv6", "uri", "email", "byte", "date")
    formats = st.sampled_from([{"format": one} for one in names])
    patterns = st.sampled_from([{"pattern": "^[a-z]+$"}, {"pattern": r"^\w{1,8}(-\w+)?$"}, {"default": "fast"}])
    rest = st.one_of(lengths, formats, patterns, st.builds(_listed, VALUES, st.booleans(), st.booleans()))
    return rest.map(lambda more: {"type": "string"} | more)


def _listed(values: list[str], explained: bool, default: bool) -> Json:
    words = {"x-enum-descriptions": [f"the {one} one" for one in values]} if explained else {}
    return {"enum": values} | words | ({"default": values[0]} if default else {})


SCALARS: st.SearchStrategy[Json] = st.one_of(
    _strings(),
    _numbers("integer"),
    st.sampled_from([{"type": "boolean"}, {"type": "boolean", "default": False}]),
    st.sampled_from([{"type": "integer", "format": one} for one in ("int32", "int64")]),
    st.sampled_from([{"type": "number"}, {"type": "number", "format": "double"}]),
)


def _array_of(items: Json) -> Json:
    return {"type": "array", "items": {key: value for key, value in items.items() if key != "default"}}


def _described(schema: Json, words: str) -> Json:
    return schema if "$ref" in schema else schema | {"description": words}


@st.composite
def objects(draw: st.DrawFn, depth: int = 2) -> Json:
    """An object whose members are scalars, arrays, maps, and objects that hold each other `depth` levels deep."""
    listed = SCALARS.map(_array_of)
    kinds = [SCALARS, listed, st.just({"type": "object", "additionalProperties": {"type": "string"}})]
    if depth:
        inner = objects(depth - 1)
        kinds += [inner, inner.map(lambda one: {"type": "array", "items": one})]
    properties = draw(st.dictionaries(NOUNS, st.builds(_described, st.one_of(kinds), WORDS), min_size=1, max_size=4))
    required = sorted(draw(st.sets(st.sampled_from(sorted(properties)))))
    return members(**properties) | ({"required": required} if required else {})


@st.composite
def documents(draw: st.DrawFn) -> Json:
    """A document of one to three operations."""
    made: Json = document()
    for noun in draw(st.lists(NOUNS, min_size=1, max_size=3, unique=True)):
        method = draw(st.sampled_from(["get", "post", "put", "delete", "patch"]))
        one = operation(draw(objects()), request=draw(objects(1)) if method in ("post", "put", "patch") else None)
        one |= {"operationId": f"{method}{noun.capitalize()}", "summary": f"Show {noun}s", "description": draw(WORDS)}
        one["parameters"] = [
            {"name": f"{noun}_id", "in": "path", "required": True, "schema": draw(_strings())},
            {"name": "limit", "in": "query", "schema": draw(SCALARS)},
            {"name": "X-Lamp", "in": "header", "required": draw(st.booleans()), "schema": {"type": "string"}},
        ]
        one["deprecated"] = draw(st.booleans())
        made["paths"][f"/v1/{noun}s/{{{noun}_id}}"] = {method: one}
    return made
