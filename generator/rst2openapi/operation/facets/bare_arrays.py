"""An array of which nobody says what it holds, and whose values a label lists -> an array of such values.

"Array | Filter by status. / Enumerated values: / - **ACTIVE** / - **DOWN**" holds strings.
"""

from __future__ import annotations

from rst2openapi.operation.facets.matching import read
from rst2openapi.operation.facets.model import Grade
from rst2openapi.operation.facets.own_names import of_itself
from rst2openapi.operation.facets.passages import units
from rst2openapi.operation.facets.wordings.row import Gives
from rst2openapi.operation.model import ArrayOf, ObjectRef, Scalar, TypeExpr
from rst2openapi.prose import Prose

_BARE = ArrayOf(ObjectRef(certain=False))


def with_items(expr: TypeExpr, prose: Prose, name: str) -> TypeExpr:
    """The type with the kind of the listed values, if it is a bare array; any other stays."""
    if expr != _BARE:
        return expr
    found = tuple(of_itself(unit, name, array=True) for unit in units(prose))
    claims = read(found, (Gives.VALUES,), "string").of(Gives.VALUES)
    listed = [claim for claim in claims if claim.grade is Grade.ANNOUNCED and not claim.open and len(claim.values) > 1]
    if not listed:
        return expr
    whole = all(text.lstrip("-").isdigit() for claim in listed for text in claim.texts)
    return ArrayOf(Scalar("integer" if whole else "string"))
