"""The rendering for strict decoders: what differs from the document, and that nothing else does."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_spec_validator import OpenAPIV30SpecValidator

from rst2openapi.cli import main
from rst2openapi.tolerant.rendering import render

ROOT = Path(__file__).parents[2]
APART = "x-contradicting-examples"


def document(thing: Any, *, media: Any = None, request: Any = None, **schemas: Any) -> dict[str, Any]:
    """A document with one operation that answers `thing`, and takes `request`."""
    answered = {"schema": {"$ref": "#/components/schemas/Thing"}, **(media or {})}
    operation: dict[str, Any] = {"operationId": "showThing", "responses": {"200": {"description": "Done."}}}
    operation["responses"]["200"]["content"] = {"application/json": answered}
    if request is not None:
        operation["requestBody"] = {"content": {"application/json": request}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Shelf", "version": "1"},
        "paths": {"/things": {"post": operation}},
        "components": {"schemas": {"Thing": {"type": "object", "properties": thing}, **schemas}},
    }


def apart(value: Any) -> dict[str, Any]:
    """A media type whose one example contradicts its schema."""
    return {APART: {"example": {"value": value, "at": "", "reason": "it does"}}}


def properties(tree: dict[str, Any], name: str = "Thing") -> Any:
    """The members of a schema."""
    return tree["components"]["schemas"][name]["properties"]


def test_lists_of_answers_are_open_and_those_of_requests_closed() -> None:
    """Null leaves the list, and what stands by position goes along; the type stays."""
    mode = {"type": "string", "nullable": True, "enum": ["on", "off", None], "x-enum-varnames": ["ON", "OFF", "NULL"]}
    level = {"type": "string", "enum": ["low"]}
    sent = {"schema": {"type": "object", "properties": {"level": {"$ref": "#/components/schemas/Level"}}}}
    tree = render(document({"mode": {"$ref": "#/components/schemas/Mode"}}, request=sent, Mode=mode, Level=level))
    assert tree["components"]["schemas"]["Mode"] == {
        "type": "string",
        "nullable": True,
        "x-enum-varnames": ["ON", "OFF"],
        "x-extensible-enum": ["on", "off"],
    }
    assert tree["components"]["schemas"]["Level"] == level


@pytest.mark.parametrize(
    ("schema", "shown", "taken"),
    [
        ({"type": "integer"}, "2", [{"type": "integer", "format": "int64"}, {"type": "string"}]),
        ({"type": "string", "maxLength": 4}, True, [{"type": "boolean"}, {"type": "string"}]),
        (
            {"type": "integer", "nullable": True},
            "2",
            [{"type": "integer", "format": "int64", "nullable": True}, {"type": "string"}],
        ),
    ],
)
def test_a_scalar_that_an_example_contradicts_takes_both(schema: Any, shown: Any, taken: Any) -> None:
    """By a component that all such fields share; words and limits stay, and the example is among the others again."""
    said = {**schema, "description": "Count.", "default": 7}
    tree = render(document({"count": said, "again": dict(said)}, media=apart({"count": shown, "again": shown})))
    count = properties(tree)["count"]
    assert properties(tree)["again"] == count
    kept = {"description": "Count.", "x-documented-default": 7} | ({"maxLength": 4} if "maxLength" in schema else {})
    assert {key: count[key] for key in count if key != "allOf"} == kept
    null = {"nullable": True} if schema.get("nullable") else {}
    assert tree["components"]["schemas"][count["allOf"][0]["$ref"].rpartition("/")[2]] == {"anyOf": taken, **null}
    media = tree["paths"]["/things"]["post"]["responses"]["200"]["content"]["application/json"]
    assert media["example"] == {"count": shown, "again": shown}
    assert APART not in media


@pytest.mark.parametrize(
    ("schema", "shown", "taken"),
    [
        ({"type": "string"}, {"a": 1}, {}),
        ({"type": "object", "properties": {}}, "", {}),
        ({"type": "array", "items": {"type": "string"}}, {}, {}),
        ({"type": "string"}, None, {"type": "string", "nullable": True}),
        ({"type": "integer"}, 1.5, {"type": "number"}),
        ({"type": "string", "format": "date-time"}, "soon", {"type": "string"}),
        ({"type": "integer", "format": "int32"}, 2**40, {"type": "integer", "format": "int64"}),
    ],
)
def test_what_else_an_example_contradicts_gives_way(schema: Any, shown: Any, taken: Any) -> None:
    """A value of another shape makes any value welcome; a format or a missing null costs only itself."""
    assert properties(render(document({"a": schema}, media=apart({"a": shown}))))["a"] == taken


def test_a_member_that_an_answer_lacks_is_not_mandatory() -> None:
    """The others stay so."""
    tree = document({"a": {"type": "string"}, "b": {"type": "string"}}, media=apart({"a": "x"}))
    tree["components"]["schemas"]["Thing"]["required"] = ["a", "b"]
    assert render(tree)["components"]["schemas"]["Thing"]["required"] == ["a"]


def test_examples_that_break_a_limit_stay_apart() -> None:
    """Decoders do not look at limits, and a valid document has no example that breaks one."""
    tree = render(document({"a": {"type": "string", "minLength": 3}}, media=apart({"a": "x"})))
    media = tree["paths"]["/things"]["post"]["responses"]["200"]["content"]["application/json"]
    assert APART in media
    assert "example" not in media
    assert properties(tree)["a"] == {"type": "string", "minLength": 3}


def test_a_closed_list_of_a_request_contradicts_for_ever() -> None:
    """What a service takes is not widened by an example that is none of it."""
    sent = {"schema": {"type": "object", "properties": {"n": {"type": "integer", "enum": [1, 2]}}}, **apart({"n": "1"})}
    tree = render(document({}, request=sent))
    media = tree["paths"]["/things"]["post"]["requestBody"]["content"]["application/json"]
    assert media["schema"]["properties"]["n"] == {"type": "integer", "enum": [1, 2]}
    assert APART in media


def test_forms_for_generators() -> None:
    """Integers have 64 bits, null alone is any value, twins in camel case are one, no description ends a comment."""
    null = {"type": "object", "nullable": True, "enum": [None], "description": "Nothing: */x."}
    tree = render(document({"count": {"type": "integer"}, "gone": null, "tag_id": {"type": "string"}, "tagId": {}}))
    assert properties(tree) == {
        "count": {"type": "integer", "format": "int64"},
        "gone": {"description": "Nothing: * /x."},
        "tag_id": {"type": "string"},
    }


def test_a_default_beside_a_list_that_is_open_now() -> None:
    """Java would take its text for the name of a constant; beside a list that is closed it stays."""
    by_ref = {"allOf": [{"$ref": "#/components/schemas/Mode"}], "default": "on"}
    sent = {
        "schema": {
            "type": "object",
            "properties": {"level": {**by_ref, "allOf": [{"$ref": "#/components/schemas/Level"}]}},
        }
    }
    lists = {name: {"type": "string", "enum": ["on", "off"]} for name in ("Mode", "Level")}
    tree = render(document({"mode": by_ref}, request=sent, **lists))
    assert properties(tree)["mode"] == {"allOf": by_ref["allOf"], "x-documented-default": "on"}
    media = tree["paths"]["/things"]["post"]["requestBody"]["content"]["application/json"]
    assert media["schema"]["properties"]["level"]["default"] == "on"


def test_nothing_else_differs() -> None:
    """The committed document and its rendering are one but for what is listed; both are valid."""
    strict = yaml.safe_load((ROOT / "openapi" / "dli.yaml").read_text("utf-8"))
    before = deepcopy(strict)
    tree = render(strict)
    assert strict == before
    assert list(OpenAPIV30SpecValidator(tree).iter_errors()) == []
    assert {line for line in differences(strict, tree) if not _is_listed(line)} == set()


def differences(one: Any, other: Any, at: str = "") -> list[str]:
    """The places where two documents differ, each with the keyword."""
    if isinstance(one, dict) and isinstance(other, dict):
        keys = one.keys() | other.keys()
        return [line for key in keys for line in differences(one.get(key), other.get(key), f"{at}/{key}")]
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return [
            line
            for place, pair in enumerate(zip(one, other, strict=True))
            for line in differences(*pair, f"{at}/{place}")
        ]
    return [] if one == other else [at]


def _is_listed(at: str) -> bool:
    last = at.rpartition("/")[2]
    opened = ("enum", "x-extensible-enum", "x-enum-varnames", "x-enum-descriptions", "oneOf", "anyOf", "format")
    return (
        last in (*opened, "type", "default", "x-documented-default", "allOf", "example", "examples", "required", APART)
        or "Or" in last
    )


def test_the_committed_rendering_is_that_of_the_committed_document(tmp_path: Path) -> None:
    """`make` writes it, and the command gives the same bytes."""
    written = tmp_path / "dli.tolerant.yaml"
    assert main(["tolerant", str(ROOT / "openapi" / "dli.yaml"), "-o", str(written)]) == 0
    assert written.read_bytes() == (ROOT / "openapi" / "dli.tolerant.yaml").read_bytes()


def test_a_document_that_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is told, and nothing is written."""
    broken = tmp_path / "broken.yaml"
    broken.write_text("openapi: [", "utf-8")
    assert main(["tolerant", str(broken), "-o", str(tmp_path / "out.yaml")]) == 1
    assert main(["tolerant", str(tmp_path / "none.yaml"), "-o", str(tmp_path / "out.yaml")]) == 2
    assert not (tmp_path / "out.yaml").exists()
    assert "none.yaml" in capsys.readouterr().err


def test_alternatives_are_null_as_a_whole_and_hold_no_maps() -> None:
    """A map in place stays one: it is no class of its own there."""
    bag = {"type": "object", "additionalProperties": True}
    null = {"type": "object", "nullable": True, "enum": [None]}
    of_bag = {"$ref": "#/components/schemas/Bag"}
    either = {"anyOf": [{"$ref": "#/components/schemas/Thing"}, of_bag, null]}
    schemas = render(document({"either": either, "bag": of_bag}, Bag=bag))["components"]["schemas"]
    made = schemas["Thing"]["properties"]
    assert made["either"] == {"anyOf": [either["anyOf"][0], {"type": "object"}, {}], "nullable": True}
    assert (made["bag"], schemas["Bag"]) == (of_bag, bag)


@pytest.mark.parametrize(("shown", "united"), [({"count": ["1"]}, True), ({"other": 1}, False)])
def test_successes_that_do_not_fit_the_first_are_alternatives(shown: Any, united: bool) -> None:
    """A method has one type, and decodes every success as that; those that fit it stay as they are."""
    tree = document({"count": {"type": "integer", "format": "int64"}}, Other={"type": "object"}, ShowThingSuccess={})
    responses = tree["paths"]["/things"]["post"]["responses"]
    other = {"schema": {"$ref": "#/components/schemas/Other"}, "examples": {"a": {"value": shown}}}
    responses |= {"201": {"description": "Made.", "content": {"application/json": other}}, "204": {"description": "-"}}
    made = render(tree)
    found = [
        made["paths"]["/things"]["post"]["responses"][one]["content"]["application/json"] for one in ("200", "201")
    ]
    schemas = [{"$ref": f"#/components/schemas/{name}"} for name in ("Thing", "Other")]
    assert made["components"]["schemas"].get("ShowThingSuccessB") == ({"anyOf": schemas} if united else None)
    joint = {"$ref": "#/components/schemas/ShowThingSuccessB"}
    assert [one["schema"] for one in found] == ([joint, joint] if united else schemas)


def test_documents_of_others_keep_their_parts_among_components() -> None:
    """References to parameters, bodies, answers and headers are followed; a parameter may have a media type."""
    parts = {
        "parameters": {"Id": {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}},
        "requestBodies": {"Thing": {"content": {"application/json": {"schema": {"type": "integer"}}}}},
        "headers": {"Count": {"schema": {"type": "string", "enum": ["a"]}}},
        "responses": {
            "Kind": {
                "description": "Ends */ here.",
                "headers": {"X-Count": {"$ref": "#/components/headers/Count"}},
                "content": {"application/json": {"schema": {"type": "string", "enum": ["on"]}}},
            }
        },
    }
    operation = {
        "parameters": [{"name": "by", "in": "query", "content": {"application/json": {"schema": {"type": "integer"}}}}],
        "requestBody": {"$ref": "#/components/requestBodies/Thing"},
        "responses": {"200": {"$ref": "#/components/responses/Kind"}, "404": {"$ref": "#/components/responses/None"}},
    }
    item = {"parameters": [{"$ref": "#/components/parameters/Id"}], "put": operation, "get": {}}
    made = render({"openapi": "3.0.3", "info": {}, "paths": {"/a/{id}": item}, "components": parts})
    wide = {"type": "integer", "format": "int64"}
    found = made["components"]
    assert found["parameters"]["Id"]["schema"] == wide
    assert found["requestBodies"]["Thing"]["content"]["application/json"]["schema"] == wide
    assert made["paths"]["/a/{id}"]["put"]["parameters"][0]["content"]["application/json"]["schema"] == wide
    assert found["headers"]["Count"]["schema"] == {"type": "string", "x-extensible-enum": ["a"]}
    kind = found["responses"]["Kind"]
    assert kind["content"]["application/json"]["schema"] == {"type": "string", "x-extensible-enum": ["on"]}
    assert kind["description"] == "Ends * / here."
