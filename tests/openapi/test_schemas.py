"""Fields and named schemas as Schema Objects."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from rst2openapi.operation.model import Anything, Null, Scalar
from rst2openapi.service.model import (
    AliasSchema,
    ArrayOf,
    EnumSchema,
    FreeObject,
    MapOf,
    OneOf,
    Schema,
)

from .making import BOOLEAN, INTEGER, STRING, at, checked, field, properties, ref, service, table, values, with_fields


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        (STRING, {"type": "string"}),
        (Scalar("integer", "int64"), {"type": "integer", "format": "int64"}),
        (Anything(), {}),
        (Null(), {"type": "object", "nullable": True, "enum": [None]}),
        (FreeObject(), {"type": "object", "additionalProperties": True}),
        (ArrayOf(ArrayOf(STRING)), {"type": "array", "items": {"type": "array", "items": {"type": "string"}}}),
        (MapOf(INTEGER), {"type": "object", "additionalProperties": {"type": "integer"}}),
        (MapOf(Anything()), {"type": "object", "additionalProperties": True}),
        (ref("Other"), {"$ref": "#/components/schemas/Other"}),
        (ArrayOf(ref("Other")), {"type": "array", "items": {"$ref": "#/components/schemas/Other"}}),
        (OneOf((STRING, INTEGER)), {"$ref": "#/components/schemas/ThingX"}),
        (OneOf((STRING, STRING)), {"type": "string"}),
    ],
)
def test_types(type_: Schema, expected: Any) -> None:
    """Every closed type has one form in the document."""
    document, _, _ = checked(with_fields(field("x", type_), Other=table(field("y"))))
    assert properties(document)["x"] == expected


def test_alternatives_that_exclude_each_other() -> None:
    """`oneOf` only where no value fits two options; tables of optional rows fit the same objects: `anyOf`."""
    tables = {
        "Start": table(field("start", required=True)),
        "Stop": table(field("stop", required=True), field("delay")),
        "Loose": table(field("start"), field("stop")),
    }
    options: dict[str, tuple[Schema, ...]] = {
        "keys": (ref("Start"), ref("Stop")),
        "loose": (ref("Start"), ref("Loose")),
        "kinds": (STRING, INTEGER, ArrayOf(STRING), ref("Loose"), Null()),
        "numbers": (INTEGER, Scalar("number")),
        "free": (FreeObject(), ref("Start")),
        "any": (STRING, Anything()),
    }
    document, _, _ = checked(with_fields(*(field(name, OneOf(types)) for name, types in options.items()), **tables))
    named = document.tree["components"]["schemas"]
    found = {name: named[schema["$ref"].rpartition("/")[2]] for name, schema in properties(document).items()}
    assert {name: next(iter(schema)) for name, schema in found.items()} == {
        "keys": "oneOf",
        "loose": "anyOf",
        "kinds": "oneOf",
        "numbers": "anyOf",
        "free": "anyOf",
        "any": "anyOf",
    }


def test_reference_with_words_beside_it() -> None:
    """Siblings of `$ref` are ignored in 3.0, so a described reference stands in `allOf`."""
    document, _, _ = checked(with_fields(field("x", ref("Other"), text="A thing."), Other=table(field("y"))))
    assert properties(document)["x"] == {
        "allOf": [{"$ref": "#/components/schemas/Other"}],
        "description": "A thing.",
    }


def test_limits_of_values_and_of_arrays() -> None:
    """On an array, values and lengths describe the items, the number of items the array."""
    row = field("x", ArrayOf(STRING), enum=values("a", "b"), max_length=3, min_items=1, max_items=9)
    document, _, _ = checked(with_fields(row))
    assert properties(document)["x"] == {
        "type": "array",
        "items": {"type": "string", "enum": ["a", "b"], "maxLength": 3},
        "minItems": 1,
        "maxItems": 9,
    }


@pytest.mark.parametrize(
    ("row", "default"),
    [
        (field("x", INTEGER, default=10), 10),
        (field("x", BOOLEAN, default=False), False),
        (field("x", STRING, default="a", enum=values("a", "b")), "a"),
        (field("x", ArrayOf(STRING), default="a"), ["a"]),
        (field("x", ref("Mode"), default="fast"), "fast"),
    ],
)
def test_defaults_that_fit(row: Any, default: Any) -> None:
    """A default of the field's own type is a default."""
    document, _, findings = checked(with_fields(row, Mode=EnumSchema(STRING, values("fast", "slow"))))
    assert properties(document)["x"]["default"] == default
    assert findings == []


@pytest.mark.parametrize(
    "row",
    [
        field("x", INTEGER, default="none"),
        field("x", BOOLEAN, default="no"),
        field("x", INTEGER, default=True),
        field("x", STRING, default="c", enum=values("a", "b")),
        field("x", ref("Mode"), default="idle"),
        field("x", ref("Other"), default="{}"),
        field("x", Scalar("string", "date-time"), default="now"),
        field("x", FreeObject(), default="none"),
    ],
)
def test_defaults_that_do_not_fit(row: Any) -> None:
    """A default that is no value of its field is kept as an extension and told at its row."""
    made = with_fields(row, Mode=EnumSchema(STRING, values("fast", "slow")), Other=table(field("y")))
    document, _, findings = checked(made)
    assert "default" not in properties(document)["x"]
    assert properties(document)["x"]["x-documented-default"] == row.facets.default
    assert [line.split(":")[1:3] for line in findings] == [["10", " warning D402 default-misfit"]]


def test_limits_that_contradict_each_other() -> None:
    """A lower limit above the upper one restricts nothing and is told."""
    document, _, findings = checked(with_fields(field("x", INTEGER, minimum=9, maximum=1)))
    assert properties(document)["x"] == {"type": "integer", "x-documented-minimum": 9, "x-documented-maximum": 1}
    assert "D403" in findings[0]


def test_values_that_need_names() -> None:
    """Signs, numbers and values that differ in case only get names for constants; plain words need none."""
    document, _, _ = checked(
        with_fields(
            field("plain", enum=values("READY", "in_use")),
            field("signs", enum=values("<=", ">", "")),
            field("cases", enum=values("active", "ACTIVE", "a-b", "a_b")),
            field("digits", enum=values("1", "2.5")),
            field("numbers", INTEGER, enum=values(-1, 0)),
        )
    )
    found = {name: schema.get("x-enum-varnames") for name, schema in properties(document).items()}
    assert found == {
        "plain": None,
        "signs": ["LESS_THAN_OR_EQUAL", "GREATER_THAN", "EMPTY"],
        "cases": ["ACTIVE", "ACTIVE_UPPER", "A_B", "A_UNDERSCORE_B"],
        "digits": ["VALUE_1", "VALUE_2_5"],
        "numbers": None,
    }


def test_values_that_no_client_can_list() -> None:
    """Fractions and mixed kinds stay as an open list: a closed one would cost clients the whole model."""
    rows = (field("f", Scalar("number"), enum=values(0.5, 1.5)), field("m", enum=values("a", 1)))
    document, _, _ = checked(with_fields(*rows))
    assert properties(document)["f"] == {"type": "number", "x-extensible-enum": [0.5, 1.5]}
    assert properties(document)["m"] == {"type": "string", "x-extensible-enum": ["a", 1]}


def test_named_schemas() -> None:
    """Objects, lists of values and other names of schemas become components, sorted by name."""
    document, _, _ = checked(
        service(
            schemas={
                "Zoo": table(field("b", required=True), field("a")),
                "Empty": table(),
                "Ids": AliasSchema(ArrayOf(STRING), (at(30),)),
                "Mode": EnumSchema(STRING, values("on", line=40)),
            }
        )
    )
    assert list(document.tree["components"]["schemas"].items()) == [
        ("Empty", {"type": "object", "additionalProperties": True}),
        ("Ids", {"type": "array", "items": {"type": "string"}}),
        ("Mode", {"type": "string", "enum": ["on"]}),
        (
            "Zoo",
            {
                "type": "object",
                "required": ["b"],
                "properties": {"b": {"type": "string"}, "a": {"type": "string"}},
            },
        ),
    ]


def test_fields_that_answers_always_have() -> None:
    """They are listed beside the required ones, which stay what the page says."""
    thing = evolve(table(field("a", required=True), field("b"), field("c")), present=("a", "b"))
    document, _, _ = checked(service(schemas={"Thing": thing}))
    found = document.tree["components"]["schemas"]["Thing"]
    assert (found["required"], found["x-always-present"]) == (["a"], ["b"])


def test_names_that_generated_code_needs() -> None:
    """Schemas called like parts of a client, or alike but for capitals, get keys of their own."""
    document, _, _ = checked(
        with_fields(field("r", ref("Response")), Response=table(), HTTPTag=table(), HttpTag=table())
    )
    assert list(document.tree["components"]["schemas"]) == ["HTTPTag", "HttpTagB", "ResponseObject", "Thing"]
    assert properties(document)["r"] == {"$ref": "#/components/schemas/ResponseObject"}


def test_inline_object_that_would_take_a_class() -> None:
    """An inline object whose class exists already moves to a component of its own; its sources follow."""
    made = with_fields(
        field("inner", FreeObject(), text="Words.", line=33), ThingInner=table(field("a")), ThingInnerB=table()
    )
    document, _, findings = checked(made)
    assert properties(document)["inner"] == {
        "allOf": [{"$ref": "#/components/schemas/ThingInnerC"}],
        "description": "Words.",
    }
    assert document.sources["/components/schemas/ThingInnerC"] == (at(33),)
    assert findings == []


def test_sources_of_fields_and_values() -> None:
    """Every field and every value leads back to its line."""
    document, _, _ = checked(with_fields(field("x", line=12, enum=values("a", "b", line=13))))
    prefix = "/components/schemas/Thing/properties/x"
    assert document.sources[prefix] == (at(12),)
    assert [document.sources[f"{prefix}/enum/{index}"] for index in range(2)] == [(at(13),), (at(14),)]
