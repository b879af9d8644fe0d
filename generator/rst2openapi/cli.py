"""The command line: arguments in, findings and an exit status out (0 clean, 1 errors, 2 wrong use), nothing else.

rst2openapi build docs/dli -o openapi/dli.yaml --report report.json
docs/dli/…/listing_groups.rst:41: warning D402 default-misfit: the default none of limit is not integer; …
"""

from __future__ import annotations

import argparse
import difflib
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from attrs import asdict

from rst2openapi import __version__, progress
from rst2openapi.account import report_tree, source_map
from rst2openapi.arguments import parser
from rst2openapi.compiler import Compiled, compile_service
from rst2openapi.diagnostics import Diagnostic, Report, Severity
from rst2openapi.diagnostics.formats import github, sarif
from rst2openapi.diagnostics.rules import RULES
from rst2openapi.diagnostics.text import explanation, listing, overview, summary
from rst2openapi.openapi.writer import document_text, to_json, write_all
from rst2openapi.service import overrides, settings
from rst2openapi.service.overrides import OverridesError
from rst2openapi.service.settings import SettingsError
from rst2openapi.sources import SourceError, discover, service_name

CLEAN, ERRORS, USAGE = 0, 1, 2
INTERRUPTED, BROKEN_PIPE = 130, 141
"""128 and the number of the signal, as shells have it."""


class UsageError(Exception):
    """The command was used wrongly; the sentence says how."""


def main(arguments: Sequence[str]) -> int:
    """Run one command and give its exit status; whatever happens, the user sees a sentence, not a traceback."""
    try:
        options = parser().parse_args(arguments)
        status = _COMMANDS[options.command](options)
        sys.stdout.flush()
    except (UsageError, SourceError, SettingsError, OverridesError) as error:
        _say([f"rst2openapi: {error}"])
        return USAGE
    except KeyboardInterrupt:
        _say(["rst2openapi: interrupted"])
        return INTERRUPTED
    except BrokenPipeError:
        _forget_output()
        return BROKEN_PIPE
    except OSError as error:
        _say([f"rst2openapi: {_cause(error)}"])
        return USAGE
    except SystemExit as leaving:  # argparse: --help, --version, wrong arguments
        return leaving.code if isinstance(leaving.code, int) else USAGE
    return status


def _build(options: argparse.Namespace) -> int:
    outputs = [path for path in (options.output, options.report, options.source_map) if path is not None]
    if len({path.absolute() for path in outputs}) < len(outputs):
        raise UsageError("the document, the report and the source map need files of their own")
    for path in outputs:
        if path.is_dir():
            raise UsageError(f"{path} is a folder, not a file to write")
    compiled = _compile(options)
    texts = {options.output: document_text(compiled.document.tree, options.output)}
    if options.report is not None:
        texts[options.report] = to_json(report_tree(compiled.account, compiled.diagnostics))
    if options.source_map is not None:
        texts[options.source_map] = to_json(source_map(compiled.document))
    write_all(texts)
    _say(listing(compiled.diagnostics, notes=options.verbose))
    _print([f"{options.output}", *_summary(compiled)])
    return _status(compiled.diagnostics, strict=options.strict)


def _check(options: argparse.Namespace) -> int:
    compiled = _compile(options)
    found = compiled.diagnostics
    match options.format:
        case "json":
            sys.stdout.write(to_json(report_tree(compiled.account, found)))
        case "sarif":
            sys.stdout.write(to_json(sarif(found, __version__)))
        case "github":
            _print(github(found))
        case _:
            _print(listing(found, notes=options.verbose))
    _say(_summary(compiled))
    return _status(found, strict=options.strict)


def _compile(options: argparse.Namespace) -> Compiled:
    report = Report()
    sources = discover(options.sources, report)
    name = options.service or service_name(options.sources)
    known = settings.load(name, options.settings)
    corrections = overrides.load(options.overrides) if options.overrides is not None else None
    with progress.shown() as shown:
        return compile_service(sources, known, corrections, report, jobs=options.jobs, progress=shown)


def _explain(options: argparse.Namespace) -> int:
    if options.code is None:
        _print(overview(RULES.values()))
        return CLEAN
    wanted = options.code.strip()
    names = {rule.slug: rule for rule in RULES.values()} | RULES
    rule = names.get(wanted.upper()) or names.get(wanted.lower())
    if rule is None:
        close = _close(wanted, list(names))
        hint = f"; did you mean {', '.join(close)}?" if close else "; without a code, explain lists all"
        raise UsageError(f"there is no finding {wanted}{hint}")
    _print(explanation(rule))
    return CLEAN


def _close(wanted: str, names: Sequence[str]) -> list[str]:
    """Names that may have been meant: those that begin alike, else those that differ in little."""
    for word in (wanted.upper(), wanted.lower()):
        alike = [name for name in names if name.startswith(word)] or difflib.get_close_matches(word, names, cutoff=0.5)
        if alike:
            return alike[:3]
    return []


def _client(options: argparse.Namespace) -> int:
    from rst2openapi.client.generator import generate  # noqa: PLC0415 - slow to import, and only this command needs it

    spec: Path = options.spec
    if not spec.is_file():
        raise UsageError(f"there is no document {spec}")
    report = Report()
    made = generate(spec, options.output, report, package_name=options.package_name, project_name=options.project_name)
    found = report.sorted()
    _say(listing(found, notes=True))
    status = _status(found, strict=False)
    if status == CLEAN:
        _print([f"{options.output}: {made}"])
    return status


def _status(diagnostics: Iterable[Diagnostic], *, strict: bool) -> int:
    worst = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return ERRORS if any(one.rule.severity in worst for one in diagnostics) else CLEAN


def _summary(compiled: Compiled) -> list[str]:
    return summary(asdict(compiled.account.total), compiled.diagnostics)


def _print(lines: Iterable[str]) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)


def _say(lines: Iterable[str]) -> None:
    sys.stderr.writelines(f"{line}\n" for line in lines)


def _cause(error: OSError) -> str:
    file = f"{error.filename}: " if error.filename else ""
    return f"{file}{error.strerror or error}"


def _forget_output() -> None:
    """Whoever read our output has gone; Python must not fail on flushing what is left of it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


_COMMANDS = {"build": _build, "check": _check, "explain": _explain, "client": _client}
