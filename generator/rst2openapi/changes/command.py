"""The command `diff`: two states of a document in, what changed for users out, and how much that means to them.

    rst2openapi diff old.yaml new.yaml
    rst2openapi diff --base v1.0.0 openapi/dli.yaml
    rst2openapi diff --since-release openapi/dli.yaml --changelog openapi/dli.changelog.md

The status is 0 where nothing is as bad as `--fail-on` says (`breaking`, if it says nothing), else 1; 2 where there is
nothing to compare: no such document or revision, no repository, a document that cannot be read.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen

from rst2openapi.changes import revisions
from rst2openapi.changes.comparison import compare
from rst2openapi.changes.model import Change
from rst2openapi.changes.plain import Tree
from rst2openapi.changes.rating import Rating, worst
from rst2openapi.changes.release import has_section, owed
from rst2openapi.changes.report import as_json, markdown
from rst2openapi.changes.revisions import NothingReleasedError, Revision, RevisionError
from rst2openapi.changes.text import lines, pages
from rst2openapi.client.document import load
from rst2openapi.client.explaining import BrokenDocumentError, blaming
from rst2openapi.console import CLEAN, ERRORS, UsageError, out, say, working_on
from rst2openapi.diagnostics import Report
from rst2openapi.files import text_of

_LIMITS = {rating.word: rating for rating in Rating if rating}


@frozen
class _Two:
    """Two states of a document, and what the older one is called."""

    old: Tree
    new: Tree
    since: str


def diff(options: argparse.Namespace) -> int:
    """Print what changed between two states of a document, or what its release owes its users."""
    try:
        two = _documents(options)
    except NothingReleasedError as nothing:
        say([f"Skipped: {nothing}."])
        return CLEAN if options.changelog is None else _first_release(options)
    except RevisionError as error:
        raise UsageError(str(error)) from error
    working_on(f"comparing {two.since} with what took its place")
    changes = _compared(two, options)
    rating = worst(changes, strict=options.strict_decoders)
    if options.changelog is not None:
        return _release(two, rating, changes, options)
    _print(two, changes, options)
    limit = _LIMITS.get(options.fail_on)
    return ERRORS if limit is not None and rating >= limit else CLEAN


def _compared(two: _Two, options: argparse.Namespace) -> tuple[Change, ...]:
    """What changed; raises UsageError for a document that breaks the specification, where that stops us."""
    with _told(options.new or options.old, two.new), _told(two.since, two.old):
        return compare(two.old, two.new)


@contextmanager
def _told(name: object, tree: Tree) -> Iterator[None]:
    try:
        with blaming(tree, UsageError):
            yield
    except BrokenDocumentError as error:
        raise UsageError(f"{name} is no OpenAPI document: {error}") from None


def _print(two: _Two, changes: Sequence[Change], options: argparse.Namespace) -> None:
    strict = options.strict_decoders
    match options.format:
        case "json":
            sys.stdout.write(as_json(two.old, two.new, changes, strict=strict))
        case "markdown":
            out(markdown(_version(two.new), changes, strict=strict))
        case _:
            out([*pages(two.old, two.new), *lines(changes, strict=strict)])


def _release(two: _Two, rating: Rating, changes: Sequence[Change], options: argparse.Namespace) -> int:
    """Say whether version and changelog tell users what changed; the changes only where they do not."""
    missing = list(owed(_version(two.old), _version(two.new), rating, _text(options.changelog)))
    if missing:
        _print(two, changes, options)
        say([f"Since {two.since}: {one} ({options.changelog})." for one in missing])
        return ERRORS
    what = (
        "nothing changed for users" if rating is Rating.NOTHING else f"{rating.word} changes, as version and entry say"
    )
    out([f"Since {two.since}: {what}."])
    return CLEAN


def _first_release(options: argparse.Namespace) -> int:
    """What is released for the first time has an entry, too."""
    version = _version(_read(options.old))
    if has_section(_text(options.changelog), version):
        return CLEAN
    say([f"There is no section ## {version} in {options.changelog}."])
    return ERRORS


def _text(changelog: Path) -> str:
    try:
        return text_of(changelog) if changelog.exists() else ""
    except UnicodeDecodeError as error:
        raise UsageError(f"{changelog} is not UTF-8") from error


def _documents(options: argparse.Namespace) -> _Two:
    """Both states; raises UsageError or RevisionError where one cannot be had."""
    by_revision = options.base is not None or options.since_release
    if by_revision == (options.new is not None):
        raise UsageError("say what to compare: two documents, or one and --base REVISION or --since-release")
    new = _read(options.new or options.old)
    if not by_revision:
        return _Two(_read(options.old), new, str(options.old))
    document = options.old
    found = revisions.last_release(document) if options.base is None else revisions.revision(document, options.base)
    return _Two(_at(document, found), new, found.name)


def _at(document: Path, of: Revision) -> Tree:
    """A document as it was in a revision."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, document.name)
        file.write_bytes(revisions.content(document, of))
        return _read(file, f"{document} in revision {of.name}")


def _read(file: Path, name: str = "") -> Tree:
    """The document in a file; raises UsageError where there is none."""
    if not file.is_file():
        raise UsageError(f"there is no document {file}")
    report = Report()
    source = load(file, report, {})
    if source is None:
        why = "; ".join(f"{one.rule.code}: {one.facts.get('reason', one.message)}" for one in report.sorted())
        raise UsageError(f"{name or file} cannot be read: {why}")
    return source.tree


def _version(document: Tree) -> str:
    return str(document["info"].get("version", ""))
