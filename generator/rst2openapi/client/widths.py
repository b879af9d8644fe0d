"""How wide a document is: members, parameters, values, alternatives, operations, and what references lead to.

openapi-python-client compares each member of a schema with all others, and each parameter of an operation; so the time
that a document takes grows with the square of these. No service has a tenth of what is allowed here.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from graphlib import CycleError, TopologicalSorter
from typing import Any

from rst2openapi.client.nesting import each_part
from rst2openapi.limits import LONGEST_CHAIN, WIDEST

_REFERENCE = "#/components/schemas/"


def too_wide(tree: Mapping[str, Any]) -> str:
    """What of a document is more than anybody works with, empty where nothing is; `tree` has no endless levels."""
    for part in each_part(tree):
        if isinstance(part, Mapping):
            for keyword, most in WIDEST.items():
                held = part.get(keyword)
                if isinstance(held, (Mapping, list)) and len(held) > most:
                    return f"it has {len(held):,} {keyword} in one place, more than {most:,}"
    components = tree.get("components")
    schemas = components.get("schemas") if isinstance(components, Mapping) else None
    return _chained(schemas) if isinstance(schemas, Mapping) else ""


def _chained(schemas: Mapping[str, Any]) -> str:
    """Whether references, and what schemas are put together of, lead on and on; circles are told elsewhere."""
    made_of = {name: [one for one in _made_of(schema) if one in schemas] for name, schema in schemas.items()}
    order = TopologicalSorter(made_of)
    sizes: dict[str, int] = {}
    with suppress(CycleError):
        order.prepare()
    while ready := order.get_ready():
        for name in ready:
            sizes[name] = 1 + sum(sizes[one] for one in made_of[name])
            if sizes[name] > LONGEST_CHAIN:
                return f"its schema {name} is put together of more than {LONGEST_CHAIN} others"
        order.done(*ready)
    return ""


def _made_of(schema: Any) -> list[str]:
    """The components that a schema is, or is put together of."""
    if not isinstance(schema, Mapping):
        return []
    parts = schema.get("allOf")
    found = [schema, *(parts if isinstance(parts, list) else [])]
    names = [str(one["$ref"]) for one in found if isinstance(one, Mapping) and "$ref" in one]
    return [name.removeprefix(_REFERENCE) for name in names if name.startswith(_REFERENCE)]
