"""`rst2openapi write SPEC -o DIR`: a document into pages, all of them or none.

Pages that are there already are never overwritten without `--force`; findings tell what the pages cannot say.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from rst2openapi.client.document import load
from rst2openapi.client.explaining import BrokenDocumentError, blaming
from rst2openapi.console import CLEAN, ERRORS, UsageError, out, say, working_on
from rst2openapi.diagnostics import Report, Severity
from rst2openapi.diagnostics.rules import writing as rules
from rst2openapi.diagnostics.text import listing
from rst2openapi.files import first_pair, write_all
from rst2openapi.place import Span
from rst2openapi.writing import words
from rst2openapi.writing.document import Json, Tree
from rst2openapi.writing.operations import reference
from rst2openapi.writing.pages import texts
from rst2openapi.writing.proof import prove
from rst2openapi.writing.words import Words, WordsError

UNFINISHED = ".rst2openapi.unfinished"
"""The file that stands in the folder of pages as long as they are put there."""


def write(options: argparse.Namespace) -> int:
    """Write the pages of a document, and tell what they do not say of it."""
    spec: Path = options.spec
    if not spec.is_file():
        raise UsageError(f"there is no document {spec}")
    try:
        table = words.load(options.descriptions) if options.descriptions is not None else None
    except WordsError as error:
        raise UsageError(str(error)) from error
    report = Report()
    pages = written(spec, table, report)
    found = report.sorted()
    if pages:
        working_on("writing the pages")
        _install(pages, options.output, [spec, *filter(None, [options.descriptions])], force=options.force)
    say(listing(found, notes=options.verbose))
    if not pages:
        return ERRORS
    out([f"{options.output}: {len(pages)} pages"])
    return ERRORS if options.strict and any(one.rule.severity is not Severity.NOTE for one in found) else CLEAN


def written(spec: Path, table: Mapping[words.Place, str] | None, report: Report) -> Mapping[str, str]:
    """The texts of the pages of a document by file; nothing, and an error in the report, where it is none."""
    place = Span(spec.as_posix(), 1)
    reading = Report()
    working_on(f"reading {spec}")
    source = load(spec, reading)
    reasons = [one.facts.get("reason", "") for one in reading.diagnostics]
    if source is not None:
        try:
            with blaming(source.tree):
                if any(Tree(source.tree).operations()):
                    return pages_of(source.tree, table, place, report)
        except BrokenDocumentError as error:
            reasons = [f"it is no OpenAPI document: {error}"]
    report.add(rules.NOT_A_DOCUMENT, place, reason=next(iter(reasons), "it has no operations"))
    return {}


def pages_of(
    root: Mapping[str, Json], table: Mapping[words.Place, str] | None, place: Span, report: Report
) -> Mapping[str, str]:
    """The texts of pages, proved to say what the document does."""
    known = Words(table)
    working_on("writing pages")
    pages = texts(reference(root, known))
    for missing in known.missing:
        report.add(rules.NO_DESCRIPTION, place, place=".".join(missing))
    for unused in known.unused():
        report.add(rules.UNUSED_DESCRIPTION, place, place=".".join(unused))
    working_on("reading the pages again")
    prove(pages, root, place, report, words=table is None)
    return pages


def _install(pages: Mapping[str, str], folder: Path, read: Sequence[Path], *, force: bool) -> None:
    """Put all pages into their folder, or none of them; what is read stays, whatever is forced."""
    targets = {folder / name: text for name, text in pages.items()}
    if found := first_pair(targets, read):
        raise UsageError(f"{found[0]} is the same file as {found[1]}, which is read and never overwritten")
    there = sorted(path for path in targets if path.exists() or path.is_symlink())
    if there and not force:
        more = f" and {len(there) - 1} more" if len(there) > 1 else ""
        why = ", as a run was killed that wrote there" if (folder / UNFINISHED).exists() else ""
        raise UsageError(f"{there[0]}{more} would be overwritten{why}; --force does that")
    unfinished = folder / UNFINISHED
    if unfinished.exists():
        say([f"rst2openapi: a run was killed that wrote pages into {folder}; all are written anew"])
    write_all(
        {
            unfinished: "\n".join(
                ["# A run that was killed left these pages, some of them of the run before:", *pages, ""]
            )
        }
    )
    try:
        write_all(targets)
    finally:
        unfinished.unlink(missing_ok=True)
