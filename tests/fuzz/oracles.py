"""What must hold for every set of pages, whatever they hold: `faults` tells what does not."""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from enum import IntEnum
from functools import cache
from pathlib import Path
from types import FrameType

from docutils import nodes

from corpus import row_counter
from rst2openapi.cli import main
from rst2openapi.compiler import Compiled, compile_service
from rst2openapi.diagnostics import Report, Severity
from rst2openapi.diagnostics.rules import document, run
from rst2openapi.doctree.reader import read
from rst2openapi.garbage import rare_collections
from rst2openapi.service import settings
from rst2openapi.service.model import Settings
from rst2openapi.sources import discover
from rst2openapi.specification import Validator30

NEVER = {run.ROW_LOST, run.INTERNAL_ERROR, document.INVALID_DOCUMENT}
"""Findings that no page may cause, however damaged it is."""

SECONDS = 10
"""Time of the processor that a batch of pages may take."""


class HangError(BaseException):
    """The time is over; no handler of ordinary errors may catch it."""


def fill(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write pages into a folder."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


class Effort(IntEnum):
    """How closely a batch of pages is looked at."""

    COMPILE = 0
    """Compile it once."""
    COMMAND = 1
    """Also in another order, by the command line, and with the validator of the specification itself."""
    PROCESS = 2
    """Also in a process with another hash seed."""


def faults(folder: Path, effort: Effort) -> list[str]:
    """What is wrong with the compilation of the pages in a folder, one line each; nothing, as it should be."""
    try:
        with limited(SECONDS):
            made = _compiled(folder)
    except HangError:
        return [f"hang: more than {SECONDS} seconds"]
    except Exception as error:  # noqa: BLE001 - whatever is raised is what we look for
        return [f"traceback: {_reason(error)}"]
    found = [f"{one.rule.slug}: {_general(one.message)}" for one in made.diagnostics if one.rule in NEVER]
    return [*found, *_account(made), *_lost_rows(folder, made), *(_command(folder, made, effort) if effort else ())]


@cache
def _settings() -> Settings:
    return settings.load("harbour", None)


def _compiled(folder: Path, step: int = 1) -> Compiled:
    """The pages compiled in their order, or with a step of -1 in the opposite one."""
    report = Report()
    with rare_collections():
        return compile_service(discover([str(folder)], report)[::step], _settings(), None, report, jobs=1)


@contextlib.contextmanager
def limited(seconds: int) -> Iterator[None]:
    """Raise HangError after so much time of the processor."""

    def ring(_signal: int, _frame: FrameType | None) -> None:
        raise HangError

    before = signal.signal(signal.SIGPROF, ring)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _reason(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = "" if trace is None else f" ({Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno})"
    return f"{type(error).__name__}: {_general(str(error))}{where}"


def _general(message: str) -> str:
    """A message without what is of one page alone, so that faults of one kind have one text."""
    return re.sub(r"'[^']*'|\d+", "…", message)[:120]


def _account(made: Compiled) -> Iterator[str]:
    for _, counts in (*made.account.pages, ("all", made.account.total)):
        if counts.rows != counts.rows_mapped + counts.rows_diagnosed:
            yield "account: the rows do not add up"
            return


def _lost_rows(folder: Path, made: Compiled) -> Iterator[str]:
    """Rows that our own counter sees and docutils too, which are neither in the document nor in a finding."""
    told = {(span.file, span.line) for spans in made.document.sources.values() for span in spans}
    told |= {(span.file, span.line) for one in made.diagnostics for span in one.rows}
    for source in discover([str(folder)], Report()):
        text = source.path.read_bytes().decode("utf-8-sig", "replace")
        with contextlib.suppress(IndexError, StopIteration, KeyError, ValueError):  # of tables that are none
            rows = {row for table in row_counter.count(text) for row in table.rows}
            missing = {row for row in rows if (source.file, row) not in told}
            here = {line for file, line in told if file == source.file}
            if missing and any(missing & row and not here & row for row in _rows_of_tree(source.path)):
                yield "lost: a row is neither in the document nor in a finding"


def _rows_of_tree(path: Path) -> list[set[int]]:
    """The lines of each row that docutils sees below a header which our counter knows."""
    tree = read(path, path.name, Report())
    rows: list[nodes.row] = []
    for table in () if tree is None else tree.findall(nodes.tgroup):
        heads, bodies = (
            [
                row
                for part in table.children
                if isinstance(part, kind)
                for row in part.children
                if isinstance(row, nodes.row)
            ]
            for kind in (nodes.thead, nodes.tbody)
        )
        # Not those of tables in its cells, which are tables of their own.
        words = [cell.astext() for row in heads for cell in row.children]
        if row_counter.Counted(tuple(words), ()).kind is not None:
            rows += bodies
    lines = [[one.line for one in row.findall(nodes.paragraph) if one.line] for row in rows]
    return [set(range(min(line), max(line) + 1)) for line in lines if line]


def _command(folder: Path, made: Compiled, effort: Effort) -> Iterator[str]:
    """The command gives the same document in any process, ends as its findings say, and replaces all its files."""
    if _compiled(folder, -1).document.tree != made.document.tree:
        yield "determinism: another order of pages gives another document"
    errors = [str(one.message) for one in Validator30(made.document.tree).iter_errors()]
    yield from (f"invalid: {_general(error)}" for error in errors[:1])
    wanted = int(any(one.rule.severity is Severity.ERROR for one in made.diagnostics))
    out = folder.parent / f"{folder.name}.json"
    files = [out, out.with_suffix(".report"), out.with_suffix(".map")]
    for path in files:
        path.write_text("before", encoding="utf-8")
    out.with_suffix(".names.toml").unlink(missing_ok=True)
    arguments = ["build", str(folder), "-o", str(out), "--report", str(files[1]), "--source-map", str(files[2])]
    arguments += ["--no-cache", "--jobs", "1", "--service", "harbour"]
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        status = main(arguments)
    if status != wanted:
        yield f"status: {status} in place of {wanted}"
    if any(path.read_text("utf-8") == "before" for path in files):
        yield "output: a file was left as it was"
    digest = hashlib.sha256(out.read_bytes()).hexdigest()
    if effort is Effort.PROCESS and _elsewhere(arguments, out) != digest:
        yield "determinism: another process gives another document"


def _elsewhere(arguments: list[str], out: Path) -> str:
    """The digest of the document that a process with another hash seed makes."""
    names = out.with_suffix(".names.toml")
    names.unlink(missing_ok=True)
    command = [sys.executable, "-m", "rst2openapi", *arguments]
    subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": "7"}, capture_output=True, check=False)
    return hashlib.sha256(out.read_bytes()).hexdigest()
