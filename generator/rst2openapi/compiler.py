"""The pipeline: pages in, a checked document, its account and all findings out.

`page_facts` reads, builds and interprets page by page; link -> emit -> check take all pages together. The result is
the same for any number of processes and any order of the sources.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from rst2openapi.account import Account, settle
from rst2openapi.diagnostics import Diagnostic, Report
from rst2openapi.diagnostics.rules import run as rules
from rst2openapi.diagnostics.suppression import Waived, applied
from rst2openapi.openapi.checks import check, check_specification
from rst2openapi.openapi.document import Document, emit, in_newer_words
from rst2openapi.operation.model import PageFacts
from rst2openapi.page_facts import page_facts
from rst2openapi.place import Span
from rst2openapi.progress import Progress, silent
from rst2openapi.prose import Label
from rst2openapi.service.linker import link
from rst2openapi.service.model import Settings
from rst2openapi.service.names.lock import Lock
from rst2openapi.service.overrides import Overrides
from rst2openapi.sources import Source
from rst2openapi.store import NOTHING, Store


@frozen
class Compiled:
    """The result of a run; `waived` are findings that comments of the pages take."""

    document: Document
    account: Account
    diagnostics: tuple[Diagnostic, ...]
    names: Lock
    waived: tuple[Waived, ...] = ()


def compile_service(  # noqa: PLR0913 - each is a choice of its own
    sources: Sequence[Source],
    settings: Settings,
    overrides: Overrides | None,
    report: Report,
    *,
    jobs: int | None = None,
    progress: Progress = silent,
    store: Store = NOTHING,
    version: str = "3.0",
) -> Compiled:
    """Compile the pages of one service; whatever is wrong with them goes into the report.

    `jobs` is the number of processes; None leaves the choice to the number of pages. `store` knows pages from before.
    `version` is that of OpenAPI that the document is in, 3.0 or 3.1.
    """
    facts: list[PageFacts] = []
    for done, (page, diagnostics) in enumerate(page_facts(sources, jobs, store), 1):
        report.extend(diagnostics)
        if page is not None:
            facts.append(page)
        progress("Reading pages", done, len(sources))
    progress("Linking", 0, 0)
    service = evolve(link(facts, settings, overrides, report), locations=_locations(facts))
    if not service.endpoints:
        report.add(rules.NO_OPERATION, Span(sources[0].file, 1), pages=len(sources))
    progress("Writing the document", 0, 0)
    document = emit(service)
    progress("Checking the document", 0, 0)
    checked = check(document, report)
    account = settle([source.file for source in sources], facts, document, checked, report)
    if version == "3.1":
        document = in_newer_words(document)
        check_specification(document, report)
    found, waived = applied(report.sorted(), (one for page in facts for one in page.suppressions))
    return Compiled(document, account, found, service.names, waived)


def _locations(facts: Sequence[PageFacts]) -> dict[Label, str]:
    return {label: page.location for page in facts for label in sorted(page.labels)}
