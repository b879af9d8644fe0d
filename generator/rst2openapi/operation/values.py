"""Literals of the text -> values of a type: "10,000" -> 10000, "False" -> False, "null" -> nothing."""

from __future__ import annotations

import re

from rst2openapi.limits import LONGEST_NUMBER
from rst2openapi.operation.model import ArrayOf, Scalar, ScalarValue, TypeExpr

NOTHING = frozenset(
    {"", "n/a", "na", "none", "null", "nil", "-", "--", "—", "unset", "nul", "blank", "empty", "no default"}
)
"""Words in place of a value that say that there is none."""

NUMBER = r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?"


def scalar_of(expr: TypeExpr) -> Scalar | None:
    """The scalar that a value list describes: the type itself, or the items of an array."""
    if isinstance(expr, ArrayOf):
        return expr.items if isinstance(expr.items, Scalar) else None
    return expr if isinstance(expr, Scalar) else None


def says_nothing(text: str) -> bool:
    """Whether a slot's content means that nothing is said ("N/A", "None.")."""
    return text.strip(" .。").lower() in NOTHING


def coerce(text: str, scalar: Scalar) -> ScalarValue | None:
    """The literal as a value of the type; None where it is not one."""
    match scalar.type:
        case "string":
            return text
        case "boolean":
            return {"true": True, "false": False, "yes": True, "no": False}.get(text.strip(".").lower())
        case "integer":
            found = number(text)
            return int(found) if found is not None and float(found).is_integer() else None
        case "number":
            return number(text)


def number(text: str) -> int | float | None:
    """A number as it is written in text, thousands separators allowed."""
    word = text.strip().replace("–", "-").replace("−", "-")
    if len(word) > LONGEST_NUMBER or not re.fullmatch(NUMBER, word):
        return None
    word = word.replace(",", "")
    return float(word) if "." in word else int(word)
