"""The table of descriptions beside a document: which sentence answers which place, and which answer none.

A place is a path of keys, such as `("schemas", "Queue", "fields", "owner")`; it is answered by itself or by a general
entry, here `("fields", "owner")`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import field, frozen

Place = tuple[str, ...]
BODY = re.compile(r"(Request|Response|Create|Update)\d*$")
"""Names of schemas that are a whole body: the summary of the operation describes them."""


@frozen
class Wanted:
    """A place that needs words, and the general places that will do."""

    place: Place
    general: tuple[Place, ...] = field(default=())


def entries(table: Mapping[str, Any], above: Place = ()) -> Iterator[tuple[Place, str]]:
    """Every text of the table with its place."""
    for key, value in table.items():
        if isinstance(value, str):
            yield (*above, key), value
        else:
            yield from entries(value, (*above, key))


def operations(document: Mapping[str, Any]) -> Mapping[str, Mapping[str, Any]]:
    """The operations of a document by their ids."""
    return {one["operationId"]: one for item in document["paths"].values() for one in item.values()}


def wanted(document: Mapping[str, Any], *, explained: bool = True) -> Iterator[Wanted]:
    """What the table has to answer: of values those that the document explains, or all."""
    for name, operation in operations(document).items():
        yield Wanted(("operations", name, "summary"))
        for one in operation.get("parameters", ()):
            yield Wanted(("operations", name, "parameters", one["name"]), (("fields", one["name"]),))
            yield from _values(document, ("operations", name), (one["name"], one["schema"]), explained)
        for status in operation["responses"]:
            if status.isdigit():
                yield Wanted(("operations", name, "responses", status), (("responses", status),))
    for name, schema in document["components"]["schemas"].items():
        if "properties" in schema and not BODY.search(name):
            yield Wanted(("schemas", name, "description"))
        for one in schema.get("properties", {}).items():
            yield Wanted(("schemas", name, "fields", one[0]), (("fields", one[0]),))
            yield from _values(document, ("schemas", name), one, explained)


def possible(document: Mapping[str, Any]) -> set[Place]:
    """All places that a table may speak of: values that no page explains may be explained, too."""
    answers = {place for one in wanted(document, explained=False) for place in (one.place, *one.general)}
    for name, operation in operations(document).items():
        more = ("constraints", "replacement", "instead") if operation.get("deprecated") else ("constraints",)
        answers |= {("operations", name, key) for key in more}
        answers |= {("operations", name, "examples", *place) for place in _examples(document, operation)}
    return answers | {("schemas", name, "description") for name in document["components"]["schemas"]}


def _examples(document: Mapping[str, Any], operation: Mapping[str, Any]) -> Iterator[Place]:
    """The examples of an operation, counted from 1; those that contradict their tables come last."""
    bodies = {"request": operation.get("requestBody", {}), **operation["responses"]}
    for side, body in bodies.items():
        shared = document["components"].get("responses", {}).get(body.get("$ref", "").rpartition("/")[2], {})
        for content in (body | shared).get("content", {}).values():
            count = len(content.get("examples", ())) + len(content.get("x-contradicting-examples", ()))
            yield from ((side, str(number)) for number in range(1, count + 1))


def _values(document: Mapping[str, Any], above: Place, one: tuple[str, Any], explained: bool) -> Iterator[Wanted]:
    name, schema = one
    for value in _listed(_resolved(document, schema), explained):
        yield Wanted((*above, "values", name, value), (("values", name, value),))


def _resolved(document: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema that has the list of values, behind references and within arrays."""
    target = schema.get("$ref") or next((one["$ref"] for one in schema.get("allOf", ()) if "$ref" in one), None)
    if target:
        return _resolved(document, document["components"]["schemas"][target.rpartition("/")[2]])
    return _resolved(document, schema["items"]) if "items" in schema else schema


def _listed(schema: Mapping[str, Any], explained: bool) -> list[str]:
    values = schema.get("enum", ()) if "x-enum-descriptions" in schema or not explained else ()
    known = (one["value"] for one in schema.get("x-known-values", ()) if "description" in one or not explained)
    return [str(value) for value in (*values, *known) if value is not None]
