"""How callers prove who they are, before and after: the ways that an operation allows, and what each of them is."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from rst2openapi.changes.model import Effect
from rst2openapi.changes.plain import Tree
from rst2openapi.changes.schemas import Found

_ABOUT = ("description",)
"""What a scheme says for people alone."""

OPEN = "nobody asked"


def ways(tree: Tree, operation: Tree) -> tuple[str, ...]:
    """The ways that an operation allows, each with its schemes and scopes: `AKSK`, `Token (read) + Project`."""
    said = operation.get("security", tree.get("security"))
    found = [_way(one) for one in said if isinstance(one, Mapping)] if isinstance(said, list) else []
    return tuple(dict.fromkeys(found)) or (OPEN,)


def _way(requirement: Tree) -> str:
    parts = (
        f"{name} ({', '.join(map(str, scopes))})" if isinstance(scopes, list) and scopes else str(name)
        for name, scopes in sorted(requirement.items())
    )
    return " + ".join(parts) or OPEN


def compare(old: tuple[str, ...], new: tuple[str, ...], found: Found) -> None:
    """Note the ways that came and went; where nobody is asked any more, nobody is shut out."""
    gone = [one for one in old if one not in new]
    come = [one for one in new if one not in old]
    if gone:
        found.add("security", "", ", ".join(gone), "", effect=Effect.ADDS if OPEN in new else Effect.BREAKS)
    if come:
        found.add("security", "", "", ", ".join(come), effect=Effect.ADDS)


def schemes(old: Tree, new: Tree) -> Iterator[tuple[str, str, str]]:
    """Names of the schemes that both documents have and define otherwise, with both definitions."""
    before, after = _schemes(old), _schemes(new)
    for name in sorted(before.keys() & after.keys()):
        if before[name] != after[name]:
            yield name, before[name], after[name]


def _schemes(tree: Tree) -> dict[str, str]:
    components: Any = tree.get("components")
    named = components.get("securitySchemes") if isinstance(components, Mapping) else None
    return {
        str(name): json.dumps({key: said for key, said in one.items() if key not in _ABOUT}, sort_keys=True)
        for name, one in (named.items() if isinstance(named, Mapping) else ())
        if isinstance(one, Mapping)
    }
