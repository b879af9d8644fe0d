"""A description -> `Facets`: passages, one loop over one table of wordings, claims, a decision."""

from __future__ import annotations

from rst2openapi.operation.facets.bare_arrays import with_items
from rst2openapi.operation.facets.reading import read_facets

__all__ = ["read_facets", "with_items"]
