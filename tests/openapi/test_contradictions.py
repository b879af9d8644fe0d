"""Examples that are not as their tables say, parted from those that are."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from rst2openapi.operation.model import Example

from .making import INTEGER, answer, at, body_of, checked, endpoint, field, ref, service, shown, table

THING = table(field("count", INTEGER), field("name"))
EXTENSION = "x-contradicting-examples"


def media_of(*examples: Example) -> tuple[Any, Any]:
    """The media type of a request with these examples, and the places of its parts below it."""
    body = body_of(ref("Thing"), examples=examples)
    document, _, _ = checked(service(endpoint(body=body), schemas={"Thing": THING}))
    below = "/paths/~1v1~1things/post/requestBody/content/application~1json/"
    places = {pointer.removeprefix(below): spans for pointer, spans in document.sources.items() if below in pointer}
    return document.tree["paths"]["/v1/things"]["post"]["requestBody"]["content"]["application/json"], places


def test_the_contradicting_one_stands_apart() -> None:
    """It keeps its name and words, says where and why, and its line follows it."""
    media, places = media_of(shown({"count": 1}, "One"), shown({"count": "2", "name": 3}, "Two", line=75))
    assert media["examples"] == {"one": {"summary": "One", "value": {"count": 1}}}
    assert media[EXTENSION] == {
        "two": {
            "summary": "Two",
            "value": {"count": "2", "name": 3},
            "at": "/count",
            "reason": "string '2' is not of type integer",
            "also": [{"at": "/name", "reason": "integer 3 is not of type string"}],
        }
    }
    assert places[f"{EXTENSION}/two/value"] == (at(75),)
    assert "examples/two/value" not in places


def test_a_lone_one_leaves_no_examples_behind() -> None:
    """Neither `example` nor an empty `examples` is left; a contradiction at the root has the pointer of the root."""
    media, _ = media_of(shown({"count": "2"}))
    assert set(media) == {"schema", EXTENSION}
    media, _ = media_of(shown("2", "Text"))
    assert set(media) == {"schema", EXTENSION}
    assert media[EXTENSION]["text"]["at"] == ""


def test_an_example_of_the_schema_stays_with_it() -> None:
    """What many responses share moves to the schema, and nothing refers to it any more."""
    error = evolve(THING, examples=(shown({"count": 1}), shown({"count": "2"}, line=75)))
    failed = [answer(status, ref("Thing")) for status in ("400", "404")]
    document, checks, found = checked(service(endpoint(responses=failed), schemas={"Thing": error}))
    assert list(document.tree["components"]["examples"]) == ["Thing-1"]
    assert list(document.tree["components"]["schemas"]["Thing"][EXTENSION]) == ["Thing-2"]
    for response in document.tree["paths"]["/v1/things"]["post"]["responses"].values():
        assert list(response["content"]["application/json"]["examples"]) == ["Thing-1"]
    assert (checks.valid, checks.invalid) == (frozenset({at(70)}), frozenset({at(75)}))
    assert len(found) == 1


def test_a_text_of_another_format_contradicts() -> None:
    """What a linter would find at an example stands in the extension: no date, an address with a placeholder."""
    thing = table(field("day", format="date"), field("link", format="uri"), field("at", format="date-time"))
    value = {"day": "tomorrow", "link": "https://{bucket}/x", "at": "2030-01-02T03:04:05Z"}
    document, _, _ = checked(
        service(endpoint(responses=[answer("200", ref("Thing"), examples=(shown(value),))]), schemas={"Thing": thing})
    )
    media = document.tree["paths"]["/v1/things"]["post"]["responses"]["200"]["content"]["application/json"]
    apart = media[EXTENSION]["example"]
    assert [apart["reason"], *(one["reason"] for one in apart["also"])] == [
        "string 'tomorrow' is no date",
        "string 'https://{bucket}/x' is no uri",
    ]
