"""The pages of a run, each for itself -> their facts, in several processes where that pays, or from the store.

read -> build -> interpret: `docs/dli/queues/creating_a_queue.rst` gives its `PageFacts`, and its findings.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import partial

from rst2openapi.diagnostics import Diagnostic, Report
from rst2openapi.diagnostics.rules import run as rules
from rst2openapi.doctree.raw_rows import rows_of_file
from rst2openapi.doctree.reader import read
from rst2openapi.garbage import collect_rarely
from rst2openapi.interruptions import begin_work
from rst2openapi.operation.interpreter import interpret
from rst2openapi.operation.model import PageFacts
from rst2openapi.page.builder import build
from rst2openapi.place import Span
from rst2openapi.sources import Source
from rst2openapi.store import NOTHING, Store, key_of_page

FEW_PAGES = 20
"""Up to here a second process costs more than it saves."""

Facts = tuple[PageFacts | None, list[Diagnostic]]
"""What a page says, and what there is to say about it."""


def page_facts(sources: Sequence[Source], jobs: int | None, store: Store = NOTHING) -> Iterator[Facts]:
    """Results in the order of the sources: those that the store knows, and those that are made now."""
    known = {source: facts for source in sources if (facts := _known(source, store)) is not None}
    made = _made([source for source in sources if source not in known], jobs, store)
    for source in sources:
        yield known.pop(source) if source in known else next(made)


def compile_page(source: Source) -> tuple[PageFacts | None, list[Diagnostic]]:
    """The facts of one page and what there is to say about it; never raises, whatever the page holds."""
    report = Report()
    try:
        doctree = read(source.path, source.file, report)
        if doctree is None:
            return None, report.diagnostics
        facts = interpret(build(doctree, source.file, source.location, report), report)
    except (Exception, RecursionError) as error:  # noqa: BLE001 - one page must not cost the others
        rows = [Span(source.file, line) for line in rows_of_file(source.path)]
        report.add(rules.INTERNAL_ERROR, Span(source.file, 1), rows=rows, reason=_reason(error))
        return None, report.diagnostics
    return facts, report.diagnostics


def _reason(error: BaseException) -> str:
    """The exception and the place in the compiler that raised it."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = "" if trace is None else f" ({os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno})"  # noqa: PTH119
    return f"{type(error).__name__}: {error}{where}"


def _made(sources: Sequence[Source], jobs: int | None, store: Store) -> Iterator[Facts]:
    """Results in the order of the sources, from as many processes as are asked for or worth it."""
    workers = min(jobs if jobs is not None else _worthwhile(len(sources)), len(sources))
    work = partial(compile_and_keep, store)
    if workers <= 1:
        yield from map(work, sources)
        return
    import multiprocessing  # noqa: PLC0415 - slow to import, and one process needs none of it
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415

    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_begin_work)
    try:
        yield from pool.map(work, sources, chunksize=max(1, min(16, len(sources) // (workers * 4))))
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def compile_and_keep(store: Store, source: Source) -> Facts:
    """The facts of one page, which the store has from now on."""
    facts = compile_page(source)
    key = _key(source, store)
    if key is not None:
        store.keep(key, facts)
    return facts


def _known(source: Source, store: Store) -> Facts | None:
    key = _key(source, store)
    found = store.recall(key) if key is not None else None
    return found if isinstance(found, tuple) else None


def _key(source: Source, store: Store) -> str | None:
    return None if store.folder is None else key_of_page(source)


def _worthwhile(pages: int) -> int:
    return (
        1
        if pages <= FEW_PAGES
        else len(os.sched_getaffinity(0))
        if hasattr(os, "sched_getaffinity")
        else os.cpu_count() or 1
    )


def _begin_work() -> None:
    begin_work()
    collect_rarely()
