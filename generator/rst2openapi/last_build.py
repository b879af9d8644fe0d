"""The last build of the same files, which is taken again where its pages changed and still say the same.

A sentence of an overview is put in other words: the facts of its page are those of before, so linking, writing and
checking would give what they gave. Only the hash of the pages and the mark of the build are others.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any

from rst2openapi.console import working_on
from rst2openapi.sources import Source
from rst2openapi.store import Store

FEW = 20
"""As many changed pages are compiled to see whether they say the same; of more, one hardly will."""


def says_the_same(
    sources: Sequence[Source], before: Sequence[str | None], now: Sequence[str | None], store: Store
) -> bool:
    """Whether pages say what they said when the store knew them by other keys.

    What is compiled to see that is kept in the store.
    """
    pages = zip(sources, before, now, strict=True)
    changed = [(source, old) for source, old, new in pages if old != new or new is None]
    if len(changed) > FEW:
        return False
    from rst2openapi.page_facts import compile_and_keep  # noqa: PLC0415 - slow to import, and not always needed

    working_on("reading pages that changed")
    for source, old in changed:
        known = store.recall(old) if old else None
        if known is None or not same(known, compile_and_keep(store, source)):
            return False
    return True


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same to the last line number: `==` takes 1 for true, and leaves places aside."""
    if type(one) is not type(other):
        return False
    match one:
        case dict():
            return same(list(one.items()), list(other.items()))
        case list() | tuple():
            return len(one) == len(other) and all(map(same, one, other))
        case float():
            return repr(one) == repr(other)  # -0.0 is no 0.0, and no number is equal to NaN
        case None | str() | int() | bytes() | Enum() | frozenset():
            return bool(one == other)
        case _:
            fields = getattr(type(one), "__attrs_attrs__", None)
            return fields is not None and all(same(getattr(one, f.name), getattr(other, f.name)) for f in fields)
