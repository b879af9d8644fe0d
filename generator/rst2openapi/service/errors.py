"""The body of failed calls, described once for the whole service.

A page of common error codes with a table `error_code`, `error_msg` gives the schema; else the table that at least half
of the operations with an error table agree on. Documented 4xx and 5xx answers without a body of their own get it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import service as rules
from rst2openapi.operation.model import Body, Example, PageFacts, Response
from rst2openapi.place import Span
from rst2openapi.service.graph import Draft, Graph, Groups
from rst2openapi.service.model import NamedSchema, ObjectSchema, Schema, SchemaName, SchemaRef


def error_group(
    pages: Sequence[PageFacts], graph: Graph, groups: Groups, drafts: Sequence[Draft], report: Report
) -> SchemaName | None:
    """The group of the service's error schema, or None where the pages give none."""
    own = _own_errors(drafts, groups)
    tables = {id(table) for page in pages for table in page.errors}
    common = [groups[node.name] for node in graph.nodes.values() if id(node.table) in tables]
    if common:
        return max(common, key=lambda group: (own[group], -common.index(group)))
    if own:
        (group, count), *_ = sorted(own.items(), key=lambda item: (-item[1], int(item[0][1:])))
        if count * 2 >= own.total():
            return group
    bare = [draft for draft in drafts if any(one.body is None and is_failure(one.status) for one in draft.responses)]
    if bare:
        report.add(rules.NO_ERROR_SCHEMA, Span(bare[0].operation.page, 1))
    return None


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


def with_examples(
    schemas: Mapping[SchemaName, NamedSchema], error: SchemaName, examples: Sequence[Example]
) -> Mapping[SchemaName, NamedSchema]:
    """The schemas, with the examples of the pages of common errors at the error schema."""
    named = schemas[error]
    if not isinstance(named, ObjectSchema) or not examples:
        return schemas
    return {**schemas, error: evolve(named, examples=tuple(examples))}
