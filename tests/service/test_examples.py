"""What documented examples prove about their tables."""

from __future__ import annotations

import pytest
from attrs import evolve

from rst2openapi.operation.model import Anything, EnumValue, Facets, Field, ObjectRef, Scalar, Side
from rst2openapi.operation.model import ArrayOf as Open
from rst2openapi.place import Span
from rst2openapi.service.model import ArrayOf, Schema, SchemaName, SchemaRef
from rst2openapi.service.values import proven

from .making import STRING, linked, objects, operation, page, row, schema, table, to, types

HERE = Span("a.rst", 1)


def member(type_: Schema, facets: Facets) -> Field[Schema]:
    """A member of a structure whose links are closed."""
    return Field("state", type_, None, (), HERE, facets)


def test_list_for_an_object() -> None:
    """All examples show a list where the table says object: it is a list."""
    root = table(10, row("brush", to("t")))
    service, found = linked(
        page(
            "a.rst",
            operation(response=root, answered=[{"brush": [{"a": "1"}]}]),
            tables=[table(20, row("a"), label="t")],
        )
    )
    assert types(service, "ListPaintsResponse")["brush"] == ArrayOf(SchemaRef(SchemaName("Brush")))
    assert found == ["shape-from-example"]


def test_object_for_a_list() -> None:
    """All examples show an object where the table says list: it is an object."""
    root = table(10, row("brush", Open(to("t"))))
    service, found = linked(
        page(
            "a.rst", operation(response=root, answered=[{"brush": {"a": "1"}}]), tables=[table(20, row("a"), label="t")]
        )
    )
    assert types(service, "ListPaintsResponse")["brush"] == SchemaRef(SchemaName("Brush"))
    assert found == ["shape-from-example"]


def test_examples_that_disagree_prove_nothing() -> None:
    """One example of each shape leaves the table as it is."""
    root = table(10, row("brush", to("t")))
    shown = [{"brush": [{"a": "1"}]}, {"brush": {"a": "1"}}]
    service, found = linked(
        page("a.rst", operation(response=root, answered=shown), tables=[table(20, row("a"), label="t")])
    )
    assert types(service, "ListPaintsResponse")["brush"] == SchemaRef(SchemaName("Brush"))
    assert found == []


def test_scalars_stay_with_the_table() -> None:
    """A number in an example does not change a string of the table."""
    service, _ = linked(page("a.rst", operation(response=table(10, row("size")), answered=[{"size": 3}])))
    assert types(service, "ListPaintsResponse") == {"size": STRING}


def test_items_of_a_bare_list() -> None:
    """What an "Array" holds is told by its example; an empty one tells nothing."""
    bare = Open(ObjectRef(certain=False))
    shown = {"names": ["a"], "sizes": [1, 2], "none": []}
    root = table(10, row("names", bare), row("sizes", bare), row("none", bare))
    service, _ = linked(page("a.rst", operation(response=root, answered=[shown])))
    assert types(service, "ListPaintsResponse") == {
        "names": ArrayOf(STRING),
        "sizes": ArrayOf(Scalar("integer")),
        "none": ArrayOf(Anything()),
    }


def test_value_outside_the_list() -> None:
    """An answer or a request with another value opens the list: who sends what is documented is not refused."""
    values = ("wet", "dry")
    answer = table(10, row("shine", values=values))
    order = table(30, row("shine", values=values), side=Side.REQUEST)
    shown = {"shine": "matt"}
    service, found = linked(
        page("a.rst", operation("post", request=order, response=answer, sent=[shown], answered=[shown]))
    )
    assert types(service, "ListPaintsBody")["shine"] == STRING
    assert found == ["enum-contradicted", "enum-contradicted"]


def test_slips_and_nothing_are_no_contradiction() -> None:
    """`WET` and an empty value leave the list as it is; the slip is told."""
    root = table(10, row("shine", values=("wet", "dry")))
    service, found = linked(page("a.rst", operation(response=root, answered=[{"shine": "WET"}, {"shine": ""}])))
    assert types(service, "ListPaintsResponse")["shine"] == SchemaRef(SchemaName("Shine"))
    assert found == ["value-slip"]


def test_words_of_a_sentence_do_not_tell_how_values_are_written() -> None:
    """Where "WET and DRY are supported" stands, and examples have `wet`, nobody knows all values as they are sent."""
    spoken = row("shine", values=("WET", "DRY"))
    words = tuple(evolve(entry, literal=False) for entry in spoken.facets.enum)
    root = table(10, evolve(spoken, facets=evolve(spoken.facets, enum=words)))
    service, found = linked(page("a.rst", operation(response=root, answered=[{"shine": "wet"}])))
    assert types(service, "ListPaintsResponse")["shine"] == STRING
    assert found == ["enum-contradicted"]


def test_mandatory_member_that_an_answer_lacks() -> None:
    """A mandatory member is optional in an answer that lacks it; in a request it stays mandatory."""
    rows = (row("id", required=True), row("size"))
    service, found = linked(
        page(
            "a.rst",
            operation(
                "post",
                request=table(10, *rows, side=Side.REQUEST),
                response=table(30, *rows),
                sent=[{"size": "1"}],
                answered=[{"size": "1"}],
            ),
        )
    )
    assert [one.required for one in schema(service, "ListPaintsRequest").fields] == [True, None]
    assert [one.required for one in schema(service, "ListPaintsResponse").fields] == [False, None]
    assert found == ["required-contradicted"]


def test_map_of_key_and_value() -> None:
    """Rows `key` and `value` of an object whose example has other keys describe a map, and count as mapped."""
    root = table(10, row("values", to("t")), side=Side.REQUEST)
    members = table(20, row("key"), row("value"), label="t", side=Side.REQUEST)
    service, found = linked(
        page("a.rst", operation("put", request=root, sent=[{"values": {"gloss": "10"}}]), tables=[members])
    )
    values = types(service, "UpdatePaintsRequest")["values"].name
    assert schema(service, values).additional == STRING
    assert [span.line for span in schema(service, values).additional_rows] == [21, 22]
    assert found == ["map-from-example"]


def test_list_of_key_and_value_is_no_map() -> None:
    """A list of pairs is what it says."""
    root = table(10, row("tags", Open(to("t"))))
    service, _ = linked(
        page(
            "a.rst",
            operation(response=root, answered=[{"tags": [{"gloss": "10"}]}]),
            tables=[table(20, row("key"), row("value"), label="t")],
        )
    )
    assert list(types(service, "Tag")) == ["key", "value"]


def test_examples_of_all_pages_count_for_a_shared_schema() -> None:
    """What one page's example disproves is disproved for the schema that both pages share."""
    pages = [
        page(
            f"{name}.rst",
            operation(
                path=f"/v1/{name}",
                title=f"Showing {name}",
                response=table(9, row(name), row("t", to("t"))),
                answered=[shown],
            ),
            tables=[table(20, row("id", required=True), row("x"), subject="Tub", label="t")],
        )
        for name, shown in (("a", {"t": {"x": "1"}}), ("b", {"t": {"id": "1"}}))
    ]
    service, _ = linked(*pages)
    assert objects(service) == ["ShowAResponse", "ShowBResponse", "Tub"] or "Tub" in objects(service)
    assert [one.required for one in schema(service, "Tub").fields] == [False, None]


def test_fields_that_every_example_of_an_answer_has() -> None:
    """They are told from all pages that show the structure: with a value, and in answers only."""
    brush = table(20, row("id"), row("size"), row("hair"), row("price"), label="t")
    one = operation(
        response=table(10, row("brush", to("t"))), answered=[{"brush": {"id": "1", "size": "2", "hair": None}}]
    )
    many = operation(
        "post",
        "/v1/brushes",
        request=table(10, row("name"), side=Side.REQUEST),
        response=table(30, row("brushes", Open(to("t"))), row("paint")),
        sent=[{"name": "a"}],
        answered=[{"brushes": [{"id": "1", "size": "2", "price": "3"}, {"id": "2", "size": "3", "hair": "5"}]}],
    )
    service, _ = linked(page("a.rst", one, tables=[brush]), page("b.rst", many))
    present = {name: schema(service, name).present for name in objects(service)}
    assert present.pop("Brush") == ("id", "size")
    assert sorted(present.values()) == [(), ("brush",), ("brushes",)]


def test_nothing_is_always_there_without_an_example() -> None:
    """A structure that no example shows, or that only requests show, promises nothing."""
    order = table(10, row("name"), row("brush", to("t")), side=Side.REQUEST)
    brush = table(20, row("id"), label="t")
    service, _ = linked(
        page(
            "a.rst",
            operation("post", request=order, response=table(30, row("id")), sent=[{"brush": {"id": "1"}}]),
            tables=[brush],
        )
    )
    assert {schema(service, name).present for name in objects(service)} == {()}


@pytest.mark.parametrize(
    ("shown", "left"),
    [("UNIVERSE", "x-known"), ("ACTVE", "enum"), ("INACTIVE", "x-known"), ("ACTIVE2", "x-known")],
)
def test_a_letter_is_a_slip_and_more_is_a_value(shown: str, left: str) -> None:
    """One letter too few is a slip, another word or a digit more another value, which opens the list."""
    values = tuple(EnumValue(value, HERE) for value in ("ACTIVE", "DOWN"))
    facets, _ = proven(member(STRING, Facets(enum=values)), [(shown, HERE)])
    assert (facets.enum, facets.known) == ((values, ()) if left == "enum" else ((), values))


def test_a_word_among_numbers_is_no_value() -> None:
    """Where the table lists numbers and an example shows a word, the type is in doubt, not the list."""
    values = tuple(EnumValue(value, HERE) for value in (1, 2))
    listed = member(Scalar("integer"), Facets(enum=values))
    assert proven(listed, [("twice", HERE)])[0].enum == values
    assert proven(listed, [("3", HERE)])[0].enum == ()


def test_formats_follow_the_examples() -> None:
    """A format that an example does not have is none; a number beyond 32 bits is one of 64."""
    uuid = member(STRING, Facets(format="uuid"))
    assert proven(uuid, [("lamp-1", HERE)])[0].format is None
    assert proven(uuid, [("0f3a4a7e-9a0b-4c53-8d53-0a5e8a1f4b11", HERE)])[0].format == "uuid"
    number = member(Scalar("integer"), Facets())
    assert proven(number, [(1_700_000_000_000, HERE)])[0].format == "int64"
