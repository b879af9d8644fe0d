"""How wide a document is: members, parameters, values, alternatives, operations, and what references lead to.

openapi-python-client compares each member of a schema with all others, and each parameter of an operation; so the time
that a document takes grows with the square of these. No service has a tenth of what is allowed here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rst2openapi.client.chains import components, too_long
from rst2openapi.client.intake import METHODS
from rst2openapi.client.nesting import each_part
from rst2openapi.limits import MOST_OPERATIONS_OF_ALL, WIDEST


def too_wide(tree: Mapping[str, Any]) -> str:
    """What of a document is more than anybody works with, empty where nothing is; `tree` has no endless levels."""
    for part in each_part(tree):
        if isinstance(part, Mapping):
            for keyword, most in WIDEST.items():
                held = part.get(keyword)
                if isinstance(held, (Mapping, list)) and len(held) > most:
                    return f"it has {len(held):,} {keyword} in one place, more than {most:,}"
    paths = tree.get("paths")
    items = paths.values() if isinstance(paths, Mapping) else ()
    operations = sum(method in item for item in items if isinstance(item, Mapping) for method in METHODS)
    if operations > MOST_OPERATIONS_OF_ALL:
        return f"it has {operations:,} operations, more than {MOST_OPERATIONS_OF_ALL:,}"
    return too_long(components(tree))
