"""Which items of a list were there before: by their id, or by all they say where they have none.

A service that does not heed the position gives the same ids again, in another order or with other details.
"""

import json
from typing import Any

from attrs import define, field

from .places import at

__all__ = ["Known"]

MOST_STALE = 5
"""Pages in a row without a new id after which a list is given up."""

MOST_ALIKE = 50
"""Pages in a row without a new item, where items have no ids: lines of a log may be alike."""

_IDS = ("id", "uuid")


@define
class Known:
    """The items so far, as hashes, and how many pages in a row brought nothing new."""

    stale: int = 0
    by_id: bool = True
    hashes: set[int] = field(factory=set)

    def take(self, items: list[Any]) -> bool:
        """Take note of the items of a page; whether too many pages in a row, this one included, held no new item."""
        found = self._hashes(items)
        self.stale = self.stale + 1 if found <= self.hashes else 0
        self.hashes |= found
        return self.stale >= (MOST_STALE if self.by_id else MOST_ALIKE)

    def _hashes(self, items: list[Any]) -> set[int]:
        """A hash for each item; ids that two items of a page share are no ids."""
        if self.by_id:
            ids = [_id(item) for item in items]
            found = set(map(hash, ids))
            if None not in ids and len(found) == len(ids):
                return found
            self.by_id, self.hashes, self.stale = False, set(), 0
        return {hash(_text(item)) for item in items}


def _id(item: Any) -> str | None:
    return next((str(value) for name in _IDS if (value := at(item, (name,))) not in (None, "")), None)


def _text(item: Any) -> str:
    """All that an item says."""
    to_dict = getattr(item, "to_dict", None)
    return json.dumps(to_dict() if to_dict is not None else item, sort_keys=True, default=str)
