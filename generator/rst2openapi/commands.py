"""The commands that compile: options in, files and lines out, an exit status back.

Apart from `cli`, since the compiler's libraries take their time to import.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from attrs import asdict, evolve

from rst2openapi import __version__, progress
from rst2openapi.account import report_tree, source_map
from rst2openapi.compiler import Compiled, collect_rarely, compile_service
from rst2openapi.console import CLEAN, ERRORS, UsageError, out, say, working_on
from rst2openapi.diagnostics import Diagnostic, Report, Severity
from rst2openapi.diagnostics.formats import github, sarif
from rst2openapi.diagnostics.text import listing, summary
from rst2openapi.openapi.writer import document_text, to_json, write_all
from rst2openapi.origin.marker import origin
from rst2openapi.service import overrides, settings
from rst2openapi.service.names import lock
from rst2openapi.service.names.lock import LockError
from rst2openapi.service.overrides import OverridesError
from rst2openapi.service.settings import SettingsError
from rst2openapi.sources import SourceError, discover, service_name


def build(options: argparse.Namespace) -> int:
    """Write a document, and the report and source map if they are asked for."""
    names = options.names or options.output.with_suffix(".names.toml")
    outputs = [path for path in (options.output, options.report, options.source_map, names) if path is not None]
    if len({path.absolute() for path in outputs}) < len(outputs):
        raise UsageError("the document, the report, the source map and the names need files of their own")
    for path in outputs:
        if path.is_dir():
            raise UsageError(f"{path} is a folder, not a file to write")
    compiled = _compile(options, names)
    working_on("writing the files")
    texts = {options.output: document_text(compiled.document.tree, options.output), names: compiled.names.text()}
    if options.report is not None:
        texts[options.report] = to_json(report_tree(compiled.account, compiled.diagnostics))
    if options.source_map is not None:
        texts[options.source_map] = to_json(source_map(compiled.document))
    write_all(texts)
    say(listing(compiled.diagnostics, notes=options.verbose))
    out([f"{options.output}", *_summary(compiled)])
    return _status(compiled.diagnostics, strict=options.strict)


def check(options: argparse.Namespace) -> int:
    """Print findings in the form that is asked for; write nothing."""
    compiled = _compile(options)
    found = compiled.diagnostics
    match options.format:
        case "json":
            sys.stdout.write(to_json(report_tree(compiled.account, found), ascii_only=True))
        case "sarif":
            sys.stdout.write(to_json(sarif(found, __version__), ascii_only=True))
        case "github":
            out(github(found))
        case _:
            out(listing(found, notes=options.verbose))
    say(_summary(compiled))
    return _status(found, strict=options.strict)


def _compile(options: argparse.Namespace, names: Path | None = None) -> Compiled:
    collect_rarely()
    report = Report()
    working_on("looking for pages")
    try:
        sources = discover(options.sources, report)
        name = options.service or service_name(options.sources)
        known = evolve(settings.load(name, options.settings, options.cloud), origin=origin(options.sources, sources))
        corrections = overrides.load(options.overrides) if options.overrides is not None else None
        if names is not None and names.exists():
            known = evolve(known, names=lock.load(names))
    except (SourceError, SettingsError, OverridesError, LockError) as error:
        raise UsageError(str(error)) from error
    with progress.shown() as shown:

        def told(doing: str, done: int, total: int) -> None:
            working_on(f"{doing[:1].lower()}{doing[1:]} ({done} of {total})" if total else doing.lower())
            shown(doing, done, total)

        return compile_service(sources, known, corrections, report, jobs=options.jobs, progress=told)


def client(options: argparse.Namespace) -> int:
    """Generate a client of one service or of several, or say why there is none."""
    for spec in options.specs:
        if not spec.is_file():
            raise UsageError(f"there is no document {spec}")
    report = Report()
    several = options.one_login or len(options.specs) > 1
    made = _client_of_several(options, report) if several else _client_of_one(options, report)
    found = report.sorted()
    say(listing(found, notes=True))
    status = _status(found, strict=False)
    if status == CLEAN:
        out([f"{options.output}: {made}"])
    return status


def _client_of_one(options: argparse.Namespace, report: Report) -> object:
    from rst2openapi.client.generator import generate  # noqa: PLC0415 - slow to import, and only this command needs it

    working_on(f"making a client of {options.specs[0]}")
    names = {"package_name": options.package_name, "project_name": options.project_name}
    return generate(options.specs[0], options.output, report, **names)


def _client_of_several(options: argparse.Namespace, report: Report) -> object:
    from rst2openapi.client import several  # noqa: PLC0415 - as above
    from rst2openapi.client.naming import SharedNameError  # noqa: PLC0415

    working_on(f"making one client of {len(options.specs)} documents")
    names = (options.package_name or "", options.project_name or "")
    jobs = options.jobs or os.cpu_count() or 1
    with progress.shown() as shown:

        def told(name: str, done: int, total: int) -> None:
            shown(f"Services, the last {name}", done, total)

        try:
            return several.generate(options.specs, options.output, report, names=names, jobs=jobs, progress=told)
        except SharedNameError as error:
            raise UsageError(str(error)) from error


def _status(diagnostics: Iterable[Diagnostic], *, strict: bool) -> int:
    worst = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return ERRORS if any(one.rule.severity in worst for one in diagnostics) else CLEAN


def _summary(compiled: Compiled) -> list[str]:
    return summary(asdict(compiled.account.total), compiled.diagnostics)
