"""Which array of an answer holds the items of a list: `{"queues": [...], "queues_links": [...]}` has `queues`.

Several arrays on one level are told apart by the rules of `array`, in their order; where none of them tells,
there is no such array.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from rst2openapi.service.answers import Answers, Found, Member, bare
from rst2openapi.service.model import ArrayOf, ObjectSchema, Place
from rst2openapi.service.names.words import listed

_FEW = frozenset(("links", "errors", "warnings"))
"""Arrays beside the items, by the end of their names."""

_ABOUT_PAGES = listed(
    "count total start offset limit marker next nextmarker currentcount totalcount previousmarker previous pagesize"
)
"""Members of an array (in place of an object) that tells about the page."""

_GENERAL = listed("items datalist data records list results resources rows datas")
"""Names that say no more than that here are the items."""


@frozen
class Array:
    """The array of the items: its place, what it is, and the array of links beside it."""

    place: Place
    found: Found
    links: Place | None = None

    @property
    def name(self) -> str:
        """Its own name; empty where it is the whole answer."""
        return self.place[-1] if self.place else ""


def array(path: str, body: Found, members: Sequence[Member], answers: Answers) -> Array | None:
    """The one array of the answer that holds the items; of those on top, else one level down."""
    if isinstance(body, ArrayOf):
        return Array((), body)
    arrays = [one for one in members if isinstance(one.found, ArrayOf) and not _is_beside(one, answers)]
    for depth in (1, 2):
        level = [one for one in arrays if len(one.place) == depth]
        if level:
            chosen = _chosen(level, path, answers)
            return Array(chosen.place, chosen.found, _links(members, answers)) if chosen is not None else None
    return None


def _chosen(level: Sequence[Member], path: str, answers: Answers) -> Member | None:
    """The one array, else that named like the path, else the one of objects, else the one of a general name."""
    words = re.findall(r"[^/{}]+(?=/|$)", path)
    named = [one for one in level if words and bare(one.name) == bare(words[-1])]
    objects = [one for one in level if isinstance(answers.items(one.found), ObjectSchema)]
    general = [one for one in level if bare(one.name) in _GENERAL]
    return next((some[0] for some in (level, named[:1], objects, general) if len(some) == 1), None)


def _is_beside(one: Member, answers: Answers) -> bool:
    """Whether an array is known to hold something other than items."""
    if bare(one.name.rpartition("_")[2]) in _FEW:
        return True
    items = answers.items(one.found)
    inner = answers.members(items) if items is not None else {}
    return bool(inner) and all(bare(name) in _ABOUT_PAGES for name in inner)


def _links(members: Sequence[Member], answers: Answers) -> Place | None:
    """The one array of links with relations, one of which leads to the next page."""
    arrays = [(one, answers.items(one.found)) for one in members if bare(one.name).endswith("links")]
    found = [one.place for one, items in arrays if items is not None and {"href", "rel"} <= set(answers.members(items))]
    return found[0] if len(found) == 1 else None
