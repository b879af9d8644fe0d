"""Operations that answer page by page say how to ask for the rest.

`GET /v1.0/{project_id}/queues?limit&offset` that answers `{"total": 9, "queues": [...]}` gets
`Pagination("offset", "offset", ("queues",), limit="limit", total=("total",))`. Names that count stand in tables,
here and in `arrays`. Where it is not plain which array holds the items, what a parameter counts, or what a marker
repeats, there is no pagination.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve, frozen

from rst2openapi.operation.model import Field, Location
from rst2openapi.prose import plain
from rst2openapi.service.answers import Answers, Found, Member, bare
from rst2openapi.service.arrays import Array, array
from rst2openapi.service.model import Endpoint, Pagination, Place, Schema
from rst2openapi.service.names.words import singular_words

_LIMITS = ("limit", "pagesize", "perpage", "size", "maxitems")
_OFFSETS = ("offset", "startnumber", "startindex", "start", "from")
_PAGES = ("page", "pageno", "pagenum", "pagenumber", "pageindex", "curpage", "currentpage")
_MARKERS = ("marker", "nextmarker", "pagetoken", "nexttoken", "continue", "markerid", "cursor")
"""Names of query parameters, as `bare` gives them; the first that is there counts."""

_COUNTS_PAGES = re.compile(
    r"page number|current page|page offset|which page|number of the (?:current )?page", re.IGNORECASE
)
_COUNTS_ITEMS = re.compile(r"\b(?:index|offset|sequence number|start(?:ing)? position)\b", re.IGNORECASE)
_UNCLEAR = re.compile(r"number of (?:returned )?pages", re.IGNORECASE)
_TIME = re.compile(r"timestamp|start time", re.IGNORECASE)
_FROM_THE_END = re.compile(r"by default, the (?:last|latest)\b", re.IGNORECASE)
"""Wordings of a parameter named like an offset that counts pages or items, leaves open what it counts, or is a time;
and of one without which the end of the list is given."""

_TOTALS = ("totalcount", "total", "totalnum", "totalnumber", "totalrecord", "totalrecords", "totalsize", "count")
"""Names of the number of all items; a `count` only where its words say that it is the total."""

_NEXTS = ("nextmarker", "nexttoken", "nextpagetoken", "nextcursor", "continue")
_OWN = ("marker", "next", "cursor")
"""Names of the marker of the next page; those of `_OWN` only in an object about pages, `marker` also at the top."""

_ABOUT_PAGES = frozenset(
    ("marker", "markers", "page", "pages", "pageinfo", "paging", "pagination", "pagemarkers", "cursor", "cursors")
)
_ECHO = re.compile(r"\b(?:in the request|requested|of the (?:current|previous) page)\b", re.IGNORECASE)
"""Words of a marker in an answer that is the one of the request."""

_KEYS = ("id", "uuid")
"""What a marker repeats of the last item where the answer names none; after them the id named like the items."""


@frozen
class _Listing:
    """An operation that may be a list: its query parameters, and what its answer holds."""

    answers: Answers
    query: Mapping[str, Field[Schema]]
    body: Found
    members: Sequence[Member]
    array: Array

    def parameter(self, names: Iterable[str]) -> Field[Schema] | None:
        """The first query parameter of these names."""
        return next((self.query[name] for name in names if name in self.query), None)


def pagination(endpoint: Endpoint, answers: Answers) -> Pagination | None:
    """How the list of an operation is asked for page by page; None where it plainly is not, or it is not plain.

    Several bodies of success, or alternatives, have to be the same list.
    """
    query = _query(endpoint)
    bodies = [one for _, found in answers.successes(endpoint) for one in answers.options(found)]
    if not query or not bodies:
        return None
    found = {_of_body(body, query, endpoint.path.text, answers) for body in bodies}
    same = {one and evolve(one, total=None) for one in found}
    return found.pop() if len(found) == 1 else same.pop() if len(same) == 1 else None


def _of_body(body: Found, query: Mapping[str, Field[Schema]], path: str, answers: Answers) -> Pagination | None:
    members = list(answers.near(body))
    items = array(path, body, members, answers)
    if items is None:
        return None
    listing = _Listing(answers, query, body, members, items)
    found = next((said for style in (_by_marker, _by_offset, _by_page) if (said := style(listing))), None)
    if found is None:
        return None
    limit = listing.parameter(_LIMITS)
    return evolve(found, limit=limit.name if limit else None, total=_total(members))


def _by_marker(listing: _Listing) -> Pagination | None:
    """A marker from the answer, or the key of the last item."""
    parameter = listing.parameter(_MARKERS)
    if parameter is None:
        return None
    said = Pagination("marker", parameter.name, listing.array.place)
    following = _next(listing)
    if following is not None:
        return evolve(said, next=following)
    by_offset, key = _by_offset(listing), _key(listing, plain(parameter.description))
    if by_offset is not None or key is not None:
        return by_offset or evolve(said, key=key)
    return evolve(said, links=listing.array.links) if listing.array.links is not None else None


def _next(listing: _Listing) -> Place | None:
    """The place of the marker of the next page."""
    inner = [(one, "") for one in listing.members if len(one.place) == 1]
    inner += [(one, bare(one.place[-2])) for one in listing.members if len(one.place) == 2]
    for one in listing.members:
        items = listing.answers.items(one.found) if bare(one.name) in _ABOUT_PAGES and len(one.place) == 1 else None
        found = listing.answers.members(items, (*one.place, "0")) if items is not None else {}
        inner += [(member, bare(one.name)) for member in found.values()]
    named = [one for one, _ in inner if bare(one.name) in _NEXTS]
    named += [one for one, within in inner if bare(one.name) in _OWN and within in _ABOUT_PAGES]
    named += [one for one, within in inner if bare(one.name) == "marker" and not within]
    plain_ones = (one for one in named if one.scalar is not None and not _ECHO.search(one.words))
    return next((one.place for one in plain_ones), None)


def _key(listing: _Listing, words: str) -> Place | None:
    """The member of an item that a marker repeats: its id, the one that its words name, or the id named like the items.

    A name counts as such in running text if it has an underscore (`request_id`).
    """
    items = listing.answers.items(listing.array.found)
    members = listing.answers.members(items) if items is not None else {}
    own = next((name for name in _KEYS if name in members), None)
    if own is not None:
        return (own,)
    said = [name for name in members if "_" in name and re.search(rf"\b{re.escape(name)}\b", words)]
    entity = bare("".join(singular_words(listing.array.name)))
    named = [name for name in members if entity and bare(name) == f"{entity}id"]
    return next(((some[0],) for some in (said, named) if len(some) == 1), None)


def _by_offset(listing: _Listing) -> Pagination | None:
    """A parameter that counts items; one of that name that counts pages is a page."""
    parameter = listing.parameter(_OFFSETS)
    words = plain(parameter.description) if parameter else ""
    if parameter is None or _UNCLEAR.search(words) or _TIME.search(words) or listing.parameter(_LIMITS) is None:
        return None
    if _FROM_THE_END.search(words) or (bare(parameter.name) == "from" and not _COUNTS_ITEMS.search(words)):
        return None
    if bare(parameter.name) == "offset" and _COUNTS_PAGES.search(words):
        return _numbered(parameter, listing.array.place)
    return Pagination("offset", parameter.name, listing.array.place)


def _by_page(listing: _Listing) -> Pagination | None:
    parameter = listing.parameter(_PAGES)
    return _numbered(parameter, listing.array.place) if parameter is not None else None


def _numbered(parameter: Field[Schema], place: Place) -> Pagination:
    """Pages count from one, unless their documented default or minimum is zero."""
    facets = parameter.facets
    first = facets.default if facets.default is not None else facets.minimum
    return Pagination("page", parameter.name, place, first=0 if first == 0 and first is not False else 1)


def _query(endpoint: Endpoint) -> dict[str, Field[Schema]]:
    found: dict[str, Field[Schema]] = {}
    for parameter in endpoint.parameters:
        if parameter.location is Location.QUERY:
            found.setdefault(bare(parameter.field.name), parameter.field)
    return found


def _total(members: Iterable[Member]) -> Place | None:
    """The place of the number of all items."""
    numbers = {bare(one.name): one for one in reversed([*members]) if one.scalar in {"integer", "number"}}
    found = next((numbers[name] for name in _TOTALS if name in numbers), None)
    if found is None or (found.name == "count" and "total" not in found.words.lower()):
        return None
    return found.place
