"""How deep and how large a tree of mappings and lists is: `{"a": [1]}` is two levels deep and has three values.

A tree of YAML may hold the same part many times: parts are looked at once each, so that ten lines that unfold to a
billion values take no time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def deeper_than(tree: object, levels: int) -> bool:
    """Whether a tree has more levels than that; one that holds itself has."""
    here = {id(tree): tree}
    for _ in range(levels + 1):
        here = {id(below): below for one in here.values() for below in _below(one)}
        if not here:
            return False
    return True


def texts(tree: object) -> Iterable[str]:
    """Every text of a tree, keys among them, each part once."""
    seen: set[int] = set()
    open_ = [tree]
    while open_:
        one = open_.pop()
        if isinstance(one, str):
            yield one
        elif id(one) not in seen:
            seen.add(id(one))
            open_.extend(_below(one))
            open_.extend(one if isinstance(one, Mapping) else ())


def each_part(tree: object) -> Iterable[object]:
    """Every mapping and list of a tree, each once."""
    seen: set[int] = set()
    open_ = [tree]
    while open_:
        one = open_.pop()
        if isinstance(one, (dict, list)) and id(one) not in seen:
            seen.add(id(one))
            yield one
            open_.extend(_below(one))


def parts(tree: object) -> int:
    """The number of mappings and lists, each once."""
    here = seen = {id(tree): tree}
    while here:
        here = {id(below): below for one in here.values() for below in _below(one) if isinstance(below, (dict, list))}
        here = {key: below for key, below in here.items() if key not in seen}
        seen = {**seen, **here}
    return len(seen)


def unfolded(tree: object) -> int:
    """The number of values of a tree whose parts are written out wherever they stand; not for trees without a limit."""
    return _unfolded(tree, {})


def _unfolded(tree: object, known: dict[int, int]) -> int:
    if id(tree) not in known:
        known[id(tree)] = 1 + sum(_unfolded(below, known) for below in _below(tree))
    return known[id(tree)]


def _below(one: object) -> Iterable[object]:
    if isinstance(one, Mapping):
        return one.values()
    return one if isinstance(one, list) else ()
