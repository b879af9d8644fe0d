"""A schema as it stands in a document -> the schema that it means: references followed, wrappers of one taken off.

`{allOf: [{$ref: …/Queue}], description: …}` and `{oneOf: [{$ref: …/Queue}, NULL]}` are both the component Queue; what
the wrapper says of this place alone (a default, that null is allowed) is kept as `spot`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from attrs import field, frozen

Tree: TypeAlias = Mapping[str, Any]

_SPOT = ("default", "deprecated", "description", "example", "nullable", "readOnly", "writeOnly")
_DEEPEST = 50
"""Wrappers and references on the way to a schema, at most; documents that refer in circles have more."""

_MERGED = 5
"""Levels of `allOf` that are put together."""


@frozen
class Plain:
    """A schema without wrappers; `reference` and `name` are those of the component that it is, if it is one."""

    schema: Tree
    spot: Tree = field(factory=dict)
    reference: str = ""

    @property
    def name(self) -> str:
        """The component's name."""
        return self.reference.rpartition("/")[2].replace("~1", "/").replace("~0", "~")

    @property
    def whole(self) -> Tree:
        """The schema with what its wrappers say."""
        return {**self.schema, **self.spot}


def plain(tree: Tree, schema: Any, levels: int = _MERGED) -> Plain:
    """What a schema means in its document; nothing in particular where it is none."""
    spot: dict[str, Any] = {}
    reference = ""
    for _ in range(_DEEPEST):
        if not isinstance(schema, Mapping):
            return Plain({}, spot)
        if isinstance(schema.get("$ref"), str):
            reference = schema["$ref"]
            schema = target(tree, reference)
            continue
        inner = _wrapped(schema)
        if inner is None:
            return Plain(_merged(tree, schema, levels), spot, reference)
        spot = {**{key: schema[key] for key in _SPOT if key in schema}, **spot}
        spot |= {"nullable": True} if any(map(_null, listed(schema))) else {}
        schema, reference = inner, ""
    return Plain({}, spot)


def target(tree: Tree, reference: str) -> Any:
    """What a reference into a document leads to, None where it leads nowhere."""
    found: Any = tree
    for token in reference.removeprefix("#/").split("/") if reference.startswith("#/") else ("",):
        found = found.get(token.replace("~1", "/").replace("~0", "~")) if isinstance(found, Mapping) else None
    return found


def listed(schema: Tree) -> Sequence[Any]:
    """The alternatives of a schema."""
    for key in ("oneOf", "anyOf"):
        if isinstance(schema.get(key), list):
            return [one for one in schema[key] if isinstance(one, Mapping)]
    return ()


def _wrapped(schema: Tree) -> Any:
    """The one schema that another is made around, None where it is more than that."""
    whole = schema.get("allOf")
    if isinstance(whole, list) and len(whole) == 1 and not schema.keys() & {"properties", "oneOf", "anyOf"}:
        return whole[0]
    some = [one for one in listed(schema) if not _null(one)]
    return some[0] if len(some) == 1 and "properties" not in schema else None


def _null(schema: Tree) -> bool:
    """Whether null is all that a schema takes."""
    return schema.get("enum") == [None]


def _merged(tree: Tree, schema: Tree, levels: int) -> Tree:
    """A schema with the members of all that it is made of (`allOf`)."""
    parts = schema.get("allOf")
    if not isinstance(parts, list) or not levels:
        return schema
    properties: dict[str, Any] = {}
    required: list[Any] = []
    for part in (*(plain(tree, one, levels - 1).schema for one in parts), schema):
        properties |= part["properties"] if isinstance(part.get("properties"), Mapping) else {}
        required += part["required"] if isinstance(part.get("required"), list) else []
    return {**schema, "type": "object", "properties": properties, "required": required}
