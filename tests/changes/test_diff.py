"""`rst2openapi diff`: what changed for users between two documents."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest

from rst2openapi.changes.comparison import compare
from rst2openapi.changes.model import FIELD, Direction, Kind
from rst2openapi.changes.text import lines

from .lamps import CREATE, DELETE, LAMP, LIST, Change, Tree, changed, fields, lamps, listed, operation, schema

GONE = object()
"""What a place holds that is taken away."""

IN_BODY: tuple[tuple[str, Any, str], ...] = (
    ("size", {"type": "integer"}, "+ size: integer, optional"),
    ("name", GONE, "- name: string, required"),
    ("name/type", "integer", "~ name: integer, was string"),
    ("name/minLength", 2, "~ name: shortest 2, was 1"),
    ("name/default", "", '~ name: default + ""'),
    ("name/deprecated", True, "~ name: deprecated yes, was no"),
    ("name/deprecated", False, ""),
    ("name/nullable", True, "~ name: null allowed yes, was no"),
    ("name/description", "Words.", "~ words of name"),
    ("name/example", "x", "~ example of name"),
    ("colour/enum", ["red", "green", "blue"], "~ colour: values + blue"),
    ("colour/enum", ["red"], "~ colour: values - green"),
    ("colour/enum", ["green", "red"], ""),
    ("colour/enum", GONE, "~ colour: list of values - red, green"),
    ("colour/default", "green", "~ colour: default green, was red"),
    ("colour/default", GONE, "~ colour: default - red"),
    (
        "options/properties/a.b",
        {"enum": ["x", "y"], "type": "string"},
        '+ options."a.b": string, optional, one of x, y',
    ),
    ("options/additionalProperties", False, "~ options: further members none, was any"),
    ("options/additionalProperties", {}, ""),
)
"""A place below the properties of LampCreate, what it holds instead, and what is said of that."""

ELSEWHERE: tuple[tuple[Any, ...], ...] = (
    ("LampCreate/required", ["name", "colour"], CREATE, "request  ~ colour: required, was optional"),
    ("LampCreate/required", GONE, CREATE, "request  ~ name: optional, was required"),
    ("post/requestBody/required", GONE, CREATE, "~ body optional, was required"),
    ("post/requestBody", GONE, CREATE, "request  ~ body - JSON"),
    ("Lamps/properties/count", GONE, LIST, "response 200  - count: integer, optional"),
    ("Lamps/properties/lamps/items", {"type": "string"}, LIST, "response 200  ~ lamps[]: string, was Lamp"),
    ("Lamp/properties/watts", {"type": "number"}, LAMP, "+ watts: number, optional"),
    ("Lamp/properties/tags/additionalProperties/type", "integer", LAMP, "~ tags.*: integer, was string"),
    ("Mode/enum", ["on", "off", "auto"], LAMP.replace("Lamp", "Mode"), "~ values + auto"),
    ("get/parameters/1", GONE, LIST, "query  - limit: integer, optional"),
    ("get/parameters/1/required", True, LIST, "query  ~ limit: required, was optional"),
    ("get/parameters/1/schema/default", 20, LIST, "query  ~ limit: default 20, was 10"),
    ("get/parameters/1/schema/maximum", GONE, LIST, "query  ~ limit: maximum - 100"),
    ("get/parameters/2/deprecated", GONE, LIST, "header  ~ X-Trace: deprecated no, was yes"),
    ("get/responses/200/headers", GONE, LIST, "response 200 header  - X-Count: integer, optional"),
    ("get/responses/429", {"description": "Later"}, LIST, "~ statuses + 429"),
    ("get/responses/404", GONE, LIST, "~ statuses - 404"),
    ("get/deprecated", True, LIST, "~ deprecated yes, was no"),
    ("paths/~1v1~1{project_id}~1lamps~1{lamp_id}", GONE, DELETE.replace("~", "-", 1)),
    ("servers/0/variables/region/enum", ["north"], "- server https://lamps.south.example.com"),
    ("servers/1", {"url": "https://lamps.example.org"}, "+ server https://lamps.example.org"),
    ("info/version", "2.0.0"),
    ("info/description", "Words.", "~ words of info"),
    ("get/summary", "Words.", LIST, "~ words"),
    ("post/responses/201/description", "Words.", CREATE, "response 201  ~ words"),
    ("post/security", [{"Key": []}], CREATE, "~ security - nobody asked", "~ security + Key"),
)
"""A place anywhere, by a component, a method or a key of the document, what it holds instead, and what is said."""


def put(tree: Tree, place: str, value: Any) -> None:
    """Put a value where a place leads, or take away what is there."""
    first, *middle, last = (token.replace("~1", "/") for token in place.split("/"))
    known: Any = {**tree, **tree["components"]["schemas"], **tree["paths"]["/v1/{project_id}/lamps"]}
    holder = known[first]
    for token in middle:
        holder = holder[int(token) if isinstance(holder, list) else token]
    if isinstance(holder, list):
        index = int(last)
        holder[index : index + 1] = [] if value is GONE else [value]
    elif value is GONE:
        del holder[last]
    else:
        holder[last] = value


def _cases() -> Iterator[tuple[str, Any, tuple[str, ...]]]:
    for place, value, said in IN_BODY:
        yield f"LampCreate/properties/{place}", value, (CREATE, f"request  {said}") if said else ()
    for place, value, *more in ELSEWHERE:
        yield place, value, tuple(more)


@pytest.mark.parametrize(("place", "value", "said"), tuple(_cases()))
def test_what_is_said_of_a_change(place: str, value: Any, said: tuple[str, ...]) -> None:
    """Each change that users notice is told with its place and how it was; what they do not notice is not."""
    if said:
        assert changed(lambda tree: put(tree, place, value)) == list(said)
        return
    old, new = lamps(), lamps()
    put(new, place, value)
    assert lines(compare(old, new)) == ["Nothing changed for users."]


def test_a_body_of_another_type() -> None:
    """Its type is told, and so is what it holds then."""
    content = {"text/plain": {"schema": {"type": "string"}}}
    said = ["request  ~ body text/plain, was JSON", "request  ~ string, was LampCreate"]
    assert changed(lambda tree: put(tree, "post/requestBody/content", content)) == [CREATE, *said]


def test_a_method_of_another_name() -> None:
    """What a program calls is told by both of its names."""
    said = changed(lambda tree: put(tree, "get/operationId", "findLamps"))
    assert said == [LIST.replace("list", "find"), "~ method client.lamps.find, was client.lamps.list"]


def test_an_operation_that_comes() -> None:
    """It has its line, after those that the document has before it, and the counts tell of it."""
    old, new = lamps(), lamps()
    new["paths"]["/v1/{project_id}/lamps"]["put"] = {
        "operationId": "replaceLamps",
        "tags": ["Lamps"],
        "parameters": [{"name": "project_id", "in": "path", "required": True, "schema": {"type": "string"}}],
        "responses": {"204": {"description": "Done"}},
    }
    assert lines(compare(old, new)) == [
        "additive   + client.lamps.replace  PUT /v1/{project_id}/lamps",
        "",
        "operations  1 added, 0 removed, 0 changed",
        "fields      0 added, 0 removed, 0 changed",
        "rating      additive; of operations 0 breaking, 1 additive, 0 editorial",
    ]


def test_the_other_way_round() -> None:
    """What came is gone, seen from the other side."""
    old, new = lamps(), lamps()
    fields(new, "Lamp")["watts"] = {"type": "number"}
    del new["paths"]["/v1/{project_id}/lamps/{lamp_id}"]
    there, back = compare(old, new), compare(new, old)
    assert [(one.kind, one.facet, one.at) for one in there] == [
        (Kind.REMOVED, "operation", ""),
        (Kind.ADDED, FIELD, "watts"),
    ]
    assert [(one.kind, one.facet, one.at) for one in back] == [
        (Kind.ADDED, "operation", ""),
        (Kind.REMOVED, FIELD, "watts"),
    ]


def test_names_in_a_path() -> None:
    """A parameter of the path that is called otherwise is the same one."""

    def rename(tree: Tree) -> None:
        item = tree["paths"].pop("/v1/{project_id}/lamps/{lamp_id}")
        item["delete"]["parameters"][1]["name"] = "id"
        tree["paths"]["/v1/{project_id}/lamps/{id}"] = item

    assert changed(rename) == [
        "~ client.lamps.delete  DELETE /v1/{project_id}/lamps/{id}",
        "~ request line DELETE /v1/{project_id}/lamps/{id}, was DELETE /v1/{project_id}/lamps/{lamp_id}",
        "path  ~ id: name id, was lamp_id",
    ]


def test_a_new_address_of_a_known_operation() -> None:
    """An operation that keeps its id is the same, wherever it is sent."""

    def move(tree: Tree) -> None:
        tree["paths"]["/v2/{project_id}/lamps/{lamp_id}"] = tree["paths"].pop("/v1/{project_id}/lamps/{lamp_id}")

    assert changed(move) == [
        "~ client.lamps.delete  DELETE /v2/{project_id}/lamps/{lamp_id}",
        "~ request line DELETE /v2/{project_id}/lamps/{lamp_id}, was DELETE /v1/{project_id}/lamps/{lamp_id}",
    ]


def _inline(tree: Tree) -> None:
    operation(tree, "post")["requestBody"]["content"]["application/json"]["schema"] = schema(tree, "LampCreate")


def _wrapped(tree: Tree) -> None:
    fields(tree, "Lamps")["lamps"]["items"] = {"allOf": [{"$ref": "#/components/schemas/Lamp"}]}


def _referred(tree: Tree) -> None:
    tree["components"]["schemas"]["Colour"] = fields(tree, "LampCreate")["colour"]
    fields(tree, "LampCreate")["colour"] = {"$ref": "#/components/schemas/Colour"}


def _in_parts(tree: Tree) -> None:
    whole = schema(tree, "LampCreate")
    options = {"type": "object", "properties": {"options": whole["properties"].pop("options")}}
    tree["components"]["schemas"]["LampCreate"] = {"allOf": [whole, options]}


@pytest.mark.parametrize("form", [_inline, _wrapped, _referred, _in_parts])
def test_forms_that_mean_the_same(form: Change) -> None:
    """Whether a schema stands in place, among the components, in a wrapper or in parts is nothing to users."""
    old, new = lamps(), lamps()
    form(new)
    assert compare(old, new) == compare(new, old) == ()


def test_null_beside_a_component() -> None:
    """An alternative of a component and null is the component, null allowed."""

    def nullable(tree: Tree) -> None:
        null = {"type": "object", "nullable": True, "enum": [None]}
        fields(tree, "Lamp")["twin"] = {"oneOf": [{"$ref": "#/components/schemas/Lamp"}, null]}

    assert changed(nullable) == [LAMP, "~ twin: null allowed yes, was no"]


def test_alternatives() -> None:
    """Alternatives are told apart by what they are; those that both documents have are compared."""
    old, new = lamps(), lamps()
    for tree in (old, new):
        tree["components"]["schemas"]["Both"] = {
            "oneOf": [{"$ref": "#/components/schemas/LampCreate"}, {"type": "string"}]
        }
        content = operation(tree, "post")["requestBody"]["content"]
        content["application/json"]["schema"] = {"$ref": "#/components/schemas/Both"}
    schema(new, "Both")["oneOf"][1] = {"type": "integer"}
    fields(new, "LampCreate")["size"] = {"type": "integer"}
    shown = [line.split("  ")[-1] for line in listed(old, new)[1:4]]
    assert shown == ["~ alternatives - string", "~ alternatives + integer", "+ size: integer, optional"]


def test_alternatives_of_other_names() -> None:
    """An alternative that only its model's name tells apart is that model under another name."""
    old, new = lamps(), lamps()
    for tree, name in ((old, "Dim"), (new, "Dimming")):
        tree["components"]["schemas"][name] = {"type": "object", "properties": {"level": {"type": "integer"}}}
        parts = [{"$ref": f"#/components/schemas/{one}"} for one in (name, "LampCreate")]
        operation(tree, "post")["requestBody"]["content"]["application/json"]["schema"] = {"oneOf": parts}
    assert listed(old, new)[1].strip() == "request  ~ model Dimming, was Dim"


def test_alternatives_that_hold_themselves() -> None:
    """Circles of alternatives under other names end."""
    old, new = lamps(), lamps()
    for tree, name in ((old, "Dim"), (new, "Dimming")):
        itself = {"$ref": f"#/components/schemas/{name}"}
        tree["components"]["schemas"][name] = {
            "oneOf": [itself, {"type": "array", "items": itself}, {"type": "string"}]
        }
        operation(tree, "post")["requestBody"]["content"]["application/json"]["schema"] = itself
    assert not [one for one in compare(old, new) if one.facet == FIELD]


def test_a_model_in_both_directions() -> None:
    """Of what is sent and received both are said, and of many operations a few."""
    old, new = lamps(), lamps()
    for tree in (old, new):
        operation(tree, "post")["requestBody"]["content"]["application/json"]["schema"] = {
            "$ref": "#/components/schemas/Lamp"
        }
        for number in range(4):
            tree["paths"][f"/v{number + 2}/lamp"] = {
                "get": {
                    **copy.deepcopy(operation(tree, "post")),
                    "operationId": f"getLampV{number + 2}",
                    "parameters": [],
                }
            }
    fields(new, "Lamp").pop("id")
    (gone,) = compare(old, new)
    assert {use.direction for use in gone.uses} == set(Direction)
    head = lines([gone])[0].removeprefix("breaking   ")
    assert head.startswith("~ Lamp, received and sent by client.lamps.")
    assert head.endswith(" and 3 more")


def test_iterators_and_pollers() -> None:
    """What a facade offers besides the method comes and goes with the extension."""

    def paged(tree: Tree) -> None:
        operation(tree, "get")["x-pagination"] = {
            "style": "offset",
            "parameters": {"limit": "limit", "position": "offset"},
            "items": "/lamps",
        }
        operation(tree, "get")["parameters"].append({"name": "offset", "in": "query", "schema": {"type": "integer"}})

    assert changed(paged)[:2] == [LIST, "~ iterator + client.lamps.iter"]


def test_variants_of_an_operation() -> None:
    """Each has its name and its body; what changes in one is told of that one, and one more is one more."""
    old, new = lamps(), lamps()
    for tree in (old, new):
        tree["components"]["schemas"]["Dim"] = {"type": "object", "properties": {"level": {"type": "integer"}}}
        parts = [{"$ref": f"#/components/schemas/{name}"} for name in ("Dim", "LampCreate")]
        post = operation(tree, "post")
        post["requestBody"]["content"]["application/json"]["schema"] = {"oneOf": parts}
        post["x-variants"] = [
            {"operationId": name, "tags": ["Lamps"], "requestBody": {"content": {"application/json": {"schema": part}}}}
            for name, part in zip(("dimLamp", "makeLamp"), parts, strict=True)
        ]
    fields(new, "Dim")["slowly"] = {"type": "boolean"}
    operation(new, "post")["x-variants"].append({"operationId": "breakLamp", "tags": ["Lamps"], "responses": {}})
    said = [(one.kind, one.facet, one.at, one.uses[0].operation.name) for one in compare(old, new)]
    assert [one[:3] for one in said] == [(Kind.ADDED, "operation", ""), (Kind.ADDED, FIELD, "slowly")]
    assert ["break" in said[0][3], "dim" in said[1][3]] == [True, True]


def test_order_tells_nothing() -> None:
    """Two documents that differ in order alone are the same, and changes come in one order."""
    old, new = lamps(), lamps()
    new["paths"] = dict(reversed(new["paths"].items()))
    new["components"]["schemas"] = dict(reversed(new["components"]["schemas"].items()))
    assert compare(old, new) == ()
    for tree in (old, new):
        fields(tree, "Lamp").pop("id")
        fields(tree, "LampCreate").pop("options")
    there = lamps()
    assert sorted(compare(there, old)) == sorted(compare(there, new))
