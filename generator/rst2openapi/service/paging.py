"""Operations that answer page by page say how to ask for the rest.

`GET /v1.0/{project_id}/queues?limit&offset` that answers `{"total": 9, "queues": [...]}` gets
`Pagination("offset", "offset", ("queues",), limit="limit", total=("total",))`. The names that count stand in the
tables below. Where it is not plain which array holds the items, or what a parameter counts, there is no pagination.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve, frozen

from rst2openapi.operation.model import Field, Location
from rst2openapi.prose import plain
from rst2openapi.service.answers import Answers, Found, Member, bare
from rst2openapi.service.model import ArrayOf, Endpoint, Pagination, Place, Schema

_LIMITS = ("limit", "pagesize", "perpage", "size", "maxitems")
_OFFSETS = ("offset", "startnumber", "start")
_PAGES = ("page", "pageno", "pagenum", "pagenumber", "curpage", "currentpage")
_MARKERS = ("marker", "nextmarker", "pagetoken", "nexttoken", "continue", "markerid")
"""Names of query parameters, as `bare` gives them; the first that is there counts."""

_COUNTS_PAGES = re.compile(
    r"page number|current page|page offset|which page|number of the (?:current )?page", re.IGNORECASE
)
_UNCLEAR = re.compile(r"number of (?:returned )?pages", re.IGNORECASE)
_TIME = re.compile(r"timestamp|start time", re.IGNORECASE)
"""Wordings of a parameter named like an offset that counts pages, leaves open what it counts, or is a time."""

_TOTALS = ("totalcount", "total", "totalnum", "totalnumber", "totalrecord", "totalrecords", "totalsize", "count")
"""Names of the number of all items; a `count` only where its words say that it is the total."""

_NEXTS = ("nextmarker", "nexttoken", "nextpagetoken", "continue")
"""Names of the marker of the next page."""

_KEYS = ("id", "uuid")
"""What a marker repeats of the last item, where the answer names no marker."""

_FEW = frozenset(("links", "errors", "warnings"))
"""Arrays beside the items, by the end of their names."""


@frozen
class _Listing:
    """An operation that may be a list: its query parameters, and what its answer holds."""

    answers: Answers
    query: Mapping[str, Field[Schema]]
    members: Sequence[Member]
    items: Found
    place: Place

    def parameter(self, names: Iterable[str]) -> Field[Schema] | None:
        """The first query parameter of these names."""
        return next((self.query[name] for name in names if name in self.query), None)


def pagination(endpoint: Endpoint, answers: Answers) -> Pagination | None:
    """How the list of an operation is asked for page by page; None where it plainly is not, or it is not plain."""
    query = _query(endpoint)
    bodies = [found for _, found in answers.successes(endpoint)]
    if not query or len(bodies) != 1:
        return None
    members = list(answers.near(bodies[0]))
    array = _array(endpoint.path.text, bodies[0], members)
    if array is None:
        return None
    place, items = array
    listing = _Listing(answers, query, members, items, place)
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
    said = Pagination("marker", parameter.name, listing.place)
    following = next((one for one in listing.members if bare(one.name) in _NEXTS), None)
    if following is not None:
        return evolve(said, next=following.place)
    keys = listing.answers.members(listing.answers.items(listing.items) or listing.items)
    key = next((name for name in _KEYS if name in keys), None)
    return _by_offset(listing) or (evolve(said, key=(key,)) if key else None)


def _by_offset(listing: _Listing) -> Pagination | None:
    """A parameter that counts items; one of that name that counts pages is a page."""
    parameter = listing.parameter(_OFFSETS)
    words = plain(parameter.description) if parameter else ""
    if parameter is None or _UNCLEAR.search(words) or _TIME.search(words) or listing.parameter(_LIMITS) is None:
        return None
    if bare(parameter.name) == "offset" and _COUNTS_PAGES.search(words):
        return _numbered(parameter, listing.place)
    return Pagination("offset", parameter.name, listing.place)


def _by_page(listing: _Listing) -> Pagination | None:
    parameter = listing.parameter(_PAGES)
    return _numbered(parameter, listing.place) if parameter is not None else None


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


def _array(path: str, body: Found, members: Sequence[Member]) -> tuple[Place, Found] | None:
    """The one array of the answer, or the one that is named like the path; of those on top, else one level down."""
    if isinstance(body, ArrayOf):
        return (), body
    arrays = [
        one for one in members if isinstance(one.found, ArrayOf) and bare(one.name.rpartition("_")[2]) not in _FEW
    ]
    words = re.findall(r"[^/{}]+(?=/|$)", path)
    for depth in (1, 2):
        level = [one for one in arrays if len(one.place) == depth]
        named = [one for one in level if words and bare(one.name) == bare(words[-1])]
        if len(level) == 1 or named:
            return (named or level)[0].place, (named or level)[0].found
        if level:
            return None
    return None


def _total(members: Iterable[Member]) -> Place | None:
    """The place of the number of all items."""
    numbers = {bare(one.name): one for one in reversed([*members]) if one.scalar in {"integer", "number"}}
    found = next((numbers[name] for name in _TOTALS if name in numbers), None)
    if found is None or (found.name == "count" and "total" not in found.words.lower()):
        return None
    return found.place
