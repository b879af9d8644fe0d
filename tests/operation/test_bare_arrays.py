"""Arrays of which the Type cell does not say what they hold."""

from __future__ import annotations

import pytest

from rst2openapi.operation.facets import with_items
from rst2openapi.operation.model import ArrayOf, ObjectRef, Scalar, TypeExpr

from .writing import prose

BARE = ArrayOf(ObjectRef(certain=False))
STRINGS, INTEGERS = ArrayOf(Scalar("string")), ArrayOf(Scalar("integer"))


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Filter by state.\nEnumerated values:\n- **lit**\n- **dark**", STRINGS),
        ("Filter by age. The value can be:\n- **4**\n- **6**", INTEGERS),
        ("Filter by state. The value can be **lit** or **dark**.", BARE),
        ("Lamps, with these fields:\n- **oil**: what burns\n- **wick**: where", BARE),
        ("Filter by state.\nEnumerated values:\n- **lit**", BARE),
        ("", BARE),
    ],
)
def test_values_behind_a_label_tell_what_an_array_holds(text: str, held: TypeExpr) -> None:
    """Whole numbers or strings; a sentence, the fields of objects or one value alone are no proof."""
    assert with_items(BARE, prose(text), "lamps") == held


@pytest.mark.parametrize("expr", [STRINGS, ArrayOf(ObjectRef(type_name="Lamp")), Scalar("string")])
def test_types_that_say_it_stay(expr: TypeExpr) -> None:
    """Values behind a label change no type that is told."""
    assert with_items(expr, prose("Enumerated values:\n- **lit**\n- **dark**"), "lamps") == expr
