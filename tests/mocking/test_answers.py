"""What the mock answers: the first documented success, or what is preferred and accepted."""

from __future__ import annotations

import json
from typing import Any

import pytest

from rst2openapi.mock.contract import Contract, Part, UnusableError
from rst2openapi.mock.request import Request
from rst2openapi.mock.samples import UnmakeableError, sample
from rst2openapi.mock.service import Mock

from .conftest import Ask

LIST = "GET /v1/p/ships"


@pytest.mark.parametrize(
    ("headers", "status", "content"),
    [
        ({}, 200, b'{"ships": []}'),
        ({"prefer": "example=one"}, 200, b'{"ships": [{"name": "Anna", "flag": "red"}]}'),
        ({"prefer": 'code=200; example="odd"'}, 200, b'{"ships": 1}'),
        ({"prefer": "respond-async, code=200"}, 200, b'{"ships": []}'),
        ({"accept": "text/csv"}, 200, b"Anna,red\n"),
        ({"accept": "application/json;q=0.1, text/*"}, 200, b"Anna,red\n"),
        ({"accept": "text/csv;q=0, */*"}, 200, b'{"ships": []}'),
        ({"prefer": "example=example"}, 200, b"Anna,red\n"),
        ({"accept": "image/png"}, 406, b"application/json, text/csv"),
        ({"prefer": "code=404"}, 404, b"error"),
        ({"prefer": "code=503"}, 503, b"error"),
        ({"prefer": "code=429"}, 429, b"the failure 429 was asked for"),
        ({"prefer": "code=201"}, 400, b"no documented answer 201, but 200, 404, 5XX"),
        ({"prefer": "code=teapot"}, 400, b"code=teapot is no status"),
        ({"prefer": "example=two"}, 400, b"no example 'two' for this answer, but odd, none, one"),
    ],
)
def test_preferences_choose_among_documented_answers(
    ask: Ask, headers: dict[str, str], status: int, content: bytes
) -> None:
    """What the document does not have is refused with what it has, but failures are had for the asking."""
    told = ask(LIST, **headers)
    assert told.answer.status == status
    assert content == told.answer.content if status == 200 else content in (told.answer.content or b"")


def test_an_answer_without_examples_is_made_up_from_its_schema(ask: Ask) -> None:
    """With all its fields, as the schema allows them."""
    told = ask("POST /v1/p/ships", '{"ship": {"name": "Anna"}}', content_type="application/json")
    assert told.answer.status == 201
    assert json.loads(told.answer.content or b"") == {
        "id": "text",
        "name": "text",
        "flag": "red",
        "built": "2030-01-02",
        "captain": "text",
        "cargo": ["text"],
    }


def test_what_cannot_be_made_up_is_not_made_up(ask: Ask) -> None:
    """A regular expression beyond what is tried: the answer says so."""
    told = ask("GET /v1/ships/Anna")
    assert told.answer.status == 501
    assert "GET /v1/ships/{name} shows no example, and none could be made up: /: " in told.reason


def test_documented_headers_are_sent_but_not_those_of_the_transport(ask: Ask) -> None:
    """A documented Content-Length of another body would leave clients waiting."""
    assert dict(ask(LIST).answer.headers) == {"Content-Type": "application/json", "X-Tide": "3"}


def test_a_range_of_media_types_is_answered_in_a_type(ask: Ask) -> None:
    """`application/*` is nothing to send."""
    assert ("Content-Type", "application/octet-stream") in ask("GET /v1/p/ships/a.pdf").answer.headers


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "integer"}, 1),
        ({"type": "integer", "minimum": 7, "exclusiveMinimum": True, "multipleOf": 5}, 10),
        ({"type": "number", "maximum": -2.5}, -2.5),
        ({"type": "string", "minLength": 6, "maxLength": 7}, "textxx"),
        ({"type": "string", "pattern": r"^\d{2}:\d{2}$"}, "12:00"),
        ({"type": "string", "format": "uuid"}, "123e4567-e89b-12d3-a456-426614174000"),
        ({"type": "array", "items": {"type": "boolean"}, "minItems": 2}, [True, True]),
        ({"type": "array", "items": {}, "maxItems": 0}, []),
        ({"allOf": [{"type": "object", "properties": {"a": {"type": "integer"}}}, {"required": ["a"]}]}, {"a": 1}),
        ({"oneOf": [{"type": "object", "required": ["b"]}]}, {"b": "text"}),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, {"free": 1}),
        ({"type": "object", "properties": {"secret": {"type": "string", "writeOnly": True}}}, {}),
        ({"type": "string", "default": "given"}, "given"),
        ({"nullable": True, "type": "string", "enum": [None, "a"]}, "a"),
        ({}, "text"),
    ],
)
def test_samples_are_small_and_allowed(tree: Any, schema: Any, value: Any) -> None:
    """By type, limits, formats and what an object needs."""
    changed = tree | {"components": {"schemas": {"One": schema}}, "paths": {}}
    contract = Contract.of(changed)
    assert sample(contract.responses, Part.of(changed, "/components/schemas/One")) == value


def test_a_schema_that_asks_for_itself_without_end_gives_no_sample(tree: Any) -> None:
    """It ends, and says why."""
    one = {"type": "object", "required": ["one"], "properties": {"one": {"$ref": "#/components/schemas/One"}}}
    changed = tree | {"components": {"schemas": {"One": one}}, "paths": {}}
    with pytest.raises(UnmakeableError, match="without end"):
        sample(Contract.of(changed).responses, Part.of(changed, "/components/schemas/One"))


@pytest.mark.parametrize(
    ("response", "reason"),
    [
        (
            {"$ref": "https://127.0.0.1:1/x.yaml"},
            "/paths/~1a/get/responses/200: the reference https://127.0.0.1:1/x.yaml",
        ),
        ({"$ref": "#/components/nowhere"}, "the reference #/components/nowhere leads to nothing in it"),
        ({"description": 7}, "it is no valid OpenAPI"),
    ],
)
def test_a_document_that_nobody_could_keep_to_is_refused(response: Any, reason: str) -> None:
    """No other host is asked for what a reference names."""
    paths = {"/a": {"get": {"responses": {"200": response}}}}
    with pytest.raises(UnusableError, match=reason.replace("?", ".")):
        Contract.of({"openapi": "3.0.3", "info": {"title": "A", "version": "1"}, "paths": paths})


def test_documents_of_the_newer_version_are_read_by_json_schema() -> None:
    """`type` may be a list, limits are numbers, and a constant is what is answered."""
    at = {"name": "b", "in": "path", "required": True, "schema": {"type": ["integer", "null"], "exclusiveMinimum": 3}}
    answer = {"description": "ok", "content": {"application/json": {"schema": {"const": 7}}}}
    paths = {"/a/{b}": {"get": {"parameters": [at], "responses": {"200": answer}}}}
    mock = Mock(Contract.of({"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": paths}))
    assert mock.answer(Request("GET", "/a/3")).reason.endswith("(exclusiveMinimum)")
    assert mock.answer(Request("GET", "/a/4")).answer.content == b"7"
