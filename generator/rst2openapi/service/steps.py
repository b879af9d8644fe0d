"""The steps from the pages of a service to its names, each a value that the next step takes.

`Closed` has the links closed: the row `tags` refers to the node `#7`. In `Corrected` the examples have had their say;
in `Grouped` equal tables are one and pages about one method and path are one operation; `Named` knows that `#7` is
`Tag` and the operation `listQueues`. No step changes the value it is given.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from rst2openapi.diagnostics import Report
from rst2openapi.operation.model import Example, Field, PageFacts
from rst2openapi.service.components import group
from rst2openapi.service.deprecation import are_deprecated
from rst2openapi.service.doubting import doubt
from rst2openapi.service.duplicate_tables import adopt
from rst2openapi.service.error_codes import with_codes
from rst2openapi.service.errors import Failures, answered, failures, with_classes, with_error, with_error_in_use
from rst2openapi.service.example_corrections import examples_of, follow_examples
from rst2openapi.service.graph import Draft, Drafts, Graph, Groups, Used
from rst2openapi.service.labels import index
from rst2openapi.service.links import close_operations, close_rest
from rst2openapi.service.merge import Merged, merge, unify_paths
from rst2openapi.service.model import Schema, SchemaName, SchemaRef, Settings
from rst2openapi.service.names.operations import NamedOperations, Unnamed, name_operations
from rst2openapi.service.names.schemas import NamedSchemas, UsedSchemas, schema_names
from rst2openapi.service.overrides import Overrides, apply
from rst2openapi.service.scalars import settle_scalars
from rst2openapi.service.unlinked_tables import attach
from rst2openapi.service.walk import replaced


@frozen
class Closed:
    """The pages in order and with their overrides, their operations as drafts, and the tables that these refer to."""

    pages: Sequence[PageFacts]
    drafts: Drafts
    graph: Graph


def close(pages: Sequence[PageFacts], overrides: Overrides | None, report: Report) -> Closed:
    """Close all links: those of labels, those of names alone that no example contradicts, and those of lone tables."""
    pages = apply(sorted(pages, key=lambda page: (page.location, page.file)), overrides, report)
    closing, drafts = close_operations(pages, index(pages), report)
    doubt(closing, drafts)
    attach(closing, pages, drafts)
    close_rest(closing, pages)
    return Closed(pages, tuple(drafts), closing.graph.closed())


@frozen
class Corrected:
    """The same with types that examples and pages agree on; `groups` says which tables are equal then."""

    pages: Sequence[PageFacts]
    drafts: Drafts
    graph: Graph
    groups: Groups

    def members(self, name: SchemaName) -> Sequence[Field[Schema]]:
        """The fields of the object of that temporary name."""
        return self.graph.nodes[name].fields


def correct(closed: Closed, report: Report) -> Corrected:
    """Let the examples correct the tables."""
    groups = group(closed.graph)
    settled = settle_scalars(closed.graph, groups, examples_of(closed.graph, closed.drafts, groups), report)
    if settled is not closed.graph:
        groups = group(settled)
    followed = follow_examples(settled, closed.drafts, groups, report)
    return Corrected(closed.pages, closed.drafts, followed, group(followed))


@frozen
class Grouped:
    """The groups of equal tables that the document needs, the body of failed calls, and the merged operations.

    `deprecated` tells of each operation whether it is, in their order.
    """

    corrected: Corrected
    used: Used
    failures: Failures
    merged: Sequence[Merged]
    deprecated: Sequence[bool]

    @property
    def error_examples(self) -> list[Example]:
        """The examples of the body of failed calls that stand with no operation."""
        return [example for page in self.corrected.pages for example in page.error_examples]


def gather(corrected: Corrected, report: Report) -> Grouped:
    """Bring together what is one: equal tables, and pages about one method and path."""
    pages, graph, groups = corrected.pages, corrected.graph, corrected.groups
    adopted = adopt(graph, groups, {page.file for page in pages if page.is_api}, report)
    known = failures(pages, graph, groups, corrected.drafts, report)
    drafts = [_regrouped(draft, groups) for draft in unify_paths(corrected.drafts, report)]
    told = [with_error(draft, known.group) for draft in drafts]
    classed = [with_classes(one, known) for one in merge(told, report)]
    known = answered(known, classed, graph)
    used = with_error_in_use(adopted, known.group, graph, groups)
    merged = [with_codes(one, known) for one in classed]
    return Grouped(corrected, used, known, merged, are_deprecated(merged, pages, report))


@frozen
class Named:
    """The same with the final names of operations, groups of operations, and schemas."""

    grouped: Grouped
    operations: NamedOperations
    schemas: NamedSchemas


def name(grouped: Grouped, settings: Settings, report: Report) -> Named:
    """Give everything its name; what the lock of the settings knows keeps the one it had."""
    corrected, lock = grouped.corrected, settings.names
    graph, groups = corrected.graph, corrected.groups
    of = Unnamed(grouped.merged, grouped.deprecated, corrected.pages, settings, corrected.members)
    operations = name_operations(of, lock, report)
    drafts = operations.of_drafts(corrected.drafts)
    schemas = UsedSchemas(graph, groups, grouped.used, grouped.failures.group)
    return Named(grouped, operations, schema_names(schemas, drafts, lock.schemas))


def _regrouped(draft: Draft, groups: Groups) -> Draft:
    """The draft with every reference leading to the one node that stands for its equals."""

    def put(name: SchemaName) -> Schema:
        return SchemaRef(groups[name])

    body = None if draft.body is None else evolve(draft.body, type=replaced(draft.body.type, put))
    responses = tuple(
        response
        if response.body is None
        else evolve(response, body=evolve(response.body, type=replaced(response.body.type, put)))
        for response in draft.responses
    )
    return evolve(draft, body=body, responses=responses)
