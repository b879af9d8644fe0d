"""Pages made to cost much: each kind as large as is asked for, and nothing on it but what one attack needs.

`KINDS["headings"](1_000_000)` is a page of at most a million bytes.
"""

from __future__ import annotations

from collections.abc import Mapping

from limits.pages import examples, runs, structure, tables, values
from limits.pages.filling import Maker, page

__all__ = ["KINDS", "Maker", "page"]

KINDS: Mapping[str, Maker] = {**structure.KINDS, **runs.KINDS, **tables.KINDS, **values.KINDS, **examples.KINDS}
"""The makers of pages, by what is special about them."""
