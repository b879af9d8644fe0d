"""Inline schemas whose class would take the name of another one move to `components/schemas` under a free name.

`Outer.properties.inner: {type: object}` beside a component `OuterInner` becomes a reference to the new component
`OuterInnerB`: the document says the same, and every generator has two names for two things.
"""

from __future__ import annotations

from collections.abc import Mapping

from rst2openapi.openapi.classes import Made, classes
from rst2openapi.openapi.identifiers import letters, module_name
from rst2openapi.openapi.source_map import Json, Sources, resolve, token
from rst2openapi.place import Span

_BESIDE = ("description", "default", "example", "deprecated", "readOnly", "x-documented-by", "x-documented-default")
"""Keywords about the use of a schema: they stay where it is used."""


def hoist_collisions(tree: Json, sources: Sources) -> dict[str, tuple[Span, ...]]:
    """Part classes of one name by moving inline schemas, in place; gives the sources under their new pointers."""
    moved = dict(sources)
    while moves := _collisions(tree):
        for pointer, name in moves.items():
            move(tree, pointer, name)
        moved = follow(moved, moves)
    schemas = tree["components"]["schemas"]
    tree["components"]["schemas"] = {key: schemas[key] for key in sorted(schemas)}
    return moved


def _collisions(tree: Json) -> dict[str, str]:
    """Pointers of inline schemas whose class meets an earlier one, each with a free name; none inside another."""
    made = list(classes(tree))
    taken = {one.module for one in made}
    by_module: dict[str, Made] = {}
    moves: dict[str, str] = {}
    for one in sorted(made, key=lambda one: not one.is_component):
        other = by_module.setdefault(one.module, one)
        if other is one or one.is_component or one.agrees_with(other) or _ancestor(one.pointer, moves):
            continue
        moves[one.pointer] = _free_name(one.name, taken)
        taken.add(module_name(moves[one.pointer]))
    return moves


def _ancestor(pointer: str, moves: Mapping[str, str]) -> str:
    """The moved schema that `pointer` is or lies in, or nothing."""
    while pointer and pointer not in moves:
        pointer = pointer.rpartition("/")[0]
    return pointer


def _free_name(name: str, taken: set[str]) -> str:
    return next(f"{name}{letter}" for letter in letters() if module_name(f"{name}{letter}") not in taken)


def move(tree: Json, pointer: str, name: str) -> None:
    """Put the schema at the pointer among the components, and a reference in its place."""
    parent = resolve(tree, pointer.rpartition("/")[0])
    last = pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
    key = int(last) if isinstance(parent, list) else last
    schema = parent[key]
    beside = {word: schema[word] for word in _BESIDE if word in schema}
    tree["components"]["schemas"][name] = {word: value for word, value in schema.items() if word not in beside}
    reference = {"$ref": f"#/components/schemas/{name}"}
    parent[key] = {"allOf": [reference], **beside} if beside else reference


def follow(sources: Sources, moves: Mapping[str, str]) -> dict[str, tuple[Span, ...]]:
    """What stood below a moved schema stands below its component now; the place itself keeps its spans."""
    moved: dict[str, tuple[Span, ...]] = {}
    for pointer, spans in sources.items():
        old = _ancestor(pointer, moves)
        new = f"/components/schemas/{token(moves[old])}" if old else ""
        if old != pointer:
            moved[new + pointer[len(old) :]] = spans
        else:
            moved |= {pointer: spans, new: spans} if old else {pointer: spans}
    return moved
