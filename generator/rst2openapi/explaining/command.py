"""The command `explain` of a line of a page: from a document and its source map, else from the pages themselves."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import evolve

from rst2openapi import building, making
from rst2openapi.client.document import load
from rst2openapi.console import CLEAN, UsageError, out, say, working_on
from rst2openapi.diagnostics import Diagnostic, Report, Rule
from rst2openapi.diagnostics.rules import RULES
from rst2openapi.diagnostics.text import listing
from rst2openapi.doctree.reader import read
from rst2openapi.explaining import place
from rst2openapi.explaining.answer import Known, Sources, answer
from rst2openapi.explaining.forms import lines, tree
from rst2openapi.explaining.pieces import Piece, pieces
from rst2openapi.files import bytes_of, text_of, to_json
from rst2openapi.origin.marker import FILE, origin
from rst2openapi.page.builder import build
from rst2openapi.place import Span
from rst2openapi.sources import SourceError, discover

_CHANGED = "The pages are not those that the document was made of: lines may have moved. Build it anew."


def explain(options: argparse.Namespace) -> int:
    """Print what became of a line."""
    page, line = place.of(options.code)
    if not page.is_file():
        raise UsageError(f"there is no page {page}")
    found = _pieces(page, line)
    root = options.pages or root_of(page)
    known = _from_document(options, root) if options.document else _from_pages(options, root)
    name = _name(page, known.sources, root)
    made = answer(Span(name, line), found, known)
    if options.format == "json":
        sys.stdout.write(to_json(tree(made), ascii_only=True))
    else:
        out(lines(made))
    return CLEAN


def root_of(page: Path) -> Path:
    """The folder of all pages of a service: the highest above the page, as long as folders on the way hold pages."""
    folder = Path(os.path.realpath(page)).parent
    while not (folder / FILE).exists() and any(folder.parent.glob("*.rst")):
        folder = folder.parent
    return folder


def _pieces(page: Path, line: int) -> list[Piece]:
    working_on(f"reading {page}")
    report = Report()
    doctree = read(page, page.as_posix(), report)
    if doctree is None:
        say(listing(report.sorted(), notes=True))
        raise UsageError(f"{page} cannot be read as a page")
    length = bytes_of(page).count(b"\n") + 1
    if not 1 <= line <= length:
        raise UsageError(f"{page} has lines 1 to {length}, and no line {line}")
    return pieces(build(doctree, page.as_posix(), page.name, Report()))


def _from_pages(options: argparse.Namespace, root: Path) -> Known:
    """Compile the pages of the service, those that were compiled before from the cache."""
    options.sources = [os.path.relpath(root)]
    options.jobs = None
    given = building.inputs(options)
    made = making.compiled(options, given, options.names)
    return Known(made.document.tree, made.document.sources, made.diagnostics, made.waived)


def _from_document(options: argparse.Namespace, root: Path) -> Known:
    """What is known of a document that is there."""
    report = Report()
    if not options.document.is_file():
        raise UsageError(f"there is no document {options.document}")
    document = load(options.document, report, {})
    if document is None:
        say(listing(report.sorted(), notes=True))
        raise UsageError(f"{options.document} is no document")
    file = options.source_map or next(
        (one for end in (".map.json", ".map") if (one := options.document.with_suffix(end)).is_file()), None
    )
    if file is None:
        raise UsageError(f"there is no source map beside {options.document}: build --source-map writes it")
    findings = _findings(options.report) if options.report else None
    return Known(document.tree, _source_map(file), findings, remark=_remark(document.tree, root))


def _remark(document: Mapping[str, Any], root: Path) -> str:
    """What there is to say where pages have changed since the document was made."""
    said = document.get("info", {}).get("x-source", {})
    try:
        now = origin([str(root)], discover([str(root)], Report()))
    except SourceError:
        return ""
    known = {name: said[name] for name in ("commit", "content") if name in said}
    return _CHANGED if any(getattr(now, name) != value for name, value in known.items()) else ""


def _source_map(file: Path) -> Sources:
    entries = _json(file, "source map")
    return {
        pointer: tuple(_span(one, file) for one in (entry, *_listed(entry, "also")))
        for pointer, entry in entries.items()
    }


def _findings(file: Path) -> tuple[Diagnostic, ...]:
    """The findings of a report, as far as there are such rules; their messages as they stand there."""
    found = []
    for one in _listed(_json(file, "report"), "diagnostics"):
        span = _span(one, file)
        rule = RULES.get(str(one.get("code")))
        if rule is not None:
            found.append(Diagnostic(_told(rule, str(one.get("message", ""))), span))
    return tuple(found)


def _listed(entry: Any, key: str) -> Sequence[Any]:
    """What an entry lists; nothing where it lists nothing."""
    listed = entry.get(key, ()) if isinstance(entry, dict) else ()
    return listed if isinstance(listed, list) else ()


def _told(rule: Rule, message: str) -> Rule:
    """The rule with a message that is filled in."""
    return evolve(rule, message=message.replace("{", "{{").replace("}", "}}"), instead="")


def _json(file: Path, what: str) -> dict[str, Any]:
    try:
        found = json.loads(text_of(file))
    except (ValueError, RecursionError) as error:
        raise UsageError(f"the {what} {file} is no JSON: {error}") from error
    if not isinstance(found, dict):
        raise UsageError(f"{file} is no {what}")
    return found


def _span(entry: Any, of: Path) -> Span:
    file, line = (entry.get("file"), entry.get("line")) if isinstance(entry, dict) else (None, None)
    if not isinstance(file, str) or not isinstance(line, int):
        raise UsageError(f"{of} is no source map or report: it has an entry without a file and a line")
    return Span(file, line)


def _name(page: Path, sources: Sources, root: Path) -> str:
    """What the page is called in the document's source map: the name of which the most folders fit, from its end."""
    parts = Path(os.path.realpath(page)).parts
    below = len(parts) - len(Path(os.path.realpath(root)).parts)
    names = {span.file for spans in sources.values() for span in spans}
    best = max(names, key=lambda name: (_shared(Path(name).parts, parts), name), default="")
    needed = min(below, len(Path(best).parts))
    return best if best and _shared(Path(best).parts, parts) >= needed else Path(os.path.relpath(page)).as_posix()


def _shared(one: tuple[str, ...], two: tuple[str, ...]) -> int:
    """How many names two ways have in common at their ends."""
    number = 0
    while number < min(len(one), len(two)) and one[-1 - number] == two[-1 - number]:
        number += 1
    return number
