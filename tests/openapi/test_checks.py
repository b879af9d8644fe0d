"""The finished document held against the specification, the client generator and the documented examples."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from rst2openapi.diagnostics import Report
from rst2openapi.openapi.checks import check
from rst2openapi.openapi.document import Document
from rst2openapi.operation.model import Null
from rst2openapi.service.model import AliasSchema, ArrayOf, FreeObject, MapOf, OneOf, Schema

from .making import (
    BOOLEAN,
    INTEGER,
    STRING,
    answer,
    at,
    body_of,
    checked,
    endpoint,
    field,
    parameter,
    ref,
    service,
    shown,
    table,
    values,
)


def disagreements(type_: Schema, value: Any, **schemas: Any) -> list[str]:
    """What is told about an example at line 70."""
    body = body_of(type_, examples=(shown(value),))
    _, _, lines = checked(service(endpoint(body=body), schemas=schemas))
    assert all(line.startswith("docs/shelf.rst:70: warning D410") for line in lines)
    return [line.partition("the table at ")[2].partition("; both are kept")[0] for line in lines]


_THING = table(
    field("count", INTEGER, required=True),
    field("flag", BOOLEAN),
    field("mode", enum=values("on", "off")),
    field("tags", ArrayOf(ref("Tag"))),
    field("lock", Null()),
)
_TAG = table(field("key", required=True), field("value"))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"count": 1, "flag": True, "mode": "on", "tags": [{"key": "a"}], "lock": None, "more": 1}, []),
        ({"count": "1"}, ["count: string '1' is not of type integer"]),
        ({"count": 1, "flag": "true"}, ["flag: string 'true' is not of type boolean"]),
        ({"count": 1, "mode": "idle"}, ["mode: 'idle' is not one of the documented values"]),
        ({"count": 1, "lock": {}}, ["lock: object is not null"]),
        ({"count": 1, "mode": 5}, ["mode: integer 5 is not of type string"]),
        ({}, ["the root: the mandatory count is missing"]),
        ({"count": 1, "tags": [{}, {}]}, ["tags[]: the mandatory key is missing"]),
        ({"count": 1, "tags": [{"key": 1}]}, ["tags[].key: integer 1 is not of type string"]),
        ({"count": 1, "tags": {"key": "a"}}, ["tags: object is not of type array"]),
        ([], ["the root: array is not of type object"]),
    ],
)
def test_examples_are_held_against_their_schema(value: Any, expected: list[str]) -> None:
    """Each disagreement names the field's path and what is wrong; elements of an array count once."""
    assert disagreements(ref("Thing"), value, Thing=_THING, Tag=_TAG) == expected


def test_alternatives_are_judged_by_the_closest() -> None:
    """An example of a body with alternatives is compared with the alternative that it resembles most."""
    either = OneOf((ref("Thing"), ref("Tag")))
    assert disagreements(either, {"key": 5}, Thing=_THING, Tag=_TAG) == ["key: integer 5 is not of type string"]


def test_many_disagreements_are_cut_short() -> None:
    """A hopeless example gives a few lines, not hundreds."""
    wide = table(*(field(f"f{number:02}", INTEGER) for number in range(40)))
    lines = disagreements(ref("Wide"), {f"f{number:02}": "x" for number in range(40)}, Wide=wide)
    assert len(lines) == 9
    assert lines[-1] == "f08: and 32 more"


def test_the_fate_of_examples_is_known_by_their_lines() -> None:
    """Valid examples are counted by their place; one that is shown twice is valid only where it always is."""
    both = (shown({"count": 1}, line=70), shown({"count": "1"}, line=71))
    _, result, _ = checked(
        service(endpoint(body=body_of(ref("Thing"), examples=both)), schemas={"Thing": _THING, "Tag": _TAG})
    )
    assert (result.valid, result.invalid) == (frozenset({at(70)}), frozenset({at(71)}))


def test_paths_with_signs_are_found() -> None:
    """Examples are found under paths and media types that a URI would escape."""
    body = body_of(ref("Tag"), "application/json; charset=utf-8", examples=(shown({"key": 1}),))
    odd = endpoint("/v1/{a}:{b}/ü%41 x", names=("a", "b"), body=body)
    _, result, _ = checked(service(odd, schemas={"Tag": _TAG}))
    assert result.invalid == {at(70)}


def test_a_broken_document_is_told() -> None:
    """What the specification forbids is an error, at the page that the broken part came from."""
    made, _, _ = checked(service(endpoint(span=at(2))))
    tree = made.tree | {"paths": {"/v1/things": {"post": {"operationId": "a", "responses": {"200": {}}}}}}
    report = Report()
    check(Document(tree, made.sources), report)
    [line] = [str(one) for one in report.sorted() if one.rule.code == "D401"]
    assert line.startswith("docs/shelf.rst:80: error D401 invalid-document:")
    assert "'description' is a required property" in line


def codes(*endpoints: Any, **schemas: Any) -> list[str]:
    """Line and code of each finding."""
    _, _, lines = checked(service(*endpoints, schemas=schemas))
    return [f"{line.split(':')[1]} {line.split()[2]}" for line in lines]


def test_operation_ids_that_are_one_function() -> None:
    """`listThings` and `list_things` are one function: the later is told."""
    one, two = endpoint("/a", name="listThings"), endpoint("/b", name="list_things", span=at(5))
    assert codes(one, two) == ["5 D420"]


def test_names_inside_generated_code() -> None:
    """Properties and parameters with a meaning inside generated code are told as notes."""
    rows = (parameter("query", field("body", line=20)),)
    thing = table(field("to_dict", line=21), field("d", line=22), field("D", line=23))
    assert codes(endpoint(parameters=rows, body=body_of(ref("Thing"))), Thing=thing) == [
        "20 D423",
        "21 D423",
        "22 D423",
        "23 D423",
    ]


def test_fields_that_are_one_attribute() -> None:
    """`@type` and `type` meet, `fooBar` and `foo_bar` are told apart by the client generator."""
    thing = table(*(field(name, line=20 + index) for index, name in enumerate(("@type", "type", "fooBar", "foo_bar"))))
    assert codes(endpoint(body=body_of(ref("Thing"))), Thing=thing) == ["21 D422"]


def test_placeholders_and_path_parameters() -> None:
    """A placeholder without a parameter, a parameter without a placeholder, and one placeholder twice."""
    lost = endpoint("/a/{x}", names=("x",), parameters=(parameter("query", field("q")),), name="a")
    extra = endpoint("/b", parameters=(parameter("path", field("x")),), name="b", span=at(3))
    twice = endpoint("/c/{x}/{x}", names=("x",), name="c", span=at(4))
    assert [code for code in codes(lost, extra, twice) if "D401" not in code] == ["2 D426", "3 D426", "4 D426"]


def test_paths_that_are_not_paths_or_equal() -> None:
    """A query string in a path, and two paths that differ in names only."""
    query = endpoint("/a?x=1", name="a", span=at(3))
    one = endpoint("/b/{x}", names=("x",), name="b", span=at(4))
    other = endpoint("/b/{y}", names=("y",), name="c", span=at(5))
    assert [code for code in codes(query, one, other) if "D401" not in code] == ["3 D425", "5 D427"]


def test_media_types_without_models() -> None:
    """XML is told, JSON by any name, forms and bytes are not."""
    quiet = body_of(FreeObject(), "application/merge-patch+json", "multipart/form-data", "application/octet-stream")
    told = body_of(STRING, "application/xml")
    responses = (answer("200", STRING, media_types=("application/zip",), line=50),)
    assert codes(endpoint(body=quiet)) == []
    assert codes(endpoint(body=told, responses=responses)) == ["2 D424", "50 D424"]


def test_schemas_made_of_themselves() -> None:
    """An array whose items are the array has no value; an object that holds itself is fine."""
    endless = AliasSchema(ArrayOf(ref("Endless")), (at(30),))
    tree = table(field("children", ArrayOf(ref("Tree"))), field("by_name", MapOf(ref("Tree"))))
    assert codes(endpoint(), Endless=endless, Tree=tree) == ["30 D428"]


def test_the_same_operation_twice() -> None:
    """The second operation for a method and a path is told and left out."""
    again = evolve(endpoint(name="again"), spans=(at(7),))
    assert codes(endpoint(), again) == ["7 D406"]
