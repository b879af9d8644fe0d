"""The body of failed calls, described once for the whole service.

A page of common error codes with a table `error_code`, `error_msg` (or an example of it) gives the schema; else the
table that most operations with an error table agree on. Documented 4xx and 5xx answers without a body of their own get
it, and where a page names no status of either class, `4XX` and `5XX` stand for them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import evolve, frozen

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import service as rules
from rst2openapi.operation.model import Body, ErrorCode, Example, PageFacts, Response
from rst2openapi.place import Span
from rst2openapi.service.graph import Draft, Graph, Groups, Node, Used
from rst2openapi.service.growth import ByTable
from rst2openapi.service.merge import Merged
from rst2openapi.service.model import ObjectSchema, Schema, SchemaName, SchemaRef
from rst2openapi.service.walk import refs


@frozen
class Failures:
    """What the pages say of failed calls together: the group of the body's schema, and where they say it."""

    group: SchemaName | None
    place: Span | None


def failures(
    pages: Sequence[PageFacts], graph: Graph, groups: Groups, drafts: Sequence[Draft], report: Report
) -> Failures:
    """The service's error schema and its place; no group where the pages show none, no place where they say nothing."""
    group = _error_group(pages, graph, groups, drafts)
    bare = [draft for draft in drafts if any(one.body is None and is_failure(one.status) for one in draft.responses)]
    if group is None and bare:
        report.add(rules.NO_ERROR_SCHEMA, Span(bare[0].operation.page, 1))
    place = next((page.error_place for page in pages if page.error_place is not None), None)
    return Failures(group, graph.nodes[group].table.span if group is not None else place)


def _error_group(
    pages: Sequence[PageFacts], graph: Graph, groups: Groups, drafts: Sequence[Draft]
) -> SchemaName | None:
    own = _own_errors(drafts, groups)
    tables = ByTable[bool]()
    for table in (table for page in pages for table in page.errors):
        tables.put(table, value=True)
    common = [node for node in graph.nodes.values() if tables.get(node.table)]
    if common:
        # A table says more than an example.
        best = max(common, key=lambda node: (_is_described(node), own[groups[node.name]], -common.index(node)))
        return groups[best.name]
    return min(own, key=lambda group: (-own[group], int(group[1:])), default=None)


def _is_described(node: Node) -> bool:
    return any(not one.example_only for one in node.fields)


def answered(known: Failures, merged: Iterable[Merged], graph: Graph) -> Failures:
    """The same without the schema that only an example shows and no operation answers.

    Each operation has bodies of its own for its failures then. The rows of a table stay, whoever answers it.
    """
    if known.group is None or _is_described(graph.nodes[known.group]):
        return known
    bodies = (one.body for each in merged for one in each.responses)
    met = any(body is not None and body.type == SchemaRef(known.group) for body in bodies)
    return known if met else evolve(known, group=None)


def with_error_in_use(used: Used, error: SchemaName | None, graph: Graph, groups: Groups) -> Used:
    """The groups in use, and with them the error schema and all that it refers to."""
    result = dict(used)
    open_ = [] if error is None else [error]
    while open_:
        group = open_.pop()
        if group not in result:
            result[group] = tuple(node for node in graph.nodes.values() if groups[node.name] == group)
            open_.extend(groups[name] for node in result[group] for one in node.schemas() for name in refs(one))
    return result


def _own_errors(drafts: Iterable[Draft], groups: Groups) -> Counter[SchemaName]:
    """How many operations have an error body of their own, by its schema."""
    counts: Counter[SchemaName] = Counter()
    for draft in drafts:
        bodies = [one.body.type for one in draft.responses if one.body is not None and is_failure(one.status)]
        counts.update({groups[body.name] for body in bodies if isinstance(body, SchemaRef)})
    return counts


def is_failure(status: str) -> bool:
    """Whether a status announces a failed call."""
    return status == "default" or status >= "400"


def with_error(draft: Draft, error: SchemaName | None) -> Draft:
    """The draft whose failed answers all have a body."""
    if error is None:
        return draft
    return evolve(draft, responses=tuple(_with_body(response, error) for response in draft.responses))


def _with_body(response: Response[Schema], error: SchemaName) -> Response[Schema]:
    if response.body is not None or not is_failure(response.status):
        return response
    return evolve(response, body=Body[Schema](SchemaRef(error)))


_CLASSES = (("4XX", "400", "500"), ("5XX", "500", "600"))
"""A class of failed answers, and the statuses between which it lies."""


def with_classes(merged: Merged, known: Failures) -> Merged:
    """The operation with an answer for each class of failures that its pages name no status of."""
    statuses = [one.status for one in merged.responses]
    if known.place is None or "default" in statuses:
        return merged
    body = None if known.group is None else Body[Schema](SchemaRef(known.group))
    added = tuple(
        Response[Schema](name, (), known.place, body)
        for name, low, high in _CLASSES
        if not any(low <= status < high for status in statuses)
    )
    return evolve(merged, responses=(*merged.responses, *added))


def with_common(body: ObjectSchema, examples: Sequence[Example], codes: Sequence[ErrorCode]) -> ObjectSchema:
    """The error body with what the pages of common errors show and list."""
    return evolve(body, examples=tuple(examples), codes=tuple(codes))
