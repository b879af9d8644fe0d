"""Headers that every call carries -> the extension `x-transport-headers`: a list of Schema Objects.

A row on `X-Auth-Token` is the security requirement of its operation, one on `Content-Type` a key of its `content`, and
OpenAPI ignores parameters of these names (3.0.3, "Parameter Object"). What such rows say beside that (who may have the
token, which character set) stands here: a property for each header, and an object for each set of them that pages
list.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from rst2openapi.openapi.schemas import Writer, member
from rst2openapi.openapi.source_map import Json, Recorder, Spot
from rst2openapi.operation.model import Anything, Field, Scalar
from rst2openapi.place import Span
from rst2openapi.service.model import Endpoint

TRANSPORT_HEADERS = "x-transport-headers"

_Row = Field[Scalar | Anything]
_Headers = Mapping[str, Sequence[_Row]]
"""The rows of each header, which all say the same."""


def transport_headers(endpoints: Iterable[Endpoint], writer: Writer, root: Spot) -> Json:
    """The extension of the document; each header knows its rows."""
    sets: dict[str, Json] = {}
    for headers in _tables(endpoints):
        found = _object(headers, writer, Spot(Recorder()))
        key = json.dumps(found, sort_keys=True)
        number = list(sets).index(key) if key in sets else len(sets)
        sets[key] = _object(headers, writer, root / TRANSPORT_HEADERS / number)
    return {TRANSPORT_HEADERS: list(sets.values())} if sets else {}


def _tables(endpoints: Iterable[Endpoint]) -> Iterable[_Headers]:
    """The headers of each page of an operation, each row once; rows of a header that say something else stand apart."""
    told: set[Span] = set()
    for endpoint in sorted(endpoints, key=lambda one: (one.path.text, one.method)):
        pages: dict[str, list[dict[str, list[_Row]]]] = {}
        for one in endpoint.absorbed:
            if one.row is not None and one.span not in told:
                told.add(one.span)
                _put(one.row, pages.setdefault(one.span.file, []))
        for tables in pages.values():
            yield from tables


def _put(row: _Row, tables: list[dict[str, list[_Row]]]) -> None:
    """File a row in the first table that has none of its name, or one that says the same."""
    table = next((one for one in tables if row.name not in one or one[row.name][0] == row), None)
    if table is None:
        table = {}
        tables.append(table)
    table.setdefault(row.name, []).append(row)


def _object(headers: _Headers, writer: Writer, spot: Spot) -> Json:
    properties = {}
    for name in sorted(headers):
        first, *others = headers[name]
        at = spot / "properties" / name
        properties[name] = member(first, writer, at)
        at.of(*(span for row in others for span in (row.span, *row.rows)))
    needed = [name for name in sorted(headers) if headers[name][0].required]
    return {"type": "object", "properties": properties} | ({"required": needed} if needed else {})
