"""Inline schemas whose class would take the name of another one move to `components/schemas` under a free name.

`Outer.properties.inner: {type: object}` beside a component `OuterInner` becomes a reference to the new component
`OuterInner2`: the document says the same, and every generator has two names for two things.
"""

from __future__ import annotations

from collections.abc import Mapping

from rst2openapi.openapi.classes import Made, classes
from rst2openapi.openapi.identifiers import module_name
from rst2openapi.openapi.trail import Json, Sources, resolve, token
from rst2openapi.place import Span

_BESIDE = ("description", "default", "example", "deprecated", "readOnly", "x-documented-by", "x-documented-default")
"""Keywords about the use of a schema: they stay where it is used."""


def hoist_collisions(tree: Json, sources: Sources) -> dict[str, tuple[Span, ...]]:
    """Part classes of one name by moving inline schemas, in place; gives the sources under their new pointers."""
    moved = dict(sources)
    while (collision := _first_collision(tree)) is not None:
        pointer, name = collision
        _move(tree, pointer, name)
        moved = _follow(moved, pointer, f"/components/schemas/{token(name)}")
    schemas = tree["components"]["schemas"]
    tree["components"]["schemas"] = {key: schemas[key] for key in sorted(schemas)}
    return moved


def _first_collision(tree: Json) -> tuple[str, str] | None:
    """The pointer of an inline schema whose class meets an earlier one, and a free name for it."""
    by_module: dict[str, Made] = {}
    made = list(classes(tree))
    for one in sorted(made, key=lambda one: not one.is_component):
        other = by_module.setdefault(one.module, one)
        if other is not one and not one.is_component and not one.agrees_with(other):
            return one.pointer, _free_name(one.name, {other.module for other in made})
    return None


def _free_name(name: str, taken: set[str]) -> str:
    number = 2
    while module_name(f"{name}{number}") in taken:
        number += 1
    return f"{name}{number}"


def _move(tree: Json, pointer: str, name: str) -> None:
    parent = resolve(tree, pointer.rpartition("/")[0])
    last = pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
    key = int(last) if isinstance(parent, list) else last
    schema = parent[key]
    beside = {word: schema[word] for word in _BESIDE if word in schema}
    tree["components"]["schemas"][name] = {word: value for word, value in schema.items() if word not in beside}
    reference = {"$ref": f"#/components/schemas/{name}"}
    parent[key] = {"allOf": [reference], **beside} if beside else reference


def _follow(sources: Mapping[str, tuple[Span, ...]], old: str, new: str) -> dict[str, tuple[Span, ...]]:
    """What stood below the moved schema stands below its component now; the place itself keeps its spans."""
    moved: dict[str, tuple[Span, ...]] = {}
    for pointer, spans in sources.items():
        inside = pointer.startswith(old + "/")
        moved[new + pointer[len(old) :] if inside else pointer] = spans
        if pointer == old:
            moved[new] = spans
    return moved
