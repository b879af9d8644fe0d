"""Fields that examples show as null."""

from __future__ import annotations

from typing import Any

from rst2openapi.service.model import ArrayOf, EnumSchema, FreeObject, MapOf, NamedSchema

from .making import (
    INTEGER,
    STRING,
    answer,
    at,
    checked,
    endpoint,
    field,
    properties,
    ref,
    service,
    shown,
    table,
    values,
)


def shown_as_null(**rows: Any) -> tuple[Any, list[str]]:
    """The properties of a table whose rows an example shows as null, and what is told."""
    thing = table(*(field(name, **said) for name, said in rows.items()))
    example = shown(dict.fromkeys(rows))
    response = answer("200", ref("Thing"), examples=(example,))
    named: dict[str, NamedSchema] = {
        "Thing": thing,
        "Other": table(field("a")),
        "Mode": EnumSchema(STRING, values("on")),
    }
    document, _, findings = checked(service(endpoint(responses=(response,)), schemas=named))
    return properties(document), findings


def test_the_type_stays_and_null_is_added() -> None:
    """Scalars, arrays, maps and free objects become nullable; a reference becomes an alternative to null."""
    found, told = shown_as_null(
        text={"text": "Words."},
        list={"type_": ArrayOf(INTEGER)},
        free={"type_": FreeObject()},
        map={"type_": MapOf(STRING)},
        other={"type_": ref("Other"), "text": "Other."},
    )
    assert found == {
        "text": {"type": "string", "nullable": True, "description": "Words."},
        "list": {"type": "array", "nullable": True, "items": {"type": "integer"}},
        "free": {"type": "object", "nullable": True, "additionalProperties": True},
        "map": {"type": "object", "nullable": True, "additionalProperties": {"type": "string"}},
        "other": {"allOf": [{"$ref": "#/components/schemas/OtherOrNull"}], "description": "Other."},
    }
    assert [line.split()[2] for line in told] == ["D411"] * 5


def test_lists_of_values_stay_closed_but_for_null() -> None:
    """A list of one's own, or one whose fields may all be null, gets null at its end; nothing is left unused."""
    found, told = shown_as_null(own={"enum": values("a")}, named={"type_": ref("Mode")})
    assert found == {
        "own": {"type": "string", "nullable": True, "enum": ["a", None]},
        "named": {"$ref": "#/components/schemas/Mode"},
    }
    assert {line.split()[2] for line in told} == {"D411"}
    assert component("Mode") == {"type": "string", "nullable": True, "enum": ["on", None]}


def component(name: str, **beside: Any) -> Any:
    """A component of a document with one table, whose row `mode` an example shows as null."""
    thing = table(field("mode", ref("Mode")), *(field(key, **said) for key, said in beside.items()))
    response = answer("200", ref("Thing"), examples=(shown({"mode": None}),))
    named: dict[str, NamedSchema] = {"Thing": thing, "Mode": EnumSchema(STRING, values("on"))}
    tree = checked(service(endpoint(responses=(response,)), schemas=named))[0].tree
    return tree["components"]["schemas"][name]


def test_a_list_that_others_share_keeps_its_values() -> None:
    """The field that may be null leads to a list of its own, which says whose values it repeats."""
    other = {"other": {"type_": ref("Mode"), "text": "Other."}}
    assert component("Mode", **other) == {"type": "string", "enum": ["on"]}
    repeated = {"type": "string", "nullable": True, "enum": ["on", None], "x-enum-of": "Mode"}
    assert component("ModeOrNull", **other) == repeated
    assert component("Thing", **other)["properties"] == {
        "mode": {"$ref": "#/components/schemas/ModeOrNull"},
        "other": {"allOf": [{"$ref": "#/components/schemas/Mode"}], "description": "Other."},
    }


def test_nulls_are_found_at_any_depth_and_told_once() -> None:
    """Through references, arrays and maps; several examples of one field are one finding, at the first."""
    named = {
        "Thing": table(field("parts", ArrayOf(ref("Part"))), field("by", MapOf(ref("Part")))),
        "Part": table(field("size", INTEGER), field("next", ref("Part"), text="Next.")),
    }
    value = {"parts": [{"size": None}, {"size": 1, "next": {"size": None}}], "by": {"x": {"size": None}}}
    examples = (shown(value, "One", line=70), shown(value, "Two", line=90))
    response = answer("200", ref("Thing"), examples=examples)
    document, result, told = checked(service(endpoint(responses=(response,)), schemas=named))
    assert properties(document, "Part")["size"] == {"type": "integer", "nullable": True}
    assert [line.split(" (")[0] for line in told] == [
        (
            "docs/shelf.rst:70: note D411 null-shown: the example shows null for parts[].size; "
            "the field keeps the type of its table, and may be null"
        )
    ]
    assert result.valid == {at(70), at(90)}
