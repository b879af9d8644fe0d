"""The pages of a service, taken together -> the service: links closed, tables named, operations merged.

The steps stand in `link`, in their order; each is a module of its own. Pages in any order give the same service.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from rst2openapi.diagnostics import Report
from rst2openapi.operation.model import PageFacts
from rst2openapi.service.aliases import without_circles
from rst2openapi.service.components import group
from rst2openapi.service.deprecation import are_deprecated
from rst2openapi.service.descriptions import captions_of
from rst2openapi.service.doubting import doubt
from rst2openapi.service.duplicate_tables import adopt
from rst2openapi.service.errors import failures, take_into_use, with_classes, with_error, with_examples
from rst2openapi.service.example_corrections import examples_of, follow_examples
from rst2openapi.service.final_names import Finishing, endpoints
from rst2openapi.service.graph import Draft, Groups
from rst2openapi.service.labels import index
from rst2openapi.service.links import close_operations, close_rest
from rst2openapi.service.merge import merge, unify_paths
from rst2openapi.service.model import Schema, SchemaName, SchemaRef, Service, Settings
from rst2openapi.service.names.operations import Named, name_operations
from rst2openapi.service.names.schemas import UsedSchemas, schema_names
from rst2openapi.service.overrides import Overrides, apply
from rst2openapi.service.presence import always_present
from rst2openapi.service.promises import with_promises
from rst2openapi.service.scalars import settle_scalars
from rst2openapi.service.unlinked_tables import attach
from rst2openapi.service.walk import replaced


def link(pages: Sequence[PageFacts], settings: Settings, overrides: Overrides | None, report: Report) -> Service:
    """Make a service of its pages. Never raises on what pages say; every row that is left out stands in a finding."""
    pages = apply(sorted(pages, key=lambda page: (page.location, page.file)), overrides, report)
    closing, drafts = close_operations(pages, index(pages), report)
    doubt(closing, drafts)
    attach(closing, pages, drafts)
    close_rest(closing, pages)
    graph = closing.graph
    groups = group(graph)
    if settle_scalars(graph, groups, examples_of(graph, drafts, groups), report):
        groups = group(graph)
    follow_examples(graph, drafts, groups, report)
    groups = group(graph)
    counted = {page.file for page in pages if page.is_api}
    used = adopt(graph, groups, counted, report)
    known = failures(pages, graph, groups, drafts, report)
    error = known.group
    if error is not None:
        take_into_use(error, graph, groups, used)
    told = [with_error(_regrouped(draft, groups), error) for draft in unify_paths(drafts, report)]
    merged = [with_classes(one, known) for one in merge(told, report)]
    deprecated = are_deprecated(merged, pages, report)
    lock = settings.names
    of = Named(merged, deprecated, pages, settings, lambda name: graph.nodes[name].fields)
    named = name_operations(of, lock, report)
    schemas_named = schema_names(UsedSchemas(graph, groups, used, error), named.of_drafts(drafts), lock.schemas)
    shown = [example for page in pages for example in page.error_examples]
    present = always_present(graph, drafts, groups, error, shown)
    finishing = Finishing(graph, groups, used, schemas_named, present, captions_of(pages), named.said, lock.values)
    finished = finishing.finish(endpoints(merged, named, deprecated, of.members))
    schemas = without_circles(finished.schemas, report)
    if error is not None:
        schemas = with_examples(schemas, schemas_named.names[error], shown)
    titles = {label: page.title for page in pages for label in sorted(page.labels)}
    now = evolve(named.lock, schemas=schemas_named.places, values=finished.values)
    ends = with_promises(finished.endpoints, schemas)
    return Service(settings, ends, schemas, named.groups, titles, names=lock.after(now))


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
