"""Structures of pages without operation that no operation uses."""

from __future__ import annotations

from rst2openapi.openapi.document import emit
from rst2openapi.operation.model import ArrayOf
from rst2openapi.place import Span
from rst2openapi.versions.newer import newer
from rst2openapi.versions.older import older

from .making import linked, operation, page, row, table, to

WICKS = table(
    20, row("length", values=("long", "short")), row("oil", ArrayOf(to("oils"))), subject="wick", label="wick"
)
OILS = table(40, row("name", required=True), subject="oil", label="oils")
PARTS = page("parts.rst", tables=(WICKS, OILS))


def test_structures_that_nothing_uses_are_kept() -> None:
    """They stand beside the components with what their rows say, refer to each other, and know their lines."""
    service, _ = linked(page("a.rst", operation(response=table(10, row("id")))), PARTS)
    document = emit(service)
    assert document.tree["x-structures"] == [
        {
            "title": "parts.rst: wick",
            "type": "object",
            "properties": {
                "length": {"type": "string", "description": "The length.", "enum": ["long", "short"]},
                "oil": {"type": "array", "description": "The oil.", "items": {"$ref": "#/x-structures/1"}},
            },
        },
        {
            "title": "parts.rst: oil",
            "type": "object",
            "required": ["name"],
            "properties": {"name": {"type": "string", "description": "The name."}},
        },
    ]
    assert document.sources["/x-structures/1/properties/name"] == (Span("parts.rst", 41),)


def test_structures_in_use_are_components_only() -> None:
    """A table that a row links to, and all that it links to, is no structure beside the components."""
    service, _ = linked(page("a.rst", operation(response=table(10, row("wick", to("wick"))))), PARTS)
    assert "x-structures" not in emit(service).tree


def test_structures_have_both_renderings() -> None:
    """In 3.1 they are in the words of 3.1, and lead back."""
    service, _ = linked(
        page("a.rst", operation(response=table(10, row("id")))),
        page("parts.rst", tables=(table(20, row("length", values=("long",)), subject="wick"),)),
    )
    tree = emit(service).tree
    rendered = newer(tree)
    assert rendered["x-structures"][0]["properties"]["length"]["const"] == "long"
    assert older(rendered)["x-structures"] == tree["x-structures"]
