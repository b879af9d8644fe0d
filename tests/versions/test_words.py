"""What a fact is called in OpenAPI 3.0 and in 3.1, and that it is the same fact."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from openapi_schema_validator import OAS30Validator

from rst2openapi.openapi.acceptance import accepts, accepts_newer
from rst2openapi.versions.newer import moved, newer
from rst2openapi.versions.older import older

Tree = dict[str, Any]

BOTH: tuple[tuple[Tree, Tree], ...] = (
    ({"type": "string"}, {"type": "string"}),
    ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
    ({"type": "object", "nullable": True, "enum": [None]}, {"type": "null"}),
    ({"type": "string", "enum": ["on"]}, {"type": "string", "const": "on"}),
    ({"type": "string", "enum": ["on", "off"]}, {"type": "string", "enum": ["on", "off"]}),
    ({"type": "string", "nullable": True, "enum": ["a", None]}, {"type": ["string", "null"], "enum": ["a", None]}),
    ({"type": "integer", "example": 3}, {"type": "integer", "examples": [3]}),
    ({"type": "integer", "minimum": 1, "exclusiveMinimum": True}, {"type": "integer", "exclusiveMinimum": 1}),
    ({"type": "number", "maximum": 2.5, "exclusiveMaximum": True}, {"type": "number", "exclusiveMaximum": 2.5}),
    ({"type": "number", "maximum": 2.5}, {"type": "number", "maximum": 2.5}),
    ({"type": "string", "format": "byte"}, {"type": "string", "contentEncoding": "base64"}),
    (
        {"type": "string", "format": "binary"},
        {"type": "string", "contentMediaType": "application/octet-stream"},
    ),
    (
        {"type": "string", "nullable": True, "format": "byte"},
        {"type": ["string", "null"], "contentEncoding": "base64"},
    ),
    ({"type": "integer", "format": "int64", "default": 5}, {"type": "integer", "format": "int64", "default": 5}),
    ({"allOf": [{"$ref": "#/components/schemas/A"}]}, {"allOf": [{"$ref": "#/components/schemas/A"}]}),
    (
        {"anyOf": [{"type": "string"}, {"type": "object", "nullable": True, "enum": [None]}]},
        {"anyOf": [{"type": "string"}, {"type": "null"}]},
    ),
    (
        {
            "type": "object",
            "properties": {"nullable": {"type": "string", "nullable": True}},
            "additionalProperties": False,
        },
        {"type": "object", "properties": {"nullable": {"type": ["string", "null"]}}, "additionalProperties": False},
    ),
    (
        {"type": "array", "items": {"type": "string", "enum": ["x"]}},
        {"type": "array", "items": {"type": "string", "const": "x"}},
    ),
    ({}, {}),
)
"""A schema in the words of 3.0, and the same in those of 3.1."""

ONE_WAY: tuple[tuple[Tree, Tree], ...] = (
    ({"type": "string", "nullable": False}, {"type": "string"}),
    ({"type": "integer", "minimum": 1, "exclusiveMinimum": False}, {"type": "integer", "minimum": 1}),
    ({"type": "integer", "exclusiveMinimum": True}, {"type": "integer"}),
)
"""Words of 3.0 that say nothing."""

BACK: tuple[tuple[Tree, Tree], ...] = (
    ({"type": ["string"]}, {"type": "string"}),
    ({"type": ["null", "string"]}, {"type": "string", "nullable": True}),
    (
        {"type": "number", "minimum": 1, "exclusiveMinimum": 2},
        {"type": "number", "minimum": 2, "exclusiveMinimum": True},
    ),
    ({"type": "number", "minimum": 3, "exclusiveMinimum": 2}, {"type": "number", "minimum": 3}),
    (
        {"type": "number", "maximum": 1, "exclusiveMaximum": 1},
        {"type": "number", "maximum": 1, "exclusiveMaximum": True},
    ),
)
"""Words of 3.1 that others write, and those of 3.0 for them."""

NO_WORDS: tuple[Tree, ...] = (
    {"type": ["string", "integer"]},
    {"type": "string", "examples": ["a", "b"]},
    {"type": "array", "prefixItems": [{"type": "string"}]},
    {"$ref": "#/components/schemas/A", "description": "A sibling."},
    {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"},
    {"type": "string", "contentMediaType": "image/png"},
    {"const": None},
)
"""What 3.0 cannot say; it stays."""


def document(schema: Tree, version: str = "3.0.3") -> Tree:
    """A document with the schema in every place that one can stand."""
    headers = {"X-A": {"schema": schema}}
    media = {"application/json": {"schema": schema, "example": {"nullable": True, "example": 1}}}
    form = {"multipart/form-data": {"schema": schema, "encoding": {"a": {"headers": headers}}}}
    operation: Tree = {
        "parameters": [{"name": "a", "in": "query", "schema": schema}, {"name": "b", "in": "query", "content": media}],
        "requestBody": {"content": {**media, **form}},
        "responses": {"200": {"description": "Done.", "headers": headers, "content": media}},
    }
    item = {"parameters": [{"name": "X-B", "in": "header", "schema": schema}]}
    variant = {**operation, "operationId": "b"}
    called = {"done": {"{$request.query.a}": {"post": operation}}}
    return {
        "openapi": version,
        "info": {"title": "Words", "version": "1"},
        "paths": {
            "/a": {**item, "get": {**operation, "operationId": "a", "callbacks": called, "x-variants": [variant]}}
        },
        "components": {
            "schemas": {"A": {"type": "string"}, "B": schema, "enum": schema, "x-b": schema},
            "responses": {"R": operation["responses"]["200"]},
            "parameters": {"P": operation["parameters"][0]},
            "requestBodies": {"Q": operation["requestBody"]},
            "headers": headers,
        },
    }


@pytest.mark.parametrize(("old", "new"), BOTH)
def test_both_ways(old: Tree, new: Tree) -> None:
    """Wherever a schema stands; examples and names that look like words of schemas stay as they are."""
    given_old, given_new = document(old), document(new, "3.1.0")
    assert newer(given_old) == given_new
    assert older(given_new) == given_old
    assert given_old == document(deepcopy(old))


@pytest.mark.parametrize(("old", "new"), ONE_WAY)
def test_words_that_say_nothing_go(old: Tree, new: Tree) -> None:
    """A document of 3.1 has no word for them and needs none."""
    assert newer(document(old)) == document(new, "3.1.0")


@pytest.mark.parametrize(("new", "old"), BACK)
def test_documents_of_others(new: Tree, old: Tree) -> None:
    """What 3.0 can say is said in its words."""
    assert older(document(new, "3.1.1")) == document(old)


@pytest.mark.parametrize("new", NO_WORDS)
def test_what_only_the_newer_can_say_stays(new: Tree) -> None:
    """And so does the version, since the document is still one of 3.1."""
    assert older(document(new, "3.1.0")) == document(new, "3.1.0")


def test_only_documents_of_3_1_are_brought_back() -> None:
    """Words of 3.1 in a document that says to be of 3.0 are its own mistake."""
    odd = document({"type": ["string", "null"]})
    assert older(odd) == odd


@pytest.mark.parametrize("odd", [3, None, "x", [], {"schemas": 3}, {"schemas": {"A": 3, "B": {"properties": [1]}}}])
def test_odd_documents(odd: Any) -> None:
    """Values of wrong kinds stay as they are."""
    tree = {"openapi": "3.1.0", "paths": {"/a": odd, "/b": {"get": odd}}, "components": odd}
    assert newer(older(tree)) == tree


def test_where_pieces_stand_then() -> None:
    """The only value of a list is under `const`; all else stays in its place."""
    tree = newer(document({"type": "string", "enum": ["on"]}))
    at = "/components/schemas"
    assert moved(f"{at}/B/enum/0", tree) == f"{at}/B/const"
    assert moved(f"{at}/enum", tree) == f"{at}/enum"
    assert moved(f"{at}/B/enum/1", tree) == f"{at}/B/enum/1"
    assert moved("/paths/~1a/get/parameters/0/schema/enum/0", tree) == "/paths/~1a/get/parameters/0/schema/const"
    assert moved("/paths/~1nowhere/get/enum/0", tree) == "/paths/~1nowhere/get/enum/0"


VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 3),
    st.sampled_from(("on", "off", "", "aGk=")),
    st.floats(-3, 3).filter(lambda number: not number.is_integer()),  # 1.0 is an integer from JSON Schema's draft 6 on
    st.just([]),
)
SCALARS = st.one_of(
    st.fixed_dictionaries(
        {"type": st.sampled_from(("integer", "number"))},
        optional={
            "minimum": st.integers(-3, 3),
            "exclusiveMinimum": st.booleans(),
            "maximum": st.integers(-3, 3),
            "exclusiveMaximum": st.booleans(),
            "nullable": st.booleans(),
            "enum": st.lists(st.one_of(st.integers(-3, 3), st.none()), min_size=1, max_size=3, unique=True),
        },
    ),
    st.fixed_dictionaries(
        {"type": st.sampled_from(("string", "boolean", "object"))},
        optional={
            "nullable": st.booleans(),
            "enum": st.lists(st.sampled_from(("on", "off", None)), min_size=1, max_size=3, unique=True),
            "maxLength": st.integers(0, 3),
        },
    ),
)
SCHEMAS = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.fixed_dictionaries({"type": st.just("array"), "items": inner}, optional={"nullable": st.booleans()}),
        st.fixed_dictionaries({"anyOf": st.lists(inner, min_size=1, max_size=3)}),
        st.fixed_dictionaries({"oneOf": st.lists(inner, min_size=1, max_size=3)}),
    ),
    max_leaves=4,
)


@given(SCHEMAS, VALUES)
def test_both_take_the_same_values(schema: Tree, value: Any) -> None:
    """What one version's own validator takes the other's does: neither widens nor narrows what the pages say."""
    tree = newer({"openapi": "3.0.3", "components": {"schemas": {"A": schema}}})["components"]["schemas"]["A"]
    Draft202012Validator.check_schema(tree)
    for one in (value, [value]):
        assert OAS30Validator(schema).is_valid(one) == Draft202012Validator(tree).is_valid(one)


def test_words_of_the_other_version_are_not_accepted() -> None:
    """The quick check of 3.1 finds what a document of 3.1 must not hold."""
    good = newer(document({"type": "string", "nullable": True}))
    assert accepts(document({"type": "string", "nullable": True}))
    assert accepts_newer(good)
    for place, value in (("minimum", "one"), ("exclusiveMinimum", True), ("type", "text"), ("enum", 3)):
        broken = deepcopy(good)
        broken["components"]["schemas"]["B"][place] = value
        assert not accepts_newer(broken)
    assert not accepts_newer({**good, "paths": []})
