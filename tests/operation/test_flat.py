"""Flat tables: members that stand behind the row of what holds them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from rst2openapi.operation.model import ArrayOf, Inline, TypeExpr

from .reading import operation_of, table
from .test_interpreter import code, section, uri

HEAD = "Parameter|Type|Description"


def tree(expr: TypeExpr) -> Any:
    """The names of an object's members with what is inside of them; a list of one for an array."""
    if isinstance(expr, ArrayOf):
        return [tree(expr.items)]
    if not isinstance(expr, Inline):
        return None
    return {field.name: tree(field.type) for field in expr.table.fields}


def answer(rows: str, shown: Any) -> tuple[Any, list[str]]:
    """The members of an answer with these rows (name and type) and this example, and what was found."""
    cells = [f"{row.replace(' ', '|')}|Text {place}." for place, row in enumerate(rows.split(", "))]
    response = section("Response", table(*cells, head=HEAD)) + section("Example Response", code(json.dumps(shown)))
    operation, slugs = operation_of(uri("GET /v1/{project_id}") + response)
    body = operation.responses[0].body
    assert body is not None
    return tree(body.type), slugs


LINKS = [{"href": "h", "rel": "r"}]


@pytest.mark.parametrize(
    ("rows", "shown", "members"),
    [
        (
            "servers List, id String, links Array, href String, rel String, name String, count Integer",
            {"servers": [{"id": "1", "links": LINKS, "name": "n"}], "count": 1},
            {"servers": [{"id": None, "links": [{"href": None, "rel": None}], "name": None}], "count": None},
        ),
        (
            "version Object, id String, links List, version String",
            {"version": {"id": "1", "links": LINKS, "version": "2"}},
            {"version": {"id": None, "links": [None], "version": None}},
        ),
        (
            "disks List, id String, name String, ports List, id String, name String",
            {"disks": [{"id": "1", "name": "n"}], "ports": [{"id": "1", "name": "n"}]},
            {"disks": [{"id": None, "name": None}], "ports": [{"id": None, "name": None}]},
        ),
        (
            "id String, disk Object, id String, size Integer, port Object, id String, name String",
            {"id": "1", "disk": {"id": "1", "size": 2}, "port": {"id": "1"}, "name": "n"},
            {"id": None, "disk": {"id": None, "size": None}, "port": {"id": None}, "name": None},
        ),
    ],
)
def test_members_move_below_the_row_in_front_of_them(rows: str, shown: Any, members: Any) -> None:
    """The rows are taken in order, each to the level that shows it; a name may stand on several levels."""
    found, slugs = answer(rows, shown)
    assert found == members
    assert "flattened-members" in slugs
    assert "duplicate-row" not in slugs


def test_a_flat_table_may_stand_below_a_wrapper() -> None:
    """The wrapper has no row, and one of the members has its name."""
    shown = {"version": {"id": "1", "links": LINKS, "version": ""}}
    found, slugs = answer("id String, links Array, href String, rel String, version String", shown)
    assert found == {"version": {"id": None, "links": [{"href": None, "rel": None}], "version": None}}
    assert {"wrapper-from-example", "flattened-members"} <= set(slugs)


def test_a_name_that_no_level_wants_twice_is_a_duplicate() -> None:
    """Both rows are in the document as one field, and the second is reported."""
    found, slugs = answer("id String, name String, id Integer", {"id": "1", "name": "n"})
    assert found == {"id": None, "name": None}
    assert slugs.count("duplicate-row") == 1


def test_rows_that_the_example_shows_beside_the_object_stay() -> None:
    """An object whose members stand elsewhere takes no row of its own level."""
    found, _ = answer("disk Object, id String, name String", {"disk": {"speed": 1}, "id": "1", "name": "n"})
    assert found == {"disk": None, "id": None, "name": None}


def test_many_open_rows_take_no_time() -> None:
    """Rows that could each hold all that follow are tried once each, whatever the example repeats."""
    names = [f"n{place}" for place in range(60)]
    shown: Any = {}
    for name in reversed(names):
        shown = {name: {**shown, "x": 1, "y": 2}, **{key: {"p": 1, "q": 2, "r": 3} for key in names}}
    found, _ = answer(", ".join(f"{name} Object" for name in names), shown)
    assert list(found) == names
