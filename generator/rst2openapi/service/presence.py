"""Documented examples of answers -> the fields that every answer has.

A page has no word for that: Mandatory is a column of requests. `{"vpc": {"id": "0af2", "cidr": "10.0.0.0/8"}}` on one
page and `{"vpcs": [{"id": "77", "cidr": "", "tags": null}]}` on another tell that a VPC always has `id` and `cidr`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rst2openapi.operation.model import Example, Json, Side
from rst2openapi.service.example_corrections import Shown, examples_of
from rst2openapi.service.graph import Draft, Graph, Groups
from rst2openapi.service.model import SchemaName

Present = Mapping[SchemaName, tuple[str, ...]]
"""Node that stands for its equals -> names of its fields, in the order of its table."""


def always_present(
    graph: Graph, drafts: Iterable[Draft], groups: Groups, error: SchemaName | None, failures: Iterable[Example]
) -> Present:
    """The fields that all examples of answers show with a value, of the nodes that have such examples.

    `failures` are examples of the body of failed calls, `error`, which stand with no operation.
    """
    seen = {
        name: about.objects
        for (name, side), about in examples_of(graph, drafts, groups).items()
        if side is Side.RESPONSE
    }
    if error is not None:
        seen[error] = [*seen.get(error, ()), *(Shown(one.value, one.span) for one in failures)]
    return {name: _everywhere(graph, name, [one.value for one in objects]) for name, objects in seen.items() if objects}


def _everywhere(graph: Graph, name: SchemaName, values: list[Json]) -> tuple[str, ...]:
    fields = graph.nodes[name].fields
    return tuple(one.name for one in fields if all(_has(value, one.name) for value in values))


def _has(value: Json, name: str) -> bool:
    return isinstance(value, Mapping) and value.get(name) is not None
