"""Alternatives have names, so that generators of code need to invent none."""

from __future__ import annotations

from typing import Any

from rst2openapi.openapi.markdown import escape
from rst2openapi.service.model import ArrayOf, FreeObject, NamedSchema, OneOf

from .making import answer, body_of, checked, endpoint, field, ref, service, shown, table


def emitted(**more: Any) -> Any:
    """A document about things, whose body may be a `Start` or a `Stop`."""
    named: dict[str, NamedSchema] = {"Start": table(field("start")), "Stop": table(field("stop"))}
    named |= more.pop("schemas", {})
    return checked(service(endpoint(**more), schemas=named))[0]


BOTH = OneOf((ref("Start"), ref("Stop")))
REFS = [{"$ref": "#/components/schemas/Start"}, {"$ref": "#/components/schemas/Stop"}]


def test_bodies_are_named_after_their_operation() -> None:
    """That of the request and that of the answer; examples are still held against them."""
    example = shown({"start": "now"})
    document = emitted(body=body_of(BOTH), responses=[answer("200", BOTH, examples=(example,))])
    operation = document.tree["paths"]["/v1/things"]["post"]
    name = operation["operationId"][:1].upper() + operation["operationId"][1:]
    media = operation["requestBody"]["content"]["application/json"]
    assert media["schema"] == {"$ref": f"#/components/schemas/{name}Request"}
    media = operation["responses"]["200"]["content"]["application/json"]
    assert media["schema"] == {"$ref": f"#/components/schemas/{name}Response"}
    assert media["example"] == {"start": "now"}
    assert document.tree["components"]["schemas"][f"{name}Response"] == {"anyOf": REFS}


def test_a_name_that_a_table_has_is_left_to_it() -> None:
    """No number is put behind it."""
    name = emitted().tree["paths"]["/v1/things"]["post"]["operationId"]
    taken = f"{name[:1].upper()}{name[1:]}Request"
    tree = emitted(body=body_of(BOTH), schemas={taken: table(field("a"))}).tree
    assert tree["components"]["schemas"][f"{taken}Body"] == {"anyOf": REFS}
    assert "properties" in tree["components"]["schemas"][taken]


def test_members_are_named_after_their_owner() -> None:
    """Through arrays as well; the words about the member stay with it, and its rows follow it."""
    thing = table(field("plan", BOTH, text="What to do."), field("steps", ArrayOf(BOTH)))
    document = emitted(body=body_of(ref("Thing")), schemas={"Thing": thing})
    properties = document.tree["components"]["schemas"]["Thing"]["properties"]
    assert properties["plan"] == {"allOf": [{"$ref": "#/components/schemas/ThingPlan"}], "description": "What to do."}
    assert properties["steps"]["items"] == {"$ref": "#/components/schemas/ThingStepsItem"}
    assert "/components/schemas/ThingPlan" in document.sources


def test_alternatives_of_arrays_are_an_array_of_alternatives() -> None:
    """And an object of any kind among them is no map: generators make classes of the one and not of the other."""
    arrays = OneOf((ArrayOf(ref("Start")), ArrayOf(ref("Stop"))))
    thing = table(field("steps", arrays), field("any", OneOf((ref("Start"), FreeObject()))))
    schemas = emitted(body=body_of(ref("Thing")), schemas={"Thing": thing}).tree["components"]["schemas"]
    assert schemas["Thing"]["properties"]["steps"] == {
        "type": "array",
        "items": {"$ref": "#/components/schemas/ThingStepsItem"},
    }
    assert schemas["ThingStepsItem"] == {"anyOf": REFS}
    assert schemas["ThingAny"] == {"anyOf": [REFS[0], {"type": "object"}]}


def test_no_description_ends_a_comment() -> None:
    """Generators put descriptions into comments that `*/` ends; CommonMark renders the same characters."""
    assert "*/" not in escape("any path: */things and /**/")
