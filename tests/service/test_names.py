"""Names of schemas and lists of values: readable, unique, and the same when pages are added."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rst2openapi.operation.model import ArrayOf as Open
from rst2openapi.operation.model import Location, ObjectRef, Side
from rst2openapi.service.model import ArrayOf, EnumSchema, SchemaName, SchemaRef
from rst2openapi.service.names.words import folded, plural, singular

from .making import linked, objects, only, operation, page, row, schema, table, to, types


def test_names_of_members() -> None:
    """A type's own name, else that of the field, in the singular where it is one of a list."""
    tables = [
        table(20, row("a"), subject="io.k8s.api.core.v1.PodSpec", label="t1"),
        table(30, row("b"), label="t2"),
        table(40, row("c"), subject="ShadeRef", label="t3"),
    ]
    root = table(10, row("spec", to("t1")), row("policies", Open(to("t2"))), row("shade", to("t3")))
    service, _ = linked(page("a.rst", operation(response=root), tables=tables))
    assert objects(service) == ["ListPaintsResponse", "PodSpec", "Policy", "ShadeRef"]


def test_clash_of_members() -> None:
    """Different objects of one name are named after what they belong to."""
    pages = [
        page(
            f"{name}.rst",
            operation("post", f"/v1/{name}", title=f"Creating {name}", request=table(10, row("tag", to("t")))),
            tables=[table(20, row(f"{name}_key"), label="t")],
        )
        for name in ("brush", "paint")
    ]
    service, _ = linked(*pages)
    assert objects(service) == ["BrushTagCreate", "CreateBrushRequest", "CreatePaintRequest", "PaintTagCreate"]


def test_the_leader_keeps_its_name() -> None:
    """An object that most places use is not renamed for one that is used once."""
    common = [
        page(
            f"{name}.rst",
            operation(path=f"/v1/{name}", title=f"Showing {name}", response=table(10, row(name), row("tag", to("t")))),
            tables=[table(20, row("key"), subject="tag", label="t")],
        )
        for name in ("brush", "paint", "roller")
    ]
    odd = page(
        "z.rst",
        operation(path="/v1/z", title="Showing Z", response=table(10, row("tag", to("t")))),
        tables=[table(20, row("other"), label="t")],
    )
    before, _ = linked(*common)
    after, _ = linked(*common, odd)
    assert "Tag" in objects(before)
    assert set(objects(before)) < set(objects(after))


@pytest.mark.parametrize("name", ["object", "list", "type", "class", "error", "test_linux", "response"])
def test_reserved_names(name: str) -> None:
    """No schema is called like a type of some language, or like a file for one platform."""
    root = table(10, row(name, to("t")))
    service, _ = linked(page("a.rst", operation(response=root), tables=[table(20, row("a"), label="t")]))
    member = types(service, "ListPaintsResponse")[name].name
    assert folded(member) != folded(name)
    assert not member.lower().endswith(("linux", "test"))


def test_lists_of_values() -> None:
    """A list of values is a schema of its own, one for the same list of the same field name."""
    kind = row("mix_kind", values=("oil", "acryl"))
    service, _ = linked(
        page(
            "a.rst",
            operation(query=[kind], response=table(10, row("mix_kind", Open(kind.type), values=("oil", "acryl")))),
        )
    )
    enum = service.schemas[SchemaName("MixKind")]
    assert isinstance(enum, EnumSchema)
    assert [entry.value for entry in enum.values] == ["oil", "acryl"]
    assert types(service, "ListPaintsResponse")["mix_kind"] == ArrayOf(SchemaRef(SchemaName("MixKind")))
    assert only(service).parameters[0].field.type == SchemaRef(SchemaName("MixKind"))
    assert schema(service, "ListPaintsResponse").fields[0].facets.enum == ()


def test_a_common_word_is_named_after_its_owner() -> None:
    """`status` says nothing by itself."""
    tables = [table(20, row("status", values=("wet", "dry")), subject="Shade", label="t")]
    service, _ = linked(page("a.rst", operation(response=table(10, row("shade", to("t")))), tables=tables))
    assert "ShadeStatus" in service.schemas


def test_one_value_is_no_list() -> None:
    """A fixed value stays with its field."""
    service, _ = linked(page("a.rst", operation(response=table(10, row("kind", values=("oil",))))))
    (kind,) = schema(service, "ListPaintsResponse").fields
    assert [entry.value for entry in kind.facets.enum] == ["oil"]


def test_equal_tables_are_one_schema() -> None:
    """Tables of the same rows and words are one schema, for requests and answers alike, and know all rows."""
    tables = [
        table(20, row("key"), row("value"), subject="tag", label="t1", side=Side.REQUEST),
        table(40, row("key"), row("value"), subject="tag", label="t2"),
    ]
    order = table(10, row("tags", Open(to("t1")), required=True), side=Side.REQUEST)
    answer = table(30, row("tags", Open(to("t2"))), row("id"))
    service, _ = linked(page("a.rst", operation("post", request=order, response=answer), tables=tables))
    assert objects(service) == ["ListPaintsRequest", "ListPaintsResponse", "Tag"]
    assert [span.line for one in schema(service, "Tag").fields for span in (one.span, *one.rows)] == [21, 41, 22, 42]


def test_other_words_are_another_schema_unless_it_has_the_same_name() -> None:
    """Equal structures that mean different things stay apart."""
    tables = [
        table(20, row("id", text="ID of the brush."), subject="brush", label="t1"),
        table(30, row("id", text="ID of the can."), subject="can", label="t2"),
        table(40, row("id", text="The can's ID."), subject="can", label="t3"),
    ]
    root = table(10, row("brush", to("t1")), row("can", to("t2")), row("cans", Open(to("t3"))))
    service, _ = linked(page("a.rst", operation(response=root), tables=tables))
    assert objects(service) == ["Brush", "Can", "ListPaintsResponse"]


def test_recursive_copies_are_one_schema() -> None:
    """Copies of a structure that contains itself are recognised as such."""
    tables = [
        table(line, row("child", to(f"t{line}")), row("id"), subject="Node", label=f"t{line}") for line in (20, 40)
    ]
    root = table(10, row("left", to("t20")), row("right", to("t40")))
    service, _ = linked(page("a.rst", operation(response=root), tables=tables))
    assert objects(service) == ["ListPaintsResponse", "Node"]


def test_roots_that_several_operations_share() -> None:
    """A body that several operations have is named after its members."""
    pages = [
        page(f"{name}.rst", operation(path=f"/v1/{name}", title=f"Starting {name}", response=table(9, row("job_id"))))
        for name in ("brush", "paint")
    ]
    assert objects(linked(*pages)[0]) == ["JobIdResponse"]


WORDS = st.lists(
    st.sampled_from(["", "a", "B", "id", "ID", "x1", "9", "Tag", "list", "_linux"]), min_size=1, max_size=3
)


@given(st.lists(WORDS.map("_".join), min_size=1, max_size=6, unique=True))
def test_schema_names_are_unique_after_folding(names: list[str]) -> None:
    """Whatever fields are called, no two schemas meet when case and separators go."""
    tables = [table(20 + 10 * place, row(f"f{place}"), label=f"t{place}") for place in range(len(names))]
    root = table(10, *(row(name or "x", to(f"t{place}")) for place, name in enumerate(names)))
    service, _ = linked(page("a.rst", operation(response=root), tables=tables))
    assert len({folded(name) for name in service.schemas}) == len(service.schemas) == len(names) + 1
    assert all(name[0].isalpha() and name.isalnum() for name in service.schemas)


@given(st.sampled_from(["policy", "address", "tag", "key", "box", "status", "alias"]))
def test_plural_and_singular(word: str) -> None:
    """The singular of the plural is the word."""
    assert singular(plural(word)) == word


def test_parameters_stay_in_order() -> None:
    """Parameters keep the order of the page."""
    service, _ = linked(page("a.rst", operation(path="/v1/{b}/{a}", query=[row("z"), row("y")])))
    assert [one.field.name for one in only(service).parameters] == ["b", "a", "z", "y"]
    assert only(service).parameters[0].location is Location.PATH


def test_bare_object_is_not_named() -> None:
    """An object without members gives no schema."""
    service, _ = linked(page("a.rst", operation(response=table(10, row("free", ObjectRef())))))
    assert objects(service) == ["ListPaintsResponse"]
