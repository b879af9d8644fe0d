"""The commands that compile: options in, files and lines out, an exit status back.

Apart from `cli`, since the compiler's libraries take their time to import.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import asdict

from rst2openapi import __version__, building, judging, progress
from rst2openapi.build_mark import mark_in
from rst2openapi.client.install import is_unfinished
from rst2openapi.console import CLEAN, ERRORS, UsageError, out, say, working_on
from rst2openapi.diagnostics import Diagnostic, Report, Severity
from rst2openapi.diagnostics.text import listing, summary
from rst2openapi.files import to_json, write_all
from rst2openapi.printable import printable


def build(options: argparse.Namespace) -> int:
    """Write a document, and the report and source map if they are asked for."""
    chosen = judging.chosen(options)
    roles = {
        "names": options.names or options.output.with_suffix(".names.toml"),
        "source map": options.source_map,
        "report": options.report,
        "document": options.output,
    }
    files: dict[str, Path] = {role: path for role, path in roles.items() if path is not None}
    for path in files.values():
        if path.exists() and not path.is_file():
            raise UsageError(f"{path} is {'a folder' if path.is_dir() else 'no regular file'}, not a file to write")
    given = building.inputs(options)
    made = building.built(options, files, given)
    working_on("writing the files")
    say(_mixed(files))
    # The document is the last: whoever finds a new one, finds the rest of its build as well.
    write_all({path: made.texts[role] for role, path in files.items()})
    judged = judging.judged(chosen, made.diagnostics, made.waived, given)
    say(listing(judged.shown, notes=options.verbose))
    out([f"{options.output}", *summary(made.total, judged.shown, judged.aside())])
    return _status(judged.shown, strict=options.strict)


def _mixed(files: Mapping[str, Path]) -> list[str]:
    """What there is to say of files that are there already and come from different builds."""
    found = {path: mark for path in files.values() if (mark := mark_in(path)) is not None}
    if len(set(found.values())) <= 1:
        return []
    names = " and ".join(printable(str(path)) for path in found)
    return [f"rst2openapi: {names} were of different builds, as a run leaves them that is killed; all are written anew"]


def check(options: argparse.Namespace) -> int:
    """Print findings in the form that is asked for; write nothing, unless a baseline is asked for."""
    from rst2openapi import making  # noqa: PLC0415 - the compiler is slow to import, and not every command needs it
    from rst2openapi.account import report_tree  # noqa: PLC0415
    from rst2openapi.diagnostics.sarif import sarif  # noqa: PLC0415
    from rst2openapi.diagnostics.workflow import github  # noqa: PLC0415

    chosen = judging.chosen(options)
    given = building.inputs(options)
    made = making.compiled(options, given)
    judged = judging.judged(chosen, made.diagnostics, made.waived, given)
    total = asdict(made.account.total)
    if options.write_baseline:
        return judging.write_baseline(judged, total)
    match options.format:
        case "json":
            tree = report_tree(made.account, judged.shown, judged.waived, judged.ignored)
            sys.stdout.write(to_json(tree, ascii_only=True))
        case "sarif":
            sys.stdout.write(to_json(sarif(judged, __version__), ascii_only=True))
        case "github":
            out(github(judged.shown))
        case _:
            out(listing(judged.shown, notes=options.verbose))
    say(summary(total, judged.shown, judged.aside()))
    return _status(judged.shown, strict=options.strict)


def client(options: argparse.Namespace) -> int:
    """Generate a client of one service or of several, or say why there is none."""
    for spec in options.specs:
        if not spec.is_file():
            raise UsageError(f"there is no document {spec}")
    if is_unfinished(options.output):
        say([f"rst2openapi: a run was killed that put a client into {options.output}; all of it is written anew"])
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
