"""Operations that answer page by page get `x-pagination`, which says how to ask for the rest.

`GET /v1.0/{project_id}/queues?limit&offset` that answers `{"total": 9, "queues": [...]}` becomes
`{style: offset, parameters: {limit: limit, position: offset}, items: /queues, total: /total}`. The names that
count stand in the tables below; places in the answer are JSON pointers (RFC 6901). Where it is not plain which
array holds the items, or what a parameter counts, the operation stays without the extension.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from rst2openapi.openapi.bodies import followed, operations, properties, successes
from rst2openapi.openapi.trail import Json, token

EXTENSION = "x-pagination"

_LIMITS = ("limit", "pagesize", "perpage", "size", "maxitems")
_OFFSETS = ("offset", "startnumber", "start")
_PAGES = ("page", "pageno", "pagenum", "pagenumber", "curpage", "currentpage")
_MARKERS = ("marker", "nextmarker", "pagetoken", "nexttoken", "continue", "markerid")
"""Names of query parameters, in lower case without hyphens and underscores; the first that is there counts."""

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
class _Answer:
    """A property of an answer: its pointer, its own name, and its schema."""

    pointer: str
    name: str
    schema: Json


def annotate(tree: Json) -> None:
    """Add the extension to every operation of a finished document that plainly answers page by page."""
    for path, _, operation in operations(tree):
        found = _pagination(tree, path, operation)
        if found is not None:
            operation[EXTENSION] = found


def _pagination(tree: Json, path: str, operation: Json) -> Json | None:
    query = _query(operation)
    bodies = list(successes(tree, operation))
    if not query or len(bodies) != 1:
        return None
    body = bodies[0][1]
    answers = list(_answers(tree, body))
    items = _items(path, body, answers)
    limit = _parameter(query, _LIMITS)
    if items is None:
        return None
    for style in (_by_marker, _by_offset, _by_page):
        said = style(tree, query, answers, items)
        if said is not None:
            break
    else:
        return None
    parameters = ({"limit": limit["name"]} if limit else {}) | {"position": said.pop("position")}
    total = _total(answers)
    result = {"style": said.pop("style"), "parameters": parameters, "items": items.pointer} | said
    return result | ({"total": total} if total else {})


def _by_marker(tree: Json, query: Mapping[str, Json], answers: Iterable[_Answer], items: _Answer) -> Json | None:
    """A marker from the answer, or the key of the last item."""
    parameter = _parameter(query, _MARKERS)
    if parameter is None:
        return None
    said = {"style": "marker", "position": parameter["name"]}
    following = next((one for one in answers if _plain(one.name) in _NEXTS), None)
    if following is not None:
        return said | {"next": following.pointer}
    keys = properties(tree, followed(tree, items.schema.get("items", {})))
    key = next((name for name in _KEYS if name in keys), None)
    offset = _by_offset(tree, query, answers, items)
    return offset or (said | {"key": f"/{key}"} if key else None)


def _by_offset(_tree: Json, query: Mapping[str, Json], _answers: Iterable[_Answer], _items: _Answer) -> Json | None:
    """A parameter that counts items; one of that name that counts pages is a page."""
    parameter = _parameter(query, _OFFSETS)
    words = _words(parameter)
    if parameter is None or _UNCLEAR.search(words) or _TIME.search(words) or not _parameter(query, _LIMITS):
        return None
    if _plain(parameter["name"]) == "offset" and _COUNTS_PAGES.search(words):
        return _numbered(parameter)
    return {"style": "offset", "position": parameter["name"]}


def _by_page(_tree: Json, query: Mapping[str, Json], _answers: Iterable[_Answer], _items: _Answer) -> Json | None:
    parameter = _parameter(query, _PAGES)
    return _numbered(parameter) if parameter is not None else None


def _numbered(parameter: Json) -> Json:
    """Pages count from one, unless their documented default or minimum is zero."""
    schema = parameter.get("schema", {})
    first = schema.get("default", schema.get("minimum", 1))
    return {"style": "page", "position": parameter["name"], "first": 0 if first == 0 else 1}


def _query(operation: Json) -> dict[str, Json]:
    found: dict[str, Json] = {}
    for parameter in operation.get("parameters", ()):
        if parameter["in"] == "query":
            found.setdefault(_plain(parameter["name"]), parameter)
    return found


def _parameter(query: Mapping[str, Json], names: Iterable[str]) -> Json | None:
    return next((query[name] for name in names if name in query), None)


def _words(parameter: Json | None) -> str:
    return str((parameter or {}).get("description", ""))


def _plain(name: str) -> str:
    return re.sub(r"[-_]", "", name).lower()


def _answers(tree: Json, body: Json) -> Iterator[_Answer]:
    """The properties of an answer and those of its objects."""
    for name, schema in properties(tree, body).items():
        yield _Answer(f"/{token(name)}", name, schema)
    for name, schema in properties(tree, body).items():
        for inner, one in properties(tree, schema).items():
            yield _Answer(f"/{token(name)}/{token(inner)}", inner, one)


def _items(path: str, body: Json, answers: Iterable[_Answer]) -> _Answer | None:
    """The one array of the answer, or the one that is named like the path; of those on top, else one level down."""
    if body.get("type") == "array":
        return _Answer("", "", body)
    arrays = [
        one for one in answers if one.schema.get("type") == "array" and _plain(one.name.rpartition("_")[2]) not in _FEW
    ]
    words = re.findall(r"[^/{}]+(?=/|$)", path)
    for depth in (1, 2):
        level = [one for one in arrays if one.pointer.count("/") == depth]
        named = [one for one in level if words and _plain(one.name) == _plain(words[-1])]
        if len(level) == 1 or named:
            return (named or level)[0]
        if level:
            return None
    return None


def _total(answers: Iterable[_Answer]) -> str | None:
    """The pointer of the number of all items."""
    numbers = {_plain(one.name): one for one in reversed([*answers]) if one.schema.get("type") in {"integer", "number"}}
    found = next((numbers[name] for name in _TOTALS if name in numbers), None)
    if found is None or (found.name == "count" and "total" not in _words(found.schema).lower()):
        return None
    return found.pointer
