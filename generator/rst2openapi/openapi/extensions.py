"""What a service promises beyond OpenAPI's words, as extensions and links of operations and responses.

`Pagination("offset", "offset", ("queues",), limit="limit")` of an operation becomes `x-pagination:
{style: offset, parameters: {limit: limit, position: offset}, items: /queues}`; places are JSON pointers (RFC 6901).
"""

from __future__ import annotations

from collections.abc import Iterable

from rst2openapi.openapi.identifiers import placeholders
from rst2openapi.openapi.markdown import LinkTo, commonmark
from rst2openapi.openapi.source_map import Json, Spot, pointer_of
from rst2openapi.operation.model import ErrorCode, Response
from rst2openapi.service.model import Endpoint, Follow, Job, Pagination, Schema, Service

LINK = "job"
CODES = "x-error-codes"


def of_operation(endpoint: Endpoint) -> Json:
    """The extensions of an operation."""
    paged = {"x-pagination": _pagination(endpoint.pagination)} if endpoint.pagination else {}
    former = [{"operationId": one.id, "tag": one.tag, "since": one.since} for one in endpoint.former]
    said = paged | ({"x-job": _job(endpoint.job)} if endpoint.job else {})
    said |= {"x-result": pointer_of(endpoint.result)} if endpoint.result else {}
    return said | ({"x-former-names": former} if former else {})


def of_document(service: Service) -> Json:
    """The extensions of the document itself: what was taken away."""
    gone = [
        {"operationId": one.id, "tag": one.tag, "method": one.method, "path": one.path, "since": one.since}
        | ({"instead": one.instead} if one.instead else {})
        for one in service.removed
    ]
    return {"x-removed-operations": gone} if gone else {}


def error_codes(codes: Iterable[ErrorCode], link_to: LinkTo, spot: Spot) -> Json:
    """The extension of what a list of error codes stands at; each entry knows its rows."""
    entries: list[Json] = []
    for code in codes:
        (spot / CODES / len(entries)).of(code.span, *code.rows)
        texts = {
            "code": code.code,
            "status": code.status,
            "message": code.message,
            "description": commonmark(code.description, link_to),
            "solution": commonmark(code.solution, link_to),
        }
        entries.append({name: text for name, text in texts.items() if text})
    return {CODES: entries} if entries else {}


def of_response(endpoint: Endpoint, response: Response[Schema]) -> Json:
    """The links and extensions of a response."""
    follow = next((one for one in endpoint.follows if one.status == response.status), None)
    said: Json = {"links": {LINK: _link(follow)}} if follow is not None else {}
    if response.failure_when is not None:
        said["x-failure-when"] = {"property": response.failure_when.name, "equals": response.failure_when.equals}
    return said


def _pagination(said: Pagination) -> Json:
    limit = {"limit": said.limit} if said.limit else {}
    result: Json = {"style": said.style, "parameters": {**limit, "position": said.position}}
    result["items"] = pointer_of(said.items)
    places = {"next": said.next, "key": said.key, "links": said.links}
    result |= {name: pointer_of(place) for name, place in places.items() if place is not None}
    result |= {} if said.first is None else {"first": said.first}
    return result | ({} if said.total is None else {"total": pointer_of(said.total)})


def _job(said: Job) -> Json:
    places = {"items": said.items, "key": said.key}
    listed = {name: pointer_of(place) for name, place in places.items() if place is not None}
    return {**listed, "state": pointer_of(said.state), "succeeded": list(said.succeeded), "failed": list(said.failed)}


def _link(said: Follow) -> Json:
    source = f"$response.body#{pointer_of(said.source)}"
    return {"operationId": str(said.target), "parameters": {placeholders((said.parameter,))[said.parameter]: source}}
