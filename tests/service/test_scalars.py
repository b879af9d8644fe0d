"""Scalars that tables and examples call differently: the evidence of all pages decides."""

from __future__ import annotations

from typing import Any

from rst2openapi.operation.model import PageFacts, Scalar, TypeExpr

from .making import INTEGER, STRING, linked, objects, operation, page, row, table, types

NUMBER = Scalar("number")


def showing(name: str, type_: TypeExpr, *shown: Any, values: tuple[Any, ...] = ()) -> PageFacts:
    """A page about `/v1/<name>` whose answer has a member `mode` of this type, with these values in examples."""
    answer = table(20, row("mode", type_, values=values), row(name))
    examples = [{"mode": value, name: "x"} for value in shown]
    path = f"/v1/{name}"
    return page(
        f"{name}.rst", operation("get", path, title=f"Showing {name.title()}", response=answer, answered=examples)
    )


def mode(*pages: PageFacts) -> Any:
    """The type of `mode` in the answer of the page about paints, and what was found."""
    service, found = linked(*pages)
    [answer] = [name for name in objects(service) if "paint" in types(service, name)]
    return types(service, answer)["mode"], found


def test_most_pages_decide() -> None:
    """One table against its own example and the pages that agree with it is corrected, with a finding."""
    assert mode(showing("paint", INTEGER, "fast"), showing("brush", STRING, "slow")) == (
        STRING,
        ["scalar-from-pages"],
    )


def test_thin_evidence_leaves_the_table_its_word() -> None:
    """A lone example, a tie, an example of the table's own type, or none on the table's own page."""
    assert mode(showing("paint", INTEGER, "fast")) == (INTEGER, [])
    assert mode(showing("paint", INTEGER, "fast"), showing("brush", INTEGER, "slow")) == (INTEGER, [])
    assert mode(showing("paint", INTEGER, "fast"), showing("brush", STRING, "slow", 3)) == (INTEGER, [])
    assert mode(showing("paint", INTEGER), showing("brush", STRING, "slow")) == (INTEGER, [])
    assert mode(showing("paint", NUMBER, 1), showing("brush", INTEGER, 2)) == (NUMBER, [])


def test_a_list_of_values_backs_its_table() -> None:
    """Values that the row lists stay unless the example is one of them, then as text."""
    pages = (showing("brush", STRING, "slow"), showing("roller", STRING, "slow"))
    assert mode(showing("paint", INTEGER, "fast", values=(1, 2)), *pages)[0] != STRING
    assert "scalar-from-pages" in mode(showing("paint", INTEGER, "1", values=(1, 2)), *pages)[1]
