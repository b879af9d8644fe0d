"""A description -> `Facets`: default, listed values, limits (first version)."""

from __future__ import annotations

from rst2openapi.diagnostics import Report
from rst2openapi.operation.model import Facets, Side, TypeExpr
from rst2openapi.place import Span
from rst2openapi.prose import Prose


def read_facets(prose: Prose, expr: TypeExpr, side: Side, name: str, span: Span, report: Report) -> Facets:  # noqa: ARG001
    """What the words of a description say of the values of that type."""
    return Facets()
