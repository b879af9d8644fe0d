"""Which items of a list were there before: by their id or name, or by all they say where they have none.

A service that does not heed the position gives the same ids again, in another order or with other details.
"""

import json
from typing import Any

from attrs import define, field

from .places import Place, at

__all__ = ["Known"]

MOST_STALE = 5
"""Pages in a row without a new id after which a list is given up."""

MOST_ALIKE = 50
"""The same where items have no ids: different things may have one name, and lines of a log may be alike."""

_MARKS: tuple[tuple[Place, ...], ...] = ((("id",), ("uuid",)), (("name",),), ())
"""What tells items apart, the surest first; the last is all that they say."""


@define
class Known:
    """The items so far, as hashes, and how many pages in a row brought nothing new.

    `key` is what a marker repeats of an item, and `level` where in `_MARKS` the items are told apart by now.
    """

    key: Place = ()
    stale: int = 0
    level: int = 0
    hashes: set[int] = field(factory=set)

    def take(self, items: list[Any]) -> bool:
        """Take note of the items of a page; whether too many pages in a row, this one included, held no new item."""
        found = self._hashes(items)
        self.stale = self.stale + 1 if found <= self.hashes else 0
        self.hashes |= found
        return self.stale >= (MOST_ALIKE if self.level else MOST_STALE)

    def _hashes(self, items: list[Any]) -> set[int]:
        """A hash for each item; what two items of a page share tells none apart, on any page."""
        while places := _MARKS[self.level]:
            marks = [_mark(item, (self.key, *places) if self.key and not self.level else places) for item in items]
            found = set(map(hash, marks))
            if None not in marks and len(found) == len(marks):
                return found
            self.level, self.hashes, self.stale = self.level + 1, set(), 0
        return {hash(_text(item)) for item in items}


def _mark(item: Any, places: tuple[Place, ...]) -> str | None:
    """The first of these values that an item has, documented or not."""
    for place in places:
        for holder in (item, getattr(item, "additional_properties", None)):
            value = at(holder, place)
            if value is not None and value != "":
                return str(value)
    return None


def _text(item: Any) -> str:
    """All that an item says."""
    to_dict = getattr(item, "to_dict", None)
    return json.dumps(to_dict() if to_dict is not None else item, sort_keys=True, default=str)
