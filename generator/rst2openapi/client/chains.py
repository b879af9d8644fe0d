"""What schemas lead to without a member in between: `Names: {type: array, items: {$ref: …/Name}}` leads to `Name`.

Whoever reads a value by its schema goes from one to the next of these for each level of the value, or within one level
where a schema *is* another (`$ref`, `allOf`, `anyOf`, `oneOf`, `not`): a long chain is deep however flat the document
is, and a circle of schemas that are each other has no end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from graphlib import CycleError, TopologicalSorter
from typing import Any, TypeAlias

from rst2openapi.limits import LONGEST_CHAIN

Schemas: TypeAlias = Mapping[str, Any]
"""The schemas of a document by name."""

_REFERENCE = "#/components/schemas/"
_SAME_LISTS, _SAME = ("allOf", "anyOf", "oneOf"), ("not",)
_WITHIN = ("items", "additionalProperties")


def components(tree: Mapping[str, Any]) -> Schemas:
    """The schemas of a document; it may be no document at all."""
    held = tree.get("components")
    schemas = held.get("schemas") if isinstance(held, Mapping) else None
    return schemas if isinstance(schemas, Mapping) else {}


def too_long(schemas: Schemas) -> str:
    """What chain of schemas is longer than anybody works with, empty where none is; circles are none."""
    made_of = {name: [one for one in _made_of(schema) if one in schemas] for name, schema in schemas.items()}
    sizes: dict[str, int] = {}
    for name in _in_order(made_of):
        sizes[name] = 1 + sum(sizes[one] for one in made_of[name])
        if sizes[name] > LONGEST_CHAIN:
            return f"its schema {name} is put together of more than {LONGEST_CHAIN} others"
    leads_to = {name: {one for one in _led_to(schema) if one in schemas} for name, schema in schemas.items()}
    depths: dict[str, int] = {}
    for name in _in_order(leads_to):
        depths[name] = 1 + max((depths[one] for one in leads_to[name]), default=0)
        if depths[name] > LONGEST_CHAIN:
            return f"its schema {name} leads through more than {LONGEST_CHAIN} others"
    return ""


def endless(schemas: Schemas) -> list[str]:
    """The names of a circle of schemas each of which is the next, from and to the same one; none where all end."""
    is_another = {
        name: {one for one in _led_to(schema, within=False) if one in schemas} for name, schema in schemas.items()
    }
    try:
        TopologicalSorter(is_another).prepare()
    except CycleError as error:
        found: list[str] = error.args[1]
        return found[::-1]
    return []


def _in_order(edges: Mapping[str, Any]) -> Iterator[str]:
    """Names after all that they lead to; those of circles, and what leads to these, are left out."""
    order = TopologicalSorter(edges)
    with suppress(CycleError):
        order.prepare()
    while ready := order.get_ready():
        yield from ready
        order.done(*ready)


def _made_of(schema: Any) -> list[str]:
    """The components that a schema is, or is put together of, as often as it is."""
    if not isinstance(schema, Mapping):
        return []
    parts = schema.get("allOf")
    return list(_named([schema, *(parts if isinstance(parts, list) else [])]))


def _led_to(schema: Any, *, within: bool = True) -> Iterator[str]:
    """The components that a schema leads to without a member in between; not `within`: those that it is."""
    open_, seen = [schema], set[int]()
    while open_:
        one = open_.pop()
        if not isinstance(one, Mapping) or id(one) in seen:
            continue
        seen.add(id(one))
        yield from _named([one])
        for keyword in _SAME_LISTS:
            held = one.get(keyword)
            open_ += held if isinstance(held, list) else []
        open_ += [one[keyword] for keyword in (*_SAME, *(_WITHIN if within else ())) if keyword in one]


def _named(schemas: list[Any]) -> Iterator[str]:
    """The components that references of these schemas name."""
    for one in schemas:
        if isinstance(one, Mapping) and str(one.get("$ref", "")).startswith(_REFERENCE):
            yield str(one["$ref"]).removeprefix(_REFERENCE)
