"""The variants of an operation as `x-variants`: Operation Objects of what is their own."""

from __future__ import annotations

from typing import Any

from rst2openapi.operation.model import Scalar
from rst2openapi.service.model import Endpoint, FreeObject

from .making import answer, body_of, checked, endpoint, field, parameter, ref, service, table

FLAG = parameter("query", field("flag"))
SPOT = parameter("header", field("X-Spots", Scalar("string"), required=True))


def whole(*variants: Endpoint) -> Endpoint:
    """An operation of several pages."""
    return endpoint(name="runThing", parameters=(FLAG, SPOT), body=body_of(ref("Start")), variants=variants)


def said(one: Endpoint) -> tuple[list[Any], list[str]]:
    """The `x-variants` of an operation in a document, and all that was found."""
    schemas = {"Start": table(field("start", required=True)), "Stop": table(field("stop", FreeObject()))}
    document, _, found = checked(service(one, schemas=schemas))
    return document.tree["paths"]["/v1/things"]["post"].get("x-variants", []), found


def test_a_variant_is_an_operation_object() -> None:
    """Ids, words, body, successes and fixed values; what is as in the operation stands there alone."""
    start = endpoint(name="startThing", summary="Start a thing", parameters=(FLAG, SPOT), body=body_of(ref("Start")))
    stop = endpoint(
        name="stopThing",
        parameters=(FLAG,),
        body=body_of(ref("Stop")),
        responses=(answer("202", ref("Start")),),
        deprecated=True,
        fixed=((("stop/now",), {}),),
    )
    (first, second), found = said(whole(start, stop))
    assert first == {
        "operationId": "startThing",
        "summary": "Start a thing",
        "description": "Start a thing.",
        "tags": ["Things"],
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Start"}}},
        },
        "responses": {"200": {"description": "Done."}},
    }
    assert [one["name"] for one in second["parameters"]] == ["flag"]
    assert (second["deprecated"], second["x-fixed"]) == (True, {"/stop~1now": {}})
    assert list(second["responses"]) == ["202"]
    assert found == []


def test_a_variant_without_parameters_says_so() -> None:
    """What is left out is as in the operation; none at all is an empty list."""
    (first, second), _ = said(whole(endpoint(name="startThing"), endpoint(name="stopThing", parameters=(FLAG, SPOT))))
    assert first["parameters"] == []
    assert "parameters" not in second


def test_an_operation_of_one_page_has_no_variants() -> None:
    """The extension stands where it says something."""
    assert said(whole()) == ([], [])


def test_what_is_found_is_told_once() -> None:
    """A header that is no line of text is one finding, though the variants have it as well."""
    listed = parameter("header", field("X-Spots", FreeObject()))
    variants = [endpoint(name=name, parameters=(listed,)) for name in ("startThing", "stopThing")]
    _, found = said(endpoint(name="runThing", parameters=(listed,), variants=tuple(variants)))
    assert len(found) == 1
