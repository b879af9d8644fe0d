"""A document that cannot be worked on becomes the reason why, before anything works on it.

Anchors that unfold (nine times over `A2: &a2 {p0: *a1, p1: *a1, …}` is a thousand million values), nesting without end,
and half of a pair of surrogates in a text are told at once.
"""

from __future__ import annotations

from typing import Any

MOST_VALUES = 200_000
MOST_TIMES = 20
"""What anchors unfold to may be so many objects and lists, or so many times those that stand in the document."""

DEEPEST = 200
"""Levels; deeper documents are beyond those who walk them."""


def fault_of(tree: Any) -> str | None:
    """Why nothing can be made of a document, None where there is no such reason."""
    seen, level, depth, is_shared = {id(tree)}, [tree], 0, False
    while level:
        depth += 1
        if depth > DEEPEST:
            return f"it is nested more than {DEEPEST} levels deep"
        below: list[Any] = []
        for value in level:
            for one in _inside(value):
                if isinstance(one, str):
                    if not one.isascii() and not _is_unicode(one):
                        return f"the text {one[:40]!a} in it is not Unicode"
                elif isinstance(one, (dict, list)):
                    if id(one) in seen:
                        is_shared = True
                    else:
                        seen.add(id(one))
                        below.append(one)
        level = below
    return _unfolding(tree) if is_shared else None


def _unfolding(tree: Any) -> str | None:
    """What anchors make of a document that is too much, None where it is not."""
    measured: dict[int, tuple[int, int]] = {}
    around: set[int] = set()
    work = [(tree, False)]
    while work:
        value, is_done = work.pop()
        if is_done:
            around.discard(id(value))
            inner = [measured[id(one)] for one in _containers(value)]
            measured[id(value)] = 1 + sum(size for size, _ in inner), 1 + max((depth for _, depth in inner), default=0)
        elif id(value) in around:
            return "an anchor in it stands for a value that contains itself"
        elif id(value) not in measured:
            around.add(id(value))
            work.append((value, True))
            work.extend((one, False) for one in _containers(value))
    size, depth = measured[id(tree)]
    if size > max(MOST_VALUES, MOST_TIMES * len(measured)):
        return f"its anchors make {size:,} objects and lists of {len(measured):,}"
    return f"its anchors nest it {depth} levels deep" if depth > DEEPEST else None


def _inside(value: Any) -> list[Any]:
    return [*value, *value.values()] if isinstance(value, dict) else value if isinstance(value, list) else []


def _containers(value: Any) -> list[Any]:
    return [one for one in _inside(value) if isinstance(one, (dict, list))]


def _is_unicode(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
