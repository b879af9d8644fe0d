"""Operations, parameters, bodies and responses of the document."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from rst2openapi.operation.model import Absorbed, Access, Anything, Scalar
from rst2openapi.prose import Label, Link, Paragraph
from rst2openapi.service.model import ArrayOf, Schema, Site

from .making import (
    INTEGER,
    SETTINGS,
    STRING,
    answer,
    at,
    body_of,
    checked,
    endpoint,
    field,
    parameter,
    prose,
    service,
    shown,
)


def operation(document: Any, path: str = "/v1/things", method: str = "post") -> Any:
    """An operation of the document."""
    return document.tree["paths"][path][method]


def test_frame_of_the_document() -> None:
    """Version, title, a server with its region, and a token or a signature, asked for by each operation as well."""
    document, _, findings = checked(service())
    assert findings == []
    assert document.tree["openapi"] == "3.0.3"
    assert document.tree["info"] == {"title": "Shelf Service", "version": "1.0.0"}
    [server] = document.tree["servers"]
    assert server["variables"]["region"]["enum"] == ["north", "south"]
    schemes = document.tree["components"]["securitySchemes"]
    assert [(one["type"], one["in"], one["name"]) for one in schemes.values()] == [
        ("apiKey", "header", "X-Auth-Token"),
        ("apiKey", "header", "Authorization"),
    ]
    assert document.tree["security"] == operation(document)["security"] == [{scheme: []} for scheme in schemes]


@pytest.mark.parametrize(
    ("access", "expected"),
    [
        ((Access.OPEN,), []),
        ((Access.BEARER,), [{"BearerToken": []}]),
        ((Access.TOKEN, Access.OPEN), [{"AuthToken": []}, {"AccessKey": []}, {}]),
    ],
)
def test_security_of_an_operation(access: tuple[Access, ...], expected: object) -> None:
    """Nothing, the token of another party, or a token that may be left out; every scheme in use is declared."""
    document, _, findings = checked(service(endpoint("/a", "get", access=access)))
    assert findings == []
    assert operation(document, "/a", "get")["security"] == expected
    assert ("BearerToken" in document.tree["components"]["securitySchemes"]) is (Access.BEARER in access)


def test_order_does_not_depend_on_the_pages() -> None:
    """Paths are sorted, the operations of a path stand in one order, responses by status with default last."""
    many = [
        endpoint("/b", "delete", name="dropB"),
        endpoint("/b", "get", name="getB", responses=(answer("default"), answer("404"), answer("200"))),
        endpoint("/a", "post", name="makeA"),
    ]
    one, _, _ = checked(service(*many))
    other, _, _ = checked(service(*reversed(many)))
    assert str(one.tree) == str(other.tree)
    assert [(path, list(item)) for path, item in one.tree["paths"].items()] == [
        ("/a", ["post"]),
        ("/b", ["get", "delete"]),
    ]
    assert list(operation(one, "/b", "get")["responses"]) == ["200", "404", "default"]


def test_parameters() -> None:
    """Path before query before header; path parameters are always required; limits stand in the schema."""
    rows = (
        parameter("header", field("X-Trace", text="Trace.")),
        parameter("query", field("limit", INTEGER, minimum=1, default=10, deprecated=True)),
        parameter("path", field("id", required=None)),
    )
    document, _, _ = checked(service(endpoint("/v1/{id}", names=("id",), parameters=rows)))
    assert operation(document, "/v1/{id}")["parameters"] == [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
        {
            "name": "limit",
            "in": "query",
            "deprecated": True,
            "schema": {"type": "integer", "minimum": 1, "default": 10},
        },
        {"name": "X-Trace", "in": "header", "description": "Trace.", "schema": {"type": "string"}},
    ]


def test_placeholders_that_clients_cannot_name() -> None:
    """A dot in a placeholder would cost the operation; the name of a path parameter never travels."""
    document, _, findings = checked(service(endpoint("/v1/{vm.id}/{vm_id}", names=("vm.id", "vm_id"))))
    [path] = document.tree["paths"]
    assert path == "/v1/{vm_id}/{vm_id_2}"
    assert [one["x-documented-name"] for one in operation(document, path)["parameters"]] == ["vm.id", "vm_id"]
    assert findings == []


def test_headers_are_text() -> None:
    """Arrays, dates and anything else travel in a header as a string, and that is told."""
    types: dict[str, Schema] = {"a": ArrayOf(STRING), "b": Anything(), "c": Scalar("string", "date-time")}
    rows = [parameter("header", field(f"X-{name}", type_)) for name, type_ in types.items()]
    document, _, findings = checked(service(endpoint(parameters=rows)))
    assert [one["schema"] for one in operation(document)["parameters"]] == [{"type": "string"}] * 3
    assert [line.split()[2] for line in findings] == ["D404"] * 3


def test_rows_of_plumbing_are_kept_in_the_sources() -> None:
    """Rows on the token and the content type are stated as security and media type: their lines stay known."""
    rows = (Absorbed(at(5), "security"), Absorbed(at(6), "media-type"))
    extra = parameter("header", field("Content-Type", line=7))
    document, _, _ = checked(service(endpoint(body=body_of(STRING), absorbed=rows, parameters=(extra,))))
    assert "parameters" not in operation(document)
    known = {span for spans in document.sources.values() for span in spans}
    assert {at(5), at(6), at(7)} <= known


def test_a_parameter_twice() -> None:
    """The second row of one parameter is told, and its line stays known."""
    rows = (parameter("query", field("a", line=5)), parameter("query", field("a", line=6)))
    document, _, findings = checked(service(endpoint(parameters=rows)))
    assert len(operation(document)["parameters"]) == 1
    assert "D407" in findings[0]
    assert at(6) in {span for spans in document.sources.values() for span in spans}


def test_bodies_and_media_types() -> None:
    """A body stands under each of its media types, the examples of JSON under those that are JSON."""
    body = body_of(STRING, "application/json", "application/octet-stream", examples=(shown("x"),), required=False)
    document, _, _ = checked(service(endpoint(body=body)))
    assert operation(document)["requestBody"] == {
        "content": {
            "application/json": {"schema": {"type": "string"}, "example": "x"},
            "application/octet-stream": {"schema": {"type": "string"}},
        }
    }


def test_bodies_where_http_has_none() -> None:
    """DELETE may have a body; one of GET is told."""
    body = body_of(STRING)
    _, _, quiet = checked(service(endpoint(method="delete", body=body)))
    _, _, told = checked(service(endpoint(method="get", body=body)))
    assert quiet == []
    assert ["D405" in line for line in told] == [True]


def test_examples() -> None:
    """Several examples are named by the words before them; equal ones are one; a lone one without words is plain."""
    several = (shown([1], "Two files!"), shown([2]), shown([1], "Two files!", line=75), shown([3], "Two files"))
    document, _, _ = checked(service(endpoint(responses=(answer("200", ArrayOf(INTEGER), examples=several),))))
    content = operation(document)["responses"]["200"]["content"]["application/json"]
    assert content["examples"] == {
        "two-files": {"summary": "Two files!", "value": [1]},
        "example": {"value": [2]},
        "two-files-2": {"summary": "Two files", "value": [3]},
    }
    pointer = "/paths/~1v1~1things/post/responses/200/content/application~1json/examples/two-files/value"
    assert document.sources[pointer] == (at(70), at(75))


def test_responses_have_words_and_headers() -> None:
    """A response without words gets those of its status; headers have schemas."""
    bare = evolve(answer("418", headers=(field("X-Pot"),)), description=())
    document, _, _ = checked(service(endpoint(responses=(bare, evolve(answer("599"), description=())))))
    responses = operation(document)["responses"]
    assert responses["418"] == {
        "description": "I'm a Teapot.",
        "headers": {"X-Pot": {"schema": {"type": "string"}}},
    }
    assert responses["599"] == {"description": "Status 599."}


def test_no_response_at_all() -> None:
    """OpenAPI demands a response; the default stands in."""
    document, _, findings = checked(service(evolve(endpoint(), responses=())))
    assert list(operation(document)["responses"]) == ["default"]
    assert findings == []


def test_links_to_pages() -> None:
    """Links to pages of the service lead to the published documentation where its address is known."""
    text = (Paragraph((Link("Listing", target=Label("shelf_01")), Link(" x", target=Label("other"))), at(1)),)
    made = service(
        endpoint(description=text),
        settings=evolve(SETTINGS, docs="https://docs.example/api/"),
        locations={Label("shelf_01"): "things/list it.rst"},
    )
    document, _, _ = checked(made)
    assert operation(document)["description"] == "[Listing](https://docs.example/api/things/list%20it.html) x"


def test_deprecated_operations_say_so() -> None:
    """`deprecated` and the description of an operation survive."""
    document, _, _ = checked(service(endpoint(deprecated=True, description=prose("Old <one>."))))
    assert operation(document)["deprecated"] is True
    assert operation(document)["description"] == "Old \\<one>."


def test_regions_of_another_domain_have_a_server_of_their_own() -> None:
    """So that no region is offered with a domain that is not its own; the cloud's own server is the first."""
    elsewhere = (Site("Sister", "https://shelf.{region}.sister.example.com", ("east",), "east"),)
    document, _, findings = checked(evolve(service(), settings=evolve(SETTINGS, elsewhere=elsewhere)))
    assert findings == []
    first, second = document.tree["servers"]
    assert (first["url"], first["variables"]["region"]["default"]) == ("https://shelf.{region}.example.com", "north")
    assert (second["url"], second["description"]) == ("https://shelf.{region}.sister.example.com", "Sister")
    assert second["variables"]["region"]["enum"] == ["east"]
