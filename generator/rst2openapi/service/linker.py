"""The pages of a service, taken together -> the service: links closed, tables named, operations merged.

`Closed`, `Corrected`, `Grouped` and `Named` are the steps (`steps.py`); what is left is to give the names to everything
that has one, and to tell what operations promise. Pages in any order give the same service.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from rst2openapi.diagnostics import Report
from rst2openapi.operation.model import PageFacts
from rst2openapi.place import Span
from rst2openapi.service.aliases import without_circles
from rst2openapi.service.descriptions import captions_of
from rst2openapi.service.error_codes import of_service
from rst2openapi.service.errors import with_common
from rst2openapi.service.final_names import Finishing, endpoints
from rst2openapi.service.model import ObjectSchema, Service, Settings
from rst2openapi.service.overrides import Overrides
from rst2openapi.service.presence import always_present
from rst2openapi.service.promises import with_promises
from rst2openapi.service.steps import Grouped, Named, close, correct, gather, name
from rst2openapi.service.structures import unused


def link(pages: Sequence[PageFacts], settings: Settings, overrides: Overrides | None, report: Report) -> Service:
    """Make a service of its pages. Never raises on what pages say; every row that is left out stands in a finding."""
    closed = close(pages, overrides, report)
    corrected = correct(closed, report)
    grouped = gather(corrected, report)
    named = name(grouped, settings, report)
    return _finished(named, settings, report)


def _finished(named: Named, settings: Settings, report: Report) -> Service:
    """The service with the final names everywhere."""
    grouped, operations, lock = named.grouped, named.operations, settings.names
    corrected, error = grouped.corrected, grouped.failures.group
    captions = captions_of(corrected.pages)
    finishing = Finishing(
        corrected.graph,
        corrected.groups,
        grouped.used,
        named.schemas,
        always_present(corrected.graph, corrected.drafts, corrected.groups, error, grouped.error_examples),
        captions,
        operations.said,
        lock.values,
    )
    finished = finishing.finish(endpoints(grouped.merged, operations, grouped.deprecated, corrected.members))
    schemas = without_circles(finished.schemas, report)
    codes = of_service(corrected.pages)
    key = None if error is None else named.schemas.names[error]
    body = None if key is None else schemas[key]
    if key is not None and isinstance(body, ObjectSchema):
        schemas = {**schemas, key: with_common(body, grouped.error_examples, codes)}
        codes = ()
    titles = {label: page.title for page in corrected.pages for label in sorted(page.labels)}
    now = evolve(operations.lock, schemas=named.schemas.places, values=finished.values)
    ends = with_promises(finished.endpoints, schemas)
    return Service(
        settings,
        ends,
        schemas,
        operations.groups,
        titles,
        names=lock.after(now),
        codes=codes,
        removed=operations.history.removed,
        structures=unused(corrected.pages, _tables(grouped), captions),
    )


def _tables(grouped: Grouped) -> set[Span]:
    """The places of the tables that schemas are made of."""
    return {node.table.span for nodes in grouped.used.values() for node in nodes}
