"""How the rows of objects find the tables of their members."""

from __future__ import annotations

from rst2openapi.operation.model import Anything, ObjectRef, Side
from rst2openapi.operation.model import ArrayOf as Open
from rst2openapi.operation.model import MapOf as OpenMap
from rst2openapi.prose import Label
from rst2openapi.service.model import ArrayOf, FreeObject, MapOf, OneOf, SchemaName, SchemaRef

from .making import INTEGER, linked, operation, page, row, schema, table, to, types


def ref(name: str) -> SchemaRef:
    """A reference to the schema of this name."""
    return SchemaRef(SchemaName(name))


def test_link_on_the_same_page() -> None:
    """A link of the row leads to the table with that label, whatever the tables are called."""
    root = table(10, row("brush", to("x__t2")))
    service, found = linked(
        page(
            "a.rst", operation(response=root), tables=[table(20, row("width", INTEGER), subject="tool", label="x__t2")]
        )
    )
    assert types(service, "ListPaintsResponse") == {"brush": ref("Brush")}
    assert types(service, "Brush") == {"width": INTEGER}
    assert found == []


def test_same_page_goes_first() -> None:
    """Of two tables with the label, that of the page itself is meant."""
    root = table(10, row("brush", to("t")))
    service, _ = linked(
        page("b.rst", operation(response=root), tables=[table(20, row("near"), label="t")]),
        page("a.rst", tables=[table(20, row("far"), label="t")]),
    )
    assert list(types(service, "Brush")) == ["near"]


def test_link_to_another_page() -> None:
    """A shared structure stands on a page of its own."""
    root = table(10, row("brushes", Open(to("shared"))))
    service, found = linked(
        page("a.rst", operation(response=root)), page("z.rst", tables=[table(3, row("width"), label="shared")])
    )
    assert types(service, "ListPaintsResponse") == {"brushes": ArrayOf(ref("Brush"))}
    assert found == []


def test_link_to_the_page_itself_falls_back_to_the_name() -> None:
    """A link that leads to no table is reported, and the table of the field's name is taken."""
    root = table(10, row("brush", to("paint_0001")))
    service, found = linked(
        page(
            "a.rst", operation(response=root), tables=[table(20, row("width"), subject="brush")], labels=["paint_0001"]
        )
    )
    assert types(service, "ListPaintsResponse") == {"brush": ref("Brush")}
    assert found == ["dangling-link", "linked-by-name"]


def test_names_differ_in_number() -> None:
    """`brushes` finds the table of the brush."""
    root = table(10, row("brushes", Open(ObjectRef())))
    service, _ = linked(page("a.rst", operation(response=root), tables=[table(20, row("width"), subject="brush")]))
    assert types(service, "ListPaintsResponse") == {"brushes": ArrayOf(ref("Brush"))}


def test_the_side_decides_between_tables_of_one_name() -> None:
    """A row of an answer takes the table of the answer, though that of the request is nearer."""
    tables = [
        table(15, row("wanted"), subject="brush", side=Side.REQUEST),
        table(40, row("bought"), subject="brush", side=Side.RESPONSE),
    ]
    answer = table(12, row("brush", ObjectRef()))
    order = table(10, row("brush", ObjectRef()), side=Side.REQUEST)
    service, _ = linked(page("a.rst", operation("post", request=order, response=answer), tables=tables))
    (brush,) = types(service, "ListPaintsResponse").values()
    assert list(types(service, brush.name)) == ["bought"]


def test_path_in_a_subject() -> None:
    """`shelf.brush` is the brush of the shelf, not the brush beside it."""
    tables = [
        table(20, row("brush", ObjectRef()), subject="shelf"),
        table(30, row("long"), subject="shelf.brush"),
        table(40, row("short"), subject="brush"),
    ]
    root = table(10, row("shelf", ObjectRef()), row("brush", ObjectRef()))
    service, _ = linked(page("a.rst", operation(response=root), tables=tables))
    shelf = types(service, "Shelf")["brush"]
    outer = types(service, "ListPaintsResponse")["brush"]
    assert list(types(service, shelf.name)) == ["long"]
    assert list(types(service, outer.name)) == ["short"]


def test_object_without_members() -> None:
    """An object that no table describes is free; what may be an object is anything."""
    root = table(10, row("brush", ObjectRef()), row("list", Open(ObjectRef(certain=False))))
    service, found = linked(page("a.rst", operation(response=root)))
    assert types(service, "ListPaintsResponse") == {"brush": FreeObject(), "list": ArrayOf(Anything())}
    assert found == ["object-without-members"]


def test_alternatives() -> None:
    """Two links of a Type cell are alternatives."""
    tables = [table(20, row("width"), subject="flat", label="t1"), table(30, row("size"), subject="round", label="t2")]
    root = table(10, row("brush", to("t1", "t2", alternatives=True)))
    service, _ = linked(page("a.rst", operation(response=root), tables=tables))
    brush = types(service, "ListPaintsResponse")["brush"]
    assert isinstance(brush, OneOf)
    assert len(brush.options) == 2


def test_recursion() -> None:
    """A table may refer to itself, and to one that refers back."""
    tables = [
        table(20, row("parts", Open(to("t1"))), row("other", to("t2")), subject="part", label="t1"),
        table(30, row("back", to("t1")), subject="other", label="t2"),
    ]
    service, found = linked(page("a.rst", operation(response=table(10, row("part", to("t1")))), tables=tables))
    assert types(service, "Part") == {"parts": ArrayOf(ref("Part")), "other": ref("Other")}
    assert types(service, "Other") == {"back": ref("Part")}
    assert found == []


def test_orphan() -> None:
    """A table that nothing refers to is reported with its rows."""
    service, found = linked(
        page("a.rst", operation(response=table(10, row("id"))), tables=[table(20, row("width"), subject="brush")])
    )
    assert found == ["orphan-table"]
    assert len(service.schemas) == 1


def test_orphan_copy() -> None:
    """A copy of a table in use is no orphan: its rows are further rows of the same fields."""
    tables = [
        table(20, row("width"), subject="brush", label="t1"),
        table(50, row("width"), subject="brush", label="t2"),
    ]
    service, found = linked(page("a.rst", operation(response=table(10, row("brush", to("t1")))), tables=tables))
    (width,) = schema(service, "Brush").fields
    assert [span.line for span in (width.span, *width.rows)] == [21, 51]
    assert found == []


def test_example_gives_a_left_over_table_its_owner() -> None:
    """An object without a table gets the one whose members its example shows."""
    root = table(10, row("detail", ObjectRef()))
    shown = {"detail": {"width": 3, "hair": "pig"}}
    tables = [table(20, row("width", INTEGER), row("hair"), subject="PaintDetailForAll")]
    service, found = linked(page("a.rst", operation(response=root, answered=[shown]), tables=tables))
    detail = types(service, "ListPaintsResponse")["detail"]
    assert list(types(service, detail.name)) == ["width", "hair"]
    assert "orphan-table" not in found


def bare(name: str, *labels: str) -> ObjectRef:
    """What a Type cell gives that holds nothing but a name."""
    return ObjectRef(tuple(Label(label) for label in labels), name, certain=False, spelling=name)


def test_a_type_that_is_only_a_name() -> None:
    """A link of the row, the caption or the name of the type leads to the table; case and marks count for nothing."""
    root = table(
        10, row("main", bare("brush_param", "x__t2")), row("spare", bare("SMALL_BRUSH")), row("x", bare("Hue"))
    )
    tables = [
        table(20, row("width"), subject="brush_param", label="x__t2"),
        table(30, row("length"), subject="SmallBrush"),
    ]
    service, found = linked(page("a.rst", operation(response=root), tables=tables))
    answer = types(service, "ListPaintsResponse")
    assert [list(types(service, answer[name].name)) for name in ("main", "spare")] == [["width"], ["length"]]
    assert answer["x"] == Anything()
    assert sorted(found) == ["linked-by-name", "unknown-type"]


def test_the_values_of_a_map_are_not_found_by_the_name_of_the_map() -> None:
    """The table is called like the field, but lists what is somewhere else; the name of the values' type counts."""
    root = table(
        10, row("extra", OpenMap(ObjectRef(certain=False))), row("brushes", OpenMap(ObjectRef(type_name="Brush")))
    )
    tables = [table(20, row("width"), subject="extra"), table(30, row("length"), subject="Brush")]
    service, found = linked(page("a.rst", operation(response=root), tables=tables))
    assert types(service, "ListPaintsResponse") == {"extra": MapOf(Anything()), "brushes": MapOf(ref("Brush"))}
    assert sorted(found) == ["linked-by-name", "orphan-table"]


def test_examples_take_away_a_table_that_only_a_name_gave() -> None:
    """The example shows nothing that the table lists: the members stay open, and the table finds its row."""
    root = table(10, row("size", ObjectRef()), row("detail", ObjectRef()))
    shown = {"size": {"width": 3}, "detail": {"unit": "m", "scale": 1}}
    tables = [table(20, row("unit"), row("scale", INTEGER), subject="size")]
    service, found = linked(page("a.rst", operation(response=root, answered=[shown]), tables=tables))
    answer = types(service, "ListPaintsResponse")
    assert answer["size"] == FreeObject()
    assert list(types(service, answer["detail"].name)) == ["unit", "scale"]
    assert "name-contradicted" in found


def test_examples_do_not_take_away_a_table_that_is_linked() -> None:
    """A link is the page's own word."""
    root = table(10, row("size", to("t1")))
    tables = [table(20, row("unit"), subject="size", label="t1")]
    service, _ = linked(page("a.rst", operation(response=root, answered=[{"size": {"width": 3}}]), tables=tables))
    assert types(service, "ListPaintsResponse") == {"size": ref("Size")}


def test_a_last_word_in_common_gives_no_table_that_others_link_to() -> None:
    """`matchLabels` is the table of the selector; the labels of the node are something else."""
    root = table(10, row("labels", ObjectRef()), row("selector", to("t1")))
    tables = [table(20, row("volume"), subject="matchLabels", label="t1")]
    service, _ = linked(page("a.rst", operation(response=root), tables=tables))
    assert types(service, "ListPaintsResponse")["labels"] == FreeObject()
