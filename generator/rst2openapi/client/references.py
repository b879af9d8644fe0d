"""References inside a document: `{"$ref": "#/components/responses/Error"}` leads to that response."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

Tree: TypeAlias = Mapping[str, Any]
"""A document, or an object in it."""


def resolved(tree: Tree, value: Any) -> Any:
    """What a reference into this document (`#/components/...`) leads to; None where it leads nowhere."""
    seen: set[str] = set()
    while isinstance(value, Mapping) and isinstance(value.get("$ref"), str):
        reference = value["$ref"]
        if reference in seen or not reference.startswith("#/"):
            return None
        seen.add(reference)
        value = tree
        for token in reference[2:].split("/"):
            key = token.replace("~1", "/").replace("~0", "~")
            value = value.get(key) if isinstance(value, Mapping) else None
    return value
