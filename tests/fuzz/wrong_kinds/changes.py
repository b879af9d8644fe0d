"""A tree and what becomes of it when one part is of another kind: each part in turn, each kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

Place = tuple[Any, ...]
"""The keys that lead to a part."""


def _deep(levels: int) -> Any:
    value: Any = 1
    for level in range(levels):
        value = [value] if level % 2 else {"a": value}
    return value


VALUES: Mapping[str, Any] = {
    "null": None,
    "true": True,
    "zero": 0,
    "negative": -1,
    "large": 10**40,
    "fraction": 1.5,
    "not a number": float("nan"),
    "infinite": float("inf"),
    "empty text": "",
    "text": "ha",
    "odd text": "a\nb\x1b[31m::error::x\u202e",
    "long text": "a" * 3000,
    "empty list": [],
    "list": [1, "a", None, [], {}],
    "objects": [{"a": 1}],
    "empty object": {},
    "object": {"a": 1, "": None, "type": "ha", "b/c~d": [{}]},
    "schema": {"type": "object", "properties": {"x": {"type": "string"}}},
    "deep": _deep(70),
    "lost reference": {"$ref": "#/components/schemas/Nothing"},
    "far reference": {"$ref": "https://elsewhere.example/x.yaml#/a"},
    "no reference": {"$ref": 3},
}
KEYS = ("", "a b/~{}", "x-\x1b\n", "$ref", "0", "class", "../../x", "//elsewhere.example/{a}")


def places(tree: Any, place: Place = ()) -> Iterator[Place]:
    """The places of all parts."""
    yield place
    for key, below in tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ():
        yield from places(below, (*place, key))


def changed(tree: Any, place: Place, change: Callable[[Any, Any], list[tuple[Any, Any]]]) -> Any:
    """The tree with the entry at a place changed: its key and value become those entries instead."""
    head, *rest = place
    entries = tree.items() if isinstance(tree, dict) else enumerate(tree)
    found: list[tuple[Any, Any]] = []
    for key, value in entries:
        if key != head:
            found.append((key, value))
        else:
            found += change(key, value) if not rest else [(key, changed(value, tuple(rest), change))]
    return dict(found) if isinstance(tree, dict) else [value for _, value in found]


def mutants(tree: Any) -> Iterator[tuple[str, Callable[[], Any]]]:
    """What is done to a tree, and what gives the changed one."""
    for place in places(tree):
        where = "/".join(map(str, place))
        itself = {"$ref": "#/" + "/".join(str(key).replace("~", "~0").replace("/", "~1") for key in place)}
        for name, value in {**VALUES, "reference to itself": itself}.items():
            yield f"{where} is {name}", partial(_put, tree, place, value)
        if place:
            yield f"{where} is gone", partial(changed, tree, place, lambda *_: [])
            for name in KEYS:
                yield f"{where} is called {name!r}", partial(_called, tree, place, name)


def _called(tree: Any, place: Place, name: str) -> Any:
    return changed(tree, place, lambda _, value: [(name, value)])


def _put(tree: Any, place: Place, value: Any) -> Any:
    return changed(tree, place, lambda key, _: [(key, value)]) if place else value
