"""The pipeline: pages in, a checked document, its account and all findings out.

read -> build -> interpret run page by page, in several processes where that pays; link -> emit -> check take all
pages together. The result is the same for any number of processes and any order of the sources.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

from attrs import evolve, frozen

from rst2openapi.account import Account, settle
from rst2openapi.diagnostics import Diagnostic, Report
from rst2openapi.diagnostics.rules import run as rules
from rst2openapi.doctree.reader import read
from rst2openapi.openapi.checks import check
from rst2openapi.openapi.document import Document, emit
from rst2openapi.operation.interpreter import interpret
from rst2openapi.operation.model import PageFacts
from rst2openapi.page.builder import build
from rst2openapi.place import Span
from rst2openapi.progress import Progress, silent
from rst2openapi.prose import Label
from rst2openapi.service.linker import link
from rst2openapi.service.model import Settings
from rst2openapi.service.names.lock import Lock
from rst2openapi.service.overrides import Overrides
from rst2openapi.sources import Source

FEW_PAGES = 20
"""Up to here a second process costs more than it saves."""


@frozen
class Compiled:
    """The result of a run."""

    document: Document
    account: Account
    diagnostics: tuple[Diagnostic, ...]
    names: Lock


def compile_service(
    sources: Sequence[Source],
    settings: Settings,
    overrides: Overrides | None,
    report: Report,
    *,
    jobs: int | None = None,
    progress: Progress = silent,
) -> Compiled:
    """Compile the pages of one service; whatever is wrong with them goes into the report.

    `jobs` is the number of processes; None leaves the choice to the number of pages.
    """
    facts: list[PageFacts] = []
    for done, (page, diagnostics) in enumerate(_pages(sources, jobs), 1):
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
    return Compiled(document, account, report.sorted(), service.names)


def _locations(facts: Sequence[PageFacts]) -> dict[Label, str]:
    return {label: page.location for page in facts for label in sorted(page.labels)}


def compile_page(source: Source) -> tuple[PageFacts | None, list[Diagnostic]]:
    """The facts of one page and what there is to say about it; never raises, whatever the page holds."""
    report = Report()
    try:
        doctree = read(source.path, source.file, report)
        if doctree is None:
            return None, report.diagnostics
        facts = interpret(build(doctree, source.file, source.location, report), report)
    except (Exception, RecursionError) as error:  # noqa: BLE001 - one page must not cost the others
        report.add(rules.INTERNAL_ERROR, Span(source.file, 1), reason=_reason(error))
        return None, report.diagnostics
    return facts, report.diagnostics


def _reason(error: BaseException) -> str:
    """The exception and the place in the compiler that raised it."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = "" if trace is None else f" ({os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno})"  # noqa: PTH119
    return f"{type(error).__name__}: {error}{where}"


def _pages(sources: Sequence[Source], jobs: int | None) -> Iterator[tuple[PageFacts | None, list[Diagnostic]]]:
    """Results in the order of the sources, from as many processes as are asked for or worth it."""
    workers = min(jobs if jobs is not None else _worthwhile(len(sources)), len(sources))
    if workers <= 1:
        yield from map(compile_page, sources)
        return
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_begin_work)
    try:
        yield from pool.map(compile_page, sources, chunksize=max(1, min(16, len(sources) // (workers * 4))))
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _worthwhile(pages: int) -> int:
    return (
        1
        if pages <= FEW_PAGES
        else len(os.sched_getaffinity(0))
        if hasattr(os, "sched_getaffinity")
        else os.cpu_count() or 1
    )


def collect_rarely() -> None:
    """Look for garbage in cycles less often, in a process that only compiles: what it makes, it mostly keeps.

    Reading a service takes a sixth less time, for some 10 MB more.
    """
    gc.freeze()
    gc.set_threshold(200_000, 50, 100)


def _begin_work() -> None:
    """A process of a pool leaves interrupts to its parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_rarely()
